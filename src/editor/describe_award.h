// What a competency, or an option, level or metric of it, asks for: the part of DescribeThing that
// shows requirements.
#pragma once

#include <string>

#include "editor/names.h"

namespace attain {

std::string DescribeAward(const Analysis& analysis, const Names& names, ThingId thing, Date today,
                          const Occurrence* at);
/// "from 2017-01-01 to 2017-12-31", "from 2018-01-01", "always".
std::string PeriodText(const Period& period);

}  // namespace attain
