#include "source/utf8.h"

#include "source/source_file.h"

namespace attain {

std::string AsUtf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  while (true) {
    const std::size_t size = FirstInvalidUtf8(text);
    valid += text.substr(0, size);
    if (size == text.size()) return valid;
    valid += "\xEF\xBF\xBD";
    text.remove_prefix(size + 1);
  }
}

}  // namespace attain
