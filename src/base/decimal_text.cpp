#include "base/decimal_text.h"

#include <algorithm>
#include <cstddef>

namespace attain {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view TakeDigits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && IsDigit(text[count])) ++count;
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

bool Take(std::string_view& text, char c) {
  if (text.empty() || text[0] != c) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<DecimalText> SplitDecimal(std::string_view text) {
  DecimalText parts;
  parts.negative = Take(text, '-');
  parts.whole = TakeDigits(text);
  if (parts.whole.empty() || (parts.whole.size() > 1 && parts.whole[0] == '0')) return std::nullopt;
  if (Take(text, '.')) {
    parts.places = TakeDigits(text);
    if (parts.places.empty()) return std::nullopt;
  }
  if (Take(text, 'e') || Take(text, 'E')) {
    const bool down = Take(text, '-');
    if (!down) Take(text, '+');
    const std::string_view digits = TakeDigits(text);
    if (digits.empty()) return std::nullopt;
    constexpr std::int64_t kMost = 1'000'000'000;
    for (const char c : digits) parts.exponent = std::min(parts.exponent * 10 + (c - '0'), kMost);
    if (down) parts.exponent = -parts.exponent;
  }
  if (!text.empty()) return std::nullopt;
  return parts;
}

}  // namespace attain
