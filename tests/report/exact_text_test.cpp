#include "report/exact_text.h"

#include <catch2/catch.hpp>
#include <random>

using namespace attain;

namespace {

std::string Written(std::int64_t numerator, std::int64_t denominator) {
  char text[kMostExactBytes];
  char* const end = WriteExact({numerator, denominator}, text);
  return end == nullptr ? "" : std::string(text, end);
}

}  // namespace

TEST_CASE("amounts are written as FormatExact writes them, or not at all") {
  std::mt19937_64 dice(3);
  for (const std::int64_t scale : {1, 10'000, 1'000'000}) {
    std::vector<std::int64_t> numbers = {0, 1, -1, 10, 1'200'000, -500'000, INT64_MAX, INT64_MIN};
    for (int i = 0; i < 500; ++i)
      numbers.push_back(static_cast<std::int64_t>(dice()) >> (dice() % 64));
    for (const std::int64_t number : numbers)
      REQUIRE(Written(number, scale) == FormatExact(Fraction::Of(number, scale)));
  }
  CHECK(Written(20, 3).empty());
  CHECK(Written(1, 4).empty());
}

TEST_CASE("ranges of values in one cell") {
  const auto between = [](std::optional<Fraction> low, std::optional<Fraction> high, bool none) {
    return RangeText({low, high, false, none});
  };
  CHECK(between(Fraction(3), Fraction(3), false) == "3");
  CHECK(between(Fraction::Of(5, 2), Fraction::Of(20, 3), false) == "2.5..20/3");
  CHECK(between(Fraction(3), std::nullopt, false) == "3..");
  CHECK(between(std::nullopt, Fraction::Of(1, 3), false) == "..1/3");
  CHECK(between(std::nullopt, std::nullopt, true) == "unknown");
  CHECK(between(Fraction(3), Fraction(5), true) == "3..5 or no value");
  CHECK(RangeText(ValueRange::NoValue()) == "no value");
}
