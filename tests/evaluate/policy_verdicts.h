// What the tests of verdicts share: policy text in, verdicts of its `partner` blocks out.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "check/check.h"
#include "evaluate/evaluate.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// The rulebook of `policy`, which must have no errors (they fail the test).
Rulebook RulebookOf(std::string policy);

/// All partners and examples of the rulebook, in order.
PartnerBatch SamplesOf(const Rulebook& rulebook);

/// One line for each partner block, "ana: silver met, gold cannot tell": the rows that are not
/// roll-ups, in order, by option and level (by the award where there is neither); roll-ups are
/// marked "any silver". An evaluation error stands in place of the verdicts.
std::string VerdictsOn(std::string_view as_of, const std::string& policy);

}  // namespace attain
