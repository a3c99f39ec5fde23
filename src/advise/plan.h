// The cheapest ways of a partner to what is not met: who passes what, how many new people, which
// amounts are short.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "advise/people_plan.h"
#include "evaluate/partner_evaluation.h"
#include "evaluate/value_range.h"

namespace attain {

/// A statement other than people lines that is not surely met.
struct ShortMetric {
  MetricId metric;
  ValueRange points;
};
struct OpenStatement {
  enum class Kind : std::uint8_t {
    amount,       ///< `at least`, `more than`: short by `missing`
    fact,         ///< a yes-or-no fact that must become so, or a value that must be another one
    unknown,      ///< what it reads is not known
    not_planned,  ///< a failing `at most`, `less than`, `is not`; a score that people do not reach
  };
  Kind kind;
  StatementNode node;                 ///< means nothing of an amount of a metric
  Id<CaseNode> threshold;             ///< comparison: the case that holds, where it is sure
  std::optional<ValueRange> missing;  ///< amount, or the points of a score
  PointLineId point_line = {};        ///< amount: of a line of a metric, or none
  Fraction wanted = {};               ///< by which its metric gives enough
  bool falls_short = false;           ///< unknown score: it is not enough whatever is missing
  std::vector<PointLineId> unknown_amounts = {};  ///< unknown score: of these lines
  /// Of a score with `every metric`: those that have too few points whatever is missing.
  std::vector<ShortMetric> short_metrics = {};
};

/// One person's part, or that of several new people who need the same.
struct PlanStep {
  std::vector<std::uint32_t> people;     ///< one; or new people
  std::vector<std::uint32_t> or_people;  ///< whom it would cost the same instead, alone
  /// Pass `count` of `any_of`, whichever: they cost the same.
  struct Choice {
    std::uint32_t count;
    std::vector<CredentialId> any_of;
  };
  std::vector<Choice> choices;
};

/// One way: everything that must be done.
struct PlanWay {
  std::vector<OpenStatement> open;  ///< in the order of the rulebook
  std::vector<CrewNeed> crews;      ///< that are not met
  PeoplePlan people;
  std::vector<PlanStep> steps;
  bool possible() const;  ///< nothing in it that cannot be planned
};

/// The ways that no other way is better than in everything: possible ones first, then the cheaper.
struct Plan {
  Verdict verdict = Verdict::met;
  std::vector<PlanWay> ways;
  bool all_ways_tried = true;  ///< else there are more than kMostAlternatives
};

class Planner {
 public:
  /// `program` is of the day on which the goals are to be met. All must outlive this.
  Planner(const Rulebook& rulebook, const Program& program, PlanTerms terms);

  /// Takes up a partner; the people at these positions take no exams. False: see error().
  bool Load(const PartnerBatch& batch, std::uint32_t partner,
            const std::vector<std::uint32_t>& pinned);
  const EvaluationError& error() const { return evaluation_.error(); }
  PartnerEvaluation& evaluation() { return evaluation_; }

  /// A plan that attains one of the goals of every row.
  Plan PlanFor(std::span<const RowId> rows);

  const Shop& shop() const { return shop_; }
  const Staff& staff() const { return staff_; }
  const PlanTerms& terms() const { return terms_; }

 private:
  OpenStatement OpenOf(const StatementNode& node);
  void AddShortMetrics(const ScoreNode& node, std::vector<ShortMetric>& found);
  /// Leaves out the ways that cost at the least what one costs that leaves no more open.
  void PlanPeopleOf(std::vector<PlanWay>& ways);

  const Rulebook& rulebook_;
  const Program& program_;
  PlanTerms terms_;
  PartnerEvaluation evaluation_;
  Shop shop_;
  Staff staff_;
};

/// Who does what, with everything that would cost the same: the choices of each person may be made
/// independently.
std::vector<PlanStep> StepsOf(const Shop& shop, const Staff& staff,
                              const std::vector<CrewNeed>& needs, const PeoplePlan& plan);

}  // namespace attain
