// Letters without regard to case: A-Z as a-z, other bytes as they are. How credential codes in data
// are matched.
#pragma once

#include <string>
#include <string_view>

namespace attain {

constexpr char LowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string LowerAscii(std::string_view text);

}  // namespace attain
