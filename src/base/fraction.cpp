#include "base/fraction.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>
#include <utility>

#include "base/decimal_text.h"

namespace attain {
namespace {

__extension__ typedef unsigned __int128 Uint128;

Uint128 Magnitude(Int128 value) {
  return value < 0 ? ~static_cast<Uint128>(value) + 1 : static_cast<Uint128>(value);
}

Uint128 GreatestCommonDivisor(Uint128 a, Uint128 b) {
  while (b != 0) {
    // Nearly always both fit in 64 bits, whose division is many times as fast.
    if ((a | b) >> 64 == 0) {
      return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
    }
    const Uint128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// Nearly always: then nothing takes more than the processor's own instructions.
bool IsShort(Int128 value) { return value == static_cast<std::int64_t>(value); }

/// -2^127, which has no opposite in 128 bits, counts as too large.
constexpr Int128 kNoOpposite = -(Int128{1} << 126) - (Int128{1} << 126);

std::optional<Int128> CheckedAdd(Int128 a, Int128 b) {
  Int128 sum;
  if (__builtin_add_overflow(a, b, &sum) || sum == kNoOpposite) return std::nullopt;
  return sum;
}

std::optional<Int128> CheckedMultiply(Int128 a, Int128 b) {
  if (IsShort(a) && IsShort(b)) return a * b;
  Int128 product;
  if (__builtin_mul_overflow(a, b, &product) || product == kNoOpposite) return std::nullopt;
  return product;
}

std::string DigitsOf(Uint128 value) {
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

/// The decimals that an exact decimal of 1/denominator needs, or -1 where there is none.
int DecimalsNeeded(Int128 denominator) {
  int twos = 0, fives = 0;
  while (denominator % 2 == 0) denominator /= 2, ++twos;
  while (denominator % 5 == 0) denominator /= 5, ++fives;
  return denominator == 1 ? std::max(twos, fives) : -1;
}

/// Whole part, and the decimals by long division. `value` is not negative.
std::pair<std::string, std::string> LongDivision(const Fraction& value, int decimals) {
  const auto n = static_cast<Uint128>(value.numerator());
  const auto d = static_cast<Uint128>(value.denominator());
  std::string places;
  Uint128 rest = n % d;
  for (int i = 0; i < decimals; ++i) {
    // rest < d, so rest * 10 overflows only for denominators beyond 2^124: then the digit is found
    // by repeated addition.
    unsigned digit = 0;
    Uint128 next = 0;
    for (int k = 0; k < 10; ++k) {
      if (next >= d - rest) {
        next -= d - rest;
        ++digit;
      } else {
        next += rest;
      }
    }
    rest = next;
    places.push_back(static_cast<char>('0' + digit));
  }
  return {DigitsOf(n / d), places};
}

std::string Joined(bool negative, const std::string& whole, const std::string& places) {
  std::string text;
  if (negative) text += '-';
  text += whole;
  if (!places.empty()) text.append(1, '.').append(places);
  return text;
}

}  // namespace

Fraction Fraction::Of(Int128 numerator, Int128 denominator) {
  assert(denominator != 0);
  Fraction result;
  if (denominator == 1) {
    result.numerator_ = numerator;
    return result;
  }
  if (denominator > 0 && IsShort(numerator) && IsShort(denominator)) {
    const auto over = static_cast<std::int64_t>(numerator);
    const auto under = static_cast<std::int64_t>(denominator);
    // The remainder first: binary steps from a large amount down to a scale would be many.
    if (const std::int64_t divisor = std::gcd(over % under, under); divisor > 0) {
      result.numerator_ = over / divisor;
      result.denominator_ = under / divisor;
      return result;
    }
  }
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const auto divisor =
      static_cast<Int128>(GreatestCommonDivisor(Magnitude(numerator), Magnitude(denominator)));
  result.numerator_ = numerator / divisor;
  result.denominator_ = denominator / divisor;
  return result;
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const {
  if (denominator_ == other.denominator_) return numerator_ <=> other.numerator_;
  const auto left = CheckedMultiply(numerator_, other.denominator_);
  const auto right = CheckedMultiply(other.numerator_, denominator_);
  if (left && right) return *left <=> *right;
  // Too large to cross-multiply: compare whole parts, then the reciprocals of what is left
  // (continued fractions).
  const auto split = [](const Fraction& f) {
    std::pair<Int128, Fraction> parts{f.numerator_ / f.denominator_, f};
    auto& [whole, rest] = parts;
    rest.numerator_ %= f.denominator_;
    if (rest.numerator_ < 0) --whole, rest.numerator_ += f.denominator_;
    return parts;
  };
  auto [whole, rest] = split(*this);
  auto [other_whole, other_rest] = split(other);
  if (whole != other_whole) return whole <=> other_whole;
  if (rest.is_zero() || other_rest.is_zero()) return rest.numerator_ <=> other_rest.numerator_;
  std::swap(rest.numerator_, rest.denominator_);
  std::swap(other_rest.numerator_, other_rest.denominator_);
  return other_rest <=> rest;
}

std::optional<Fraction> Fraction::PlusWhole(const Fraction& a, Int128 whole) {
  const auto more = CheckedMultiply(whole, a.denominator_);
  const auto sum = more ? CheckedAdd(a.numerator_, *more) : more;
  if (!sum) return std::nullopt;
  Fraction result = a;
  result.numerator_ = *sum;
  return result;
}

std::optional<Fraction> Add(const Fraction& a, const Fraction& b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  if (a.denominator() == b.denominator()) {
    const auto sum = CheckedAdd(a.numerator(), b.numerator());
    return sum ? std::optional(Fraction::Of(*sum, a.denominator())) : std::nullopt;
  }
  if (b.denominator() == 1) return Fraction::PlusWhole(a, b.numerator());
  if (a.denominator() == 1) return Fraction::PlusWhole(b, a.numerator());
  const auto divisor = static_cast<Int128>(
      GreatestCommonDivisor(Magnitude(a.denominator()), Magnitude(b.denominator())));
  const Int128 scale_a = b.denominator() / divisor;
  const Int128 scale_b = a.denominator() / divisor;
  const auto left = CheckedMultiply(a.numerator(), scale_a);
  const auto right = CheckedMultiply(b.numerator(), scale_b);
  const auto denominator = CheckedMultiply(a.denominator(), scale_a);
  if (!left || !right || !denominator) return std::nullopt;
  const auto sum = CheckedAdd(*left, *right);
  if (!sum) return std::nullopt;
  return Fraction::Of(*sum, *denominator);
}

std::optional<Fraction> Subtract(const Fraction& a, const Fraction& b) { return Add(a, -b); }

std::optional<Fraction> Multiply(const Fraction& a, const Fraction& b) {
  const Fraction cross_a = Fraction::Of(a.numerator(), b.denominator());
  const Fraction cross_b = Fraction::Of(b.numerator(), a.denominator());
  const auto numerator = CheckedMultiply(cross_a.numerator(), cross_b.numerator());
  const auto denominator = CheckedMultiply(cross_a.denominator(), cross_b.denominator());
  if (!numerator || !denominator) return std::nullopt;
  return Fraction::Of(*numerator, *denominator);
}

std::optional<Fraction> Divide(const Fraction& a, const Fraction& b) {
  if (b.is_zero()) return std::nullopt;
  return Multiply(a, Fraction::Of(b.denominator(), b.numerator()));
}

std::optional<Fraction> ParseDecimal(std::string_view text) {
  constexpr int kMostDigits = 30;
  const auto parts = SplitDecimal(text);
  if (!parts) return std::nullopt;
  std::string digits(parts->whole);
  digits += parts->places;
  std::int64_t exponent = parts->exponent - static_cast<std::int64_t>(parts->places.size());
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) return Fraction(0);
  digits.erase(0, first);
  while (digits.back() == '0') digits.pop_back(), ++exponent;
  const auto count = static_cast<std::int64_t>(digits.size());
  if (count + std::max<std::int64_t>(exponent, 0) > kMostDigits || -exponent > kMostDigits)
    return std::nullopt;
  Int128 numerator = 0, denominator = 1;
  for (const char c : digits) numerator = numerator * 10 + (c - '0');
  for (; exponent > 0; --exponent) numerator *= 10;
  for (; exponent < 0; ++exponent) denominator *= 10;
  return Fraction::Of(parts->negative ? -numerator : numerator, denominator);
}

char* WriteExact(std::int64_t numerator, std::int64_t denominator, char* out) {
  constexpr std::uint64_t kMillion = 1'000'000;
  const auto under = static_cast<std::uint64_t>(denominator);
  if (kMillion % under != 0) return nullptr;
  const auto bits = static_cast<std::uint64_t>(numerator);
  const std::uint64_t size = numerator < 0 ? 0 - bits : bits;
  if (numerator < 0) *out++ = '-';
  out = std::to_chars(out, out + kMostExactBytes, size / under).ptr;
  std::uint64_t places = size % under * (kMillion / under);
  if (places > 0) *out++ = '.';
  for (; places > 0; places = places * 10 % kMillion)
    *out++ = static_cast<char>('0' + places * 10 / kMillion);
  return out;
}

char* WriteExact(const Fraction& value, char* out) {
  if (!IsShort(value.numerator()) || !IsShort(value.denominator())) return nullptr;
  return WriteExact(static_cast<std::int64_t>(value.numerator()),
                    static_cast<std::int64_t>(value.denominator()), out);
}

std::string FormatExact(const Fraction& value) {
  char text[kMostExactBytes];
  if (char* const end = WriteExact(value, text); end != nullptr) return {text, end};
  const Fraction positive = value.is_negative() ? -value : value;
  const int decimals = DecimalsNeeded(positive.denominator());
  if (decimals < 0) {
    const std::string over = DigitsOf(static_cast<Uint128>(positive.numerator()));
    const std::string under = DigitsOf(static_cast<Uint128>(positive.denominator()));
    return Joined(value.is_negative(), over, "").append(1, '/').append(under);
  }
  const auto [whole, places] = LongDivision(positive, decimals);
  return Joined(value.is_negative(), whole, places);
}

std::string FormatForPeople(const Fraction& value) {
  Fraction positive = value.is_negative() ? -value : value;
  int decimals = DecimalsNeeded(positive.denominator());
  if (decimals < 0 || decimals > kDecimalsForPeople) {
    if (const auto half_up = Add(positive, Fraction::Of(5, 1000))) positive = *half_up;
    decimals = 2;
  }
  auto [whole, places] = LongDivision(positive, decimals);
  if (decimals == 1) places += "0";
  std::string grouped;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) grouped += ',';
    grouped += whole[i];
  }
  return Joined(value.is_negative(), grouped, places);
}

Fraction Rounded(const Fraction& value, std::uint32_t decimals) {
  std::int64_t scale = 1;
  for (std::uint32_t i = 0; i < decimals; ++i) scale *= 10;
  const auto scaled = Multiply(value, Fraction(scale));
  const auto half_up = scaled ? Add(*scaled, Fraction::Of(1, 2)) : scaled;
  return half_up ? Fraction::Of(half_up->numerator() / half_up->denominator(), scale) : value;
}

std::optional<std::int64_t> ScaledBy(const Fraction& value, std::int64_t scale) {
  const auto scaled = Multiply(value, Fraction(scale));
  if (!scaled || scaled->denominator() != 1) return std::nullopt;
  if (scaled->numerator() > INT64_MAX || scaled->numerator() < -INT64_MAX) return std::nullopt;
  return static_cast<std::int64_t>(scaled->numerator());
}

}  // namespace attain
