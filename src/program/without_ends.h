// A rulebook as if its credentials were accepted for ever: shows what comes of them alone.
#pragma once

#include "program/program.h"

namespace attain {

/// As Compile, but that no credential has an `accepted until`. The goals are those of Compile.
Program CompileWithoutEnds(const Rulebook& rulebook, Date as_of);

}  // namespace attain
