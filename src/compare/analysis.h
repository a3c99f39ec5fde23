// From the texts of a rulebook to all that is known of it, whatever is wrong with it.
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
  Rulebook rulebook;                    ///< all that could be understood; not to be compiled where
                                        ///< there are errors
  std::vector<Diagnostic> diagnostics;  ///< in the order in which people read, those beyond
                                        ///< kMaxErrorsShown counted only
  bool has_errors = false;
};

/// Parses and checks all files.
Analysis Analyse(SourceSet sources);

}  // namespace attain
