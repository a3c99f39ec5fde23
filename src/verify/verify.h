// The independent checker of explained verdicts (docs/explanations.md). It walks the rulebook by
// itself: its own windows, sums, ranges, conditions and counts; it shares no code with what made
// the verdicts.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rulebook.h"
#include "partners/partner_batch.h"
#include "verify/objection.h"

namespace attain {

namespace verify {
struct DayRules;
}

/// Whom and which day a line of verdicts speaks of.
struct VerdictLineHead {
  std::string partner;
  Date as_of;
};
/// nullopt where the line is no JSON object with `partner` and `as_of`.
std::optional<VerdictLineHead> ReadVerdictLineHead(std::string_view line);

struct FileLine {
  std::uint64_t number;  ///< from 1
  std::string text;      ///< without its line end
};

/// The lines of a file of verdicts or plans that say whom they are about, one after the other; the
/// others are counted.
class HeadedLines {
 public:
  /// `next_line` gives the next line that is not blank, nullopt behind the last one.
  explicit HeadedLines(std::function<std::optional<FileLine>()> next_line)
      : next_line_(std::move(next_line)) {
    Advance();
  }
  void Advance();
  bool at_end() const { return !head_; }
  const std::string& line() const { return line_; }
  const VerdictLineHead& head() const { return *head_; }
  std::uint64_t unreadable() const { return unreadable_; }
  /// From 1; 0 where every line is readable.
  std::uint64_t first_unreadable() const { return first_unreadable_; }

 private:
  std::function<std::optional<FileLine>()> next_line_;
  std::string line_;
  std::optional<VerdictLineHead> head_;
  std::uint64_t unreadable_ = 0, first_unreadable_ = 0;
};

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

 private:
  const verify::DayRules& RulesOn(Date day);

  const Rulebook& rulebook_;
  const SourceSet& sources_;
  const Wanted wanted_;
  std::map<Date, std::unique_ptr<verify::DayRules>> days_;
};

/// Matches the lines of a verdict file with the partners of a run, both in the order of the input,
/// and checks each.
class VerdictFileCheck {
 public:
  /// `report` is told of every objection: the partner, and what is wrong. All must outlive this.
  VerdictFileCheck(Verifier& verifier, HeadedLines& lines,
                   std::function<void(std::string_view partner, const Objection&)> report);

  /// The next partners. Those for whom there is no line are reported; rejected partners are in no
  /// batch.
  void CheckBatch(const PartnerBatch& batch);
  /// Behind the last batch: lines that are left over are reported.
  void Finish();
  std::uint64_t lines_checked() const { return lines_checked_; }
  std::uint64_t lines_refused() const { return lines_refused_; }

 private:
  void Report(std::string_view partner, const std::vector<Objection>& objections);

  Verifier& verifier_;
  HeadedLines& lines_;
  std::function<void(std::string_view, const Objection&)> report_;
  std::vector<Date> days_;  ///< of the first partner's lines: everyone has as many
  bool days_known_ = false;
  std::uint64_t lines_checked_ = 0, lines_refused_ = 0;
};

}  // namespace attain
