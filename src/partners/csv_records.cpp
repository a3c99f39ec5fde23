#include "partners/csv_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/limits.h"
#include "partners/bytes16.h"
#include "partners/utf16.h"

namespace attain {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{256} << 10;
constexpr std::size_t kBeginningKept = 256;  // of a record that is too long
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct SimpleCell {
  std::string_view text;
  std::size_t cells;  ///< of the row,
  bool lone_return;   ///< in which a CR stands
};

/// The cell at `column` of a row without quotes.
SimpleCell FindSimple(std::string_view row, char separator, std::size_t column) {
  std::size_t separators = 0, begin = 0, end = row.size();
  std::uint32_t returns = 0;
  for (std::size_t from = 0; from < row.size(); from += 16) {
    const Bytes16 bytes = Bytes16::Load(row.data() + from);
    const std::size_t left = row.size() - from;
    const std::uint32_t here = left < 16 ? (1U << left) - 1 : 0xFFFF;
    returns |= bytes.Same('\r') & here;
    std::uint32_t found = bytes.Same(separator) & here;
    for (; found != 0; found &= found - 1) {
      const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(found));
      if (separators == column) end = at;
      if (++separators == column) begin = at + 1;
    }
  }
  return {row.substr(begin, end - begin), separators + 1, returns != 0};
}

}  // namespace

/// Moves what is left to the front and reads more behind it; false at the end.
Result<bool> CsvRecords::Fill() {
  if (at_end_) return false;
  const auto left = static_cast<std::size_t>(end_ - begin_);
  if (left > 0) std::memmove(bytes_.data(), begin_, left);
  const std::size_t wanted = std::max(kPieceBytes, left + left / 2) + kCellPadding;
  if (bytes_.size() < wanted) {
    bytes_.reserve(wanted);  // resize alone would double
    bytes_.resize(wanted);
  }
  begin_ = bytes_.data();
  end_ = begin_ + left;
  const auto count = source_->Read(std::span(bytes_).subspan(left, wanted - kCellPadding - left));
  if (!count) return Failure{count.message()};
  at_end_ = *count == 0;
  end_ += *count;
  return !at_end_;
}

Result<bool> CsvRecords::Next(CsvRecord& record) {
  for (;;) {
    auto more = NextLine(record);
    if (!more || !*more || !record.raw.empty()) return more;
  }
}

/// The next line, if all of it is here already and it is a simple record.
bool CsvRecords::NextSimple(CsvRecord& record) {
  std::uint32_t others = 0;
  for (const char* at = begin_; at < end_; at += 16) {
    const Bytes16 bytes = Bytes16::Load(at);
    const std::uint32_t stops = bytes.Same('\n') | bytes.Same('"');
    if (stops == 0) {
      others |= bytes.High() | bytes.Same('\0');
      continue;
    }
    const auto size = static_cast<std::uint32_t>(std::countr_zero(stops));
    others |= (bytes.High() | bytes.Same('\0')) & ((1U << size) - 1);
    at += size;
    const std::size_t length = static_cast<std::size_t>(at - begin_);
    if (at >= end_ || *at != '\n' || others != 0 || length > kMaxLineBytes) return false;
    record = {{begin_, length}, line_, offset_, false, true};
    if (record.raw.ends_with('\r')) record.raw.remove_suffix(1);
    begin_ += length + 1;
    offset_ += length + 1;
    ++line_;
    return true;
  }
  return false;
}

/// The next record, which may be an empty line.
Result<bool> CsvRecords::NextLine(CsvRecord& record) {
  if (at_start_) {
    while (static_cast<std::size_t>(end_ - begin_) < kByteOrderMark.size()) {
      auto more = Fill();
      if (!more) return more;
      if (!*more) break;
    }
    at_start_ = false;
    const std::string_view start(begin_, static_cast<std::size_t>(end_ - begin_));
    if (IsUtf16(start)) return Failure{"the file is UTF-16: save it as CSV in UTF-8"};
    if (start.starts_with(kByteOrderMark)) {
      begin_ += kByteOrderMark.size();
      offset_ = kByteOrderMark.size();
    }
  }
  if (NextSimple(record)) return true;
  Place place = Place::cell_start;
  std::size_t at = 0;       // behind begin_
  std::size_t dropped = 0;  // bytes of a record that is too long
  std::uint64_t newlines = 0;
  for (;;) {
    if (begin_ + at == end_) {
      if (at > kMaxLineBytes) {
        dropped += at - kBeginningKept;
        end_ = begin_ + kBeginningKept;
        at = kBeginningKept;
      }
      auto more = Fill();
      if (!more) return more;
      if (!*more) break;
    }
    const char c = begin_[at];
    if (c == '\n' && place != Place::quoted) break;
    ++at;
    if (c == '\n') ++newlines;
    switch (place) {
      case Place::cell_start:
      case Place::plain:
        if (c == separator_) {
          place = Place::cell_start;
        } else {
          place = c == '"' && place == Place::cell_start ? Place::quoted : Place::plain;
        }
        break;
      case Place::quoted:
        if (c == '"') place = Place::quote_in_quoted;
        break;
      case Place::quote_in_quoted:
        place = c == '"' ? Place::quoted : c == separator_ ? Place::cell_start : Place::plain;
        break;
    }
  }
  const bool line_end = begin_ + at < end_;
  if (!line_end && place == Place::quoted) {
    return Failure{
        fmt::format("the file ends inside a quoted cell of the row that begins on line {}", line_)};
  }
  if (!line_end && at == 0) return false;
  record.raw = {begin_, at};
  if (record.raw.ends_with('\r')) record.raw.remove_suffix(1);
  record.line = line_;
  record.offset = offset_;
  record.too_long = dropped > 0 || at > kMaxLineBytes;
  record.simple = false;
  record.several_lines = newlines > 0;
  const std::size_t taken = at + (line_end ? 1 : 0);
  begin_ += taken;
  offset_ += taken + dropped;
  line_ += newlines + 1;
  return true;
}

bool IsBlank(std::string_view raw, char separator) {
  return std::all_of(raw.begin(), raw.end(), [&](char c) { return c == separator; });
}

bool IsPlainCell(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r';
  });
}

bool HoldsLineEnd(std::string_view text) {
  return text.find('\n') != std::string_view::npos || text.find('\r') != std::string_view::npos;
}

char SeparatorOf(std::string_view header) {
  std::size_t commas = 0, semicolons = 0;
  bool quoted = false;
  for (const char c : header) {
    if (c == '"') quoted = !quoted;
    if (!quoted && c == ',') ++commas;
    if (!quoted && c == ';') ++semicolons;
  }
  return semicolons > commas ? ';' : ',';
}

std::string_view CsvCells::FindId(const CsvRecord& record, const CsvIdColumn& id) {
  if (record.simple) {
    const SimpleCell simple = FindSimple(record.raw, id.separator, id.column);
    if (simple.cells == id.columns && !simple.lone_return) {
      damage_ = CsvDamage::none;
      return simple.text;
    }
  }
  Split(record.raw, id.separator);
  const bool fits = Fit(id.columns) && !record.too_long;
  const bool well = fits && !HoldsLineEnd(record.raw);
  damage_ = well ? CsvDamage::none : DamageOf(record, id, fits);
  if (!fits && id.column > 0) return {};
  return cells_.empty() ? std::string_view() : cells_[id.column];
}

CsvDamage CsvCells::DamageOf(const CsvRecord& record, const CsvIdColumn& id, bool fits) const {
  const std::string_view raw = record.raw;
  if (fits) return FindLineEnd(id.one_line) < cells_.size() ? CsvDamage::rows : CsvDamage::none;
  if (IsBlank(raw, id.separator)) return CsvDamage::none;
  // Behind a CR at the end stands no row.
  const std::string_view inside = raw.substr(0, raw.find_last_not_of('\r') + 1);
  if (record.several_lines || HoldsLineEnd(inside)) return CsvDamage::rows;
  // The last cell of a row and the first of the next are one. Of two columns that is not told from
  // a comma of thousands.
  const auto separators =
      static_cast<std::size_t>(std::count(raw.begin(), raw.end(), id.separator));
  const bool two_rows = id.columns > 2 && separators + 2 >= 2 * id.columns;
  return two_rows ? CsvDamage::rows : CsvDamage::row;
}

std::size_t CsvCells::FindLineEnd(const std::vector<bool>& one_line) const {
  const std::size_t count = std::min(cells_.size(), one_line.size());
  for (std::size_t column = 0; column < count; ++column) {
    if (one_line[column] && HoldsLineEnd(cells_[column])) return column;
  }
  return cells_.size();
}

std::string_view CsvCells::Split(std::string_view raw, char separator) {
  const std::string_view expected = Cut(raw, separator);
  well_ = expected.empty();
  return expected;
}

std::string_view CsvCells::Cut(std::string_view raw, char separator) {
  cells_.clear();
  space_.clear();
  space_.reserve(raw.size() + kCellPadding);  // so that views into it stay
  std::size_t at = 0;
  for (;;) {
    if (at < raw.size() && raw[at] == '"') {
      const std::size_t space = space_.size();
      std::size_t begin = ++at;
      for (;; begin = ++at) {
        at = raw.find('"', at);
        if (at == std::string_view::npos) return "a quoted cell that is closed";
        if (at + 1 == raw.size() || raw[at + 1] != '"') break;
        space_.append(raw.substr(begin, ++at - begin));
      }
      std::string_view cell = raw.substr(begin, at - begin);
      if (space_.size() > space) {
        space_.append(cell);
        cell = std::string_view(space_).substr(space);
      }
      ++at;
      if (at < raw.size() && raw[at] != separator)
        return "nothing between a closing quote and the end of its cell";
      cells_.push_back(cell);
    } else {
      const std::size_t end = std::min(raw.find(separator, at), raw.size());
      const std::string_view cell = raw.substr(at, end - at);
      if (cell.find('"') != std::string_view::npos)
        return "no quote inside a cell that does not begin with one";
      cells_.push_back(cell);
      at = end;
    }
    if (at == raw.size()) return {};
    ++at;
  }
}

}  // namespace attain
