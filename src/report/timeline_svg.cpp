#include <fmt/format.h>

#include <algorithm>

#include "explain/words.h"
#include "report/svg.h"
#include "report/text_table.h"
#include "report/timeline_report.h"

namespace attain {
namespace {

constexpr double kMargin = 16, kBarHeight = 18, kRowHeight = 28, kChart = 760, kTop = 64;
constexpr double kLetter = 6.7;  // width of a letter of 12 px, about

// Colours that are told apart without colour vision as well: dark, hatched light, middle.
constexpr std::string_view kStyle =
    "text { font-family: system-ui, sans-serif; font-size: 12px; fill: #24292f; }\n"
    ".title { font-size: 15px; font-weight: 600; }\n"
    ".axis { fill: #57606a; font-size: 11px; }\n"
    ".month { stroke: #d0d7de; stroke-width: 1; }\n"
    ".year { stroke: #8c959f; stroke-width: 1; }\n"
    ".change { stroke: #24292f; stroke-width: 1.5; }\n"
    ".met { fill: #1a7f5a; }\n"
    ".cannot-tell { fill: #e3b341; }\n"
    ".not-met { fill: #e6e8eb; }\n"
    ".not-in-force { fill: none; stroke: #d0d7de; stroke-dasharray: 3 3; }\n";

std::string_view StyleOf(const std::optional<Verdict>& verdict) {
  if (!verdict) return "not-in-force";
  switch (*verdict) {
    case Verdict::met:
      return "met";
    case Verdict::cannot_tell:
      return "cannot-tell";
    case Verdict::not_met:
      return "not-met";
  }
  return {};
}

std::string_view TextOf(const std::optional<Verdict>& verdict) {
  return verdict ? Text(*verdict) : "not in force";
}

class Chart {
 public:
  Chart(const TimelineContext& context, const PartnerTimeline& timeline) : context_(context) {
    for (const RowTimeline& row : timeline.rows) {
      if (RepeatsItsOption(timeline, row.row)) continue;
      const bool ever =
          std::any_of(row.changes.begin(), row.changes.end(), [](const VerdictChange& change) {
            return change.after == Verdict::met || change.after == Verdict::cannot_tell;
          });
      if (ever || row.first.value_or(Verdict::not_met) != Verdict::not_met) rows_.push_back(&row);
    }
    if (rows_.empty()) {
      for (const RowTimeline& row : timeline.rows) rows_.push_back(&row);
    }
    for (const RowTimeline* row : rows_)
      names_ = std::max(names_, kLetter * static_cast<double>(ShownWidth(PathOf(*row))));
    left_ = kMargin + names_ + 12;
  }

  std::string Draw() {
    const double bottom = kTop + kRowHeight * static_cast<double>(rows_.size());
    const std::string title = fmt::format("{}{}{}: {} to {}", context_.batch.ids[context_.partner],
                                          context_.batch.names[context_.partner].empty() ? "" : " ",
                                          context_.batch.names[context_.partner],
                                          FormatDate(context_.from), FormatDate(context_.to));
    Svg svg(left_ + kChart + kMargin, bottom + 44, title, "Verdicts over time, a bar for each");
    svg.Style(kStyle);
    svg.Text("title", kMargin, 26, title);
    DrawAxis(svg, bottom);
    double y = kTop;
    for (const RowTimeline* row : rows_) {
      DrawRow(svg, *row, y + (kRowHeight - kBarHeight) / 2);
      y += kRowHeight;
    }
    DrawLegend(svg, bottom + 16);
    return svg.Finish();
  }

 private:
  std::string PathOf(const RowTimeline& row) const {
    return attain::PathOf(context_.rulebook,
                          {row.row.award, row.row.option, row.row.level, row.row.roll_up, {}, {}});
  }

  /// Where the day begins.
  double XOf(Date day) const {
    const double days = context_.to.days - context_.from.days + 1;
    return left_ + kChart * (day.days - context_.from.days) / days;
  }

  /// A line for each month, or each year where months are too many; names where there is room.
  void DrawAxis(Svg& svg, double bottom) const {
    const double days = context_.to.days - context_.from.days + 1;
    const int months = static_cast<int>(days / 30.4) + 1;
    const int step = months <= 14 ? 1 : months <= 42 ? 3 : 12;
    double free_from = 0;
    for (Date day = FirstOfMonth(context_.from); day <= context_.to; day = LastOfMonth(day) + 1) {
      const DateParts parts = PartsOf(day);
      if (day < context_.from || (parts.month - 1) % step != 0) continue;
      const double x = XOf(day);
      svg.Line(parts.month == 1 ? "year" : "month", x, kTop - 8, x, bottom);
      if (x < free_from) continue;
      svg.Text("axis", x, kTop - 14, fmt::format("{}-{:02}", parts.year, parts.month));
      free_from = x + 56;
    }
  }

  void DrawRow(Svg& svg, const RowTimeline& row, double y) const {
    const std::string path = PathOf(row);
    svg.Text("row", left_ - 12, y + 13, path, "end");
    Date begin = context_.from;
    std::optional<Verdict> verdict = row.first;
    const auto draw = [&](Date end) {  // the day behind the last
      const double x = XOf(begin);
      svg.Rectangle(StyleOf(verdict), x, y, XOf(end) - x, kBarHeight,
                    fmt::format("{} {} from {} to {}", path, TextOf(verdict), FormatDate(begin),
                                FormatDate(end - 1)));
    };
    for (const VerdictChange& change : row.changes) {
      draw(change.day);
      begin = change.day;
      verdict = change.after;
    }
    draw(context_.to + 1);
    for (const VerdictChange& change : row.changes)
      svg.Line("change", XOf(change.day), y - 3, XOf(change.day), y + kBarHeight + 3);
  }

  void DrawLegend(Svg& svg, double y) const {
    double x = left_;
    const std::optional<Verdict> verdicts[] = {Verdict::met, Verdict::cannot_tell, Verdict::not_met,
                                               std::nullopt};
    for (const auto& verdict : verdicts) {
      svg.Rectangle(StyleOf(verdict), x, y, 14, 12);
      svg.Text("axis", x + 20, y + 10, TextOf(verdict));
      x += 42 + kLetter * static_cast<double>(TextOf(verdict).size());
    }
  }

  const TimelineContext& context_;
  std::vector<const RowTimeline*> rows_;
  double names_ = 60, left_ = 0;
};

}  // namespace

std::string TimelineSvg(const TimelineContext& context, const PartnerTimeline& timeline) {
  return Chart(context, timeline).Draw();
}

}  // namespace attain
