// What a measure or an amount could be, as the checker of explanations computes it: a closed range,
// possibly without a value.
#pragma once

#include <optional>

#include "base/fraction.h"
#include "check/rulebook.h"
#include "check/verdict.h"

namespace attain::verify {

/// Every amount from `low` to `high`, an absent end being without bound; where `may_lack`, possibly
/// no value at all; where not `may_have`, surely none.
struct Range {
  std::optional<Fraction> low, high;
  bool may_have = true;
  bool may_lack = false;

  static Range Exactly(const Fraction& value) { return {value, value, true, false}; }
  static Range Unknown() { return {}; }
  static Range NoValue() { return {std::nullopt, std::nullopt, false, true}; }
  bool exact() const { return may_have && !may_lack && low && high && *low == *high; }
};

/// All that `a` and `b` can give (interval arithmetic, 0 times without bound is 0; dividing by what
/// may be 0 can give anything or nothing); nullopt where an exact result does not fit in 128 bits.
std::optional<Range> Combine(ExpressionKind operation, const Range& a, const Range& b);

/// Whether all of the range, none of it, or a part passes `test` against one of `values`. No value
/// passes nothing.
Verdict Compare(const Range& range, Test test, std::span<const Value> values);

}  // namespace attain::verify
