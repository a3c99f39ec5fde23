// The rows of one piece of a CSV file, one after the other, cut into cells where none holds a
// quote.
#pragma once

#include <algorithm>
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
  bool valid = false;     ///< UTF-8, and as many cells as the header has, without quotes but around
                          ///< them,
  const std::uint32_t* ends = nullptr;   ///< which end so far behind raw.data()
  std::optional<std::uint32_t> partner;  ///< where it is known: its number, or kNoPartner

  /// A cell of a valid row; kCellPadding bytes behind it are readable.
  std::string_view Cell(std::size_t column) const {
    const std::uint32_t begin = column == 0 ? 0 : ends[column - 1] + 1;
    const char* const cell = raw.data() + begin;
    const std::uint32_t size = ends[column] - begin;
    return size > 1 && *cell == '"' ? std::string_view(cell + 1, size - 2)
                                    : std::string_view(cell, size);
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
    text_.assign(text);
    char front[kMost] = {};
    text.copy(front, kMost);
    front_ = Bytes16::Load(front);
  }
  std::string_view text() const { return text_; }
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
  /// The row that comes next, until the next Peek behind it; nullptr at the end, or where failure()
  /// is not empty.
  const CsvRow* Peek() {
    if (!peeked_) peeked_ = piece_->moved ? NextMoved() : Next();
    return peeked_ ? &row_ : nullptr;
  }
  /// Whose the row is that Peek gave.
  void SetPartner(std::uint32_t partner) { row_.partner = partner; }
  /// Behind what Peek gave.
  void Take() { Go(behind_, behind_line_); }
  const std::string& failure() const { return failure_; }

  // For whoever reads rows without Peek:
  /// The piece is UTF-8 without a byte 0, its rows follow each other, and a line end stands behind
  /// the last.
  bool is_plain() const { return clean_ && !piece_->moved; }
  const char* at() const { return at_; }
  const char* end() const { return end_; }
  /// Behind `lines` rows of one line each, to where the next begins.
  void Skip(const char* behind, std::uint64_t lines) {
    if (lines > 0) Go(std::min(behind, end_), line_ + lines);
  }

 private:
  void Go(const char* at, std::uint64_t line) {
    at_ = at;
    line_ = line;
    peeked_ = false;
  }
  bool Next();
  bool NextMoved();
  bool Cut();
  bool CutQuoted();
  bool EndRow(std::uint32_t end, std::size_t cells);

  const CsvPiece* piece_ = nullptr;
  char separator_ = ',';
  bool clean_ = false;
  CsvRow row_;
  bool peeked_ = false;
  std::vector<std::uint32_t> ends_;  // of its cells; room for one more than the header has
  std::string failure_;

  const char *at_ = nullptr, *end_ = nullptr;  // the rows that were not taken
  std::uint64_t line_ = 0;                     // of at_
  const char* behind_ = nullptr;               // the row that was peeked,
  std::uint64_t behind_line_ = 0;              // and the line there
  std::size_t next_moved_ = 0;
};

}  // namespace attain
