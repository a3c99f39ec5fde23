#include "evaluate/value_range.h"

#include <algorithm>
#include <array>

namespace attain {
namespace {

/// A fraction, or an infinity of this sign.
struct End {
  int infinite = 0;
  Fraction value;
};

End LowEnd(const ValueRange& range) { return range.low ? End{0, *range.low} : End{-1, {}}; }
End HighEnd(const ValueRange& range) { return range.high ? End{0, *range.high} : End{1, {}}; }
std::optional<Fraction> Finite(const End& end) {
  return end.infinite == 0 ? std::optional(end.value) : std::nullopt;
}

bool Less(const End& a, const End& b) {
  if (a.infinite != 0 || b.infinite != 0) return a.infinite < b.infinite;
  return a.value < b.value;
}

int SignOf(const End& end) {
  if (end.infinite != 0) return end.infinite;
  return end.value.is_zero() ? 0 : end.value.is_negative() ? -1 : 1;
}

std::optional<End> Times(const End& a, const End& b) {
  const int sign = SignOf(a) * SignOf(b);
  if (sign == 0) return End{};
  if (a.infinite != 0 || b.infinite != 0) return End{sign, {}};
  const auto product = Multiply(a.value, b.value);
  if (!product) return std::nullopt;
  return End{0, *product};
}

/// One over an end of a range without 0.
End Reciprocal(const End& end) {
  if (end.infinite != 0) return {};
  return {0, Fraction::Of(end.value.denominator(), end.value.numerator())};
}

std::optional<ValueRange> ProductOf(const std::array<End, 2>& a, const std::array<End, 2>& b,
                                    bool may_have_no_value) {
  End low, high;
  bool first = true;
  for (const End& left : a) {
    for (const End& right : b) {
      const auto corner = Times(left, right);
      if (!corner) return std::nullopt;
      if (first || Less(*corner, low)) low = *corner;
      if (first || Less(high, *corner)) high = *corner;
      first = false;
    }
  }
  return ValueRange{Finite(low), Finite(high), false, may_have_no_value};
}

bool AreKnown(const ValueRange& a, const ValueRange& b) { return a.is_exact() && b.is_exact(); }

/// What both are known to be, as nearly all values are, costs half of what two ends cost.
std::optional<ValueRange> Known(const std::optional<Fraction>& value) {
  return value ? std::optional(ValueRange::Exactly(*value)) : std::nullopt;
}

/// Sum of two ends on the same side, infinite when either is; false when it does not fit.
bool AddEnds(const std::optional<Fraction>& a, const std::optional<Fraction>& b,
             std::optional<Fraction>& sum) {
  sum.reset();
  if (!a || !b) return true;
  sum = Add(*a, *b);
  return sum.has_value();
}

bool SubtractEnds(const std::optional<Fraction>& a, const std::optional<Fraction>& b,
                  std::optional<Fraction>& difference) {
  difference.reset();
  if (!a || !b) return true;
  difference = Subtract(*a, *b);
  return difference.has_value();
}

}  // namespace

std::optional<ValueRange> Add(const ValueRange& a, const ValueRange& b) {
  if (AreKnown(a, b)) return Known(Add(*a.low, *b.low));
  if (a.no_value || b.no_value) return ValueRange::NoValue();
  ValueRange sum;
  sum.may_have_no_value = a.may_have_no_value || b.may_have_no_value;
  if (!AddEnds(a.low, b.low, sum.low) || !AddEnds(a.high, b.high, sum.high)) return std::nullopt;
  return sum;
}

std::optional<ValueRange> Subtract(const ValueRange& a, const ValueRange& b) {
  if (AreKnown(a, b)) return Known(Subtract(*a.low, *b.low));
  if (a.no_value || b.no_value) return ValueRange::NoValue();
  ValueRange difference;
  difference.may_have_no_value = a.may_have_no_value || b.may_have_no_value;
  if (!SubtractEnds(a.low, b.high, difference.low) ||
      !SubtractEnds(a.high, b.low, difference.high)) {
    return std::nullopt;
  }
  return difference;
}

std::optional<ValueRange> Multiply(const ValueRange& a, const ValueRange& b) {
  if (AreKnown(a, b)) return Known(Multiply(*a.low, *b.low));
  if (a.no_value || b.no_value) return ValueRange::NoValue();
  return ProductOf({LowEnd(a), HighEnd(a)}, {LowEnd(b), HighEnd(b)},
                   a.may_have_no_value || b.may_have_no_value);
}

std::optional<ValueRange> Divide(const ValueRange& a, const ValueRange& b) {
  if (a.no_value || b.no_value) return ValueRange::NoValue();
  const int low_sign = SignOf(LowEnd(b));
  const int high_sign = SignOf(HighEnd(b));
  if (low_sign == 0 && high_sign == 0) return ValueRange::NoValue();
  if (low_sign <= 0 && high_sign >= 0) return ValueRange::Unknown(true);
  return ProductOf({LowEnd(a), HighEnd(a)}, {Reciprocal(HighEnd(b)), Reciprocal(LowEnd(b))},
                   a.may_have_no_value || b.may_have_no_value);
}

ValueRange LargerOf(const ValueRange& a, const ValueRange& b) {
  return {std::max(a.low, b.low), a.high && b.high ? std::max(a.high, b.high) : std::nullopt, false,
          false};
}

ValueRange Capped(const ValueRange& range, const Fraction& cap) {
  if (range.is_exact()) return *range.low <= cap ? range : ValueRange::Exactly(cap);
  return {range.low ? std::min(*range.low, cap) : range.low,
          range.high ? std::min(*range.high, cap) : cap, false, false};
}

ValueRange NotBelowZero(const ValueRange& range) {
  const Fraction zero;
  if (range.no_value) return ValueRange::Exactly(zero);
  if (range.is_exact()) return range.low->is_negative() ? ValueRange::Exactly(zero) : range;
  ValueRange result{zero, std::nullopt, false, false};
  if (range.low && !range.may_have_no_value) result.low = std::max(*range.low, zero);
  if (range.high) result.high = std::max(*range.high, zero);
  return result;
}

ValueRange WholePart(const ValueRange& range) {
  const auto whole = [](const std::optional<Fraction>& end) {
    return end ? std::optional(Fraction::Of(end->numerator() / end->denominator(), 1)) : end;
  };
  return {whole(range.low), whole(range.high), false, false};
}

namespace {

/// met: every value of the range is `is` one of `values`; not met: none is.
Verdict IsAmong(const ValueRange& range, std::span<const Fraction> values) {
  Verdict verdict = Verdict::not_met;
  for (const Fraction& value : values) {
    if ((range.low && value < *range.low) || (range.high && value > *range.high)) continue;
    if (range.low && range.high && *range.low == *range.high) return Verdict::met;
    verdict = Verdict::cannot_tell;
  }
  return verdict;
}

Verdict Negated(Verdict verdict) {
  return verdict == Verdict::met       ? Verdict::not_met
         : verdict == Verdict::not_met ? Verdict::met
                                       : Verdict::cannot_tell;
}

Verdict AtLeast(const ValueRange& range, const Fraction& value) {
  if (range.low && *range.low >= value) return Verdict::met;
  if (range.high && *range.high < value) return Verdict::not_met;
  return Verdict::cannot_tell;
}

Verdict AtMost(const ValueRange& range, const Fraction& value) {
  if (range.high && *range.high <= value) return Verdict::met;
  if (range.low && *range.low > value) return Verdict::not_met;
  return Verdict::cannot_tell;
}

Verdict CompareValues(const ValueRange& range, Test test, std::span<const Fraction> values) {
  switch (test) {
    case Test::is:
      return IsAmong(range, values);
    case Test::is_not:
      return Negated(IsAmong(range, values));
    case Test::at_least:
      return AtLeast(range, values.front());
    case Test::less_than:
      return Negated(AtLeast(range, values.front()));
    case Test::at_most:
      return AtMost(range, values.front());
    case Test::more_than:
      return Negated(AtMost(range, values.front()));
  }
  return Verdict::cannot_tell;
}

}  // namespace

Verdict Compare(const ValueRange& range, Test test, std::span<const Fraction> values) {
  if (range.no_value) return Verdict::not_met;
  const Verdict verdict = CompareValues(range, test, values);
  return range.may_have_no_value && verdict == Verdict::met ? Verdict::cannot_tell : verdict;
}

}  // namespace attain
