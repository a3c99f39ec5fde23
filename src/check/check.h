// Syntax trees to rulebook: names, types, scopes, counts; everything that can be wrong with a
// policy but its spelling.
#pragma once

#include <span>

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// Reports every error and warning to `emitter`, one for each cause. The Rulebook holds all that
/// could be understood; it may be compiled only if the emitter has no errors. `trees` are in the
/// order of the files in `sources`.
Rulebook Check(const SourceSet& sources, std::span<const SyntaxTree> trees, Emitter& emitter);

}  // namespace attain
