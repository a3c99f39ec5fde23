#include "evaluate/fact_trials.h"

#include "base/limits.h"

namespace attain {

bool FactTrials::Start(const Program& program, std::span<const FactId> facts) {
  current_.clear();
  sizes_.clear();
  std::size_t combinations = 1;
  for (const FactId fact : facts) {
    const std::uint32_t size = program.facts[fact.index].finite_size;
    combinations *= size;
    if (combinations > kMaxFactCombinations) return false;
    current_.push_back({fact, 0});
    sizes_.push_back(size);
  }
  return true;
}

bool FactTrials::Next() {
  for (std::size_t i = current_.size(); i-- > 0;) {
    if (++current_[i].value < sizes_[i]) return true;
    current_[i].value = 0;
  }
  return false;
}

}  // namespace attain
