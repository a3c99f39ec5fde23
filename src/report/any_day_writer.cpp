#include "report/any_day_writer.h"

#include <fmt/format.h>

#include "report/csv_cell.h"
#include "report/json_text.h"

namespace attain {

std::optional<AnyDayVerdict> OnAnyDay(const RowTimeline& row, Date from) {
  std::optional<AnyDayVerdict> any;
  const auto add = [&](std::optional<Verdict> verdict, Date day) {
    if (!verdict || (any && any->verdict == Verdict::met)) return;
    any = {any ? Or(any->verdict, *verdict) : *verdict, std::nullopt};
    if (*verdict == Verdict::met) any->day = day;
  };
  add(row.first, from);
  for (const VerdictChange& change : row.changes) add(change.after, change.day);
  return any;
}

std::string AnyDayWriter::Header() const {
  return format_ == VerdictWriter::Format::csv ? "partner,competency,option,level,verdict,day\n"
                                               : "";
}

void AnyDayWriter::Append(const PartnerBatch& batch, std::uint32_t partner,
                          const PartnerTimeline& timeline, std::string& out) const {
  const bool csv = format_ == VerdictWriter::Format::csv;
  if (!csv) {
    out += "{\"partner\":";
    AppendJsonString(batch.ids[partner], out);
    out += fmt::format(",\"from\":\"{}\",\"to\":\"{}\",\"verdicts\":[", FormatDate(from_),
                       FormatDate(to_));
  }
  bool first = true;
  for (const RowTimeline& row : timeline.rows) {
    const auto any = OnAnyDay(row, from_);
    if (!any) continue;
    const std::string_view award = rulebook_.text(rulebook_.awards[row.row.award].name),
                           option = rulebook_.text(row.row.option),
                           level = rulebook_.text(row.row.level), verdict = Text(any->verdict);
    const std::string day = any->day ? FormatDate(*any->day) : "";
    if (csv) {
      AppendCsvCell(batch.ids[partner], out);
      out += fmt::format(",{},{},{},{},{}\n", award, option, level, verdict, day);
    } else {
      out += fmt::format(
          "{}{{\"competency\":\"{}\",\"option\":\"{}\",\"level\":\"{}\",\"verdict\":\"{}\"",
          first ? "" : ",", award, option, level, verdict);
      out += day.empty() ? "}" : fmt::format(",\"day\":\"{}\"}}", day);
    }
    first = false;
  }
  if (!csv) out += "]}\n";
}

}  // namespace attain
