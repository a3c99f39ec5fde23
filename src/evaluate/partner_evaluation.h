// One partner held against a program: verdicts of rows, of any statement below them, and everything
// that an explanation needs of what they were computed from. Its memory is reused from partner to
// partner.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "check/verdict.h"
#include "evaluate/fact_trials.h"
#include "evaluate/people_evaluation.h"
#include "evaluate/point_units.h"
#include "evaluate/record_evaluation.h"
#include "evaluate/value_range.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// A measure, a metric or a score of this partner does not fit in 128 bits: the partner is
/// rejected.
struct EvaluationError {
  std::uint32_t partner;
  MeasureId measure;        ///< or none
  ExpressionId expression;  ///< of the measure
  MetricId metric;          ///< or none
  AwardId score;            ///< or none
};
/// "the value of `security-acr-growth`", "the points of `usage-growth`", "the score of `security`".
std::string SubjectText(const EvaluationError& error, const Rulebook& rulebook);
/// "the value of `security-acr-growth` is too large to be computed exactly".
std::string Text(const EvaluationError& error, const Rulebook& rulebook);

/// What a line is worth behind gates of this verdict (kind `only if`): all, nothing, or it cannot
/// be told which of both.
ValueRange Gated(const ValueRange& points, Verdict gates);

/// One case of a threshold that may be the one that holds.
struct PossibleCase {
  Id<CaseNode> which;
  bool surely_holds;  ///< else it cannot be told whether its condition holds
  Verdict verdict;    ///< of the comparison with its values
};
/// What all of them agree in.
Verdict VerdictOf(std::span<const PossibleCase> cases);

class PartnerEvaluation {
 public:
  /// `program` must outlive this.
  explicit PartnerEvaluation(const Program& program);

  /// Takes up a partner of `batch`, which must stay as it is while this partner is asked about. All
  /// measures and scores of the program are computed here, so that an error does not depend on what
  /// is asked later; false: see error().
  bool Load(const PartnerBatch& batch, std::uint32_t partner);
  const EvaluationError& error() const { return error_; }
  /// Whether something did not fit, at Load or under assumed facts since.
  bool failed() const { return failed_; }

  /// The verdict of an output row: missing finite facts are tried out where that is needed.
  Verdict RowVerdict(RowId row);
  /// Those of the finite facts of a row or goal that are unknown, in their order.
  std::vector<FactId> UnknownOf(Slice<FactId> finite_facts) const;

  /// Takes facts as known until the next Assume, Forget, RowVerdict or Load. What follows is under
  /// these facts.
  void Assume(std::span<const TrialFact> facts);
  void Forget();

  Verdict GoalVerdict(GoalId goal);
  Verdict BodyVerdict(BodyId body);
  Verdict NodeVerdict(const StatementNode& node);
  Verdict TargetVerdict(const AttainsTarget& target) { return AnyGoal(target.goals); }
  Verdict TestVerdict(CrewTestId test) { return people_.TestVerdict(test); }
  /// The cases that may hold, in their order, the first sure one being the last. Valid until it
  /// is called again.
  std::span<const PossibleCase> PossibleCases(const ComparisonNode& comparison);

  /// Of the comparison with the values of this case, whether or not its condition holds.
  Verdict CaseVerdict(const ComparisonNode& comparison, const CaseNode& node) const;

  const ValueRange& RangeOf(ProgramMeasureId measure) const { return ranges_[measure.index]; }
  /// Coded as in ValueColumn; kUnknown where unknown and not assumed. A text fact is 0 where it is
  /// known.
  std::int64_t FactNumber(FactId fact) const { return facts_[fact.index]; }
  /// Of a number or money fact.
  ValueRange RangeOfFact(FactId fact) const;

  /// Points are ranges within 0 and the cap; of a line without its gates, and without a cap.
  const ValueRange& RangeOf(ScoreId score);
  const ValueRange& RangeOf(MetricNodeId metric);
  ValueRange RangeOf(const PointNode& line);
  ValueRange RangeOf(const PointGroupNode& group);
  /// The largest score of the award's bodies that have metrics.
  ValueRange ScoreOf(AwardId award);
  ValueRange RangeOf(const PointsRow& row);

  /// Who fits what: sure and possible kinds.
  PeopleEvaluation& people() { return people_; }
  /// Which record rows are in, out or unsure.
  RecordEvaluation& records() { return records_; }

 private:
  bool ComputeMeasures();
  bool ComputeScores();
  Verdict ScoreVerdict(const ScoreNode& node);
  /// In units of the score, where everything is known and the numbers are small.
  std::optional<std::int64_t> UnitsOf(MetricNodeId metric);
  std::optional<std::int64_t> UnitsOf(const PointGroupNode& group);
  std::optional<std::int64_t> UnitsOf(const PointNode& line, const LineUnits& units);
  std::optional<std::int64_t> ScaledAmount(const PointNode& line) const;
  bool Compute(const ProgramMeasure& measure, ValueRange& range);
  void ListUnknown(Slice<FactId> facts, std::vector<FactId>& unknown) const;
  Verdict AnyGoal(Slice<GoalId> goals);
  /// Of a condition of a case, which is about facts.
  Verdict ConditionVerdict(FilterId condition) const;
  Verdict FactTestVerdict(Id<ValueTest> test, std::uint32_t fact) const;
  Verdict ComparisonVerdict(const ComparisonNode& comparison) const;
  Verdict GroupVerdict(const GroupNode& group);
  Verdict AttainsVerdict(const AttainsNode& attains);

  struct GoalResult {
    std::uint64_t stamp = 0;
    Verdict verdict = Verdict::not_met;
  };
  struct PointResult {
    std::uint64_t stamp = 0;
    ValueRange points;
  };
  struct UnitResult {
    std::uint64_t stamp = 0;
    std::optional<std::int64_t> units;
  };

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  EvaluationError error_{};
  bool failed_ = false;
  bool overflow_ = false;                     ///< of the points that are being computed
  std::vector<std::int64_t> facts_;           ///< by FactId, assumed ones included
  std::vector<std::int64_t> assumed_before_;  ///< what the assumed facts were
  std::vector<FactId> assumed_;
  std::uint64_t stamp_ = 0;          ///< of the partner and the assumed facts
  std::uint64_t partner_stamp_ = 0;  ///< nothing assumed
  std::uint64_t last_stamp_ = 0;
  std::vector<GoalResult> goal_results_;
  std::vector<ValueRange> ranges_;           ///< by ProgramMeasureId
  std::vector<PointResult> metric_results_;  ///< by MetricNodeId
  std::vector<PointResult> score_results_;   ///< by ScoreId
  PointUnits units_;
  std::vector<UnitResult> unit_results_;  ///< by MetricNodeId
  std::vector<ValueRange> stack_;
  std::vector<PossibleCase> possible_;
  std::vector<FactId> unknown_;
  FactTrials trials_;
  PeopleEvaluation people_;
  RecordEvaluation records_;
};

}  // namespace attain
