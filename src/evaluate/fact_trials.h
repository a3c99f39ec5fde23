// Trying out missing facts: every combination of values of some yes-or-no and one-of facts
// (language.md, section 9).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "program/program.h"

namespace attain {

/// A fact taken to have a value, coded as in ValueColumn.
struct TrialFact {
  FactId fact;
  std::int64_t value;
};

class FactTrials {
 public:
  /// Begins with the first combination of `facts` (of finite types). False when there are more than
  /// kMaxFactCombinations: then they stay unknown. Without facts there is one combination, which is
  /// empty.
  bool Start(const Program& program, std::span<const FactId> facts);
  std::span<const TrialFact> current() const { return current_; }
  /// The next combination; false behind the last one. The last fact changes fastest.
  bool Next();

 private:
  std::vector<TrialFact> current_;
  std::vector<std::int64_t> sizes_;
};

}  // namespace attain
