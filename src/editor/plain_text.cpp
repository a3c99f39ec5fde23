#include "editor/plain_text.h"

#include <algorithm>

namespace attain {
namespace {

/// A fence that says what it holds: "mistake", "repair".
constexpr std::string_view kExample = "```policy ";

/// The line without `open`, where it begins with that, and without the next `close`.
std::string Unwrapped(std::string_view line, std::string_view open, std::string_view close) {
  if (!line.starts_with(open)) return std::string(line);
  std::string text(line.substr(open.size()));
  const std::size_t end = text.find(close);
  if (end != std::string::npos) text.erase(end, close.size());
  return text;
}

std::string PlainLine(std::string_view line) {
  if (line.starts_with("- <")) return "- " + Unwrapped(line.substr(2), "<", ">");
  if (line.starts_with('#'))
    line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
  return Unwrapped(line, "**", "**");
}

}  // namespace

std::string PlainText(std::string_view markdown) {
  std::string plain;
  bool fenced = false;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string_view line = markdown.substr(at, end - at);
    at = end + 1;
    if (line.starts_with("```")) {
      fenced = !fenced;
      if (line.starts_with(kExample)) plain += std::string(line.substr(kExample.size())) + ":\n";
      continue;
    }
    plain += fenced ? std::string(line) : PlainLine(line);
    plain += '\n';
  }
  while (plain.ends_with('\n')) plain.pop_back();
  return plain;
}

}  // namespace attain
