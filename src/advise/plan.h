// The cheapest ways of a partner to what is not met: who passes what, how many new people, which
// amounts are short.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "advise/alternatives.h"
#include "advise/open_statement.h"
#include "advise/people_plan.h"
#include "advise/shared_values.h"
#include "evaluate/partner_evaluation.h"

namespace attain {

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
  std::vector<OpenStatement> open;  ///< in the order of the rulebook, amounts of metrics behind it
  std::vector<CrewNeed> crews;      ///< that are not met
  PeoplePlan people;
  std::vector<PlanStep> steps;
  std::ptrdiff_t place = 0;  ///< among all that were found
  bool as_bought = false;    ///< what other passes of the same cost give is not looked at
  bool possible() const;     ///< nothing in it that cannot be planned
};

/// The ways that no other way is better than in everything: possible ones first, then the cheaper.
struct Plan {
  Verdict verdict = Verdict::met;
  std::vector<PlanWay> ways;
  bool all_ways_tried = true;  ///< else there are more than were looked at
};

/// Data in which ways are looked for, by what is so in it; none twice.
struct DataStates {
  std::vector<std::vector<OpenStatement>> states = {{}};
  std::set<std::vector<WantedValue>> seen = {{}};
  std::size_t next = 0;  ///< those before have been looked at

  /// False where there are too many.
  bool Add(std::vector<OpenStatement> so);
};

class Planner {
 public:
  /// `program` is of the day on which the goals are to be met. All must outlive this. Once it
  /// `stops` no plan is finished.
  Planner(
      const Rulebook& rulebook, const Program& program, PlanTerms terms,
      std::function<bool()> stops = [] { return false; });

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
  /// Adds all ways, their people not planned yet: what a way leaves open is so where the rest of it
  /// is looked for.
  void FindWays(std::span<const RowId> rows, DataStates& data, Plan& plan);
  static PlanWay WayOf(AlternativeFinder& finder, const Alternative& alternative,
                       OpenFinder& opens);
  bool IsReadElsewhere(const OpenStatement& open) const;
  /// Loads into `changed_` the partner as the way says: with the passes, new people and values.
  bool LoadCarriedOut(const PlanWay& way, std::size_t choice);
  /// Whether that attains the goals, as far as the way says what must be so.
  bool IsMetWith(std::span<const RowId> rows, const PlanWay& way, std::size_t choice);
  /// With every choice.
  bool IsMetBy(std::span<const RowId> rows, const PlanWay& way);
  /// Adds the values of a fact that the way asks for and that do as data of their own, and those
  /// that do not. False: they are alike, or there are too many data.
  bool SplitValues(std::span<const RowId> rows, const PlanWay& way, DataStates& data);
  bool LessDoes(std::span<const RowId> rows, const PlanWay& way);
  /// Lowers amounts for points by what those give whom the way trains.
  void CountTrained(std::span<const RowId> rows, PlanWay& way);
  /// Those that no other one is better than, in the order in which they are told.
  void Choose(std::span<const RowId> rows, std::vector<PlanWay>& ways);
  /// Leaves out the ways that cost at the least what one costs that leaves no more open.
  void PlanPeopleOf(std::vector<PlanWay>& ways);

  const Rulebook& rulebook_;
  const Program& program_;
  PlanTerms terms_;
  std::function<bool()> stops_;
  PartnerEvaluation evaluation_;
  PartnerEvaluation changed_;  ///< the partner as it would be
  PartnerBatch carried_out_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  std::map<std::vector<RowId>, SharedValues> shared_of_;  ///< of goals that were planned, of anyone
  const SharedValues* shared_ = nullptr;                  ///< of those that are planned
  Shop shop_;
  Staff staff_;
};

/// Who does what, with everything that would cost the same: the choices of each person may be made
/// independently.
std::vector<PlanStep> StepsOf(const Shop& shop, const Staff& staff,
                              const std::vector<CrewNeed>& needs, const PeoplePlan& plan);
/// Only what was bought.
std::vector<PlanStep> StepsAsBought(const Shop& shop, const Staff& staff, const PeoplePlan& plan);

}  // namespace attain
