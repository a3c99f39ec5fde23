// Slips of those who write as they speak, or as a spreadsheet has it: numbers of people in words,
// a verb in another tense, an amount before its currency. slips.def has them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// The slip at this place; none where it is no such slip.
std::optional<Diagnostic> ExplainSlip(const Site& site);

/// `verb` as it stands behind what is before the mistake: `passes` behind `1 person`. What is no
/// verb stays.
std::string AgreeingVerb(const Site& site, std::string_view verb);

/// The way out where the plain message does not show it; empty where it does, or none is known.
std::string WayOut(const Site& site);

}  // namespace attain
