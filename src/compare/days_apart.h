// Days that the calendar tells apart though no rule does: after February one month is shorter than
// 30 days, in a leap year twelve months are longer than 365.
#pragma once

#include <span>
#include <vector>

#include "check/rulebook.h"

namespace attain {

/// `first` and other days of `from` to `until`: on each day between these, any rows are together in
/// the windows of the rulebooks as some rows are on one of the days returned.
std::vector<Date> DaysApart(std::span<const Rulebook* const> rulebooks, Date from, Date until,
                            Date first);

}  // namespace attain
