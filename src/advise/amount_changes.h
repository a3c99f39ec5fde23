// What happened that makes a measure another amount than the day before.
#pragma once

#include <string>
#include <vector>

#include "advise/change_reasons.h"

namespace attain {

/// Rows that count on one of the days only, and versions of the measure, or of those that it reads.
std::vector<std::string> ReasonsInAmount(const ChangeDay& day, MeasureId measure);

}  // namespace attain
