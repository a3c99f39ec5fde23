#include "report/exact_text.h"

#include <catch2/catch.hpp>

using namespace attain;

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
