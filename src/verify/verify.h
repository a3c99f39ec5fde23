// The independent checker of explained verdicts (docs/explanations.md). It walks the rulebook by
// itself: its own versions in force, windows, sums, ranges, conditions and counts. What made the
// verdicts shares with it the rulebook and the data as they were read, fractions, days, the three
// values and the words of the language, and no other code.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "check/rulebook.h"
#include "partners/partner_batch.h"
#include "verify/headed_lines.h"
#include "verify/objection.h"

namespace attain {

namespace verify {
struct DayRules;
}  // namespace verify

class Verifier {
 public:
  /// Whether there must be a verdict of this competency, option and level.
  using Wanted = std::function<bool(AwardId award, StringId option, StringId level)>;

  /// `rulebook` (checked without errors) and `sources` must outlive this. Without `wanted` there
  /// must be every verdict.
  Verifier(const Rulebook& rulebook, const SourceSet& sources, Wanted wanted = {});
  ~Verifier();

  /// What is wrong with a line of `--format jsonl --explain` about this partner; empty: all its
  /// verdicts are shown to be right, and none is missing.
  std::vector<Objection> CheckLine(const PartnerBatch& batch, std::uint32_t partner,
                                   std::string_view line);
  /// What is wrong with a line of `attain plan --format jsonl` about this partner; empty: its plans
  /// are what they claim to be (docs/plans.md).
  std::vector<Objection> CheckPlanLine(const PartnerBatch& batch, std::uint32_t partner,
                                       std::string_view line);
  /// The same for one of the verdicts of such a line, `{"competency":…,"verdict":…,"because":…}`.
  std::vector<Objection> CheckVerdict(const PartnerBatch& batch, std::uint32_t partner, Date as_of,
                                      std::string_view verdict);
  /// Whether a measure or points that verdicts of this day read are too large to be computed
  /// exactly: whoever gives verdicts rejects such a partner.
  bool HasTooLargeValue(const PartnerBatch& batch, std::uint32_t partner, Date day);

 private:
  const verify::DayRules& RulesOn(Date day);

  const Rulebook& rulebook_;
  const SourceSet& sources_;
  const Wanted wanted_;
  std::map<Date, std::unique_ptr<verify::DayRules>> days_;
};

/// Matches the lines of a verdict file with the partners of a run, and checks each.
class VerdictFileCheck {
 public:
  /// `report` is told of every objection: the partner, and what is wrong. All must outlive this.
  VerdictFileCheck(Verifier& verifier, HeadedLines& lines,
                   std::function<void(std::string_view partner, const Objection&)> report);

  /// The next partners. Those for whom there is no line are reported, or counted where their data
  /// rejects them; those that the reader rejected are in no batch.
  void CheckBatch(const PartnerBatch& batch);
  /// Behind the last batch: lines that are left over are reported.
  void Finish();
  std::uint64_t lines_checked() const { return lines_checked_; }
  /// Partners without a line that must have one among them.
  std::uint64_t lines_refused() const { return lines_refused_; }
  std::uint64_t partners_rejected() const { return partners_rejected_; }

 private:
  bool IsRejected(const PartnerBatch& batch, std::uint32_t partner);
  void Report(std::string_view partner, const std::vector<Objection>& objections);

  Verifier& verifier_;
  HeadedLines& lines_;
  std::function<void(std::string_view, const Objection&)> report_;
  std::vector<Date> days_;  ///< of the first partner that has lines: everyone has the same
  std::uint64_t lines_checked_ = 0, lines_refused_ = 0, partners_rejected_ = 0;
};

}  // namespace attain
