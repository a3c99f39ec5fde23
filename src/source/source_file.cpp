#include "source/source_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace attain {
namespace {

constexpr std::size_t kWord = 8;  // bytes that are looked at together

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Whether the next kWord bytes are there, and all of them ASCII and not NUL.
bool BeginsWithAscii(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
  if (text.size() < kWord) return false;
  std::uint64_t word = 0;
  std::memcpy(&word, text.data(), kWord);
  return ((word | (word - kOnes)) & kHigh) == 0;
}

}  // namespace

SourceFile::SourceFile(std::string path_, std::string text_)
    : path(std::move(path_)), text(std::move(text_)) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  line_starts.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    line_starts.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

Position SourceFile::PositionOf(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts.begin());
  const auto begin = text.begin() + line_starts[line - 1];
  const auto end =
      text.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(offset, text.size()));
  const auto before =
      begin < end ? std::count_if(begin, end, [](char c) { return !IsContinuation(c); }) : 0;
  return {line, static_cast<std::uint32_t>(before) + 1};
}

Position SourceFile::Utf16PositionOf(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts.begin());
  std::uint32_t column = 1;
  for (std::uint32_t at = line_starts[line - 1]; at < offset && at < text.size(); ++at) {
    if (!IsContinuation(text[at])) column += static_cast<unsigned char>(text[at]) >= 0xF0 ? 2 : 1;
  }
  return {line, column};
}

std::string_view SourceFile::Line(std::uint32_t line) const {
  const std::size_t begin = line_starts[line - 1];
  std::size_t end = line < line_starts.size() ? line_starts[line] - 1 : text.size();
  if (end > begin && text[end - 1] == '\r') --end;
  return std::string_view(text).substr(begin, end - begin);
}

std::size_t FirstInvalidUtf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (BeginsWithAscii(text.substr(at))) {
      at += kWord;
      continue;
    }
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead == 0) return at;
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return at;
    std::uint32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
      if (!IsContinuation(text[at + i])) return at;
      point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || (point >= 0xD800 && point <= 0xDFFF) || point > 0x10FFFF) return at;
    at += length;
  }
  return text.size();
}

}  // namespace attain
