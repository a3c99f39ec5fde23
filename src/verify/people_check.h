// Checks what an explanation says about people: that those named hold what they are said to hold
// and may stand where they stand, and that a shortage binds (Hall 1935) and is the canonical one
// (Dulmage–Mendelsohn 1958).
#pragma once

#include "verify/evidence.h"

namespace attain::verify {

/// Objects unless the people statement `claimed` shows that its verdict is right.
void CheckPeople(const PartnerData& data, const People& people, const Json& claimed,
                 Objections objections);

/// How many people count in a line of points.
struct CountedPeople {
  std::uint64_t sure = 0, possible = 0;
  bool without_bound = false;  ///< possibly any number
};
/// Objects unless `people`, `possible`, `unknown` and `missing` of `claimed` say who meets
/// `condition`, with what, and what is not known of them. The result is found from the data alone.
CountedPeople CheckCounted(const PartnerData& data, ConditionId condition, const Json& claimed,
                           Objections objections);

}  // namespace attain::verify
