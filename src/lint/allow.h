// Comments that silence lint at one place: `# attain: allow A1115 because the page says so`.
#pragma once

#include <span>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain::lint {

/// Takes out of `found` what such a comment silences: what begins in its place. Reports comments
/// without codes or reason, codes that lint does not have, and codes that silence nothing.
void TakeOutAllowed(const SourceSet& sources, std::span<const SyntaxTree> trees,
                    std::vector<Diagnostic>& found, Emitter& emitter);

}  // namespace attain::lint
