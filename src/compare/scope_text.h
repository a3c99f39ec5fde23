// A rulebook of one scope's people lines alone, as text: what is around them does not matter for
// who fills which place.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// The catalogue without clauses, the sets in their last version, and a competency `scope` of the
/// people lines of the scope that `place` stands in, with `edits` made, up to the first line behind
/// that of `place` in which one of `open` stands. nullopt where no people line stands at `place`.
std::optional<std::string> ScopeText(const SourceSet& sources, std::span<const SyntaxTree> trees,
                                     Span place, std::span<const FileEdit> edits,
                                     std::span<const Span> open);

}  // namespace attain
