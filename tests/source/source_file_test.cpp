#include "source/source_file.h"

#include <catch2/catch.hpp>

using namespace attain;

namespace {

/// Where `offset` is, counted byte by byte.
Position Counted(const std::string& text, std::uint32_t offset, bool utf16) {
  Position at;
  for (std::uint32_t i = 0; i < offset; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x80 && byte < 0xC0) continue;
    at.column += utf16 && byte >= 0xF0 ? 2 : 1;
    if (byte == '\n') at = {at.line + 1, 1};
  }
  return at;
}

/// What of the positions in `file` is not as it is counted; empty where all are.
std::string FaultOf(const SourceFile& file) {
  for (std::uint32_t offset = 0; offset <= file.text.size(); offset += 7) {
    for (const bool utf16 : {false, true}) {
      const Position at = utf16 ? file.Utf16PositionOf(offset) : file.PositionOf(offset);
      const Position counted = Counted(file.text, offset, utf16);
      if (at.line != counted.line || at.column != counted.column)
        return std::to_string(offset) + (utf16 ? " in UTF-16" : "");
    }
  }
  return "";
}

std::string Repeated(std::string_view piece, std::size_t times) {
  std::string text;
  while (times-- > 0) text += piece;
  return text;
}

}  // namespace

TEST_CASE("columns are counted in short lines and in long ones, also after text is replaced") {
  const std::string line = Repeated("ab\u00e9\u2192\U0001F600", 300);
  SourceFile file("test.policy", "x\n" + line + "\n" + line + line + "\ny");
  CHECK(FaultOf(file).empty());
  const auto size = [&] { return static_cast<std::uint32_t>(file.text.size()); };
  file.Replace(3000, 3000, Repeated("\U0001F600", 500));
  CHECK(FaultOf(file).empty());
  file.Replace(2, 5000, "\u00e9\n");
  CHECK(FaultOf(file).empty());
  file.Replace(size() - 2000, size(), "");
  CHECK(FaultOf(file).empty());
  file.Replace(0, size(), line);
  CHECK(FaultOf(file).empty());
  file.Replace(0, size(), "");
  CHECK(FaultOf(file).empty());
}

TEST_CASE("places in one very long line are not each counted from its beginning") {
  constexpr std::uint32_t kPieces = 400'000;
  const SourceFile file("test.policy", Repeated("a \U0001F600", kPieces));
  std::uint64_t points = 0, units = 0;
  for (std::uint32_t i = 0; i < kPieces; ++i) {
    points += file.PositionOf(i * 6).column;
    units += file.Utf16PositionOf(i * 6).column;
  }
  constexpr std::uint64_t kAllBefore = std::uint64_t{kPieces} * (kPieces - 1) / 2;
  CHECK(points == 3 * kAllBefore + kPieces);
  CHECK(units == 4 * kAllBefore + kPieces);
}
