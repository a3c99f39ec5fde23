// Plans for people, as a table of a base, and as data.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "advise/plan.h"
#include "explain/explanation_json.h"

namespace attain {

/// A plan for one row, or for several at once.
struct PlannedGoals {
  std::vector<RowId> rows;
  Plan plan;
};

struct PlanContext {
  const ExplanationContext& explanation;
  std::uint32_t partner;
  const Planner& planner;
  bool with_costs;                               ///< costs were given: they are shown
  std::span<const std::string> without, pinned;  ///< ids of who is gone, who takes no exams
};

/// Possible plans first, then the cheaper; plans of one competency stay together.
void SortPlans(const Program& program, std::vector<PlannedGoals>& plans);

/// Of one partner: each plan with everything that must be done.
std::string PlanText(const PlanContext& context, std::span<const PlannedGoals> plans);

/// Of many partners: a line for each plan.
class PlanTable {
 public:
  void Add(const PlanContext& context, std::span<const PlannedGoals> plans);
  std::string Text() const;

 private:
  std::vector<std::vector<std::string>> lines_;
};

/// Appends a line of jsonl (docs/plans.md).
void AppendPlans(const PlanContext& context, std::span<const PlannedGoals> plans, std::string& out);

/// "12", "12.5": in the unit in which costs are given.
std::string CostText(Cost cost);

}  // namespace attain
