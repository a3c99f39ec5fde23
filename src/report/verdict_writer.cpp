#include "report/verdict_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "base/date.h"
#include "report/json_text.h"

namespace attain {

namespace {

bool WantsQuotes(std::string_view cell) {
  return std::any_of(cell.begin(), cell.end(),
                     [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}

}  // namespace

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
  if (!WantsQuotes(text)) {
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
    : rulebook_(&rulebook), format_(format), with_date_(days.size() > 1) {
  for (ReportedDay& reported : days) {
    Day day{std::move(reported), {}, {}};
    day.head.Assign(
        fmt::format(",\"as_of\":\"{}\",\"verdicts\":[", FormatDate(day.reported.program->as_of)));
    for (std::size_t row = 0; row < day.reported.rows.size(); ++row) {
      auto& texts = day.rows.emplace_back();
      for (std::size_t verdict = 0; verdict < texts.size(); ++verdict)
        texts[verdict].Assign(RowText(day, row, static_cast<Verdict>(verdict)));
    }
    days_.push_back(std::move(day));
  }
}

std::string VerdictWriter::RowText(const Day& day, std::size_t row, Verdict verdict) const {
  const Program& program = *day.reported.program;
  const OutputRow& output = program.rows[day.reported.rows[row]];
  const std::string_view names[] = {rulebook_->text(rulebook_->awards[output.award].name),
                                    rulebook_->text(output.option), rulebook_->text(output.level)};
  if (format_ == Format::jsonl) {
    return fmt::format(
        "{}{{\"competency\":\"{}\",\"option\":\"{}\",\"level\":\"{}\",\"verdict\":\"{}\"",
        row == 0 ? "" : ",", names[0], names[1], names[2], Text(verdict));
  }
  std::string text = with_date_ ? "," + FormatDate(program.as_of) : std::string();
  for (const std::string_view name : names) {
    text += ',';
    AppendCsvCell(name, text);
  }
  return fmt::format("{},{}\n", text, Text(verdict));
}

std::string VerdictWriter::Header() const {
  if (format_ == Format::jsonl) return {};
  return with_date_ ? "partner,as_of,competency,option,level,verdict\n"
                    : "partner,competency,option,level,verdict\n";
}

std::size_t VerdictWriter::SizeOf(std::size_t partners, std::size_t id_bytes) const {
  std::size_t size = 0;
  for (const Day& day : days_) {
    size += id_bytes * (format_ == Format::csv ? day.rows.size() : 1) + partners * day.head.size();
    for (const auto& texts : day.rows)
      size += partners * texts[static_cast<std::size_t>(Verdict::not_met)].size();
  }
  return size;
}

void VerdictWriter::AssignId(std::string_view text, std::string& escaped, ShortText& id) const {
  if (format_ == Format::csv && !WantsQuotes(text)) return id.Assign(text);
  escaped.clear();
  if (format_ == Format::csv) {
    AppendCsvCell(text, escaped);
  } else {
    AppendJsonString(text, escaped);
  }
  id.Assign(escaped);
}

void VerdictWriter::Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
                           std::span<const std::uint8_t> rejected, VerdictText& out,
                           const BecauseAppender& because) const {
  ShortTexts texts(out.bytes, SizeOf(batch.size(), batch.ids.bytes.size()));
  std::string escaped;
  ShortText id;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    if (!rejected.empty() && rejected[partner] != 0) {
      out.ends.push_back(texts.size());
      continue;
    }
    AssignId(batch.ids[partner], escaped, id);
    for (std::size_t day = 0; day < days_.size(); ++day) {
      if (format_ == Format::csv) {
        AppendCsv(days_[day], id, columns[day], partner, texts);
      } else {
        AppendLine(day, id, columns[day], partner, texts, because);
      }
    }
    out.ends.push_back(texts.size());
  }
}

void VerdictWriter::AppendCsv(const Day& day, const ShortText& id, const VerdictColumns& columns,
                              std::uint32_t partner, ShortTexts& out) {
  for (std::size_t i = 0; i < day.rows.size(); ++i) {
    out.Add(id);
    out.Add(day.rows[i][static_cast<std::size_t>(columns.at(day.reported.rows[i], partner))]);
  }
}

void VerdictWriter::AppendLine(std::size_t day_number, const ShortText& id,
                               const VerdictColumns& columns, std::uint32_t partner,
                               ShortTexts& out, const BecauseAppender& because) const {
  static const ShortText kBegin("{\"partner\":"), kEndOfRow("}"), kEnd("]}\n");
  const Day& day = days_[day_number];
  out.Add(kBegin);
  out.Add(id);
  out.Add(day.head);
  for (std::size_t i = 0; i < day.rows.size(); ++i) {
    const RowId row = day.reported.rows[i];
    out.Add(day.rows[i][static_cast<std::size_t>(columns.at(row, partner))]);
    if (because) {
      out.AddBy([&](std::string& text) {
        text += ",\"because\":";
        because(day_number, partner, row, text);
      });
    }
    out.Add(kEndOfRow);
  }
  out.Add(kEnd);
}

}  // namespace attain
