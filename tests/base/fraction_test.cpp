// Fractions: what is read and written by tables, what is computed held against whole numbers of any
// length, most of it at the edges of 128 bits.
#include "base/fraction.h"

#include <catch2/catch.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace attain {
namespace {

constexpr Int128 kMost = static_cast<Int128>(~static_cast<unsigned __int128>(0) >> 1);

Int128 PowerOf(int base, int exponent) {
  Int128 power = 1;
  for (; exponent > 0; --exponent) power *= base;
  return power;
}

// -------------------------------------------------------------------------------- as it is written
std::string Read(std::string_view text) {
  const auto value = ParseDecimal(text);
  return value ? FormatExact(*value) : "none";
}

TEST_CASE("decimals are read as JSON writes them") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"0", "0"},
      {"-0", "0"},
      {"0.000", "0"},
      {"0e9", "0"},
      {"0e-99999999999999999999", "0"},
      {"-12", "-12"},
      {"1234.5678", "1234.5678"},
      {"1.50", "1.5"},
      {"-0.001", "-0.001"},
      {"1.5e3", "1500"},
      {"1.5E+3", "1500"},
      {"12e-4", "0.0012"},
      {"1200e-2", "12"},
      {"0.00012e4", "1.2"},
      {"999999999999999999999999999999", "999999999999999999999999999999"},
      {"1e29", "100000000000000000000000000000"},
      {"0.000000000000000000000000000001", "0.000000000000000000000000000001"},
      {"0." + std::string(2'000'000, '0') + "1e2000000", "0.1"},
      // More than 30 digits before or behind the point.
      {"1000000000000000000000000000001", "none"},
      {"1e30", "none"},
      {"1e-31", "none"},
      {"1e99999999999999999999", "none"},
      {"1e-99999999999999999999", "none"},
      // No decimals.
      {"", "none"},
      {"-", "none"},
      {"+1", "none"},
      {"--1", "none"},
      {".5", "none"},
      {"5.", "none"},
      {"-.5", "none"},
      {"01", "none"},
      {"-01.5", "none"},
      {"1e", "none"},
      {"1e+", "none"},
      {"1e1.5", "none"},
      {"1.e1", "none"},
      {"1,000", "none"},
      {" 1", "none"},
      {"1 ", "none"},
      {"1/2", "none"},
      {"0x10", "none"},
      {"NaN", "none"},
      {"1.5.2", "none"},
  };
  for (const auto& [text, value] : table) {
    INFO(text.substr(0, 100));
    CHECK(Read(text) == value);
  }
}

TEST_CASE("a fraction is written as the exact decimal, or as the fraction that it is") {
  const std::vector<std::pair<Fraction, std::string>> table = {
      {Fraction(), "0"},
      {Fraction(-3), "-3"},
      {Fraction(INT64_MIN), "-9223372036854775808"},
      {Fraction::Of(1, 4), "0.25"},
      {Fraction::Of(-1, 4), "-0.25"},
      {Fraction::Of(3, -6), "-0.5"},
      {Fraction::Of(-20, -3), "20/3"},
      {Fraction::Of(1, 1'000'000), "0.000001"},
      {Fraction::Of(100'001, 100'000), "1.00001"},
      {Fraction::Of(1, 10'000'000), "0.0000001"},
      {Fraction::Of(1, 1 << 10), "0.0009765625"},
      {Fraction::Of(-1, 3), "-1/3"},
      {Fraction::Of(kMost, 1), "170141183460469231731687303715884105727"},
      {Fraction::Of(-kMost, 1), "-170141183460469231731687303715884105727"},
      {Fraction::Of(kMost, 10), "17014118346046923173168730371588410572.7"},
      {Fraction::Of(1, kMost), "1/170141183460469231731687303715884105727"},
      {Fraction::Of(PowerOf(2, 126) - 1, PowerOf(2, 126)),
       "0.999999999999999999999999999999999999988245056491777124920312634627777543221813"
       "344432279124784912482937215827405452728271484375"},
  };
  for (const auto& [value, text] : table) CHECK(FormatExact(value) == text);
}

/// By hand: the digits of `number`, with a point `decimals` before their end.
std::string Decimal(std::int64_t number, std::size_t decimals) {
  std::string digits = std::to_string(number);
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  if (decimals > 0) {
    digits.insert(digits.size() - decimals, ".");
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return (negative ? "-" : "") + digits;
}

TEST_CASE("decimals of up to six places are written straight into rows, others are not") {
  const auto written = [](std::int64_t numerator, std::int64_t denominator) {
    char text[kMostExactBytes];
    char* const end = WriteExact(numerator, denominator, text);
    return end == nullptr ? std::string("not written") : std::string(text, end);
  };
  std::mt19937_64 dice(3);
  const std::vector<std::pair<std::int64_t, std::size_t>> scales = {
      {1, 0}, {10, 1}, {100, 2}, {10'000, 4}, {1'000'000, 6}};
  for (const auto& [scale, decimals] : scales) {
    std::vector<std::int64_t> numbers = {0,         1,        -1,        10,       -10,
                                         1'200'000, -500'000, INT64_MAX, INT64_MIN};
    for (int i = 0; i < 500; ++i)
      numbers.push_back(static_cast<std::int64_t>(dice()) >> (dice() % 64));
    for (const std::int64_t number : numbers) {
      REQUIRE(written(number, scale) == Decimal(number, decimals));
      REQUIRE(FormatExact(Fraction::Of(number, scale)) == Decimal(number, decimals));
    }
  }
  CHECK(written(1, 4) == "0.25");
  CHECK(written(-7, 64) == "-0.109375");
  CHECK(written(1, 128) == "not written");
  CHECK(written(20, 3) == "not written");
}

TEST_CASE("for people there are thousands separators, and no or at least two decimals") {
  const std::vector<std::pair<Fraction, std::string>> table = {
      {Fraction(), "0"},
      {Fraction(-999), "-999"},
      {Fraction(1'000), "1,000"},
      {Fraction(-1'234'567), "-1,234,567"},
      {Fraction::Of(12'345, 10), "1,234.50"},
      {Fraction::Of(5, 4), "1.25"},
      {Fraction::Of(1'001, 10'000), "0.1001"},
      {Fraction::Of(1, 1'000'000), "0.000001"},
      {Fraction::Of(1'999'999, 10'000'000), "0.20"},
      {Fraction::Of(20, 3), "6.67"},
      {Fraction::Of(-20, 3), "-6.67"},
      {Fraction::Of(1'000'000, 3), "333,333.33"},
  };
  for (const auto& [value, text] : table) CHECK(FormatForPeople(value) == text);
}

TEST_CASE("what is rounded is rounded half up, to so many decimals") {
  const auto rounded = [](Int128 numerator, Int128 denominator, std::uint32_t decimals) {
    return FormatExact(Rounded(Fraction::Of(numerator, denominator), decimals));
  };
  CHECK(rounded(0, 1, 2) == "0");
  CHECK(rounded(20, 3, 2) == "6.67");
  CHECK(rounded(10, 3, 2) == "3.33");
  CHECK(rounded(1, 8, 2) == "0.13");
  CHECK(rounded(1, 2, 0) == "1");
  CHECK(rounded(49, 100, 0) == "0");
  CHECK(rounded(1999, 1000, 2) == "2");
  CHECK(rounded(kMost, 7, 2) == FormatExact(Fraction::Of(kMost, 7)));
}

TEST_CASE("an amount has a whole number of its scale, or none") {
  CHECK(ScaledBy(Fraction::Of(5, 4), 10'000) == 12'500);
  CHECK(ScaledBy(Fraction::Of(-1, 10'000), 10'000) == -1);
  CHECK(ScaledBy(Fraction::Of(1, 3), 10'000) == std::nullopt);
  CHECK(ScaledBy(Fraction(INT64_MAX), 1) == INT64_MAX);
  CHECK(ScaledBy(Fraction(-INT64_MAX), 1) == -INT64_MAX);
  CHECK(ScaledBy(Fraction(INT64_MIN), 1) == std::nullopt);
  CHECK(ScaledBy(Fraction(INT64_MAX), 2) == std::nullopt);
  CHECK(ScaledBy(Fraction::Of(kMost, 1), 2) == std::nullopt);
}

// --------------------------------------------------------------------------------- as it is
// computed
/// A whole number of any length: its sign, and its digits to the base 2^32 from the last.
struct Whole {
  bool negative = false;
  std::vector<std::uint32_t> digits;

  explicit Whole(Int128 value) : negative(value < 0) {
    for (; value != 0; value /= PowerOf(2, 32)) {
      const auto digit = static_cast<std::int64_t>(value % PowerOf(2, 32));
      digits.push_back(static_cast<std::uint32_t>(digit < 0 ? -digit : digit));
    }
  }

  bool operator==(const Whole&) const = default;
};

Whole Trimmed(Whole value) {
  while (!value.digits.empty() && value.digits.back() == 0) value.digits.pop_back();
  if (value.digits.empty()) value.negative = false;
  return value;
}

int CompareSizes(const Whole& a, const Whole& b) {
  if (a.digits.size() != b.digits.size()) return a.digits.size() < b.digits.size() ? -1 : 1;
  for (std::size_t i = a.digits.size(); i-- > 0;) {
    if (a.digits[i] != b.digits[i]) return a.digits[i] < b.digits[i] ? -1 : 1;
  }
  return 0;
}

Whole operator*(const Whole& a, const Whole& b) {
  Whole product(0);
  product.negative = a.negative != b.negative;
  product.digits.resize(a.digits.size() + b.digits.size());
  for (std::size_t i = 0; i < a.digits.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.digits.size(); ++j) {
      carry += std::uint64_t{a.digits[i]} * b.digits[j] + product.digits[i + j];
      product.digits[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    product.digits[i + b.digits.size()] = static_cast<std::uint32_t>(carry);
  }
  return Trimmed(std::move(product));
}

Whole operator-(Whole value) {
  value.negative = !value.negative;
  return Trimmed(std::move(value));
}

Whole operator+(const Whole& a, const Whole& b) {
  const bool a_is_larger = CompareSizes(a, b) >= 0;
  Whole sum = a_is_larger ? a : b;
  const Whole& other = a_is_larger ? b : a;
  const std::int64_t sign = a.negative == b.negative ? 1 : -1;
  sum.digits.push_back(0);
  std::int64_t carry = 0;
  for (std::size_t i = 0; i < sum.digits.size(); ++i) {
    carry += sum.digits[i];
    if (i < other.digits.size()) carry += sign * std::int64_t{other.digits[i]};
    sum.digits[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  return Trimmed(std::move(sum));
}

std::strong_ordering Compare(const Whole& a, const Whole& b) {
  const Whole difference = a + -b;
  if (difference.digits.empty()) return std::strong_ordering::equal;
  return difference.negative ? std::strong_ordering::less : std::strong_ordering::greater;
}

/// Whether its size is below 2^127.
bool Fits(const Whole& value) {
  return value.digits.size() < 4 || (value.digits.size() == 4 && value.digits[3] < 1U << 31);
}

Int128 Gcd(Int128 a, Int128 b) {
  while (b != 0) a = std::exchange(b, a % b);
  return a < 0 ? -a : a;
}

/// Small, of 64 bits or of 128, and often at the edge of one of them.
Int128 RandomWhole(std::mt19937_64& random) {
  const auto below = [&](std::uint64_t count) { return static_cast<int>(random() % count); };
  Int128 value = 0;
  switch (below(5)) {
    case 0:
      value = below(20);
      break;
    case 1:
      value = PowerOf(2, below(127)) - 1 + below(3);
      break;
    case 2:
      value = kMost - below(20);
      break;
    case 3:
      value = PowerOf(10, below(38));
      break;
    default:
      value = static_cast<Int128>(random()) * static_cast<Int128>(random() >> 1) >> below(127);
  }
  return below(2) == 0 ? -value : value;
}

Fraction RandomFraction(std::mt19937_64& random) {
  const Int128 under = RandomWhole(random);
  return Fraction::Of(RandomWhole(random), under == 0 ? 1 : under);
}

bool IsInLowestTerms(const Fraction& value) {
  return value.denominator() > 0 && Gcd(value.numerator(), value.denominator()) == 1;
}

bool Is(const Fraction& value, const Whole& over, const Whole& under) {
  return Whole(value.numerator()) * under == over * Whole(value.denominator());
}

struct Pair {
  Fraction a, b;
  std::string Text() const { return FormatExact(a) + " and " + FormatExact(b); }
};

template <class Check>
void ForRandomPairs(Check check) {
  std::mt19937_64 random(7);  // NOLINT(cert-msc51-cpp): the same fractions in every run
  for (int i = 0; i < 20'000; ++i) {
    Pair pair{RandomFraction(random), RandomFraction(random)};
    if (i % 3 == 0) pair.b = Fraction::Of(pair.b.numerator(), pair.a.denominator());
    if (i % 100 == 0) pair.b = pair.a;
    check(pair);
  }
}

TEST_CASE("a sum and a difference are exact, or a step to them does not fit") {
  std::size_t known = 0, unknown = 0;
  const auto check = [&](const Fraction& a, const Fraction& b, bool subtract) {
    const auto result = subtract ? Subtract(a, b) : Add(a, b);
    const Int128 shared = Gcd(a.denominator(), b.denominator());
    const Whole left = Whole(a.numerator()) * Whole(b.denominator() / shared);
    Whole right = Whole(b.numerator()) * Whole(a.denominator() / shared);
    if (subtract) right = -right;
    const Whole over = left + right;
    const Whole under = Whole(a.denominator()) * Whole(b.denominator() / shared);
    const bool fits = Fits(left) && Fits(right) && Fits(over) && Fits(under);
    if (!result) return !fits && ++unknown > 0;
    ++known;
    return IsInLowestTerms(*result) && Is(*result, over, under);
  };
  ForRandomPairs([&](const Pair& pair) {
    if (!check(pair.a, pair.b, false)) FAIL(pair.Text());
    if (!check(pair.a, pair.b, true)) FAIL(pair.Text());
  });
  CHECK(known > 5'000);
  CHECK(unknown > 5'000);
}

TEST_CASE("a product and a quotient are exact, and there where they fit") {
  std::size_t known = 0, unknown = 0;
  const auto check = [&](const std::optional<Fraction>& result, const Fraction& a, Int128 over,
                         Int128 under) {
    const Int128 first = Gcd(a.numerator(), under), second = Gcd(over, a.denominator());
    const Whole numerator = Whole(a.numerator() / first) * Whole(over / second);
    const Whole denominator = Whole(a.denominator() / second) * Whole(under / first);
    if (!result) return !(Fits(numerator) && Fits(denominator)) && ++unknown > 0;
    ++known;
    return IsInLowestTerms(*result) && Is(*result, numerator, denominator);
  };
  ForRandomPairs([&](const Pair& pair) {
    const auto& [a, b] = pair;
    if (!check(Multiply(a, b), a, b.numerator(), b.denominator())) FAIL(pair.Text());
    if (b.is_zero())
      CHECK(Divide(a, b) == std::nullopt);
    else if (!check(Divide(a, b), a, b.denominator(), b.numerator()))
      FAIL(pair.Text());
  });
  CHECK(known > 5'000);
  CHECK(unknown > 5'000);
}

TEST_CASE("fractions are in the order of what they are") {
  ForRandomPairs([](const Pair& pair) {
    const auto& [a, b] = pair;
    const auto order = Compare(Whole(a.numerator()) * Whole(b.denominator()),
                               Whole(b.numerator()) * Whole(a.denominator()));
    if ((a <=> b) != order || (a == b) != (order == 0)) FAIL(pair.Text());
  });
}

TEST_CASE("at the edge of 128 bits a result is there, and beyond it is none") {
  const Fraction most = Fraction::Of(kMost, 1), least = Fraction::Of(-kMost, 1);
  const Fraction smallest = Fraction::Of(1, kMost);
  CHECK(Add(most, Fraction(-1)) == Fraction::Of(kMost - 1, 1));
  CHECK(Add(Fraction::Of(kMost - 1, 1), Fraction(1)) == most);
  CHECK(Add(most, least) == Fraction(0));
  CHECK(Subtract(most, most) == Fraction(0));
  CHECK(Multiply(most, smallest) == Fraction(1));
  CHECK(Divide(smallest, smallest) == Fraction(1));
  CHECK(Divide(Fraction(1), least) == Fraction::Of(-1, kMost));
  CHECK(Multiply(Fraction::Of(PowerOf(2, 126), 3), Fraction::Of(3, PowerOf(2, 126))) ==
        Fraction(1));
  CHECK(Add(most, Fraction(1)) == std::nullopt);
  // The least that 128 bits hold has no opposite, so it is beyond.
  CHECK(Add(least, Fraction(-1)) == std::nullopt);
  CHECK(Subtract(least, Fraction(1)) == std::nullopt);
  CHECK(Multiply(Fraction::Of(PowerOf(2, 126), 1), Fraction(-2)) == std::nullopt);
  CHECK(Multiply(most, Fraction(2)) == std::nullopt);
  CHECK(Add(smallest, Fraction::Of(1, kMost - 1)) == std::nullopt);
  CHECK(Divide(smallest, most) == std::nullopt);
}

}  // namespace
}  // namespace attain
