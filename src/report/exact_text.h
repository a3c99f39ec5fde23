// Exact amounts as programs read them: `12.5`, `20/3`; `0..20` where only a range is known.
#pragma once

#include <string>

#include "evaluate/small_fraction.h"
#include "evaluate/value_range.h"

namespace attain {

/// As FormatExact, at the cost of a whole number where the denominator is a power of ten. The value
/// is known.
void AppendExact(SmallFraction value, std::string& out);

/// `3`, `3..5`, `3..` without an upper bound, `..5` without a lower one, `unknown`, `no value`;
/// with ` or no value` where it may have none.
void AppendRange(const ValueRange& range, std::string& out);

}  // namespace attain
