// Explains the people lines of a scope: who fills which place, or which lines are short of people.
#pragma once

#include "evaluate/matching.h"
#include "evaluate/partner_evaluation.h"
#include "explain/explanation.h"
#include "explain/held.h"

namespace attain {

/// What people lines are explained from.
struct PeopleSource {
  const Rulebook& rulebook;
  const Program& program;
  PartnerEvaluation& evaluation;
  HeldFinder& held;
  Matching& matching;  ///< working memory
};

/// Fills `result.crews` and `result.totals`, in the order of the rulebook.
void ExplainPeople(const PeopleSource& source, const PeopleNode& node,
                   StatementExplanation& result);

/// Who counts in a line of points, surely or possibly, for meeting `condition`.
void ExplainCount(const PeopleSource& source, SortingId sorting, ConditionId condition,
                  PointLineExplanation& result);

}  // namespace attain
