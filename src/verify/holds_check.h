// Checks the credentials by which an explanation says that someone meets the conditions of a line.
#pragma once

#include "verify/evidence.h"
#include "verify/holdings.h"

namespace attain::verify {

/// Objects unless `holds` names passes of the person's data that count on the day, meet all of
/// `conditions`, and would not do without any one of them. With Reading::possible: that may count;
/// or `unknown`, for someone whose credentials are.
void CheckHolds(const DayRules& rules, const Person& person,
                const std::vector<ConditionId>& conditions, const Json& holds, Reading reading,
                Objections objections);

}  // namespace attain::verify
