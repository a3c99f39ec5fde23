// The statements of a program for a whole batch: a column of verdicts for each goal, combined from
// columns of comparisons, people lines and groups. Statements that read no people come first, so
// that people are looked at only where something hangs on them.
//
// The verdicts are cautious: met and not met are final; of who cannot be told here, the verdict may
// still be found by trying out missing facts, or by a closer look at people of whom something is
// unknown (PartnerEvaluation).
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/filter_columns.h"
#include "evaluate/people_columns.h"
#include "evaluate/record_evaluation.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class StatementColumns {
 public:
  /// `program` must outlive this.
  explicit StatementColumns(const Program& program);

  /// Takes up a batch.
  void Load(const PartnerBatch& batch);
  /// Comparisons of measures that are more than one aggregate, or that this batch gives in place of
  /// their expression: what they come to is for the caller to say, before rows are asked for.
  bool AsksFor(Id<ComparisonNode> comparison) const;
  std::span<Verdict> OfMeasure(Id<ComparisonNode> comparison) {
    return measure_verdicts_[comparison.index];
  }
  /// Likewise of all scores.
  std::span<Verdict> OfScore(Id<ScoreNode> score) { return score_verdicts_[score.index]; }
  /// The row's verdicts, one for each partner.
  void RowVerdicts(RowId row, std::span<Verdict> verdicts);

 private:
  using Column = std::vector<Verdict>;
  enum class Progress : std::uint8_t { none, without_people, done };
  struct GoalColumn {
    Progress progress = Progress::none;
    bool reads_people = false;
    Column verdicts;
  };
  /// A column to work in (or several, one behind the other), given back at the end of its scope.
  class Scratch {
   public:
    explicit Scratch(StatementColumns& owner, std::size_t columns = 1);
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { --owner_.scratch_used_; }
    Column& operator*() { return column_; }

   private:
    StatementColumns& owner_;
    Column& column_;
  };

  /// The goal by its statements without people.
  const GoalColumn& WithoutPeople(GoalId goal);
  const Column& Of(GoalId goal);
  void ReadPeople();
  /// Each Require lowers `verdicts` to those of the statement; where they are `not met` already it
  /// need not be computed.
  void RequireNodes(BodyId body, bool reading_people, std::span<Verdict> verdicts);
  void Require(const StatementNode& node, std::span<Verdict> verdicts);
  void Require(const ComparisonNode& comparison, std::span<Verdict> verdicts);
  /// The answers of one case of a comparison.
  void Answer(const ComparisonNode& comparison, const CaseNode& node, std::span<Verdict> answers);
  void Require(const FlagNode& flag, std::span<Verdict> verdicts);
  void Require(const AttainsNode& attains, std::span<Verdict> verdicts);
  void Require(const GroupNode& group, std::span<Verdict> verdicts);
  void AnyOf(Slice<GoalId> goals, std::span<Verdict> verdicts);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  RowRange partners_{};
  bool people_read_ = false;
  FilterColumns conditions_;
  RecordEvaluation records_;
  PeopleColumns people_;
  std::vector<GoalColumn> goals_;            ///< by GoalId
  std::vector<AggregationId> aggregate_of_;  ///< by ProgramMeasureId, where it is one and no more
  std::vector<Column> measure_verdicts_;     ///< by ComparisonNode, where AsksFor
  std::vector<Column> score_verdicts_;       ///< by ScoreNode
  std::deque<Column> scratch_;
  std::size_t scratch_used_ = 0;
};

}  // namespace attain
