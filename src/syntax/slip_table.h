// Slips that a few words show, each with what to write instead: slips.def and its sisters have
// them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// The first slip of the tables whose pattern fits the tokens around the mistake.
std::optional<Diagnostic> SlipOfTheTable(const Site& site);

/// Whether a verb of the language, in any form, stands in the item before `offset`.
bool HasVerbBefore(const Site& site, std::uint32_t offset);

/// `verb` as it stands behind what is before the mistake: `passes` behind `1 person`. What is no
/// verb stays.
std::string AgreeingVerb(const Site& site, std::string_view verb);

}  // namespace attain
