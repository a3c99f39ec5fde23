// The shapes of nodes as node_kinds.def gives them, to hold trees against.
#pragma once

#include <string>

#include "syntax/syntax_tree.h"

namespace attain {

/// The first node whose children are not those that the comment at its kind in node_kinds.def
/// gives; empty if there is none.
std::string ShapeFaultOf(const SyntaxTree& tree);

}  // namespace attain
