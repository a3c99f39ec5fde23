#include "source/source_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace attain {
namespace {

constexpr std::size_t kWord = 8;          // bytes that are looked at together
constexpr std::uint32_t kStretch = 1024;  // bytes from one count of columns to the next

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

ColumnCount CountOf(std::string_view text) {
  ColumnCount count;
  for (const char c : text) {
    if (!IsContinuation(c)) ++count.points;
    if (static_cast<unsigned char>(c) >= 0xF0) ++count.wide;
  }
  return count;
}

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
  CountFrom(0);
}

void SourceFile::CountFrom(std::uint32_t offset) {
  counted.resize(std::min<std::size_t>(counted.size(), offset / kStretch + 1));
  if (counted.empty()) counted.emplace_back();
  for (std::size_t end = counted.size() * kStretch; end <= text.size(); end += kStretch) {
    const ColumnCount more = CountOf(std::string_view(text).substr(end - kStretch, kStretch));
    counted.push_back({counted.back().points + more.points, counted.back().wide + more.wide});
  }
}

ColumnCount SourceFile::CountIn(std::uint32_t begin, std::uint32_t end) const {
  const std::string_view whole = text;
  end = static_cast<std::uint32_t>(std::min<std::size_t>(end, text.size()));
  if (begin >= end) return {};
  if (end - begin <= kStretch) return CountOf(whole.substr(begin, end - begin));
  const auto before = [&](std::uint32_t offset) {
    const std::uint32_t from = offset / kStretch * kStretch;
    const ColumnCount more = CountOf(whole.substr(from, offset - from));
    const ColumnCount& stretches = counted[offset / kStretch];
    return ColumnCount{stretches.points + more.points, stretches.wide + more.wide};
  };
  const ColumnCount from = before(begin), to = before(end);
  return {to.points - from.points, to.wide - from.wide};
}

Position SourceFile::PositionOf(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts.begin());
  return {line, CountIn(line_starts[line - 1], offset).points + 1};
}

Position SourceFile::Utf16PositionOf(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts.begin());
  const ColumnCount count = CountIn(line_starts[line - 1], offset);
  return {line, (line == 1 ? units_before : 0) + count.points + count.wide + 1};
}

void SourceFile::Replace(std::uint32_t begin, std::uint32_t end, std::string_view replacement) {
  std::vector<std::uint32_t> inserted;
  for (std::size_t at = replacement.find('\n'); at != std::string_view::npos;
       at = replacement.find('\n', at + 1)) {
    inserted.push_back(begin + static_cast<std::uint32_t>(at) + 1);
  }
  const auto first = std::upper_bound(line_starts.begin(), line_starts.end(), begin);
  const auto last = std::upper_bound(first, line_starts.end(), end);
  const std::uint32_t shift = static_cast<std::uint32_t>(replacement.size()) - (end - begin);
  for (auto start = last; start != line_starts.end(); ++start) *start += shift;
  const auto gap = line_starts.erase(first, last);
  line_starts.insert(gap, inserted.begin(), inserted.end());
  text.replace(begin, end - begin, replacement);
  CountFrom(begin);
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
