#include "evaluate/value_range.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

using namespace attain;

namespace {

ValueRange Range(std::optional<std::int64_t> low, std::optional<std::int64_t> high,
                 bool may_have_no_value = false) {
  ValueRange range;
  if (low) range.low = Fraction(*low);
  if (high) range.high = Fraction(*high);
  range.may_have_no_value = may_have_no_value;
  return range;
}

std::string Text(const std::optional<ValueRange>& range) {
  if (!range) return "too large";
  if (range->no_value) return "no value";
  const std::string low = range->low ? FormatExact(*range->low) : "-inf";
  const std::string high = range->high ? FormatExact(*range->high) : "inf";
  return "[" + low + ", " + high + "]" + (range->may_have_no_value ? " or no value" : "");
}

const auto none = std::nullopt;

}  // namespace

TEST_CASE("sums and differences of ranges") {
  CHECK(Text(Add(Range(1, 2), Range(10, 20))) == "[11, 22]");
  CHECK(Text(Add(Range(none, 2), Range(10, 20))) == "[-inf, 22]");
  CHECK(Text(Add(Range(1, none), Range(none, 20))) == "[-inf, inf]");
  CHECK(Text(Subtract(Range(1, 2), Range(10, 20))) == "[-19, -8]");
  CHECK(Text(Subtract(Range(1, none), Range(10, 20))) == "[-19, inf]");
  CHECK(Text(Subtract(Range(1, 2), Range(10, none))) == "[-inf, -8]");
  CHECK(Text(Add(Range(1, 2, true), Range(10, 20))) == "[11, 22] or no value");
  CHECK(Text(Add(ValueRange::NoValue(), Range(none, none))) == "no value");
  CHECK(Text(Subtract(Range(none, none), ValueRange::NoValue())) == "no value");
}

TEST_CASE("products of ranges take the outermost corners, and 0 times infinity is 0") {
  CHECK(Text(Multiply(Range(2, 3), Range(10, 20))) == "[20, 60]");
  CHECK(Text(Multiply(Range(-2, 3), Range(10, 20))) == "[-40, 60]");
  CHECK(Text(Multiply(Range(-2, 3), Range(-7, 5))) == "[-21, 15]");
  CHECK(Text(Multiply(Range(0, 0), Range(none, none))) == "[0, 0]");
  CHECK(Text(Multiply(Range(0, 1), Range(none, none))) == "[-inf, inf]");
  CHECK(Text(Multiply(Range(0, none), Range(2, 3))) == "[0, inf]");
  CHECK(Text(Multiply(Range(0, none), Range(-1, 3))) == "[-inf, inf]");
  CHECK(Text(Multiply(Range(none, -1), Range(none, -2))) == "[2, inf]");
  CHECK(Text(Multiply(ValueRange::NoValue(), Range(0, 0))) == "no value");
}

TEST_CASE("quotients of ranges") {
  CHECK(Text(Divide(Range(1, 2), Range(4, 8))) == "[0.125, 0.5]");
  CHECK(Text(Divide(Range(1, 1), Range(3, 3))) == "[1/3, 1/3]");
  CHECK(Text(Divide(Range(-1, 2), Range(-8, -4))) == "[-0.5, 0.25]");
  CHECK(Text(Divide(Range(1, none), Range(1, none))) == "[0, inf]");
  CHECK(Text(Divide(Range(6, 6), Range(2, none))) == "[0, 3]");
  CHECK(Text(Divide(Range(1, 2), Range(0, 0))) == "no value");
  CHECK(Text(Divide(Range(1, 2), Range(0, 0, true))) == "no value");
  CHECK(Text(Divide(Range(1, 2), Range(0, 5))) == "[-inf, inf] or no value");
  CHECK(Text(Divide(Range(1, 2), Range(-5, 0))) == "[-inf, inf] or no value");
  CHECK(Text(Divide(Range(1, 2), Range(none, none))) == "[-inf, inf] or no value");
  CHECK(Text(Divide(Range(1, 2), Range(none, -1))) == "[-2, 0]");
  CHECK(Text(Divide(ValueRange::NoValue(), Range(0, 5))) == "no value");
  CHECK(Text(Divide(Range(1, 2, true), Range(1, 2))) == "[0.5, 2] or no value");
}

TEST_CASE("what does not fit in 128 bits is said, not rounded") {
  const ValueRange large = ValueRange::Exactly(Fraction::Of(Int128{1} << 100, 1));
  CHECK(Text(Multiply(large, large)) == "too large");
  CHECK(Text(Multiply(large, ValueRange::Unknown())) == "[-inf, inf]");
  CHECK(Text(Divide(large, ValueRange::Exactly(Fraction::Of(1, Int128{1} << 100)))) == "too large");
  const ValueRange huge = ValueRange::Exactly(Fraction::Of(Int128{3} << 125, 1));
  CHECK(Text(Add(huge, huge)) == "too large");
  CHECK(Text(Subtract(huge, Range(0, 0))) == Text(huge));
}

TEST_CASE("a comparison is decided when the whole range agrees") {
  struct Row {
    ValueRange range;
    Test test;
    std::vector<Fraction> values;
    Verdict expected;
  };
  const Verdict met = Verdict::met, not_met = Verdict::not_met, unsure = Verdict::cannot_tell;
  const std::vector<Row> rows = {
      {Range(5, 5), Test::at_least, {5}, met},
      {Range(4, 5), Test::at_least, {5}, unsure},
      {Range(4, 4), Test::at_least, {5}, not_met},
      {Range(5, none), Test::at_least, {5}, met},
      {Range(none, 4), Test::at_least, {5}, not_met},
      {Range(5, 5), Test::more_than, {5}, not_met},
      {Range(5, 6), Test::more_than, {5}, unsure},
      {Range(6, none), Test::more_than, {5}, met},
      {Range(none, 5), Test::at_most, {5}, met},
      {Range(6, 6), Test::at_most, {5}, not_met},
      {Range(5, 6), Test::at_most, {5}, unsure},
      {Range(5, 9), Test::less_than, {5}, not_met},
      {Range(none, 4), Test::less_than, {5}, met},
      {Range(4, 5), Test::less_than, {5}, unsure},
      {Range(5, 5), Test::is, {5}, met},
      {Range(5, 5), Test::is, {4, 5}, met},
      {Range(4, 5), Test::is, {4, 5}, unsure},
      {Range(4, 5), Test::is, {6}, not_met},
      {Range(none, none), Test::is, {6}, unsure},
      {Range(5, 5), Test::is_not, {5}, not_met},
      {Range(4, 5), Test::is_not, {6, 7}, met},
      {Range(4, 6), Test::is_not, {6, 7}, unsure},
      {ValueRange::NoValue(), Test::at_least, {0}, not_met},
      {ValueRange::NoValue(), Test::is_not, {0}, not_met},
      {ValueRange::NoValue(), Test::at_most, {0}, not_met},
      {Range(5, 5, true), Test::at_least, {5}, unsure},
      {Range(4, 4, true), Test::at_least, {5}, not_met},
      {Range(4, 4, true), Test::is_not, {5}, unsure},
      {Range(5, 5, true), Test::is_not, {5}, not_met},
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(i);
    CHECK(Compare(rows[i].range, rows[i].test, rows[i].values) == rows[i].expected);
  }
}

TEST_CASE("a range holds every result of values out of its operands") {
  std::mt19937 random(7);
  const auto pick = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  for (int round = 0; round < 3000; ++round) {
    const int a_low = pick(-4, 4), a_high = pick(a_low, 5), b_low = pick(-4, 4),
              b_high = pick(b_low, 5);
    const ValueRange a = Range(a_low, a_high), b = Range(b_low, b_high);
    for (int x = a_low; x <= a_high; ++x) {
      for (int y = b_low; y <= b_high; ++y) {
        CHECK(Compare(*Add(a, b), Test::is, std::vector<Fraction>{x + y}) != Verdict::not_met);
        CHECK(Compare(*Subtract(a, b), Test::is, std::vector<Fraction>{x - y}) != Verdict::not_met);
        CHECK(Compare(*Multiply(a, b), Test::is, std::vector<Fraction>{std::int64_t{x} * y}) !=
              Verdict::not_met);
        if (y == 0) continue;
        CHECK(Compare(*Divide(a, b), Test::is, std::vector<Fraction>{Fraction::Of(x, y)}) !=
              Verdict::not_met);
      }
    }
  }
}
