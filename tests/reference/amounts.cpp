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

/// Whether the test holds for one amount.
bool Holds(const Fraction& amount, Test test, std::span<const Value> values) {
  const auto equal = [&](const Value& value) { return value.amount == amount; };
  switch (test) {
    case Test::is:
      return std::any_of(values.begin(), values.end(), equal);
    case Test::is_not:
      return std::none_of(values.begin(), values.end(), equal);
    case Test::at_least:
      return amount >= values.front().amount;
    case Test::at_most:
      return amount <= values.front().amount;
    case Test::more_than:
      return amount > values.front().amount;
    case Test::less_than:
      return amount < values.front().amount;
  }
  return false;
}

/// Amounts of the range that show every answer a test can have: the ends, the thresholds within,
/// and one amount in each gap between all these.
std::vector<Fraction> Probes(const Amounts& amounts, std::span<const Value> values) {
  std::vector<Fraction> marks;
  for (const Value& value : values) marks.push_back(value.amount);
  if (amounts.low.infinity == 0) marks.push_back(amounts.low.value);
  if (amounts.high.infinity == 0) marks.push_back(amounts.high.value);
  std::sort(marks.begin(), marks.end());
  std::vector<Fraction> probes = marks;
  for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
    probes.push_back(Fits(Divide(Fits(Add(marks[i], marks[i + 1])), Fraction(2))));
  }
  probes.push_back(Fits(Subtract(marks.front(), Fraction(1))));
  probes.push_back(Fits(Add(marks.back(), Fraction(1))));
  std::vector<Fraction> within;
  for (const Fraction& probe : probes) {
    const End end{0, probe};
    if (!Below(end, amounts.low) && !Below(amounts.high, end)) within.push_back(probe);
  }
  return within;
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

Verdict CompareAmounts(const Amounts& amounts, Test test, std::span<const Value> values) {
  if (amounts.no_value) return Verdict::not_met;
  bool some_holds = false, some_fails = amounts.perhaps_none;
  for (const Fraction& probe : Probes(amounts, values)) {
    (Holds(probe, test, values) ? some_holds : some_fails) = true;
  }
  if (some_holds && some_fails) return Verdict::cannot_tell;
  return VerdictOf(some_holds);
}

}  // namespace attain::reference
