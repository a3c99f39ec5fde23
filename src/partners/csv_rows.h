// The rows of one piece of a CSV file, one after the other, cut into cells where nothing is quoted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "partners/bytes16.h"
#include "partners/csv_folder.h"

namespace attain {

struct CsvRow {
  std::string_view raw;  ///< without its line end
  std::uint64_t line = 0, offset = 0;
  bool too_long = false;  ///< over kMaxLineBytes: `raw` is its beginning
  bool simple = false;    ///< no quotes, ASCII only
  bool valid = false;     ///< UTF-8, and as many cells as the header has, without quotes,
  const std::uint32_t* ends = nullptr;   ///< which end so far behind
  const char* text = nullptr;            ///< this
  std::optional<std::uint32_t> partner;  ///< where it is known: its number, or kNoPartner

  /// A cell of a valid row; kCellPadding bytes behind it are readable.
  std::string_view Cell(std::size_t column) const {
    const char* const begin = column == 0 ? raw.data() : text + ends[column - 1] + 1;
    return {begin, static_cast<std::size_t>(text + ends[column] - begin)};
  }
};

/// A text that cells are compared with.
class CellKey {
 public:
  CellKey() { Clear(); }
  /// No cell is the same.
  void Clear() { size_ = SIZE_MAX; }
  bool is_set() const { return size_ != SIZE_MAX; }
  void Assign(std::string_view text) {
    size_ = text.size();
    if (size_ > kMost) text_.assign(text);
    char front[kMost] = {};
    text.copy(front, kMost);
    front_ = Bytes16::Load(front);
  }
  /// Sixteen bytes from the beginning of `cell` must be readable.
  bool Is(std::string_view cell) const {
    if (cell.size() != size_) return false;
    if (size_ > kMost) return cell == text_;
    const Bytes16 bytes = Bytes16::Load(cell.data()).First(size_);
    return bytes.low() == front_.low() && bytes.high() == front_.high();
  }

 private:
  static constexpr std::size_t kMost = 16;

  std::string text_;
  std::size_t size_ = 0;
  Bytes16 front_ = Bytes16::Load("               ");
};

class CsvRows {
 public:
  /// At the first row of `piece`, which stays as it is meanwhile.
  void Begin(const CsvPiece& piece, const CsvHeader& header);
  /// The row that comes next; nullptr at the end, or where failure() is not empty.
  const CsvRow* Peek() {
    if (!peeked_) peeked_ = cut_ ? NextCut() : NextOther();
    return peeked_ ? &row_ : nullptr;
  }
  /// Behind what Peek gave.
  void Take() { peeked_ = false; }
  /// Peek has given nullptr.
  bool at_end() const { return !peeked_; }
  const std::string& failure() const { return failure_; }

 private:
  void Cut();
  bool NextCut();
  bool NextOther();

  const CsvPiece* piece_ = nullptr;
  char separator_ = ',';
  std::size_t columns_ = 0;
  CsvRow row_;
  bool peeked_ = false;
  std::string failure_;

  // Of a piece without quotes:
  bool cut_ = false;
  std::vector<std::uint32_t> ends_;   // of cells and lines, in order
  std::vector<std::uint32_t> lines_;  // places among them where lines end: the first line_count_
  std::size_t line_count_ = 0;
  std::size_t next_line_ = 0;  // among lines_
  std::uint32_t next_ = 0;     // among ends_
  std::uint32_t begin_ = 0;    // of the next row
  std::uint64_t line_ = 0;
  // Of others:
  CsvRecords records_{nullptr};
  std::size_t next_moved_ = 0;
};

}  // namespace attain
