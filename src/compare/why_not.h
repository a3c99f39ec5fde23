// Which statements keep a partner from a goal.
#pragma once

#include <vector>

#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

/// The statements of the side's goals that the partner does not meet: those inside a group in place
/// of the group, each once, in the order of the program.
std::vector<StatementId> NotMet(const Side& side, const PartnerBatch& batch, std::uint32_t partner);
std::vector<StatementId> NotMet(const Side& side, const Witness& witness);

}  // namespace attain
