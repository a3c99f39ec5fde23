// Checks a line of plans (docs/plans.md): that its passes can be made, cost what it says and fill
// the crews that it names, and, where it says so, that these cannot be filled for less.
#pragma once

#include "verify/evidence.h"
#include "verify/partner_data.h"

namespace attain::verify {

/// `data` is of the day on which the goals are to be met.
void CheckPlans(const PartnerData& data, const Json& line, Objections objections);

}  // namespace attain::verify
