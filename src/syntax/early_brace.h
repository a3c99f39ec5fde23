// Blocks that a `}` too many closes before their end.
#pragma once

#include <cstddef>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "source/source_file.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// Behind such a block its other lines stand outside, indented like those in it, up to the `}` that
/// was to close it: one error at the `}` that came too early takes the place of those of each line.
/// `diagnostics` from `first` on are those of this file.
void JoinLinesBehindBlocks(const SourceFile& file, const SyntaxTree& tree,
                           std::vector<Diagnostic>& diagnostics, std::size_t first);

}  // namespace attain
