// Exact amounts as programs read them: `12.5`, `20/3`; `0..20` where only a range is known.
#pragma once

#include <string>

#include "evaluate/value_range.h"

namespace attain {

/// `3`, `3..5`, `3..` without an upper bound, `..5` without a lower one, `unknown`, `no value`;
/// with ` or no value` where it may have none.
std::string RangeText(const ValueRange& range);

}  // namespace attain
