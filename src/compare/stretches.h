// The stretches of days between which nothing changes in the rules: versions begin and end,
// credentials are accepted no longer, or only if they were passed in time.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/rulebook.h"

namespace attain {

/// All days from `from` to `until`, on each of which the rules are the same.
struct Stretch {
  Date from, until;
  /// What is so on each of these is so on all (days_apart.h). The first is `today` if that is one,
  /// else the first day that the calendar has, else the last.
  std::vector<Date> days;
};

/// Every day once, ascending; the first begins at Date::Min(), the last ends at Date::Max().
std::vector<Stretch> StretchesOf(std::span<const Rulebook* const> rulebooks, Date today);

/// "from 2017-07-18 to 2017-09-14", "until 2017-07-17", "always".
std::string DaysText(Date from, Date until);

/// Adds days behind the others; those that touch become one.
void AddDays(Period more, std::vector<Period>& days);
/// "from 2017-07-18 to 2017-09-14 and from 2018-01-01 on".
std::string DaysText(const std::vector<Period>& days);

}  // namespace attain
