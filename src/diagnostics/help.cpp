#include "diagnostics/help.h"

#include <fmt/format.h>

namespace attain {

extern const std::string_view kHelpText;  // help.md, embedded by the build

std::string_view HelpOf(Kind kind) {
  const std::string heading = fmt::format("\n## {} ", InfoOf(kind).code);
  const std::size_t begin = kHelpText.find(heading);
  if (begin == std::string_view::npos) return {};
  const std::size_t end = kHelpText.find("\n## ", begin + heading.size());
  std::string_view entry =
      kHelpText.substr(begin + 1, end == std::string_view::npos ? end : end - begin);
  while (entry.ends_with('\n')) entry.remove_suffix(1);
  return entry;
}

std::string_view HelpExample(Kind kind, std::string_view which) {
  const std::string_view entry = HelpOf(kind);
  const std::string fence = fmt::format("```policy {}\n", which);
  const std::size_t begin = entry.find(fence);
  if (begin == std::string_view::npos) return {};
  const std::size_t end = entry.find("\n```", begin + fence.size() - 1);
  return entry.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

}  // namespace attain
