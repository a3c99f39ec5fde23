// Text to syntax tree. Only parser.cpp and expectations.cpp see PEGTL and the grammar.
#pragma once

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// Parses the file, always to the end: what does not follow the grammar becomes an Error node and
/// one diagnostic, and parsing goes on behind it (at the next statement or declaration). Text that
/// is not UTF-8, NUL bytes and a file above kMaxPolicyFileBytes are diagnosed and give a tree of
/// the part before.
SyntaxTree Parse(const SourceFile& file, FileId id, Emitter& emitter);

}  // namespace attain
