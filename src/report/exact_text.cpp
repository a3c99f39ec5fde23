#include "report/exact_text.h"

#include <charconv>

namespace attain {
namespace {

constexpr int kMostDecimals = 6;

void AppendWhole(std::uint64_t value, std::string& out) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

/// How many decimals a denominator stands for, or -1.
int DecimalsOf(std::int64_t denominator) {
  std::int64_t power = 1;
  for (int decimals = 0; decimals <= kMostDecimals; ++decimals, power *= 10) {
    if (denominator == power) return decimals;
  }
  return -1;
}

}  // namespace

void AppendExact(SmallFraction value, std::string& out) {
  const int decimals = DecimalsOf(value.denominator);
  if (decimals < 0) {
    out += FormatExact(value.Exactly());
    return;
  }
  const bool negative = value.numerator < 0;
  const auto bits = static_cast<std::uint64_t>(value.numerator);
  const std::uint64_t size = negative ? 0 - bits : bits;
  const auto scale = static_cast<std::uint64_t>(value.denominator);
  if (negative) out += '-';
  AppendWhole(size / scale, out);
  std::uint64_t rest = size % scale;
  if (rest == 0) return;
  char digits[kMostDecimals];
  for (int i = decimals; i-- > 0; rest /= 10) digits[i] = static_cast<char>('0' + rest % 10);
  int shown = decimals;
  while (digits[shown - 1] == '0') --shown;
  out += '.';
  out.append(digits, static_cast<std::size_t>(shown));
}

void AppendRange(const ValueRange& range, std::string& out) {
  if (range.no_value) {
    out += "no value";
    return;
  }
  if (!range.low && !range.high) {
    out += "unknown";
    return;
  }
  if (range.low) out += FormatExact(*range.low);
  if (range.low != range.high) {
    out += "..";
    if (range.high) out += FormatExact(*range.high);
  }
  if (range.may_have_no_value) out += " or no value";
}

}  // namespace attain
