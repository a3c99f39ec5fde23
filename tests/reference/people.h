// Crews and teams, by trying every way to put people to places.
#pragma once

#include "reference/partner.h"

namespace attain::reference {

/// The verdict of all people lines of a scope.
Verdict PeopleVerdict(const Rulebook& rulebook, Date day, const Partner& partner,
                      const People& people);

}  // namespace attain::reference
