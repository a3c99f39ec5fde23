// All values that a measure or an amount could have: a closed interval of exact fractions, whose
// ends may be infinite, and whether there may be no value at all (a division by zero, the average
// of no rows).
#pragma once

#include <optional>
#include <span>

#include "base/fraction.h"
#include "check/rulebook.h"
#include "check/verdict.h"

namespace attain {

struct ValueRange {
  std::optional<Fraction> low, high;  ///< none: infinite
  bool no_value = false;              ///< it surely has no value; low and high mean nothing
  bool may_have_no_value = false;     ///< also set where no_value is

  static ValueRange Exactly(const Fraction& value) { return {value, value, false, false}; }
  static ValueRange Between(const Fraction& low, const Fraction& high) {
    return {low, high, false, false};
  }
  static ValueRange Unknown(bool may_have_no_value = false) {
    return {{}, {}, false, may_have_no_value};
  }
  static ValueRange NoValue() { return {{}, {}, true, true}; }

  bool is_exact() const { return !may_have_no_value && low && high && *low == *high; }
  bool operator==(const ValueRange&) const = default;
};

/// Interval arithmetic by corners, 0·∞ = 0 (Moore 1966). No value spreads. nullopt: an end does not
/// fit in 128 bits.
std::optional<ValueRange> Add(const ValueRange& a, const ValueRange& b);
std::optional<ValueRange> Subtract(const ValueRange& a, const ValueRange& b);
std::optional<ValueRange> Multiply(const ValueRange& a, const ValueRange& b);
/// By exactly 0: no value. By a range with 0 in it: unknown, and may have no value.
std::optional<ValueRange> Divide(const ValueRange& a, const ValueRange& b);

/// The larger of both, whatever their values are; both have values.
ValueRange LargerOf(const ValueRange& a, const ValueRange& b);
/// At most `cap`; the range has values.
ValueRange Capped(const ValueRange& range, const Fraction& cap);
/// 0 in place of what is below it, and of no value.
ValueRange NotBelowZero(const ValueRange& range);
/// Without what is behind the point; the range is not below zero.
ValueRange WholePart(const ValueRange& range);

/// `range TEST values`: met or not met when it is so for every value of the range, else cannot
/// tell. No value is never met, `is not` included. Only `is` and `is_not` may have several values.
Verdict Compare(const ValueRange& range, Test test, std::span<const Fraction> values);

}  // namespace attain
