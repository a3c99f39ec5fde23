#include "partners/reject.h"

#include <fmt/format.h>

#include <algorithm>

#include "source/source_file.h"

namespace attain {

std::string Shown(std::string_view text, std::size_t most) {
  std::string shown;
  while (!text.empty()) {
    if (shown.size() >= most) return shown + "…";
    const auto c = static_cast<unsigned char>(text[0]);
    std::size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    length = std::min(length, text.size());
    const std::string_view one = text.substr(0, length);
    if (c == '\n' || c == '\r' || c == '\t') {
      shown += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (c >= 0x20 && c != 0x7F && FirstInvalidUtf8(one) == length) {
      shown += one;
    } else {
      length = 1;
      shown += fmt::format("\\x{:02X}", c);
    }
    text.remove_prefix(length);
  }
  return shown;
}

}  // namespace attain
