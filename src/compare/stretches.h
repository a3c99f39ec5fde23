// The stretches of days between which nothing changes in the rules: versions begin and end,
// credentials are accepted no longer, or only if they were passed in time.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/rulebook.h"

namespace attain {

/// All days from `from` to `until`, on each of which the rules are as on `day`.
struct Stretch {
  Date from, until;
  Date
      day;  ///< `today` if that is one of them, else the first that the calendar has, else the last
};

/// Every day once, ascending; the first begins at Date::Min(), the last ends at Date::Max().
std::vector<Stretch> StretchesOf(std::span<const Rulebook* const> rulebooks, Date today);

/// "from 2017-07-18 to 2017-09-14", "until 2017-07-17", "always".
std::string DaysText(Date from, Date until);

}  // namespace attain
