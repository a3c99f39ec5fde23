#include "source/whole_lines.h"

namespace attain {
namespace {

bool IsBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

std::optional<Span> WholeLines(const SourceFile& file, Span span) {
  const auto lines = static_cast<std::uint32_t>(file.line_starts.size());
  const std::uint32_t first = file.PositionOf(span.begin).line;
  const std::uint32_t last = file.PositionOf(span.end).line;
  const auto begin_of = [&](std::uint32_t line) {
    return line <= lines ? file.line_starts[line - 1]
                         : static_cast<std::uint32_t>(file.text.size());
  };
  Span whole{span.file, begin_of(first), begin_of(last + 1)};
  const std::string_view before = file.TextOf({span.file, whole.begin, span.begin});
  const std::string_view behind = file.TextOf({span.file, span.end, whole.end});
  if (!IsBlank(before) || !IsBlank(behind)) return std::nullopt;
  if (first > 1 && !IsBlank(file.Line(first - 1))) return whole;
  if (whole.end == file.text.size()) {
    if (first > 1) whole.begin = begin_of(first - 1);
  } else if (IsBlank(file.Line(last + 1))) {
    whole.end = begin_of(last + 2);
  }
  return whole;
}

bool HasComment(const SourceFile& file, Span span) {
  if (file.TextOf(span).find('#') != std::string_view::npos) return true;
  const std::uint32_t line = file.PositionOf(span.begin).line;
  if (line == 1) return false;
  const std::string_view above = file.Line(line - 1);
  const std::size_t first = above.find_first_not_of(" \t");
  return first != std::string_view::npos && above[first] == '#';
}

}  // namespace attain
