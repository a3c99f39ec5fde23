// A rulebook cut into its declarations, and which of them an example depends on: so that a change
// is tried on the examples that it can affect, and on no others.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/source_file.h"
#include "syntax/syntax_tree.h"

namespace attain {

struct Declaration {
  SourceFile source;    ///< its text alone
  SyntaxTree tree;      ///< of `source`
  FileId file;          ///< where it stands
  std::uint32_t begin;  ///< and where in that file
  bool is_example;
};

/// What an example needs is the declarations whose names it, or what it needs, says.
struct CutRulebook {
  std::vector<Declaration> all;                   ///< without `partner` blocks
  std::vector<std::vector<std::uint32_t>> needs;  ///< by declaration: itself and what it needs
};

/// `sources` are of a rulebook without errors.
CutRulebook CutIntoDeclarations(const SourceSet& sources);

}  // namespace attain
