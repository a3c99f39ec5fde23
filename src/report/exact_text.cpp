#include "report/exact_text.h"

#include <charconv>

#include "base/limits.h"

namespace attain {
namespace {

/// How many decimals a denominator stands for, or -1.
int DecimalsOf(std::int64_t denominator) {
  if (denominator == 1) return 0;
  if (denominator == kMoneyScale) return 4;
  return denominator == kNumberScale ? 6 : -1;
}
static_assert(kMoneyScale == 10'000 && kNumberScale == 1'000'000);

}  // namespace

char* WriteExact(SmallFraction value, char* out) {
  const int decimals = DecimalsOf(value.denominator);
  if (decimals < 0) return nullptr;
  const auto bits = static_cast<std::uint64_t>(value.numerator);
  const std::uint64_t size = value.numerator < 0 ? 0 - bits : bits;
  const auto scale = static_cast<std::uint64_t>(value.denominator);
  if (value.numerator < 0) *out++ = '-';
  out = std::to_chars(out, out + kMostExactBytes - 1, size / scale).ptr;
  std::uint64_t rest = size % scale;
  if (rest == 0) return out;
  *out = '.';
  for (int i = decimals; i > 0; --i, rest /= 10) out[i] = static_cast<char>('0' + rest % 10);
  char* last = out + decimals;
  while (*last == '0') --last;
  return last + 1;
}

std::string RangeText(const ValueRange& range) {
  if (range.no_value) return "no value";
  if (!range.low && !range.high) return "unknown";
  std::string text;
  if (range.low) text += FormatExact(*range.low);
  if (range.low != range.high) {
    text += "..";
    if (range.high) text += FormatExact(*range.high);
  }
  if (range.may_have_no_value) text += " or no value";
  return text;
}

}  // namespace attain
