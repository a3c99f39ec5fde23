// Amounts as people read them beside an amount that they differ from.
#include "explain/words.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace attain;

TEST_CASE("an amount that would look like the one beside it is told exactly") {
  struct Row {
    Fraction amount;
    std::optional<Fraction> beside;
    std::string text;
  };
  const Fraction nearly_20 = Fraction::Of(2'000'000, 100'003);
  const std::vector<Row> table = {
      {nearly_20, std::nullopt, "20.00"},
      {nearly_20, Fraction(20), "2000000/100003 (about 20.00)"},
      {nearly_20, Fraction(21), "20.00"},
      {Fraction(20), Fraction(20), "20"},
      {Fraction::Of(60, 100'003), Fraction(), "60/100003"},
      {Fraction::Of(3'333'995, 100'000), Fraction::Of(3'334, 100), "33.33995"},
      {Fraction::Of(5, 100'000), Fraction(), "0.00005"},
      {Fraction::Of(-3'333'995, 100'000), Fraction::Of(-3'334, 100), "-33.33995"},
      {Fraction::Of(-333'399'995, 10'000'000), Fraction::Of(3'334, 100), "-33.34"},
      {Fraction(1'234'567), Fraction(1'234'568), "1,234,567"},
      {Fraction::Of(1'234'567'899, 1'000), Fraction::Of(123'456'790, 100), "1,234,567.899"},
      {Fraction::Of(12'345'678'901, 10'000'000), Fraction::Of(123'457, 100), "1234.5678901"},
  };
  for (const Row& row : table) CHECK(AmountText(row.amount, row.beside) == row.text);
}
