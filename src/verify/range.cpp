#include "verify/range.h"

#include <span>

namespace attain::verify {
namespace {

/// An end of a range: an amount, or beyond all amounts on one side.
struct End {
  int beyond = 0;  ///< -1, 0 or 1
  Fraction amount;
};

End LowEnd(const Range& range) { return range.low ? End{0, *range.low} : End{-1, {}}; }
End HighEnd(const Range& range) { return range.high ? End{0, *range.high} : End{1, {}}; }

int Sign(const End& end) {
  if (end.beyond != 0) return end.beyond;
  return end.amount.is_zero() ? 0 : end.amount.is_negative() ? -1 : 1;
}

bool Less(const End& a, const End& b) {
  if (a.beyond != b.beyond) return a.beyond < b.beyond;
  return a.beyond == 0 && a.amount < b.amount;
}

std::optional<End> Product(const End& a, const End& b) {
  if (Sign(a) == 0 || Sign(b) == 0) return End{};
  if (a.beyond != 0 || b.beyond != 0) return End{Sign(a) * Sign(b), {}};
  const auto amount = Multiply(a.amount, b.amount);
  if (!amount) return std::nullopt;
  return End{0, *amount};
}

/// 1 / end; `end` is not 0.
End Inverse(const End& end) {
  if (end.beyond != 0) return End{};
  return {0, Fraction::Of(end.amount.denominator(), end.amount.numerator())};
}

Range Between(const End& low, const End& high) {
  Range range;
  if (low.beyond == 0) range.low = low.amount;
  if (high.beyond == 0) range.high = high.amount;
  return range;
}

std::optional<Range> ProductOfEnds(const End& a_low, const End& a_high, const End& b_low,
                                   const End& b_high) {
  std::optional<End> low, high;
  for (const End& a : {a_low, a_high}) {
    for (const End& b : {b_low, b_high}) {
      const auto corner = Product(a, b);
      if (!corner) return std::nullopt;
      if (!low || Less(*corner, *low)) low = corner;
      if (!high || Less(*high, *corner)) high = corner;
    }
  }
  return Between(*low, *high);
}

using Operation = std::optional<Fraction> (*)(const Fraction&, const Fraction&);

/// One end of a sum or difference: absent where one of both is; false where it does not fit.
bool CombineEnds(Operation operation, const std::optional<Fraction>& a,
                 const std::optional<Fraction>& b, std::optional<Fraction>& result) {
  if (!a || !b) return true;
  result = operation(*a, *b);
  return result.has_value();
}

std::optional<Range> Quotient(const Range& a, const Range& b) {
  const bool low_is_zero = b.low && b.low->is_zero();
  const bool high_is_zero = b.high && b.high->is_zero();
  if (low_is_zero && high_is_zero) return Range::NoValue();
  const bool all_above = b.low && !b.low->is_negative() && !low_is_zero;
  const bool all_below = b.high && b.high->is_negative();
  if (!all_above && !all_below) {
    Range anything;
    anything.may_lack = true;
    return anything;
  }
  return ProductOfEnds(LowEnd(a), HighEnd(a), Inverse(HighEnd(b)), Inverse(LowEnd(b)));
}

bool Passes(const Fraction& amount, Test test, const Fraction& limit) {
  switch (test) {
    case Test::is:
      return amount == limit;
    case Test::is_not:
      return amount != limit;
    case Test::at_least:
      return amount >= limit;
    case Test::at_most:
      return amount <= limit;
    case Test::more_than:
      return amount > limit;
    case Test::less_than:
      return amount < limit;
  }
  return false;
}

bool Contains(const Range& range, const Fraction& amount) {
  return !(range.low && amount < *range.low) && !(range.high && *range.high < amount);
}

}  // namespace

std::optional<Range> Combine(ExpressionKind operation, const Range& a, const Range& b) {
  if (!a.may_have || !b.may_have) return Range::NoValue();
  std::optional<Range> result = Range{};
  switch (operation) {
    case ExpressionKind::add:
      if (!CombineEnds(Add, a.low, b.low, result->low) ||
          !CombineEnds(Add, a.high, b.high, result->high)) {
        return std::nullopt;
      }
      break;
    case ExpressionKind::subtract:
      if (!CombineEnds(Subtract, a.low, b.high, result->low) ||
          !CombineEnds(Subtract, a.high, b.low, result->high)) {
        return std::nullopt;
      }
      break;
    case ExpressionKind::multiply:
      result = ProductOfEnds(LowEnd(a), HighEnd(a), LowEnd(b), HighEnd(b));
      break;
    case ExpressionKind::divide:
      result = Quotient(a, b);
      break;
    case ExpressionKind::amount:
    case ExpressionKind::fact:
    case ExpressionKind::measure:
    case ExpressionKind::aggregate:
      return std::nullopt;
  }
  if (result && result->may_have) result->may_lack = result->may_lack || a.may_lack || b.may_lack;
  return result;
}

Verdict Compare(const Range& range, Test test, std::span<const Value> values) {
  if (!range.may_have) return Verdict::not_met;
  bool all = true, none = true;
  if (test == Test::is || test == Test::is_not) {
    const bool single = range.low && range.high && *range.low == *range.high;
    bool within = false;
    for (const Value& value : values) within = within || Contains(range, value.amount);
    const bool all_equal = single && within;
    all = test == Test::is ? all_equal : !within;
    none = test == Test::is ? !within : all_equal;
  } else {
    // The tests are monotone: both ends tell.
    const Fraction limit = values.front().amount;
    const bool grows = test == Test::at_least || test == Test::more_than;
    const bool low_passes = range.low ? Passes(*range.low, test, limit) : !grows;
    const bool high_passes = range.high ? Passes(*range.high, test, limit) : grows;
    all = low_passes && high_passes;
    none = !low_passes && !high_passes;
  }
  if (none) return Verdict::not_met;
  return all && !range.may_lack ? Verdict::met : Verdict::cannot_tell;
}

}  // namespace attain::verify
