// Who comes to fit a line of a crew or a metric from one day to the next, or no longer does, and by
// what.
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
/// The same of the people whom a line of a metric counts, its two sortings those of the condition:
/// only what happened.
std::vector<std::string> ReasonsInLine(const ChangeDay& day, SortingId old_sorting,
                                       SortingId sorting, ConditionId condition,
                                       Direction direction);

}  // namespace attain
