// Characters that are pasted from a page and have no place in the language: dashes, curly quotes,
// no-break spaces.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// Nothing where the mistake is no such character.
std::optional<Diagnostic> ExplainCharacter(const Site& site);

}  // namespace attain
