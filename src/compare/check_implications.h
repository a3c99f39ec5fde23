// `check that gold implies silver`: proved for every day on which it stands in force.
#pragma once

#include "check/rulebook.h"
#include "compare/implication.h"
#include "diagnostics/diagnostic.h"

namespace attain {

/// Says which of the implications that `rulebook` (checked without errors) states do not hold, each
/// with a smallest partner, and which could not be decided. A day is `today` where that is one of
/// several that are alike. What it says of stopped `implications` means nothing.
void CheckImplications(const Rulebook& rulebook, Date today, Implications& implications,
                       Emitter& emitter);

}  // namespace attain
