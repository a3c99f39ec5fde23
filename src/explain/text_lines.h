// Indented lines of text.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/visible.h"

namespace attain {

class TextLines {
 public:
  void Add(std::string_view line) {
    text.append(2 * depth, ' ');
    text += Visible(line);
    text += '\n';
  }
  std::string text;
  std::size_t depth = 0;
};

/// While it lives, lines stand one step further in.
class Indent {
 public:
  explicit Indent(TextLines& lines) : lines_(lines) { ++lines_.depth; }
  ~Indent() { --lines_.depth; }
  Indent(const Indent&) = delete;
  Indent& operator=(const Indent&) = delete;

 private:
  TextLines& lines_;
};

}  // namespace attain
