#include "compare/regions.h"

#include <algorithm>
#include <cstdlib>

namespace attain {

Cuts Cuts::OfDays() {
  Cuts cuts(ParseDate("0001-01-01")->days, ParseDate("9999-12-31")->days);
  cuts.days_ = true;
  return cuts;
}

void Cuts::AddRange(std::int64_t low, std::int64_t high) {
  StartWith(low);
  StartBehind(high);
  written_.insert({low, high});
}

void Cuts::AddTest(Test test, const Fraction& value, std::int64_t scale) {
  const Int128 numerator = value.numerator() * scale, denominator = value.denominator();
  Int128 down = numerator / denominator;
  if (numerator % denominator < 0) --down;
  const bool whole = numerator % denominator == 0;
  const Int128 up = whole ? down : down + 1;
  if (whole && down >= least_ && down <= most_) written_.insert(static_cast<std::int64_t>(down));
  switch (test) {
    case Test::is:
    case Test::is_not:
      if (!whole) return;
      StartWith(down);
      StartBehind(down);
      return;
    case Test::at_least:
    case Test::less_than:
      StartWith(up);
      return;
    case Test::at_most:
    case Test::more_than:
      StartBehind(down);
      return;
  }
}

void Cuts::AddTest(const ValueTest& test, const Table<std::int64_t>& numbers) {
  if (test.kind == ValueTestKind::within) AddRange(test.low, test.high);
  for (const std::int64_t number : numbers[test.numbers]) AddNumber(number);
}

namespace {
constexpr std::int64_t kHundredth = 100;
}  // namespace

/// Zero, or an end that stands in the rules, or else a round value.
std::int64_t Cuts::Show(std::int64_t low, std::int64_t high, std::int64_t unit) const {
  if (days_) return low > least_ ? low : high;
  if (low <= 0 && high >= 0) return 0;
  for (const std::int64_t end : {low, high}) {
    // `more than 0` begins at the next value that can be stored, which is not round.
    const bool round = unit < kHundredth || end % (unit / kHundredth) == 0;
    if (written_.count(end) != 0 && round) return end;
  }
  for (std::int64_t step = unit; step > 1; step /= 10) {
    // Nearest to zero.
    const std::int64_t near =
        low > 0 ? (low + step - 1) / step * step : -((step - 1 - high) / step * step);
    if (near >= low && near <= high) return near;
  }
  return low > least_ ? low : high;
}

std::vector<Region> Cuts::Regions(std::int64_t unit) const {
  std::vector<Region> regions;
  for (auto start = starts_.begin(); start != starts_.end(); ++start) {
    const auto next = std::next(start);
    const std::int64_t low = start->at;
    const std::int64_t high = next == starts_.end() ? most_ : next->at - 1;
    Region region{low, high, low <= high ? Show(low, high, unit) : high, false, {}, {}};
    region.code = {region.value, region.value};
    region.from_between = !start->with_unit;
    region.to_between = between_ && next != starts_.end() && next->with_unit;
    regions.push_back(region);
  }
  std::sort(regions.begin(), regions.end(), [](const Region& a, const Region& b) {
    return std::pair(a.value < 0, std::abs(a.value)) < std::pair(b.value < 0, std::abs(b.value));
  });
  return regions;
}

std::string AnotherText(const std::set<std::string>& texts, std::string text) {
  while (texts.count(text) != 0) text.insert(0, "another ");
  return text;
}

}  // namespace attain
