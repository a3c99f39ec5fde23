// The people of a whole batch, as far as something hangs on them: passes to bits once, then any
// crew test, for all partners at once. Where something about a partner's people is unknown the
// answer is "cannot tell"; PeopleEvaluation says it exactly.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/matching.h"
#include "evaluate/people_bits.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class PeopleColumns {
 public:
  /// `program` must outlive this.
  explicit PeopleColumns(const Program& program);

  /// Reads the passes of the partners who are not `not met` in `open` (one for each partner of the
  /// batch).
  void Load(const PartnerBatch& batch, std::span<const Verdict> open);
  /// verdicts[i] becomes And(verdicts[i], verdict of the test), for all partners. Those who are not
  /// `not met` yet must have been open.
  void Require(CrewTestId test, std::span<Verdict> verdicts);

  /// How many people fit the line of a sorting that counts people for points; kCountUnknown where
  /// something about the partner's people is unknown. Of those of `partners` who are not `not met`
  /// in `asked`; they must have been open. Of the others of them: 0.
  void Count(SortingId sorting, std::span<const std::uint32_t> partners,
             std::span<const Verdict> asked, std::span<std::uint32_t> counts);
  static constexpr std::uint32_t kCountUnknown = UINT32_MAX;

  /// missing[i] becomes the larger of itself and how many people the test lacks, of the partners
  /// who are `not met` in `verdicts` and were open; of the others it means nothing.
  void CountMissing(CrewTestId test, std::span<const Verdict> verdicts,
                    std::span<std::uint32_t> missing);

 private:
  /// So many people of a set of lines, for a test.
  struct SetNeed {
    CrewTestId test;
    std::uint32_t people;
  };
  struct LineSet {
    std::uint16_t lines;
    std::vector<SetNeed> needs;
  };
  struct Line {
    std::vector<std::uint32_t> atoms;  ///< all of which somebody needs; none: everyone fits
    std::vector<std::uint64_t> row;    ///< who fits, where there is no row of it yet
  };
  struct SortingPlan {
    std::vector<Line> lines;
    std::vector<LineSet> sets;  ///< whose people are counted
    std::vector<CrewTestId> tests;
    bool by_counts;                     ///< else by matching
    bool counts = false;                ///< for points
    bool ready = false;                 ///< in this batch
    std::vector<std::uint32_t> people;  ///< by partner: how many fit the first line
  };
  static constexpr auto kNotAsked = static_cast<Verdict>(UINT8_MAX);

  void AddNeed(SortingPlan& plan, std::uint16_t lines, CrewTestId test, std::uint64_t people);
  /// Makes everything about a sorting ready that is the same for all partners.
  void Prepare(SortingPlan& plan);
  PeopleBits::Row RowOf(const Line& line) const;
  void FillRow(Line& line);
  /// Who fits any line of a set.
  PeopleBits::Row RowOf(const SortingPlan& plan, std::uint16_t lines);
  /// counts_ becomes the number of people who fit any line of a set.
  void CountPeople(const SortingPlan& plan, std::uint16_t lines);
  void DecideByCounts(SortingPlan& plan);
  void DecideByMatching(const SortingPlan& plan, std::uint32_t partner);
  /// The kinds of the partner's people who fit any line.
  void ListKinds(const SortingPlan& plan, std::uint32_t partner);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  PeopleBits bits_;
  std::vector<SortingPlan> plans_;              ///< by SortingId
  std::vector<std::vector<Verdict>> verdicts_;  ///< by CrewTestId, for each partner
  std::vector<std::uint64_t> union_;
  std::vector<std::uint32_t> counts_;  ///< by partner
  std::vector<std::uint16_t> kinds_;
  Matching matching_;
};

}  // namespace attain
