// What is right in a rulebook but smells of a slip, or could be said better: taste and risk, apart
// from what `check` says. Each rule has a code A11xx and a page in docs/lints.
#pragma once

#include <span>

#include "check/rulebook.h"
#include "compare/implication.h"
#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// Reports what the rules find, but for what a comment `# attain: allow A1115 because …` silences,
/// and what is wrong with such comments. `trees` and `rulebook` are those of `sources`, checked
/// without errors; `today` is the day on which a list is held to be out of date. The diagnostics
/// are in the order in which people read.
void Lint(const SourceSet& sources, std::span<const SyntaxTree> trees, const Rulebook& rulebook,
          Date today, Implications& implications, Emitter& emitter);

/// Whether the fixes of this kind leave every verdict as it is; only those are made without asking.
bool FixesKeepVerdicts(Kind kind);

}  // namespace attain
