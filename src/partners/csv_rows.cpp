#include "partners/csv_rows.h"

#include <simdjson.h>

#include <bit>
#include <cstring>
#include <utility>

#include "partners/bytes16.h"

namespace attain {

void CsvRows::Begin(const CsvPiece& piece, const CsvHeader& header) {
  piece_ = &piece;
  separator_ = header.separator;
  columns_ = header.columns.size();
  peeked_ = false;
  failure_.clear();
  const char* const text = piece.bytes.data();
  cut_ = !piece.moved && piece.size < UINT32_MAX && std::memchr(text, '"', piece.size) == nullptr &&
         std::memchr(text, '\0', piece.size) == nullptr &&
         simdjson::validate_utf8(text, piece.size);
  row_ = {};
  row_.text = text;
  if (cut_) return Cut();
  records_ = CsvRecords({text, piece.size}, separator_, piece.line, piece.offset);
  next_moved_ = 0;
}

/// Finds where cells and lines end.
void CsvRows::Cut() {
  constexpr std::size_t kStep = 64;
  const char* const text = piece_->bytes.data();
  const std::size_t size = piece_->size;
  std::size_t count = 0, lines = 0;
  for (std::size_t begin = 0; begin < size; begin += kStep) {
    std::uint64_t ends = 0;
    for (std::size_t i = 0; i < kStep && begin + i < size; i += 16) {
      const Bytes16 bytes = Bytes16::Load(text + begin + i);
      const std::uint64_t found = bytes.Same(separator_) | bytes.Same('\n');
      ends |= found << i;
    }
    if (size - begin < kStep) ends &= (std::uint64_t{1} << (size - begin)) - 1;
    if (ends_.size() < count + kStep + 1) {
      ends_.resize(count * 3 / 2 + 2 * kStep);
      lines_.resize(ends_.size());
    }
    for (; ends != 0; ends &= ends - 1) {
      const std::size_t end = begin + static_cast<std::size_t>(std::countr_zero(ends));
      ends_[count] = static_cast<std::uint32_t>(end);
      lines_[lines] = static_cast<std::uint32_t>(count++);
      lines += text[end] == '\n' ? 1 : 0;
    }
  }
  if (size > 0 && text[size - 1] != '\n') {
    ends_[count] = static_cast<std::uint32_t>(size);
    lines_[lines++] = static_cast<std::uint32_t>(count);
  }
  line_count_ = lines;
  next_line_ = 0;
  next_ = begin_ = 0;
  line_ = piece_->line;
}

bool CsvRows::NextCut() {
  const char* const text = piece_->bytes.data();
  while (next_line_ < line_count_) {
    const std::uint32_t last = lines_[next_line_++];
    const std::uint32_t first = std::exchange(next_, last + 1);
    std::uint32_t& end = ends_[last];
    const std::uint32_t begin = std::exchange(begin_, end + 1);
    if (end > begin && text[end - 1] == '\r') --end;
    const std::uint64_t line = line_++;
    if (end == begin) continue;
    row_.raw = {text + begin, end - begin};
    row_.line = line;
    row_.offset = piece_->offset + begin;
    row_.valid = last - first + 1 == columns_;
    row_.ends = ends_.data() + first;
    return true;
  }
  return false;
}

bool CsvRows::NextOther() {
  if (piece_->moved) {
    if (next_moved_ == piece_->rows.size()) return false;
    const CsvMovedRow& moved = piece_->rows[next_moved_++];
    row_ = {{piece_->bytes.data() + moved.begin, moved.size},
            moved.line,
            moved.offset,
            moved.too_long,
            false,
            false,
            nullptr,
            nullptr,
            moved.partner};
    return true;
  }
  CsvRecord record;
  const auto more = records_.Next(record);
  if (!more) failure_ = more.message();
  if (!more || !*more) return false;
  row_ = {record.raw, record.line, record.offset, record.too_long, record.simple,
          false,      nullptr,     nullptr,       std::nullopt};
  return true;
}

}  // namespace attain
