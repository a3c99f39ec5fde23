#include "reference/amounts.h"

#include <algorithm>
#include <vector>

namespace attain::reference {
namespace {

const Fraction& Fits(const std::optional<Fraction>& result) {
  if (!result) throw TooLarge{};
  return *result;
}

int SignOf(const End& end) {
  if (end.infinity != 0) return end.infinity;
  if (end.value.is_zero()) return 0;
  return end.value.is_negative() ? -1 : 1;
}

bool Below(const End& a, const End& b) {
  if (a.infinity != b.infinity) return a.infinity < b.infinity;
  return a.infinity == 0 && a.value < b.value;
}

End Plus(const End& a, const End& b) {
  if (a.infinity != 0) return a;
  if (b.infinity != 0) return b;
  return {0, Fits(Add(a.value, b.value))};
}

End Minus(const End& a) {
  return {-a.infinity, a.infinity != 0 ? Fraction() : Fits(Subtract(Fraction(0), a.value))};
}

End Times(const End& a, const End& b) {
  const int sign = SignOf(a) * SignOf(b);
  if (sign == 0) return {};
  if (a.infinity != 0 || b.infinity != 0) return {sign, {}};
  return {0, Fits(Multiply(a.value, b.value))};
}

/// 1/∞ = 0, so that ∞/∞ is ∞·0 = 0 as well.
End DividedBy(const End& a, const End& b) {
  if (b.infinity != 0) return {};
  if (a.infinity != 0) return {a.infinity * SignOf(b), {}};
  return {0, Fits(Divide(a.value, b.value))};
}

/// From the smallest to the largest of the four corners.
template <class Operation>
Amounts Corners(const Amounts& a, const Amounts& b, Operation operation) {
  const std::vector<End> corners = {operation(a.low, b.low), operation(a.low, b.high),
                                    operation(a.high, b.low), operation(a.high, b.high)};
  Amounts result;
  result.low = *std::min_element(corners.begin(), corners.end(), Below);
  result.high = *std::max_element(corners.begin(), corners.end(), Below);
  return result;
}

Amounts Quotient(const Amounts& a, const Amounts& b) {
  const bool from_below = SignOf(b.low) <= 0, to_above = SignOf(b.high) >= 0;
  if (SignOf(b.low) == 0 && SignOf(b.high) == 0) return NoValue();
  if (from_below && to_above) return Anything(true);
  return Corners(a, b, DividedBy);
}

/// Where an amount stands among some others: 1, 3, 5, … on the first, second, third of them, 0, 2,
/// 4, … below, between and above.
using Place = std::ptrdiff_t;

class Places {
 public:
  explicit Places(std::vector<Fraction> marks) : marks_(std::move(marks)) {
    std::sort(marks_.begin(), marks_.end());
    marks_.erase(std::unique(marks_.begin(), marks_.end()), marks_.end());
  }
  Place Of(const Fraction& mark) const {
    return 2 * (std::lower_bound(marks_.begin(), marks_.end(), mark) - marks_.begin()) + 1;
  }
  Place Of(const End& end) const {
    if (end.infinity == 0) return Of(end.value);
    return end.infinity < 0 ? 0 : 2 * std::ssize(marks_);
  }

 private:
  std::vector<Fraction> marks_;
};

/// Whether the test holds for an amount at `place`.
bool Holds(Place place, Test test, const std::vector<Place>& values) {
  const bool is_any = std::count(values.begin(), values.end(), place) > 0;
  switch (test) {
    case Test::is:
      return is_any;
    case Test::is_not:
      return !is_any;
    case Test::at_least:
      return place >= values.front();
    case Test::at_most:
      return place <= values.front();
    case Test::more_than:
      return place > values.front();
    case Test::less_than:
      return place < values.front();
  }
  return false;
}

}  // namespace

Amounts Exactly(const Fraction& value) { return {false, false, {0, value}, {0, value}}; }
Amounts Anything(bool perhaps_none) { return {false, perhaps_none, {-1, {}}, {1, {}}}; }
Amounts NoValue() { return {true, true, {}, {}}; }
Amounts Between(std::int64_t low, const std::int64_t* high) {
  return {false, false, {0, Fraction(low)}, high == nullptr ? End{1, {}} : End{0, Fraction(*high)}};
}

Amounts Calculate(ExpressionKind operation, const Amounts& a, const Amounts& b) {
  if (a.no_value || b.no_value) return NoValue();
  Amounts result;
  switch (operation) {
    case ExpressionKind::add:
      result.low = Plus(a.low, b.low);
      result.high = Plus(a.high, b.high);
      break;
    case ExpressionKind::subtract:
      result.low = Plus(a.low, Minus(b.high));
      result.high = Plus(a.high, Minus(b.low));
      break;
    case ExpressionKind::multiply:
      result = Corners(a, b, Times);
      break;
    case ExpressionKind::divide:
      result = Quotient(a, b);
      break;
    case ExpressionKind::amount:
    case ExpressionKind::fact:
    case ExpressionKind::measure:
    case ExpressionKind::aggregate:
      break;
  }
  if (!result.no_value && (a.perhaps_none || b.perhaps_none)) result.perhaps_none = true;
  return result;
}

/// At every place from the lower to the upper end of the range.
Verdict CompareAmounts(const Amounts& amounts, Test test, std::span<const Value> values) {
  if (amounts.no_value) return Verdict::not_met;
  std::vector<Fraction> marks;
  for (const Value& value : values) marks.push_back(value.amount);
  for (const End& end : {amounts.low, amounts.high}) {
    if (end.infinity == 0) marks.push_back(end.value);
  }
  const Places places(std::move(marks));
  std::vector<Place> wanted;
  for (const Value& value : values) wanted.push_back(places.Of(value.amount));
  bool some_holds = false, some_fails = amounts.perhaps_none;
  for (Place place = places.Of(amounts.low); place <= places.Of(amounts.high); ++place) {
    (Holds(place, test, wanted) ? some_holds : some_fails) = true;
  }
  if (some_holds && some_fails) return Verdict::cannot_tell;
  return VerdictOf(some_holds);
}

}  // namespace attain::reference
