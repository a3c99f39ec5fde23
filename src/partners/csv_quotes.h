// Quotes of CSV, 64 bytes at a time: which line ends and separators stand outside of them, and
// where they do more than open and close cells.
#pragma once

#include <cstdint>

#include "partners/bytes16.h"

namespace attain {

class CsvQuotes {
 public:
  explicit CsvQuotes(char separator) : separator_(separator) {}

  /// Of 64 bytes, a bit for each. A wrong byte says nothing of those before it.
  struct Bits {
    std::uint64_t line_ends;   ///< all
    std::uint64_t separators;  ///< outside of quotes
    std::uint64_t returns;     ///< `\r`
    std::uint64_t doubled;     ///< the second of two quotes in a cell
    std::uint64_t wrong;  ///< a quote where no cell begins, what follows one that closes its cell,
                          ///< a line end between quotes
  };
  /// Of the bytes that come next, all readable; first those at the beginning of a record.
  Bits Next(const char* at) {
    const std::uint64_t quotes = Same(at, '"');
    std::uint64_t quoted = quotes;  // from a quote that opens to before the one that closes
    for (int i = 1; i < 64; i *= 2) quoted ^= quoted << i;
    quoted ^= inside_;
    const std::uint64_t line_ends = Same(at, '\n'), separators = Same(at, separator_) & ~quoted;
    const std::uint64_t opening = quotes & quoted, closing = quotes & ~quoted;
    const std::uint64_t behind_closing = closing << 1 | closed_;
    const std::uint64_t behind_end = (separators | line_ends) << 1 | ended_;
    const std::uint64_t returns = Same(at, '\r');
    const std::uint64_t others = ~(separators | line_ends | quotes | returns);
    inside_ = quoted >> 63 != 0 ? UINT64_MAX : 0;
    closed_ = closing >> 63;
    ended_ = (separators | line_ends) >> 63;
    return {line_ends, separators, returns, opening & behind_closing,
            (opening & ~(behind_end | behind_closing)) | (line_ends & quoted) |
                (behind_closing & others)};
  }

 private:
  static std::uint64_t Same(const char* at, char c) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 64; i += 16)
      bits |= std::uint64_t{Bytes16::Load(at + i).Same(c)} << i;
    return bits;
  }

  char separator_;
  std::uint64_t inside_ = 0;  // all bits or none: whether what comes next begins between quotes
  std::uint64_t closed_ = 0;  // 1: it begins behind a quote that closes,
  std::uint64_t ended_ = 1;   // or behind the end of a cell
};

}  // namespace attain
