// When the verdicts of a partner change between two days, and why. The partner is evaluated on the
// days on which something happens that could change a verdict, and on no other.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "advise/happenings.h"
#include "evaluate/partner_evaluation.h"
#include "explain/explanation_json.h"

namespace attain {

/// A row of the output, whatever the day.
struct RowName {
  AwardId award;
  StringId option, level;
  bool roll_up;
  bool operator==(const RowName&) const = default;
};
inline RowName NameOf(const OutputRow& row) {
  return {row.award, row.option, row.level, row.roll_up};
}

/// From this day on. A row has no verdict on a day on which its competency has no version in force.
struct VerdictChange {
  Date day;
  std::optional<Verdict> before, after;
  std::vector<std::string> reasons;  ///< parts of a sentence; empty unless asked for
};
struct RowTimeline {
  RowName row;
  std::optional<Verdict> first;  ///< on the first day
  std::vector<VerdictChange> changes;
};
struct PartnerTimeline {
  std::vector<RowTimeline> rows;  ///< in the order of the rulebook; of versions, the earlier first
  std::size_t days_evaluated = 0;
};

/// The rulebook on one day, and a partner held against it.
struct DayState {
  DayState(const Rulebook& rulebook, Date day)
      : program(Compile(rulebook, day)), evaluation(program) {}
  Program program;
  std::vector<RowId> rows;
  PartnerEvaluation evaluation;
};

class TimelineFinder {
 public:
  /// `choose` leaves rows of a program, ascending. Rulebook and sources outlive this.
  TimelineFinder(const Rulebook& rulebook, const SourceSet& sources, Date from, Date to,
                 std::function<std::vector<RowId>(const Program&)> choose);

  enum class Reasons : std::uint8_t { left_out, told };
  /// nullopt: the partner cannot be evaluated, see error().
  std::optional<PartnerTimeline> Of(const PartnerBatch& batch, std::uint32_t partner,
                                    Reasons reasons);
  const EvaluationError& error() const { return error_; }

 private:
  DayState& StateOf(Date day, const DayState* keep);
  /// The verdicts of the day into `timeline`.
  void Take(DayState& state, DayState* before, const PartnerBatch& batch, std::uint32_t partner,
            std::span<const Happening> of_day, Reasons reasons, PartnerTimeline& timeline) const;
  static RowTimeline& RowOf(PartnerTimeline& timeline, const RowName& name);

  const Rulebook& rulebook_;
  const SourceSet& sources_;
  Date from_, to_;
  std::function<std::vector<RowId>(const Program&)> choose_;
  HappeningFinder happenings_;
  std::map<Date, std::unique_ptr<DayState>> states_;
  EvaluationError error_{};
};

}  // namespace attain
