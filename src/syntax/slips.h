// Slips of those who write as they speak, or as a spreadsheet has it: numbers of people in words,
// a verb in another tense, an amount before its currency.
#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// The slip at this place; none where it is no such slip.
std::optional<Diagnostic> ExplainSlip(const Site& site);

/// The way out where the plain message does not show it; empty where it does, or none is known.
std::string WayOut(const Site& site);

}  // namespace attain
