// What came of the mutations of a rulebook, held against the excuses in its files, as text.
#pragma once

#include <span>
#include <string>

#include "policy_mutations/run.h"

namespace attain {

struct MutationReport {
  std::string text;  ///< a line for each mistake, by file and line, then one that counts
  bool clean;        ///< every change is noticed or excused, and every excuse is needed
};

/// `outcomes` as of TryMutations, with the same `only`.
MutationReport ReportMutations(const SourceSet& sources, std::span<const Outcome> outcomes,
                               const std::string& only);

}  // namespace attain
