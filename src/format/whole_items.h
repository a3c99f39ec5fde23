// Items are what stands on lines of its own: declarations, and what blocks hold.
#pragma once

#include <cstdint>
#include <string_view>

#include "syntax/syntax_tree.h"

namespace attain {

/// Whether the node's members stand in `{ }`. Its header, without braces, comes first.
bool IsBlock(Node node);

/// Bytes [begin, end) and the items that they touch, whole: the innermost whose blocks hold all of
/// the range.
Span WholeItems(std::string_view text, const SyntaxTree& tree, std::uint32_t begin,
                std::uint32_t end);

}  // namespace attain
