#include "language_server/text_places.h"

#include <algorithm>

namespace attain {
namespace {

std::uint64_t NumberIn(const Json& position, const char* name) {
  const Json& number = position.at(name);
  if (number.is_number_unsigned()) return number.get<std::uint64_t>();
  (void)number.get_ref<const Json::number_integer_t&>();  // throws where it is no whole number
  return 0;
}

}  // namespace

std::uint32_t OffsetOf(const SourceFile& file, const Json& position) {
  const std::uint64_t line = NumberIn(position, "line");
  std::uint64_t units = NumberIn(position, "character");
  if (line == 0) units -= std::min<std::uint64_t>(units, file.units_before);
  if (line >= file.line_starts.size()) return static_cast<std::uint32_t>(file.text.size());
  std::uint32_t at = file.line_starts[line];
  const bool is_last = line + 1 == file.line_starts.size();
  const auto end =
      is_last
          ? static_cast<std::uint32_t>(file.text.size())
          : at + static_cast<std::uint32_t>(file.Line(static_cast<std::uint32_t>(line) + 1).size());
  while (at < end && units > 0) {
    const auto lead = static_cast<unsigned char>(file.text[at]);
    const std::uint32_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    const std::uint64_t width = lead >= 0xF0 ? 2 : 1;
    if (units < width) break;  // in the middle of a pair
    units -= width;
    at = std::min(at + bytes, end);
  }
  return at;
}

Span SpanOf(const SourceFile& file, FileId id, const Json& range) {
  const std::uint32_t begin = OffsetOf(file, range.at("start"));
  const std::uint32_t end = OffsetOf(file, range.at("end"));
  return {id, std::min(begin, end), std::max(begin, end)};
}

Json PositionJson(const SourceFile& file, std::uint32_t offset) {
  const Position position = file.Utf16PositionOf(offset);
  return {{"line", position.line - 1}, {"character", position.column - 1}};
}

Json RangeJson(const SourceFile& file, std::uint32_t begin, std::uint32_t end) {
  return {{"start", PositionJson(file, begin)}, {"end", PositionJson(file, end)}};
}

}  // namespace attain
