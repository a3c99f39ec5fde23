// `check that gold implies silver`: proved for every day on which it stands in force.
#pragma once

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"

namespace attain {

/// Says which of the implications that `rulebook` (checked without errors) states do not hold, each
/// with a smallest partner, and which could not be decided. A day is `today` where that is one of
/// several that are alike.
void CheckImplications(const Rulebook& rulebook, Date today, Emitter& emitter);

}  // namespace attain
