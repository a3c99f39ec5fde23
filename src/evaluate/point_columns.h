// The points of a program for a whole batch: a column for each metric and score, in whole units of
// the score (point_units.h) where the partner's data are known. What the lines of a metric ask for
// is what statements ask for, and is counted and answered once for both.
//
// Metrics without people come first: with the caps of the others they bound the score, so that
// people are looked at only where the score can be reached.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/point_units.h"
#include "evaluate/scratch_columns.h"
#include "evaluate/small_fraction.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class StatementColumns;

class PointColumns {
 public:
  /// `program`, and `statements`, which says what gates, people and measures come to, must outlive
  /// this.
  PointColumns(const Program& program, StatementColumns& statements);

  void Load(const PartnerBatch& batch);
  /// Whether everyone's people have to be counted whatever hangs on them: there are so many points
  /// for a person that they may not fit, which has to be found.
  bool asks_for_everyone() const { return asks_for_everyone_; }

  /// Lowers to `not met` where the score cannot be reached, without looking at people.
  void RequireByBounds(const ScoreNode& node, std::span<Verdict> verdicts);
  /// Lowers `verdicts` to those of the statement. Where they are `not met` the points may be
  /// anything.
  void Require(const ScoreNode& node, std::span<Verdict> verdicts);
  /// Of the partners whose people are open.
  void PointsOf(const PointsRow& row, std::span<SmallFraction> points);

  /// Marks the partners with points that are not known here.
  void MarkUnknown(std::span<std::uint8_t> partners);

 private:
  using Column = std::vector<SmallFraction>;
  struct Points {
    bool computed = false;
    bool all_known = false;
    bool reads_people = false;
    Column column;
  };
  /// In which units points are asked for, and of whom: of these partners, as far as they are not
  /// `not met`.
  struct Asked {
    std::int64_t unit;
    std::span<const std::uint32_t> partners;
    std::span<const Verdict> open;
  };

  bool ReadsPeople(const PointGroupNode& group) const;
  Int128 MostUnits(const PointGroupNode& group) const;
  const Column& Of(MetricNodeId metric);
  const Column& Of(ScoreId score);
  /// What the score is worth at most, by its metrics without people.
  const Column& BoundOf(ScoreId score);
  void AddUp(const Score& score, bool bound, Points& sum);
  /// In units of the score where it is a whole number of them, as points nearly always are.
  SmallFraction ThresholdOf(const ScoreNode& node) const;
  /// Everyone, or those whose people are open.
  std::span<const std::uint32_t> Partners(bool reads_people);

  void AddLines(const PointGroupNode& group, Asked asked, Column& sums);
  void Give(std::uint32_t line, Asked asked, Column& points);
  void GiveForPeople(std::uint32_t line, Asked asked, Column& points);
  void GiveForAmount(std::uint32_t line, Asked asked, Column& points) const;
  void GiveWhere(std::uint32_t line, Asked asked, Column& points);
  void GiveHighest(std::uint32_t line, Asked asked, Column& points);

  const Program& program_;
  StatementColumns& statements_;
  const PartnerBatch* batch_ = nullptr;
  std::size_t size_ = 0;  ///< partners
  std::vector<std::uint32_t> everyone_, open_;
  bool open_listed_ = false;
  PointUnits units_;
  std::vector<SmallFraction> rates_;  ///< by position in Program::point_nodes: points for 1
  bool asks_for_everyone_ = false;
  std::vector<Points> metrics_;          ///< by MetricNodeId
  std::vector<Points> scores_, bounds_;  ///< by ScoreId
  ScratchColumns<SmallFraction> scratch_;
  ScratchColumns<Verdict> verdicts_;
  ScratchColumns<std::uint32_t> counts_;
};

}  // namespace attain
