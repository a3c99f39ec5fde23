// Makes explanations of one partner's verdicts.
#pragma once

#include <vector>

#include "evaluate/partner_evaluation.h"
#include "explain/explain_people.h"
#include "explain/explanation.h"

namespace attain {

class Explainer {
 public:
  /// All of them must outlive this; `program` is compiled from `rulebook`.
  Explainer(const Rulebook& rulebook, const Program& program);

  /// Takes up a partner of `batch`, which must stay as it is meanwhile. False: it cannot be
  /// evaluated, see error().
  bool Load(const PartnerBatch& batch, std::uint32_t partner);
  const EvaluationError& error() const { return evaluation_.error(); }

  /// Facts are tried only where the verdict needs it. The explanation is valid until Explain or
  /// Load is called again.
  const Explanation& Explain(RowId row);

 private:
  CombinationExplanation ExplainGoals(Slice<GoalId> goals);
  /// Adds the ways of `goals`: when they are met, the first that is; else all. Returns the verdict.
  Verdict AddWays(Slice<GoalId> goals, List<WayExplanation>& ways);
  /// Its verdict is that of its statements.
  Verdict AddWay(GoalId goal, List<WayExplanation>& ways);
  void AddBody(BodyId body, List<StatementExplanation>& statements);
  void ExplainNode(const StatementNode& node, StatementExplanation& result);
  void ExplainAttains(const AttainsNode& attains, StatementExplanation& result);
  void ExplainGroup(const GroupNode& group, StatementExplanation& result);
  /// Explains what statements have referred to, in the order of the first reference.
  void AddReferences(CombinationExplanation& result);
  AttainedExplanation ExplainAttained(const AttainedRef& ref, Slice<GoalId> goals);
  ScoreExplanation ExplainScore(ScoreId score);
  PointGroupExplanation ExplainPoints(const PointGroupNode& group);
  PointLineExplanation ExplainLine(const PointNode& line);

  const Rulebook& rulebook_;
  const Program& program_;
  ListMemory memory_;
  PartnerEvaluation evaluation_;
  PeopleExplainer people_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  Explanation explanation_;

  /// What the current combination refers to, in the order of the first reference.
  struct Reference {
    AttainedRef ref;
    Slice<GoalId> goals;
  };
  std::vector<Reference> references_;
  std::vector<ScoreId> scores_;
};

}  // namespace attain
