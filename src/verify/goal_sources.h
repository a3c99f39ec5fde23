// What goals come from, whatever way is gone to them.
#pragma once

#include <set>
#include <vector>

#include "verify/day_rules.h"

namespace attain::verify {

struct GoalSources {
  std::set<const Statement*> statements;  ///< flags and comparisons
  std::set<const PointLine*> amounts;     ///< that points are given for
  bool people = false;                    ///< people lines, or points for people
  bool found = false;                     ///< the goals ask for the score
};

GoalSources SourcesOf(const DayRules& rules, const std::vector<std::vector<Way>>& goals);
/// Of a score of theirs alone, the metrics of which stand in the option, or in none.
GoalSources SourcesOfScore(const DayRules& rules, const std::vector<std::vector<Way>>& goals,
                           const Statement* score, StringId option);

}  // namespace attain::verify
