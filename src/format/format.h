// One canonical layout, without options; docs/format.md shows it. Only white space changes: between
// tokens, and behind comments.
#pragma once

#include <cstdint>
#include <vector>

#include "source/source_file.h"
#include "source/text_edit.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// The edits that give the file its canonical layout: sorted, none overlaps another, each as small
/// as it can be. `tree` is what Parse made of the file. What did not parse (an Error of the tree,
/// what lacks a brace, whatever stands behind bytes that are not text) stays byte for byte; the
/// rest is laid out as far as that leaves the tree as it is.
std::vector<TextEdit> Format(const SourceFile& file, const SyntaxTree& tree);

/// The same for the declarations, statements, fields and rows that bytes [begin, end) touch, each
/// whole with the space before it: of a level, only the statements touched, unless the line of the
/// level itself is among them.
std::vector<TextEdit> FormatRange(const SourceFile& file, const SyntaxTree& tree,
                                  std::uint32_t begin, std::uint32_t end);

}  // namespace attain
