// Who comes to fit a line of a crew from one day to the next, or no longer does, and by what.
#pragma once

#include <string>
#include <vector>

#include "advise/change_reasons.h"

namespace attain {

enum class Direction : std::int8_t { away_from_met = -1, either = 0, to_met = 1 };

/// `old_test` and `test` are one crew on the two days. Only what changes in the direction is told:
/// first what happened, then what it does.
std::vector<std::string> ReasonsInCrew(const ChangeDay& day, const PeopleTest& old_test,
                                       const PeopleTest& test, Direction direction);

}  // namespace attain
