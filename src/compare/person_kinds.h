// The kinds of people of a question: which of both sides' conditions someone can meet together.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/budget.h"
#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

struct PersonKind {
  std::vector<bool> fits;  ///< by the position in Question::fits
  WitnessPerson passes;    ///< as few as give this kind
  std::int64_t cost = 0;  ///< of the passes; a pass that counts on one side only is a little dearer
};

/// Every kind that some passes produce, but for that of people who fit nothing. nullopt: more than
/// kMostHoldings sets of passes would have to be looked at, or the budget is spent.
std::optional<std::vector<PersonKind>> KindsOf(const Question& question, Budget& budget);

inline constexpr std::size_t kMostHoldings = 50'000;

}  // namespace attain
