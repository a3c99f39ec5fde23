// A text in its canonical layout, and what is wrong with that layout.
#pragma once

#include <string>

#include "source/source_file.h"
#include "syntax/syntax_tree.h"

namespace attain {

struct ParsedFile {
  explicit ParsedFile(std::string text);

  SourceFile file;
  SyntaxTree tree;
  bool has_errors;
};

std::string Formatted(const std::string& text);

/// What Format promises and does not keep: edits sorted, apart and small; formatting once more
/// changes nothing; the tokens and comments, the tree and what did not parse are as before. Empty:
/// nothing.
std::string FaultOfFormat(const std::string& text);

}  // namespace attain
