#include "partners/csv_rows.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "partners/csv_quotes.h"

namespace attain {

void CsvRows::Begin(const CsvPiece& piece, const CsvHeader& header) {
  piece_ = &piece;
  separator_ = header.separator;
  failure_.clear();
  row_ = {};
  ends_.resize(header.columns.size() + 1);
  next_moved_ = 0;
  const char* const text = piece.text;
  clean_ =
      std::memchr(text, '\0', piece.size) == nullptr && simdjson::validate_utf8(text, piece.size);
  end_ = text + piece.size;
  Go(text, piece.line);
}

bool CsvRows::Next() {
  while (at_ < end_ && (at_[0] == '\n' || (at_[0] == '\r' && at_[1] == '\n'))) {
    at_ += at_[0] == '\n' ? 1 : 2;
    ++line_;
  }
  if (at_ >= end_) return false;
  row_.partner.reset();
  row_.line = line_;
  row_.offset = piece_->offset + static_cast<std::uint64_t>(at_ - piece_->text);
  behind_line_ = line_ + 1;
  if (clean_ && Cut()) return true;
  CsvRecord record;
  CsvRecords records({at_, static_cast<std::size_t>(end_ - at_)}, separator_, line_, row_.offset);
  const auto more = records.Next(record);
  if (!more) failure_ = more.message();
  if (!more || !*more) return false;
  row_.raw = record.raw;
  row_.too_long = record.too_long;
  behind_ = at_ + (records.offset() - row_.offset);
  behind_line_ = records.line();
  return true;
}

bool CsvRows::NextMoved() {
  if (next_moved_ == piece_->rows.size()) return false;
  const CsvMovedRow& moved = piece_->rows[next_moved_++];
  at_ = piece_->text + moved.begin;
  row_.line = moved.line;
  row_.offset = moved.offset;
  row_.partner = moved.partner;
  row_.too_long = moved.too_long;
  if (clean_ && !moved.too_long && Cut()) return true;
  row_.raw = {at_, moved.size};
  return true;
}

/// Finds where the cells of the row at at_ end, and the row; false where a cell holds a quote in
/// quotes or a line end.
bool CsvRows::Cut() {
  row_.valid = false;
  const std::size_t room = ends_.size();
  std::uint32_t* const found = ends_.data();
  std::size_t count = 0;
  std::uint32_t end = 0, controls = 0;
  for (std::uint32_t from = 0; controls == 0; from += 16) {
    if (at_ + from > end_) return false;  // the text changed
    const Bytes16 bytes = Bytes16::Load(at_ + from);
    controls = bytes.AtMost('\r');                        // mostly the line end alone
    const std::uint32_t row = controls ^ (controls - 1);  // up to the first; all without
    if ((bytes.Same('"') & row) != 0) return CutQuoted();
    for (std::uint32_t ends = (bytes.Same(separator_) | controls) & row; ends != 0;
         ends &= ends - 1) {
      end = from + static_cast<std::uint32_t>(std::countr_zero(ends));
      if (count < room) found[count] = end;
      ++count;
    }
  }
  if (at_[end] == '\n') return EndRow(end, count);
  const bool line_end = at_[end] == '\r' && at_[end + 1] == '\n' && !piece_->moved;
  return line_end ? EndRow(end + 1, count) : CutQuoted();
}

/// The same of a row with quotes, tabs or a CR alone.
bool CsvRows::CutQuoted() {
  CsvQuotes quotes(separator_);
  std::size_t count = 0;
  for (std::uint32_t from = 0; at_ + from <= end_; from += 64) {
    const CsvQuotes::Bits bits = quotes.Next(at_ + from);
    const std::uint64_t row = bits.line_ends ^ (bits.line_ends - 1);
    const std::uint64_t returns = bits.returns & ~(piece_->moved ? 0 : bits.line_ends >> 1);
    if (((bits.doubled | bits.wrong | returns) & row) != 0) return false;
    for (std::uint64_t ends = (bits.separators | bits.line_ends) & row; ends != 0;
         ends &= ends - 1) {
      const auto end = from + static_cast<std::uint32_t>(std::countr_zero(ends));
      if (count < ends_.size()) ends_[count] = end;
      ++count;
      if (at_[end] == '\n') return EndRow(end, count);
    }
  }
  return false;  // the text changed
}

/// The row at at_ has so many cells, whose ends stand in ends_; its line end is at `end`.
bool CsvRows::EndRow(std::uint32_t end, std::size_t cells) {
  behind_ = std::min(at_ + end + 1, end_);
  // A row that was moved is without its own already.
  if (!piece_->moved && end > 0 && at_[end - 1] == '\r') --end;
  row_.raw = {at_, end};
  row_.valid = cells + 1 == ends_.size();
  // The text may have changed since the other ends were found.
  if (row_.valid) ends_[cells - 1] = cells == 1 ? end : std::max(end, ends_[cells - 2] + 1);
  row_.ends = ends_.data();
  return true;
}

}  // namespace attain
