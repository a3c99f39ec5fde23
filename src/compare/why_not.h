// Which statements keep a partner from a goal, and by which ways it has one.
#pragma once

#include <vector>

#include "compare/question.h"
#include "compare/witness.h"
#include "diagnostics/diagnostic.h"

namespace attain {

/// The statements of the side's goals that the partner does not meet: those inside a group in place
/// of the group, each once, in the order of the program.
std::vector<StatementId> NotMet(const Side& side, const PartnerBatch& batch, std::uint32_t partner);
std::vector<StatementId> NotMet(const Side& side, const Witness& witness);

/// "not met by the partner below", at what the witness does not meet: of people at the lines of the
/// fewest places for which there are too few people, "together" where these are several.
std::vector<Label> LabelsOfNotMet(const Side& side, const Witness& witness);

/// The goals of a side, and those that their statements attain: which of them the partner meets.
struct Ways {
  std::vector<GoalId> met, not_met;
  auto operator<=>(const Ways&) const = default;
};
/// Both empty where the partner meets no goal of the side for certain.
Ways WaysOf(const Side& side, const PartnerBatch& batch, std::uint32_t partner);
Ways WaysOf(const Side& side, const Witness& witness);

}  // namespace attain
