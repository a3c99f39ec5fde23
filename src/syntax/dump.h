// A syntax tree as text, for golden tests and for people who write the language.
#pragma once

#include <string>

#include "syntax/syntax_tree.h"

namespace attain {

/// One node for each line, indented by depth; a node without children with its text.
std::string DumpTree(const SyntaxTree& tree, const SourceFile& file);

}  // namespace attain
