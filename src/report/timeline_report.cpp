#include "report/timeline_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "diagnostics/visible.h"
#include "explain/json_text.h"
#include "explain/phrases.h"
#include "explain/words.h"
#include "report/text_table.h"

namespace attain {
namespace {

OutputRow RowOf(const RowName& name) {
  return {name.award, name.option, name.level, name.roll_up, {}, {}};
}

std::string TextOf(const std::optional<Verdict>& verdict) {
  return verdict ? std::string(Text(*verdict)) : "not in force";
}

/// "is attained", "is lost".
std::string Happens(const VerdictChange& change) {
  if (!change.after) return "is no longer in force";
  if (!change.before) return fmt::format("comes into force: {}", Text(*change.after));
  switch (*change.after) {
    case Verdict::met:
      return "is attained";
    case Verdict::cannot_tell:
      return "can no longer be told";
    case Verdict::not_met:
      return *change.before == Verdict::met ? "is lost" : "is not met";
  }
  return {};
}

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

/// The rows with the same changes for the same reasons on one day are told together.
struct DayLine {
  std::vector<std::string> rows;
  std::string happens, reasons;
};

/// Of several rows: "are lost", "come into force".
std::string OfMany(const std::string& happens) {
  if (happens.starts_with("is ")) return "are " + happens.substr(3);
  if (happens.starts_with("comes ")) return "come " + happens.substr(6);
  return happens;
}

/// What was not met comes into force, or no longer is: counted, not told.
bool IsQuiet(const VerdictChange& change) {
  return (!change.before && change.after == Verdict::not_met) ||
         (!change.after && change.before == Verdict::not_met);
}

void AddDay(std::vector<DayLine>& lines, std::string row, const VerdictChange& change) {
  const std::string happens = Happens(change), reasons = Joined(change.reasons, "; ");
  for (DayLine& line : lines) {
    if (line.happens != happens || line.reasons != reasons) continue;
    line.rows.push_back(std::move(row));
    return;
  }
  lines.push_back({{std::move(row)}, happens, reasons});
}

}  // namespace

std::string TimelineText(const TimelineContext& context, const PartnerTimeline& timeline) {
  std::map<Date, std::vector<DayLine>> days;
  std::map<Date, std::map<std::string, std::size_t>> quiet;
  std::map<std::string, std::vector<std::string>> throughout;
  for (const RowTimeline& row : timeline.rows) {
    if (RepeatsItsOption(timeline, row.row)) continue;
    const std::string path = PathOf(context.rulebook, RowOf(row.row));
    for (const VerdictChange& change : row.changes) {
      if (IsQuiet(change)) {
        ++quiet[change.day][Happens(change)];
      } else {
        AddDay(days[change.day], path, change);
      }
    }
    if (row.changes.empty()) throughout[TextOf(row.first)].push_back(path);
  }
  for (const auto& [day, counts] : quiet) {
    for (const auto& [happens, count] : counts) {
      std::vector<std::string> rows(1, Counted(count, "other verdict", "other verdicts"));
      if (count > 1) rows.emplace_back();
      days[day].push_back({std::move(rows), happens, ""});
    }
  }
  std::string text = days.empty() ? "nothing changes\n" : "";
  for (const auto& [day, lines] : days) {
    for (const DayLine& line : lines) {
      const bool many = line.rows.size() > 1;
      const std::string rows =
          many && line.rows[1].empty() ? line.rows.front() : Enumerate(line.rows);
      text += fmt::format("{}  {} {}\n", FormatDate(day), rows,
                          many ? OfMany(line.happens) : line.happens);
      if (!line.reasons.empty()) text += fmt::format("            {}\n", Visible(line.reasons));
    }
  }
  text += throughout.empty() ? "" : "\n";
  for (const char* verdict : {"met", "cannot tell", "not met"}) {
    const auto found = throughout.find(verdict);
    if (found == throughout.end()) continue;
    text += fmt::format("{} all the time: {}\n", verdict, Enumerate(found->second, "and", 6));
  }
  return text;
}

void AppendTimeline(const TimelineContext& context, const PartnerTimeline& timeline,
                    std::string& out) {
  const Rulebook& rulebook = context.rulebook;
  JsonText json;
  const auto add_verdict = [&](const std::optional<Verdict>& verdict) {
    json.Key("verdict");
    if (verdict) {
      json.Text(Text(*verdict));
    } else {
      json.Null();
    }
  };
  json.Begin('{').Key("partner").Text(context.batch.ids[context.partner]);
  json.Key("from").Text(FormatDate(context.from)).Key("to").Text(FormatDate(context.to));
  json.Key("verdicts").Begin('[');
  for (const RowTimeline& row : timeline.rows) {
    json.Begin('{').Key("competency").Text(rulebook.text(rulebook.awards[row.row.award].name));
    json.Key("option").Text(rulebook.text(row.row.option));
    json.Key("level").Text(rulebook.text(row.row.level));
    add_verdict(row.first);
    json.Key("changes").Begin('[');
    for (const VerdictChange& change : row.changes) {
      json.Begin('{').Key("on").Text(FormatDate(change.day));
      add_verdict(change.after);
      json.Key("because").Begin('[');
      for (const std::string& reason : change.reasons) json.Text(reason);
      json.End(']').End('}');
    }
    json.End(']').End('}');
  }
  json.End(']').End('}');
  out.append(json.text()).append(1, '\n');
}

bool RepeatsItsOption(const PartnerTimeline& timeline, const RowName& name) {
  if (!name.roll_up) return false;
  std::set<StringId> options;
  for (const RowTimeline& row : timeline.rows) {
    if (row.row.award == name.award && row.row.level == name.level && row.row.option.valid())
      options.insert(row.row.option);
  }
  return options.size() == 1;
}

// ------------------------------------------------------------------------------------------ counts
TimelineCounts::TimelineCounts(const Rulebook& rulebook, Date from, Date to)
    : rulebook_(rulebook), from_(from), to_(to) {}

std::size_t TimelineCounts::MonthOf(Date day) const {
  const DateParts first = PartsOf(from_), parts = PartsOf(day);
  return static_cast<std::size_t>((parts.year - first.year) * 12 + parts.month - first.month);
}

void TimelineCounts::Add(const PartnerTimeline& timeline) {
  for (const RowTimeline& of : timeline.rows) {
    if (RepeatsItsOption(timeline, of.row)) continue;
    auto place = rows_.begin();
    auto row = rows_.begin();
    for (; row != rows_.end() && !(row->name == of.row); ++row) {
      if (row->name.award.index <= of.row.award.index) place = row + 1;
    }
    if (row == rows_.end())
      row = rows_.insert(place, {of.row, std::vector<Count>(MonthOf(to_) + 1)});
    std::size_t month = 0;
    std::optional<Verdict> verdict = of.first;
    const auto go_to = [&](std::size_t until) {
      for (; month < until; ++month) row->months[month].met += verdict == Verdict::met ? 1U : 0U;
    };
    for (const VerdictChange& change : of.changes) {
      go_to(MonthOf(change.day));
      row->months[month].attained += change.after == Verdict::met ? 1U : 0U;
      row->months[month].lost += change.before == Verdict::met ? 1U : 0U;
      verdict = change.after;
    }
    go_to(row->months.size());
  }
}

std::string TimelineCounts::Text() const {
  std::vector<std::vector<std::string>> lines;
  const DateParts first = PartsOf(from_);
  for (const Row& row : rows_) {
    const bool empty = std::all_of(row.months.begin(), row.months.end(), [](const Count& count) {
      return count.met + count.attained + count.lost == 0;
    });
    if (empty) continue;
    const std::string path = PathOf(rulebook_, RowOf(row.name));
    for (std::size_t i = 0; i < row.months.size(); ++i) {
      const int month = first.month - 1 + static_cast<int>(i);
      const Count& count = row.months[i];
      lines.push_back({path, fmt::format("{}-{:02}", first.year + month / 12, month % 12 + 1),
                       fmt::format("{:>8}", count.met),
                       count.attained == 0 ? "" : fmt::format("{:>8}", count.attained),
                       count.lost == 0 ? "" : fmt::format("{:>4}", count.lost)});
    }
  }
  return TextTable({"verdict", "month", "met then", "attained", "lost"}, lines);
}

}  // namespace attain
