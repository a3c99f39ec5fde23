// What a way leaves open besides people: amounts, facts, what is not known, and what cannot be so.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "advise/alternatives.h"
#include "advise/wanted_value.h"
#include "evaluate/partner_evaluation.h"
#include "evaluate/value_range.h"

namespace attain {

/// Has too few points whatever is missing.
struct ShortMetric {
  MetricId metric;
  ValueRange points;
};
/// A statement other than people lines that is not surely met, or an amount for its points.
struct OpenStatement {
  enum class Kind : std::uint8_t {
    amount,       ///< `at least`, `more than`: short by `missing`
    fact,         ///< a yes-or-no fact that must become so, or a value that must be another one
    unknown,      ///< what it reads is not known
    not_planned,  ///< a failing `at most`, `less than`, `is not`; a score that people do not reach;
                  ///< what cannot be so together with what else must become so
  };
  Kind kind;
  StatementNode node;                 ///< means nothing of an amount of a metric
  Id<CaseNode> threshold;             ///< comparison: the case that holds, where it is sure
  std::optional<ValueRange> missing;  ///< amount, or the points of a score
  PointLineId point_line = {};        ///< amount: of a line of a metric, or none
  bool falls_short = false;           ///< unknown score: it is not enough whatever is missing
  bool is_raised = false;  ///< unknown score: an amount that is not known must be higher for it
  std::vector<PointLineId> unknown_amounts = {};  ///< unknown score: of these lines
  std::vector<ShortMetric> short_metrics = {};    ///< of a score with `every metric`
  WantedValue wants = {};  ///< what must be so, where that is the value of a fact or measure

  /// Both want a value of the same, or are one requirement.
  bool IsOfSame(const OpenStatement& other) const;
};

/// In the order of the rulebook, amounts of metrics behind it.
void SortByPlace(std::vector<OpenStatement>& open);

/// What all of these want, one for each fact and measure, in their order.
std::vector<WantedValue> ValuesOf(std::span<const OpenStatement> all);
/// Adds what must be so; of two that want the same value the one that asks for more stays. False
/// where no value is both.
bool AddTo(std::vector<OpenStatement>& so, const OpenStatement& open);

/// What statements leave open: how much is needed is as the partner would be `now`; what is
/// missing, as it is.
class OpenFinder {
 public:
  /// All must outlive this.
  OpenFinder(const Rulebook& rulebook, const Program& program, PartnerEvaluation& as_it_is,
             PartnerEvaluation& now)
      : rulebook_(rulebook), program_(program), as_it_is_(as_it_is), now_(now) {}

  OpenStatement Of(const StatementNode& node);
  std::vector<OpenStatement> Of(const AlternativeFinder::ShortAmount& amount);
  WantedValue WantsOf(const StatementNode& node);

 private:
  OpenStatement OfFlag(const StatementNode& node);
  void AddComparison(OpenStatement& open);
  void AddScore(OpenStatement& open);
  /// The case that surely holds, or none.
  Id<CaseNode> SureCase(const ComparisonNode& comparison);
  void AddShortMetrics(const ScoreNode& node, std::vector<ShortMetric>& found);

  const Rulebook& rulebook_;
  const Program& program_;
  PartnerEvaluation& as_it_is_;
  PartnerEvaluation& now_;
};

}  // namespace attain
