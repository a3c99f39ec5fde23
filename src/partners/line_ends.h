// Where the lines of a text end, found 64 bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>

namespace attain {

struct LineEnds {
  std::uint32_t count;
  bool quotes;  ///< one stands there, or in what may be read behind
};

/// What may be read behind the text, and be written behind its line ends.
inline constexpr std::size_t kLineEndPadding = 64;

/// The places of the line ends in `text` from `begin` to `end` into `ends`, which has room for as
/// many as there are bytes.
LineEnds FindLineEnds(const char* text, std::uint32_t begin, std::uint32_t end,
                      std::uint32_t* ends);

}  // namespace attain
