#include "partners/csv_runs.h"

#include <algorithm>

#include "partners/csv_quotes.h"
#include "partners/line_ends.h"

namespace attain {
namespace {

constexpr std::uint32_t kPieceBytes = 16U << 10;  // whose lines are looked at while they are near

/// The row without its line end, which is at `end`.
std::string_view Row(const char* text, std::uint32_t begin, std::uint32_t end) {
  const std::string_view row(text + begin, end - begin);
  return row.ends_with('\r') ? row.substr(0, row.size() - 1) : row;
}

/// Whether each line is a record.
bool AreRecords(const CsvLines& lines, char separator) {
  CsvQuotes quotes(separator);
  for (std::size_t at = 0; at < lines.size; at += 64) {
    const std::size_t left = lines.size - at;
    const std::uint64_t here = left >= 64 ? UINT64_MAX : (std::uint64_t{1} << left) - 1;
    if ((quotes.Next(lines.text + at).wrong & here) != 0) return false;
  }
  return true;
}

/// The end of the first cell, which holds `id`; that of the row where a quote in it hides that.
std::size_t EndOfId(std::string_view row, std::string_view id) {
  if (!row.starts_with('"')) return id.size();
  const std::size_t end = id.size() + 2;
  const bool plain = id.find('"') == std::string_view::npos && row.substr(0, end).ends_with('"');
  return plain ? end : row.size();
}

void Add(CsvRuns& runs, std::uint32_t begin, std::uint32_t line, std::string_view id,
         CsvDamage damage) {
  if (damage != CsvDamage::none) runs.damaged.push_back({runs.runs.size(), damage});
  runs.ids += id;
  runs.runs.push_back({begin, line, static_cast<std::uint32_t>(runs.ids.size())});
}

}  // namespace

void CsvRunFinder::Find(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs) {
  runs.offset = lines.offset;
  runs.behind = lines.behind;
  runs.lines = 0;
  runs.runs.clear();
  runs.ids.clear();
  runs.keys.clear();
  runs.damaged.clear();
  runs.whole = lines.size > 0;
  if (!FindInLines(lines, key, runs)) runs.whole = FindByRecord(lines, key, runs);
  if (!key.with_keys) return;
  runs.keys.reserve(runs.runs.size());
  for (std::size_t i = 0; i < runs.runs.size(); ++i)
    runs.keys.push_back(SeenIds::KeyOf(runs.id(i)));
}

/// Each line is a row; false where one may not be.
bool CsvRunFinder::FindInLines(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs) {
  text_ = lines.text;
  quotes_ = false;
  begin_ = most_ = 0;
  front_.Forget();
  const bool by_front = key.id.column == 0 && !key.every_row;
  const char* const behind = text_ + lines.size;
  std::uint32_t line = 0;
  const auto size = static_cast<std::uint32_t>(lines.size);
  ends_.resize(kPieceBytes + kLineEndPadding);
  for (std::uint32_t piece = 0; piece < size; piece += kPieceBytes) {
    const LineEnds found =
        FindLineEnds(text_, piece, std::min(size, piece + kPieceBytes), ends_.data());
    if (found.quotes && !quotes_) {
      if (!AreRecords(lines, key.id.separator)) return false;
      quotes_ = true;
    }
    const std::uint32_t* const ends = ends_.data();
    const std::uint32_t before = line;
    std::uint32_t begin = begin_;
    for (std::uint32_t i = 0; i < found.count; ++i) {
      if (by_front) {
        // Rows of one run follow each other; four are compared at once.
        while (i + 4 <= found.count && ends[i + 2] + 1 < most_ &&
               front_.AreAll(text_ + begin, text_ + ends[i] + 1, text_ + ends[i + 1] + 1,
                             text_ + ends[i + 2] + 1)) {
          i += 4;
          begin = ends[i - 1] + 1;
        }
        if (i == found.count) break;
        while (begin < most_ && front_.Is(text_ + begin, behind)) {
          begin = ends[i] + 1;
          if (++i == found.count) break;
        }
        if (i == found.count) break;
      }
      begin_ = begin;
      const std::string_view row = Row(text_, begin, ends[i]);
      if (!row.empty()) AddRow(key, row, before + i, runs);
      begin = ends[i] + 1;
    }
    begin_ = begin;
    line = before + found.count;
  }
  runs.lines = line;
  return true;
}

void CsvRunFinder::AddRow(const CsvRunKey& key, std::string_view row, std::uint32_t line,
                          CsvRuns& runs) {
  const std::string_view id = cells_.FindId({row, 0, 0, false, !quotes_}, key.id);
  const bool same = !key.every_row && cells_.damage() == CsvDamage::none;
  if (same && begin_ < most_ && id == runs.id(runs.runs.size() - 1)) return;
  Add(runs, begin_, line, id, cells_.damage());
  most_ = begin_ + kMostRunBytes;
  const std::size_t end = key.id.column == 0 ? EndOfId(row, id) : row.size();
  if (end < row.size() && row[end] == key.id.separator) {
    front_.Keep(row.substr(0, end + 1));
  } else {
    front_.Forget();
  }
}

/// The same with quotes; false where the last record goes on behind the lines.
bool CsvRunFinder::FindByRecord(const CsvLines& lines, const CsvRunKey& key, CsvRuns& runs) {
  runs.runs.clear();
  runs.ids.clear();
  runs.damaged.clear();
  CsvRecords records({lines.text, lines.size}, key.id.separator, 0, 0);
  CsvRecord record;
  std::uint64_t most = 0;
  for (;;) {
    const auto more = records.Next(record);
    if (!more) return false;
    if (!*more) break;
    const std::string_view id = cells_.FindId(record, key.id);
    const bool same = !key.every_row && cells_.damage() == CsvDamage::none;
    if (same && record.offset < most && id == runs.id(runs.runs.size() - 1)) continue;
    Add(runs, static_cast<std::uint32_t>(record.offset), static_cast<std::uint32_t>(record.line),
        id, cells_.damage());
    most = record.offset + kMostRunBytes;
  }
  runs.lines = records.line();
  return true;
}

}  // namespace attain
