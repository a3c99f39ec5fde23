// Requirements that nobody can meet, and alternatives that never help.
#pragma once

#include "check/rulebook.h"
#include "compare/implication.h"
#include "diagnostics/diagnostic.h"

namespace attain {

/// Warns of levels that no partner can meet on some days, and of alternatives (of `either`, and of
/// `at least K of`) without which the same partners would meet the same levels on every day. What
/// is not decided is not said, nor what comes of credentials that are no longer accepted alone:
/// the check says that of the lines that ask for them. `rulebook` is checked without errors; a day
/// is `today` where that is one of several that are alike.
void WarnUseless(const Rulebook& rulebook, Date today, Implications& implications,
                 Emitter& emitter);

}  // namespace attain
