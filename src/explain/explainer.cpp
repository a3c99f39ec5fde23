#include "explain/explainer.h"

#include <algorithm>

#include "explain/explain_values.h"

namespace attain {

Explainer::Explainer(const Rulebook& rulebook, const Program& program)
    : rulebook_(rulebook),
      program_(program),
      evaluation_(program),
      people_(rulebook, program, evaluation_, memory_) {}

bool Explainer::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  partner_ = partner;
  people_.Load(batch, partner);
  return evaluation_.Load(batch, partner);
}

const Explanation& Explainer::Explain(RowId row_id) {
  const OutputRow& row = program_.rows[row_id];
  memory_.Clear();
  explanation_ = {row_id, partner_, Verdict::not_met, false, 1, {}};
  Explanation& result = explanation_;
  evaluation_.Forget();
  const CombinationExplanation untried = ExplainGoals(row.goals);
  FactTrials trials;
  if (untried.verdict == Verdict::cannot_tell) {
    const std::vector<FactId> unknown = evaluation_.UnknownOf(row.finite_facts);
    result.tried = !unknown.empty() && trials.Start(program_, unknown);
  }
  if (!result.tried) {
    result.verdict = untried.verdict;
    result.combinations.Add(memory_, untried);
    return result;
  }
  result.combination_count = 0;
  do {
    evaluation_.Assume(trials.current());
    CombinationExplanation& one = result.combinations.Add(memory_, ExplainGoals(row.goals));
    for (const TrialFact& fact : trials.current()) one.facts.Add(memory_, fact);
    ++result.combination_count;
  } while (trials.Next());
  evaluation_.Forget();

  const auto first = [&](Verdict verdict) {
    return std::find_if(result.combinations.begin(), result.combinations.end(),
                        [&](const CombinationExplanation& one) { return one.verdict == verdict; });
  };
  const auto* const none = result.combinations.end();
  const auto *const met = first(Verdict::met), *const not_met = first(Verdict::not_met),
                    *const open = first(Verdict::cannot_tell);
  if (open == none && (met == none || not_met == none)) {
    result.verdict = result.combinations.front().verdict;
    return result;
  }
  // Two that differ, or else one that is undecided, show that it cannot be told.
  result.verdict = Verdict::cannot_tell;
  List<CombinationExplanation> shown;
  if (met != none && not_met != none) {
    shown.Add(memory_, *std::min(met, not_met));
    shown.Add(memory_, *std::max(met, not_met));
  } else {
    shown.Add(memory_, *open);
  }
  result.combinations = shown;
  return result;
}

CombinationExplanation Explainer::ExplainGoals(Slice<GoalId> goals) {
  CombinationExplanation result{{}, Verdict::not_met, {}, {}, {}};
  references_.clear();
  scores_.clear();
  result.verdict = AddWays(goals, result.ways);
  AddReferences(result);
  return result;
}

void Explainer::AddReferences(CombinationExplanation& result) {
  // Each once; explaining one may add others.
  while (result.scores.size() < scores_.size() || result.attained.size() < references_.size()) {
    if (result.scores.size() < scores_.size()) {
      result.scores.Add(memory_, ExplainScore(scores_[result.scores.size()]));
    } else {
      const Reference reference = references_[result.attained.size()];
      result.attained.Add(memory_, ExplainAttained(reference.ref, reference.goals));
    }
  }
}

AttainedExplanation Explainer::ExplainAttained(const AttainedRef& ref, Slice<GoalId> goals) {
  AttainedExplanation result{ref.award, ref.level, ref.verdict, {}, true, {}, {}};
  AddWays(goals, result.ways);
  for (const ProgramNotice& notice : program_.notices) {
    if (notice.award != ref.award) continue;
    result.in_force = false;
    result.missing_set = notice.set;
    result.missing_measure = notice.measure;
  }
  return result;
}

Verdict Explainer::AddWays(Slice<GoalId> goals, List<WayExplanation>& ways) {
  const auto ids = program_.goal_ids[goals];
  if (ids.size() == 1) return AddWay(ids.front(), ways);
  Verdict any = Verdict::not_met;
  for (const GoalId id : ids) {
    const Verdict verdict = evaluation_.GoalVerdict(id);
    any = Or(any, verdict);
    if (verdict != Verdict::met) continue;
    AddWay(id, ways);
    return any;
  }
  for (const GoalId id : ids) AddWay(id, ways);
  return any;
}

Verdict Explainer::AddWay(GoalId id, List<WayExplanation>& ways) {
  const Goal& goal = program_.goals[id];
  WayExplanation& way =
      ways.Add(memory_, {id,
                         goal.option.valid() ? rulebook_.options[goal.option].name : StringId(),
                         goal.level.valid() ? rulebook_.levels[goal.level].name : StringId(),
                         Verdict::met,
                         {}});
  for (const BodyId body : program_.body_ids[goal.bodies]) AddBody(body, way.statements);
  for (const StatementExplanation& one : way.statements)
    way.verdict = And(way.verdict, one.verdict);
  return way.verdict;
}

void Explainer::AddBody(BodyId id, List<StatementExplanation>& statements) {
  const Body& body = program_.bodies[id];
  const auto nodes = program_.nodes[body.nodes];
  const Slice<Statement> all = rulebook_.blocks[body.source].statements;
  std::size_t next = 0;
  statements.Reserve(memory_, statements.size() + all.size);
  for (std::uint32_t i = 0; i < all.size; ++i) {
    StatementExplanation& result = statements.Add(memory_);
    result.statement = {all.begin + i};
    result.kind = rulebook_.statements[result.statement].kind;
    if (result.kind != StatementKind::note) ExplainNode(nodes[next++], result);
  }
}

void Explainer::ExplainNode(const StatementNode& node, StatementExplanation& result) {
  const ValueSource values{rulebook_, program_, evaluation_, memory_, *batch_, partner_};
  if (node.kind != StatementNodeKind::comparison) result.verdict = evaluation_.NodeVerdict(node);
  switch (node.kind) {
    case StatementNodeKind::comparison:
      ExplainComparison(values, program_.comparisons[Id<ComparisonNode>{node.index}], result);
      break;
    case StatementNodeKind::flag:
      ExplainFlag(values, program_.flags[Id<FlagNode>{node.index}], result);
      break;
    case StatementNodeKind::people:
      people_.Explain(program_.people[Id<PeopleNode>{node.index}], result);
      break;
    case StatementNodeKind::attains:
      ExplainAttains(program_.attains[Id<AttainsNode>{node.index}], result);
      break;
    case StatementNodeKind::group:
      ExplainGroup(program_.groups[Id<GroupNode>{node.index}], result);
      break;
    case StatementNodeKind::score:
      result.score = program_.score_nodes[Id<ScoreNode>{node.index}].score;
      if (std::find(scores_.begin(), scores_.end(), result.score) == scores_.end())
        scores_.push_back(result.score);
      break;
  }
}

void Explainer::ExplainAttains(const AttainsNode& attains, StatementExplanation& result) {
  const Statement& statement = rulebook_.statements[result.statement];
  const StringId level = rulebook_.attains[Id<AttainsStatement>{statement.index}].level;
  const bool one_suffices = attains.quantity == Quantity::any && result.verdict == Verdict::met;
  for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
    const AttainedRef ref{target.award, level, evaluation_.TargetVerdict(target)};
    if (one_suffices && ref.verdict != Verdict::met) continue;
    result.attained.Add(memory_, ref);
    const auto same = [&](const Reference& known) {
      return known.ref.award == ref.award && known.ref.level == level;
    };
    if (std::none_of(references_.begin(), references_.end(), same))
      references_.push_back({ref, target.goals});
    if (one_suffices) break;
  }
}

void Explainer::ExplainGroup(const GroupNode& group, StatementExplanation& result) {
  std::uint32_t index = 0;
  for (const BodyId body : program_.body_ids[group.bodies]) {
    const std::uint32_t position = index++;
    const Verdict verdict = evaluation_.BodyVerdict(body);
    const bool met_claimed = result.verdict == Verdict::met;
    if (met_claimed && (verdict != Verdict::met || result.members.size() == group.count)) continue;
    AddBody(body, result.members.Add(memory_, {position, verdict, {}}).statements);
  }
}

}  // namespace attain
