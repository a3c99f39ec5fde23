// The reference's own ranges of amounts: brief arithmetic on intervals with infinite ends.
#pragma once

#include <span>

#include "base/fraction.h"
#include "check/rulebook.h"

namespace attain::reference {

/// An exact result does not fit: the partner is rejected.
struct TooLarge {};

/// A fraction, or minus or plus infinity.
struct End {
  int infinity = 0;  ///< -1, 1; else `value`
  Fraction value;
};

/// Every value from `low` to `high`; `no_value`: none at all; `perhaps_none`: or none.
struct Amounts {
  bool no_value = false;
  bool perhaps_none = false;
  End low, high;
};

Amounts Exactly(const Fraction& value);
Amounts Anything(bool perhaps_none);
Amounts NoValue();
/// `high` nullptr: no upper end.
Amounts Between(std::int64_t low, const std::int64_t* high);

/// add, subtract, multiply, divide. Throws TooLarge.
Amounts Calculate(ExpressionKind operation, const Amounts& a, const Amounts& b);

/// `amounts TEST values`.
Verdict CompareAmounts(const Amounts& amounts, Test test, std::span<const Value> values);

}  // namespace attain::reference
