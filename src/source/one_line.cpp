#include "source/one_line.h"

namespace attain {

std::string OnOneLine(std::string_view text) {
  std::string line;
  bool comment = false, space = false, quoted = false;
  for (const char c : text) {
    if (c == '"' && !comment) quoted = !quoted;
    if (c == '#' && !quoted) comment = true;
    if (c == '\n') comment = quoted = false;
    if (comment || c == '\n' || c == ' ' || c == '\t' || c == '\r') {
      space = true;
      continue;
    }
    const bool tight = c == '>' || c == ')' || line.ends_with('<') || line.ends_with('(');
    if (space && !line.empty() && !tight) line += ' ';
    space = false;
    line += c;
  }
  return line;
}

}  // namespace attain
