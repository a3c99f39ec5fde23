// Checks one explained verdict: the explanation of it, or of each combination of facts tried.
#pragma once

#include "verify/evidence.h"

namespace attain::verify {

/// Objects unless the `because` of `claimed` shows that its verdict is right.
void CheckRow(const PartnerData& data, const Row& row, const Json& claimed, Objections objections);

}  // namespace attain::verify
