// Checks one whole explanation: the ways to attain a row, statement by statement, and the scores
// and competencies that they refer to.
#pragma once

#include <vector>

#include "verify/evidence.h"

namespace attain::verify {

/// Objects unless `claimed` explains that `ways` have the verdict `verdict`. Facts have the values
/// of `data` throughout.
void CheckWays(const PartnerData& data, const std::vector<Way>& ways, const Json& claimed,
               Verdict verdict, Objections objections);

}  // namespace attain::verify
