#include "reference/statements.h"

#include <algorithm>
#include <utility>

#include "reference/people.h"
#include "reference/values.h"

namespace attain::reference {

Verdict Statements::AnyOf(const std::vector<Way>& ways, const Values& facts) {
  facts_ = facts;
  Verdict any = Verdict::not_met;
  for (const Way& way : ways) any = Or(any, Of(way));
  return any;
}

Verdict Statements::Of(const Way& way) {
  const Way* const outer = std::exchange(way_, &way);
  Verdict all = Verdict::met;
  for (const BlockId block : way.blocks) all = And(all, Of(block));
  way_ = outer;
  return all;
}

PointSource Statements::Points() {
  return {rulebook_, day_,      partner_,
          facts_,    measures_, [this](BlockId block) { return Of(block); }};
}

Amounts Statements::PointsOf(const Metric& metric, const Values& facts) {
  facts_ = facts;
  return reference::PointsOf(Points(), metric);
}

Amounts Statements::ScoreOf(Slice<Metric> metrics, const Values& facts) {
  facts_ = facts;
  return reference::ScoreOf(Points(), metrics);
}

Verdict Statements::Of(BlockId block) {
  Verdict all = Verdict::met;
  for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
    all = And(all, Of(statement));
  }
  return all;
}

Verdict Statements::Of(const Statement& statement) {
  switch (statement.kind) {
    case StatementKind::note:
      return Verdict::met;
    case StatementKind::comparison:
      return Of(rulebook_.comparisons[Id<Comparison>{statement.index}]);
    case StatementKind::flag:
      return Of(rulebook_.flags[Id<FlagStatement>{statement.index}]);
    case StatementKind::attains:
      return Of(rulebook_.attains[Id<AttainsStatement>{statement.index}]);
    case StatementKind::people:
      return OfPeople(Id<People>{statement.index});
    case StatementKind::either:
    case StatementKind::at_least_of:
      return Of(rulebook_.groups[Id<GroupStatement>{statement.index}]);
    case StatementKind::score: {
      const ScoreStatement& score = rulebook_.scores[Id<ScoreStatement>{statement.index}];
      return ScoreVerdict(Points(), score, ScoredMetrics(score, *way_->version, way_->through));
    }
  }
  return Verdict::cannot_tell;
}

/// Of all cases that may be the one that holds: the verdict that all of them give. An otherwise, or
/// an amount without cases, has no condition, and holds where no case before it surely does.
Verdict Statements::Of(const Comparison& comparison) {
  std::vector<Verdict> verdicts;
  for (const ThresholdCase& one : rulebook_.cases[comparison.cases]) {
    const Verdict holds =
        one.condition.valid()
            ? Holds(rulebook_, one.condition,
                    [&](const Predicate& test) { return facts_[test.fact.index]; })
            : Verdict::met;
    if (holds != Verdict::not_met) verdicts.push_back(Compared(comparison, one));
    if (holds == Verdict::met) break;
  }
  const Verdict least = *std::min_element(verdicts.begin(), verdicts.end());
  const Verdict most = *std::max_element(verdicts.begin(), verdicts.end());
  return least == most ? least : Verdict::cannot_tell;
}

Verdict Statements::Compared(const Comparison& comparison, const ThresholdCase& one) {
  const auto values = rulebook_.values[one.values];
  if (comparison.subject.measure.valid()) {
    return CompareAmounts(measures_.Of(comparison.subject.measure), comparison.test, values);
  }
  const FactId fact = comparison.subject.fact;
  return Tested(rulebook_, rulebook_.facts[fact].type, facts_[fact.index], comparison.test, values);
}

Verdict Statements::Of(const FlagStatement& flag) const {
  const std::optional<Value>& value = facts_[flag.fact.index];
  return value ? VerdictOf(value->yes == flag.expected) : Verdict::cannot_tell;
}

Verdict Statements::Of(const AttainsStatement& attains) {
  Verdict any = Verdict::not_met, all = Verdict::met;
  for (const AwardId award : rulebook_.award_ids[attains.awards]) {
    Verdict verdict = Verdict::not_met;
    for (const Way& way : WaysTo(rulebook_, day_, award, attains.level)) {
      verdict = Or(verdict, Of(way));
    }
    any = Or(any, verdict);
    all = And(all, verdict);
  }
  return attains.quantity == Quantity::all ? all : any;
}

Verdict Statements::Of(const GroupStatement& group) {
  std::uint32_t surely = 0, possibly = 0;
  for (const BlockId block : rulebook_.block_ids[group.blocks]) {
    const Verdict verdict = Of(block);
    surely += verdict == Verdict::met;
    possibly += verdict != Verdict::not_met;
  }
  if (surely >= group.count) return Verdict::met;
  return possibly >= group.count ? Verdict::cannot_tell : Verdict::not_met;
}

Verdict Statements::OfPeople(Id<People> people) {
  const auto [known, is_new] = of_people_.try_emplace(people);
  if (is_new) known->second = PeopleVerdict(rulebook_, day_, partner_, rulebook_.people[people]);
  return known->second;
}

}  // namespace attain::reference
