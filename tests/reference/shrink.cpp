#include "reference/shrink.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace attain::reference {
namespace {

using Lines = std::vector<std::string>;

Lines LinesOf(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string TextOf(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

/// The line that closes the brace at the end of lines[open].
std::size_t EndOfBlock(const Lines& lines, std::size_t open) {
  std::ptrdiff_t depth = 0;
  for (std::size_t i = open; i < lines.size(); ++i) {
    depth += std::count(lines[i].begin() + (i == open ? std::ptrdiff_t(lines[i].rfind('{')) : 0),
                        lines[i].end(), '{');
    depth -= std::count(lines[i].begin(), lines[i].end(), '}') -
             (i == open ? std::count(lines[i].begin(),
                                     lines[i].begin() + std::ptrdiff_t(lines[i].rfind('{')), '}')
                        : 0);
    if (depth <= 0) return i;
  }
  return lines.size() - 1;
}

/// Every text with something less than `lines`, the largest pieces first.
std::vector<Lines> Smaller(const Lines& lines) {
  std::vector<Lines> smaller;
  const auto without = [&](std::size_t first, std::size_t last) {
    Lines rest = lines;
    rest.erase(rest.begin() + std::ptrdiff_t(first), rest.begin() + std::ptrdiff_t(last) + 1);
    smaller.push_back(rest);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty() || lines[i].back() != '{') continue;
    const std::size_t end = EndOfBlock(lines, i);
    without(i, end);
    Lines opened = lines;
    opened.erase(opened.begin() + std::ptrdiff_t(end));
    opened.erase(opened.begin() + std::ptrdiff_t(i));
    smaller.push_back(opened);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) without(i, i);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t comma = lines[i].find(", "); comma != std::string::npos;
         comma = lines[i].find(", ", comma + 1)) {
      const std::size_t end = std::min({lines[i].find(", ", comma + 1), lines[i].find('>', comma),
                                        lines[i].find(';', comma), lines[i].size()});
      Lines shorter = lines;
      shorter[i].erase(comma, end - comma);
      smaller.push_back(shorter);
    }
  }
  return smaller;
}

}  // namespace

std::string Shrunk(std::string policy, const std::function<bool(const std::string&)>& fails) {
  for (bool progress = true; progress;) {
    progress = false;
    for (const Lines& lines : Smaller(LinesOf(policy))) {
      const std::string text = TextOf(lines);
      if (!fails(text)) continue;
      policy = text;
      progress = true;
      break;
    }
  }
  return policy;
}

}  // namespace attain::reference
