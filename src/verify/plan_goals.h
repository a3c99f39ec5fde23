// Checks what a plan claims of its goals: that each way meets them once what it leaves open is so,
// needs all of that, and cannot cost less; that there is no way where it has none.
#pragma once

#include "partners/what_if.h"
#include "verify/evidence.h"
#include "verify/lacks.h"
#include "verify/plan_terms.h"

namespace attain::verify {

/// A way that can be gone, as far as it is read and checked by itself.
struct PlannedWay {
  const Json& json;
  Price cost;
  PartnerChange change;
  std::vector<PlannedCrew> crews;  ///< that it names
};

/// `proved` has what prices prove of crews that any way names.
void CheckGoals(const PartnerData& data, const PassTerms& terms, const PlannedStaff& staff,
                const Json& plan, const std::vector<PlannedWay>& ways,
                const std::map<PlannedCrew, ProvedCrew>& proved, Objections objections);

}  // namespace attain::verify
