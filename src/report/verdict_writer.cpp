#include "report/verdict_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/date.h"
#include "report/csv_cell.h"

namespace attain {

namespace {

// Of a line of jsonl, around an id and the verdicts, and within a verdict.
const ShortText kBegin("{\"partner\":\""), kEnd("]}\n"), kBecause(",\"because\":");

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

void VerdictText::Clear() {
  bytes.Clear();
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
  bytes.Truncate(kept);
}

void VerdictText::Truncate(std::size_t partners) {
  ends.resize(partners);
  bytes.Truncate(partners == 0 ? 0 : ends.back());
}

VerdictWriter::VerdictWriter(const Rulebook& rulebook, std::vector<ReportedDay> days, Format format)
    : rulebook_(&rulebook), format_(format), with_date_(days.size() > 1) {
  for (ReportedDay& reported : days) {
    Day day{std::move(reported), {}, {}};
    day.head.Assign(
        fmt::format("\",\"as_of\":\"{}\",\"verdicts\":[", FormatDate(day.reported.program->as_of)));
    for (std::size_t row = 0; row < day.reported.rows.size(); ++row) {
      std::array<std::string, 3> texts;
      for (std::size_t verdict = 0; verdict < texts.size(); ++verdict)
        texts[verdict] = RowText(day, row, static_cast<Verdict>(verdict));
      day.rows.emplace_back(texts);
      room_ += day.rows.back().padded();
    }
    room_ += kBegin.padded() + day.head.padded() + kEnd.padded() + ShortText::kStep;
    row_count_ += day.rows.size();
    id_count_ += format_ == Format::csv ? day.rows.size() : 1;
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
        "{}{{\"competency\":\"{}\",\"option\":\"{}\",\"level\":\"{}\",\"verdict\":\"{}\"}}",
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

void VerdictWriter::Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
                           std::span<const std::uint8_t> rejected, VerdictText& out,
                           const BecauseAppender& because) const {
  if (format_ == Format::csv) {
    out.ids.LoadCells(batch.ids);
  } else {
    out.ids.LoadStrings(batch.ids);
  }
  std::vector<RowColumn> rows;
  rows.reserve(row_count_);
  for (std::size_t day = 0; day < days_.size(); ++day) {
    for (std::size_t i = 0; i < days_[day].rows.size(); ++i)
      rows.push_back({columns[day].of(days_[day].reported.rows[i]).data(), &days_[day].rows[i]});
  }
  if (format_ == Format::csv) {
    PutAll(rejected, out, [&](std::string_view id, std::uint32_t partner, char* to) {
      return PutCsv(id, rows, partner, to);
    });
  } else if (!because) {
    PutAll(rejected, out, [&](std::string_view id, std::uint32_t partner, char* to) {
      return PutLines(id, rows, partner, to);
    });
  } else {
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (rejected.empty() || rejected[partner] == 0)
        Explain(out.ids[partner], rows, partner, out.bytes, because);
      out.ends.push_back(out.bytes.size());
    }
  }
}

template <class Put>
void VerdictWriter::PutAll(std::span<const std::uint8_t> rejected, VerdictText& out,
                           Put put) const {
  // Locals, which what is written cannot change.
  const IdTexts::View ids = out.ids.view();
  const std::uint32_t partners = out.ids.size();
  const std::size_t before = out.ends.size();
  out.ends.resize(before + partners);
  std::size_t* const ends = out.ends.data() + before;
  char* to = out.bytes.Room(partners * (room_ + id_count_ * ShortText::kStep) +
                            id_count_ * out.ids.bytes());
  const char* const begin = out.bytes.data();
  for (std::uint32_t partner = 0; partner < partners; ++partner) {
    if (rejected.empty() || rejected[partner] == 0) to = put(ids[partner], partner, to);
    ends[partner] = static_cast<std::size_t>(to - begin);
  }
  out.bytes.EndAt(to);
}

char* VerdictWriter::PutCsv(std::string_view id, std::span<const RowColumn> rows,
                            std::uint32_t partner, char* to) {
  for (const RowColumn& row : rows) {
    to = PutShortText(id.data(), id.size(), id.size(), to);
    to = row.Put(partner, to);
  }
  return to;
}

char* VerdictWriter::PutLines(std::string_view id, std::span<const RowColumn> rows,
                              std::uint32_t partner, char* to) const {
  for (const Day& day : days_) {
    to = PutShortText(kBegin, to);
    to = PutShortText(id.data(), id.size(), id.size(), to);
    to = PutShortText(day.head, to);
    for (const RowColumn& row : rows.first(day.rows.size())) to = row.Put(partner, to);
    rows = rows.subspan(day.rows.size());
    to = PutShortText(kEnd, to);
  }
  return to;
}

void VerdictWriter::Explain(std::string_view id, std::span<const RowColumn> rows,
                            std::uint32_t partner, TextBuffer& out,
                            const BecauseAppender& because) const {
  for (std::size_t day = 0; day < days_.size(); ++day) {
    const std::vector<RowId>& reported = days_[day].reported.rows;
    AppendShortText(kBegin, out);
    out.Append(id);
    AppendShortText(days_[day].head, out);
    for (std::size_t i = 0; i < reported.size(); ++i) {
      out.EndAt(rows[i].Put(partner, out.Room(rows[i].texts->padded())));
      out.Truncate(out.size() - 1);  // the object goes on
      AppendShortText(kBecause, out);
      because(day, partner, reported[i], out);
      out.Append("}");
    }
    rows = rows.subspan(reported.size());
    AppendShortText(kEnd, out);
  }
}

}  // namespace attain
