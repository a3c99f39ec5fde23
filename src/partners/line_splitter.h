// Text into lines, a block at a time: the part of reading that must be done in order. What the
// lines mean is found by whoever gets the block, which needs nothing else and may be another
// thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "partners/byte_source.h"

namespace attain {

/// Readable bytes behind every piece of a block, as simdjson wants them.
inline constexpr std::size_t kBlockPadding = 64;
/// How much is read at a time, whichever comes first; one partner may be more. The same input is
/// always cut in the same places.
struct BatchSize {
  std::size_t bytes = std::size_t{256} << 10;
  std::size_t partners = SIZE_MAX;
};

/// What keeps a piece from being read as a partner.
enum class PieceProblem : std::uint8_t {
  none,
  too_long,    ///< over kMaxLineBytes: only its beginning is here
  behind_end,  ///< behind the list of partners of a `.json` file
};

/// One line of JSON Lines, or one partner of a `.json` file (which may span several lines).
struct TextPiece {
  std::size_t begin, size;  ///< in the block
  std::uint64_t line;       ///< of the piece's first byte, from 1
  PieceProblem problem = PieceProblem::none;
};

/// With kBlockPadding readable bytes or more behind the last piece.
struct TextBlock : SourceText {
  std::uint64_t offset = 0;       ///< of text[0] in the unpacked input
  std::vector<TextPiece> pieces;  ///< neither empty nor blank

  std::string_view TextOf(const TextPiece& piece) const { return {text + piece.begin, piece.size}; }
};

class LineSplitter {
 public:
  explicit LineSplitter(ByteSourcePtr source, BatchSize size = {})
      : source_(std::move(source)), size_(size) {}

  /// The next lines, without line ends, blank lines and a byte-order mark at the start of the
  /// input; false at the end.
  Result<bool> Next(TextBlock& block);

 private:
  std::size_t FindInPlace(TextBlock& block);
  Result<bool> Fill(TextBlock& block);
  Result<std::size_t> FillUp(std::span<char> rest);
  Result<bool> SkipRest();
  std::size_t Split(TextBlock& block, std::size_t end);

  ByteSourcePtr source_;
  BatchSize size_;
  std::vector<char> carry_;   // the beginning of the next block
  std::uint64_t offset_ = 0;  // of carry_[0]
  std::uint64_t line_ = 1;    // of carry_[0]
  bool at_start_ = true;
  bool at_end_ = false;
};

}  // namespace attain
