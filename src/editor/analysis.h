// A rulebook as an editor has it: all its files, saved or not, parsed and checked, whatever is
// wrong with them.
#pragma once

#include <vector>

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"
#include "source/source_file.h"
#include "syntax/syntax_tree.h"

namespace attain {

struct Analysis {
  SourceSet sources;
  std::vector<SyntaxTree> trees;        ///< by FileId
  Rulebook rulebook;                    ///< all that could be understood
  std::vector<Diagnostic> diagnostics;  ///< in the order in which people read
};

/// Parses and checks all files.
Analysis Analyse(SourceSet sources);

}  // namespace attain
