// A text parsed, and its diagnostics as lines of a golden file.
#pragma once

#include <string>

#include "syntax/parser.h"

namespace attain {

struct Parsed {
  SourceFile file;
  Emitter emitter;
  SyntaxTree tree;

  bool Has(Kind kind) const;
  /// Each diagnostic with place, code, the text underlined, labels, hint and fixes.
  std::string Diagnostics() const;
};

Parsed ParseText(std::string text);

/// What is wrong with the tree itself: sizes and places that do not fit, children that
/// node_kinds.def does not have, text that neither tokens nor white space cover. Empty if nothing
/// is.
std::string FaultOf(const Parsed& parsed);

}  // namespace attain
