// Amounts in the spelling of other countries, or with a comma at a wrong place.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// Nothing where the mistake is none of these.
std::optional<Diagnostic> ExplainAmount(const Site& site);

}  // namespace attain
