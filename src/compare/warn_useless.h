// Requirements that nobody can meet, and alternatives that never help.
#pragma once

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"

namespace attain {

/// Warns of levels that no partner can meet on some days, and of alternatives (of `either`, and of
/// `at least K of`) without which the same partners would meet the same levels on every day. What
/// is not decided is not said. `rulebook` is checked without errors; a day is `today` where that is
/// one of several that are alike.
void WarnUseless(const Rulebook& rulebook, Date today, Emitter& emitter);

}  // namespace attain
