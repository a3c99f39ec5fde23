// Amounts in the spelling of other countries, or with a comma at a wrong place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// Nothing where the mistake is none of these.
std::optional<Diagnostic> ExplainAmount(const Site& site);

/// `$100,000` for `$100k`, `USD 100` for `100USD`; empty where it is no such amount.
std::string AmountInFull(std::string_view written);

}  // namespace attain
