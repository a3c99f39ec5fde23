// Fractions in 64 bits, for columns: exact where they are known, and where a result does not fit
// they are not. PartnerEvaluation says those in 128 bits.
#pragma once

#include <cstdint>

#include "base/fraction.h"
#include "check/rulebook.h"

namespace attain {

/// numerator / denominator, not in lowest terms.
struct SmallFraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;  ///< positive; 0: the value is not known exactly, or does not fit

  /// Of a division by zero, or the average of no rows; not to be reckoned with.
  static SmallFraction NoValue() { return {0, -1}; }
  bool has_no_value() const { return denominator < 0; }
  bool known() const { return denominator > 0; }
  static SmallFraction Of(Int128 numerator, Int128 denominator) {
    const auto small = static_cast<std::int64_t>(numerator);
    const auto under = static_cast<std::int64_t>(denominator);
    return small == numerator && under == denominator ? SmallFraction{small, under}
                                                      : SmallFraction{};
  }
  static SmallFraction Of(const Fraction& value) {
    return Of(value.numerator(), value.denominator());
  }
  Fraction Exactly() const { return Fraction::Of(numerator, denominator); }
};

inline SmallFraction Add(SmallFraction a, SmallFraction b) {
  if (a.denominator == b.denominator) {
    const bool over = __builtin_add_overflow(a.numerator, b.numerator, &a.numerator);
    return over ? SmallFraction{} : a;
  }
  if (!a.known() || !b.known()) return {};
  // Of 127 bits at most.
  return SmallFraction::Of(static_cast<Int128>(a.numerator) * b.denominator +
                               static_cast<Int128>(b.numerator) * a.denominator,
                           static_cast<Int128>(a.denominator) * b.denominator);
}

inline SmallFraction Negated(SmallFraction a) {
  return a.numerator == INT64_MIN ? SmallFraction{} : SmallFraction{-a.numerator, a.denominator};
}

/// Not known where a factor is not.
inline SmallFraction Multiply(SmallFraction a, SmallFraction b) {
  return SmallFraction::Of(static_cast<Int128>(a.numerator) * b.numerator,
                           static_cast<Int128>(a.denominator) * b.denominator);
}

/// Not known either where b is zero.
inline SmallFraction Divide(SmallFraction a, SmallFraction b) {
  if (!a.known() || !b.known() || b.numerator == 0) return {};
  if (b.numerator < 0) a = Negated(a), b = Negated(b);
  if (a.denominator == b.denominator) return {a.numerator, b.numerator};
  return Multiply(a, {b.denominator, b.numerator});
}

template <class Number>
bool Compares(Number left, Test test, Number right) {
  switch (test) {
    case Test::is:
      return left == right;
    case Test::is_not:
      return left != right;
    case Test::at_least:
      return left >= right;
    case Test::less_than:
      return left < right;
    case Test::at_most:
      return left <= right;
    case Test::more_than:
      return left > right;
  }
  return false;
}

/// Both are known.
inline bool Holds(SmallFraction a, Test test, SmallFraction b) {
  if (a.denominator == b.denominator) return Compares(a.numerator, test, b.numerator);
  return Compares(static_cast<Int128>(a.numerator) * b.denominator, test,
                  static_cast<Int128>(b.numerator) * a.denominator);
}

}  // namespace attain
