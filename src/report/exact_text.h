// Exact amounts as programs read them: `12.5`, `20/3`; `0..20` where only a range is known.
#pragma once

#include <string>

#include "evaluate/small_fraction.h"
#include "evaluate/value_range.h"

namespace attain {

/// As FormatExact, where the denominator is 1 or the scale of amounts, as it nearly always is: the
/// end of at most kMostExactBytes from `out` on; else nullptr. The value is known.
char* WriteExact(SmallFraction value, char* out);
inline constexpr std::size_t kMostExactBytes = 32;

/// `3`, `3..5`, `3..` without an upper bound, `..5` without a lower one, `unknown`, `no value`;
/// with ` or no value` where it may have none.
std::string RangeText(const ValueRange& range);

}  // namespace attain
