// A rulebook of one scope's people lines alone, as text: what is around them does not matter for
// who fills which place.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// The people lines of the scope that `place` stands in; none where no people line stands there.
std::vector<Node> LinesOfScope(std::span<const SyntaxTree> trees, Span place);

/// The catalogue without clauses, the sets in their last version, and a competency `scope` of these
/// lines, with `edits` made.
std::string ScopeText(const SourceSet& sources, std::span<const SyntaxTree> trees,
                      std::span<const Node> lines, std::span<const FileEdit> edits);

}  // namespace attain
