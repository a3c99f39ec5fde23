// Whether anybody notices that a declaration has been changed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "compare/analysis.h"
#include "policy_mutations/declarations.h"

namespace attain {

/// How a change came to light; a change that no example notices has neither.
struct Notice {
  bool refused = false;  ///< the rulebook no longer checks
  std::string example;   ///< the title of an example that fails
  bool noticed() const { return refused || !example.empty(); }
};

/// The rules, and the examples that need one declaration: others cannot notice a change of it.
class Trial {
 public:
  /// `declarations` must outlive this.
  Trial(const CutRulebook& declarations, std::uint32_t changed);
  /// With `text` in place of the declaration.
  Notice Try(std::string text);

 private:
  Analysis loaded_;
  std::uint32_t changed_ = 0;  ///< its file
};

}  // namespace attain
