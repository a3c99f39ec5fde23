// The statements of a program for a whole batch: a column of verdicts for each goal, combined from
// columns of comparisons, people lines and groups. Statements that read no people come first, so
// that people are looked at only where something hangs on them.
//
// The verdicts are cautious: met and not met are final; of who cannot be told here, the verdict may
// still be found by trying out missing facts, or by a closer look at people of whom something is
// unknown (PartnerEvaluation).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/filter_columns.h"
#include "evaluate/measure_columns.h"
#include "evaluate/people_columns.h"
#include "evaluate/point_columns.h"
#include "evaluate/record_evaluation.h"
#include "evaluate/scratch_columns.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class StatementColumns {
 public:
  /// `program` must outlive this.
  explicit StatementColumns(const Program& program);

  StatementColumns(const StatementColumns&) = delete;
  StatementColumns& operator=(const StatementColumns&) = delete;

  /// Takes up a batch. `everyone`: people are looked at whatever hangs on them, for all points.
  void Load(const PartnerBatch& batch, bool everyone);
  /// The row's verdicts, one for each partner.
  void RowVerdicts(RowId row, std::span<Verdict> verdicts);
  /// One value for each partner, where it is known exactly.
  void PointsOf(const PointsRow& row, std::span<SmallFraction> points) {
    points_.PointsOf(row, points);
  }
  /// Marks the partners of whom measures or points that were asked for are not known here; what
  /// they come to is for PartnerEvaluation to say, and whether they can be computed at all.
  void MarkUnknown(std::span<std::uint8_t> partners);

  /// Lowers `verdicts` to those of the statement; where they are `not met` already it need not be
  /// computed. Who is not must be open where it reads people.
  void Require(const StatementNode& node, std::span<Verdict> verdicts);

  /// For PointColumns. The people of partners who are not `not met` are open.
  std::span<const Verdict> OpenPeople();
  /// Lowers `verdicts` to those of the body; who is not `not met` must be open where it reads
  /// people.
  void RequireBody(BodyId body, std::span<Verdict> verdicts);
  PeopleColumns& people() { return people_; }
  const MeasureColumns& measures() const { return measures_; }
  /// Answers of conditions on facts.
  FilterColumns& conditions() { return conditions_; }

 private:
  using Column = std::vector<Verdict>;
  enum class Progress : std::uint8_t { none, without_people, done };
  struct GoalColumn {
    Progress progress = Progress::none;
    bool reads_people = false;
    Column verdicts;
  };
  using Scratch = ScratchColumns<Verdict>::Column;

  /// The goal by its statements without people.
  const GoalColumn& WithoutPeople(GoalId goal);
  const Column& Of(GoalId goal);
  void RequireNodes(BodyId body, bool reading_people, std::span<Verdict> verdicts);
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
  bool everyone_ = false;
  bool people_read_ = false;
  Column open_;  ///< whose people have been read
  FilterColumns conditions_;
  RecordEvaluation records_;
  MeasureColumns measures_;
  PeopleColumns people_;
  PointColumns points_;
  std::vector<GoalColumn> goals_;  ///< by GoalId
  ScratchColumns<Verdict> scratch_;
};

}  // namespace attain
