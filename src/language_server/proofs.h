// What takes longer than a keystroke, found beside the editing: the readings of people lines
// without a relation word, implications, requirements that nobody can meet.
#pragma once

#include <functional>
#include <vector>

#include "base/date.h"
#include "diagnostics/diagnostic.h"
#include "source/source_file.h"

namespace attain {

struct Proofs {
  std::vector<Diagnostic> readings;  ///< relation_missing, with its notes
  std::vector<Diagnostic> proved;    ///< of a rulebook without errors
};

/// Parses and checks `sources` anew, so that it shares nothing with whoever goes on editing.
/// Between two questions it asks `stop`; where that is true, what is found so far is worthless.
Proofs FindProofs(SourceSet sources, Date today, const std::function<bool()>& stop);

}  // namespace attain
