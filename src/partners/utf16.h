// Text in UTF-16, which whoever reads UTF-8 should name instead of the bytes that are wrong in it.
#pragma once

#include <string_view>

namespace attain {

/// By the byte-order mark, or, without one, by the zero that is half of an ASCII letter.
inline bool IsUtf16(std::string_view beginning) {
  if (beginning.size() < 2) return false;
  const bool first_zero = beginning[0] == '\0', second_zero = beginning[1] == '\0';
  return beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF") ||
         first_zero != second_zero;
}

}  // namespace attain
