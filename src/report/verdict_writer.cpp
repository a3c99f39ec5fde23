#include "report/verdict_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "base/date.h"
#include "report/json_text.h"

namespace attain {

ReportedDay ReportAll(const Program& program) {
  ReportedDay day{&program, {}};
  for (std::uint32_t i = 0; i < program.rows.size(); ++i) day.rows.push_back(RowId{i});
  return day;
}

bool OptionsAreReported(const ReportedDay& day, RowId row) {
  const OutputRow& output = day.program->rows[row];
  if (!output.roll_up) return false;
  return std::any_of(day.rows.begin(), day.rows.end(), [&](RowId other) {
    const OutputRow& of_option = day.program->rows[other];
    return of_option.award == output.award && of_option.level == output.level &&
           of_option.option.valid();
  });
}

bool RepeatsAnother(const ReportedDay& day, RowId row) {
  return day.program->rows[row].goals.size == 1 && OptionsAreReported(day, row);
}

void AppendCsvCell(std::string_view text, std::string& out) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void VerdictText::Clear() {
  bytes.clear();
  ends.clear();
}

void VerdictText::Remove(std::span<const std::uint32_t> partners) {
  std::size_t kept = 0, begin = 0;
  for (std::size_t partner = 0; partner < ends.size(); ++partner) {
    const std::size_t end = ends[partner];
    if (!partners.empty() && partners.front() == partner) {
      partners = partners.subspan(1);
    } else {
      if (kept != begin) std::memmove(bytes.data() + kept, bytes.data() + begin, end - begin);
      kept += end - begin;
    }
    begin = end;
    ends[partner] = kept;
  }
  bytes.resize(kept);
}

void VerdictText::Truncate(std::size_t partners) {
  ends.resize(partners);
  bytes.resize(partners == 0 ? 0 : ends.back());
}

VerdictWriter::VerdictWriter(const Rulebook& rulebook, std::vector<ReportedDay> days, Format format)
    : format_(format) {
  for (ReportedDay& reported : days) {
    Day day{std::move(reported), {}, {}};
    day.date = FormatDate(day.reported.program->as_of);
    for (const RowId id : day.reported.rows) {
      const OutputRow& row = day.reported.program->rows[id];
      const std::string_view names[] = {rulebook.text(rulebook.awards[row.award].name),
                                        rulebook.text(row.option), rulebook.text(row.level)};
      std::string& text = day.rows.emplace_back();
      if (format == Format::csv) {
        for (const std::string_view name : names) {
          text += ',';
          AppendCsvCell(name, text);
        }
        text += ',';
      } else {
        text =
            fmt::format("{{\"competency\":\"{}\",\"option\":\"{}\",\"level\":\"{}\",\"verdict\":\"",
                        names[0], names[1], names[2]);
      }
    }
    days_.push_back(std::move(day));
  }
}

std::string VerdictWriter::Header() const {
  if (format_ == Format::jsonl) return {};
  return days_.size() > 1 ? "partner,as_of,competency,option,level,verdict\n"
                          : "partner,competency,option,level,verdict\n";
}

void VerdictWriter::Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
                           std::span<const std::uint8_t> rejected, VerdictText& out,
                           const BecauseAppender& because) const {
  std::string id;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    if (!rejected.empty() && rejected[partner] != 0) {
      out.ends.push_back(out.bytes.size());
      continue;
    }
    id.clear();
    if (format_ == Format::csv) {
      AppendCsvCell(batch.ids[partner], id);
    } else {
      AppendJsonString(batch.ids[partner], id);
    }
    for (std::size_t day = 0; day < days_.size(); ++day) {
      if (format_ == Format::csv) {
        AppendCsv(days_[day], id, columns[day], partner, out.bytes);
      } else {
        AppendLine(day, id, columns[day], partner, out.bytes, because);
      }
    }
    out.ends.push_back(out.bytes.size());
  }
}

void VerdictWriter::AppendCsv(const Day& day, std::string_view id, const VerdictColumns& columns,
                              std::uint32_t partner, std::string& out) const {
  for (std::size_t i = 0; i < day.rows.size(); ++i) {
    out += id;
    if (days_.size() > 1) {
      out += ',';
      out += day.date;
    }
    out += day.rows[i];
    out += Text(columns.at(day.reported.rows[i], partner));
    out += '\n';
  }
}

void VerdictWriter::AppendLine(std::size_t day_number, std::string_view id,
                               const VerdictColumns& columns, std::uint32_t partner,
                               std::string& out, const BecauseAppender& because) const {
  const Day& day = days_[day_number];
  fmt::format_to(std::back_inserter(out), "{{\"partner\":{},\"as_of\":\"{}\",\"verdicts\":[", id,
                 day.date);
  for (std::size_t i = 0; i < day.rows.size(); ++i) {
    const RowId row = day.reported.rows[i];
    if (i > 0) out += ',';
    out += day.rows[i];
    out += Text(columns.at(row, partner));
    out += '"';
    if (because) {
      out += ",\"because\":";
      because(day_number, partner, row, out);
    }
    out += '}';
  }
  out += "]}\n";
}

}  // namespace attain
