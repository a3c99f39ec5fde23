// Which of the ways that were found are told, and in what order.
#pragma once

#include <vector>

#include "advise/plan.h"

namespace attain {

/// Whether `a` will be told in place of `b`, the people of which are not planned yet and cost at
/// least so much. Of two that are alike in everything the first one is told.
bool StaysBetter(const PlanWay& a, const PlanWay& b, Cost least, bool is_first);

/// Possible ones first, then the cheaper, then those that leave less open.
void SortWays(std::vector<PlanWay>& ways);

/// Drops the ways for which another one asks for no more; of two that ask for the same the first
/// one stays.
void DropWorse(std::vector<PlanWay>& ways);

/// Of several values of a fact that a way asks for, drops those for which another one asks for no
/// more.
void NarrowValues(std::vector<PlanWay>& ways);

/// More than it tells of, where what is not known does not do by itself.
bool MayNeedMore(const PlanWay& way);

}  // namespace attain
