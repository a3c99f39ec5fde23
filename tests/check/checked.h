// A rulebook from text, and its diagnostics as lines of a golden file.
#pragma once

#include <string>
#include <vector>

#include "check/check.h"
#include "diagnostics/diagnostic.h"
#include "source/source_file.h"

namespace attain {

/// The sources are kept: spans and nodes refer to them.
struct Checked {
  SourceSet sources;
  std::vector<SyntaxTree> trees;
  Emitter emitter;
  Rulebook rulebook;

  /// Whether some diagnostic has this code.
  bool Has(Kind kind) const;
};

/// Parses and checks the texts as one rulebook; diagnostics are sorted.
Checked CheckTexts(const std::vector<std::string>& texts);

/// For each diagnostic `A0101 error 3:5-3:9 message | hint`, then a line for each label: `  4:1-4:3
/// label`. Files after the first are written `2:` before the line.
std::string Lines(const Checked& checked);

}  // namespace attain
