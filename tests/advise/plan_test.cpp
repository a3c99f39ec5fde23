// Plans held against exhaustive search with the evaluator: no cheaper purchase meets the goal, the
// plan does, whatever is chosen where it leaves a choice, and one step less does not.
#include "advise/plan.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "explain/explanation_json.h"
#include "random_plans.h"
#include "report/plan_report.h"
#include "verify/verify.h"

namespace attain {
namespace {

/// Whether any purchase for at most `budget` meets the rows. More never hurts, so only purchases to
/// which nothing can be added are tried.
class CheaperFinder {
 public:
  CheaperFinder(Case& of, std::span<const RowId> rows, std::size_t most)
      : case_(of), rows_(rows), left_(most) {}

  bool Any(Cost budget) {
    for (std::uint32_t new_people = 0; new_people < 5; ++new_people) {
      const Cost left = budget - case_.terms.hire * new_people;
      if (left < 0) return false;
      offers_ = case_.Takeable(new_people);
      change_ = {{}, new_people, {}};
      if (Try(0, left, INT64_MAX)) return true;
      if (case_.terms.hire == 0 && new_people == 3) return false;
    }
    return false;
  }
  /// Everything was tried.
  bool complete() const { return left_ > 0; }

 private:
  Cost CostOf(const AddedPass& pass) const { return case_.terms.cost_of[pass.credential.index]; }
  bool Try(std::size_t at, Cost left, Cost cheapest_left_out) {
    if (left_ == 0) return false;
    if (at == offers_.size()) {
      if (cheapest_left_out <= left) return false;
      --left_;
      return case_.Met(rows_, change_);
    }
    const Cost cost = CostOf(offers_[at]);
    if (cost <= left) {
      change_.passes.push_back(offers_[at]);
      if (Try(at + 1, left - cost, cheapest_left_out)) return true;
      change_.passes.pop_back();
    }
    return Try(at + 1, left, std::min(cheapest_left_out, cost));
  }

  Case& case_;
  std::span<const RowId> rows_;
  std::size_t left_;
  std::vector<AddedPass> offers_;
  PartnerChange change_;
};

/// The plan as a change of the partner, with choices taken at random.
PartnerChange Apply(const Case& of, const Shop& shop, const PlanWay& way, std::mt19937& random) {
  PartnerChange change{{}, way.people.new_people, {}};
  const auto taken = [&](CredentialId credential) {
    for (const Offer& offer : shop.offers()) {
      if (offer.credential == credential) return offer.taken;
    }
    return Date::Max();
  };
  std::vector<bool> busy(of.people);
  for (const PlanStep& step : way.steps) {
    for (std::uint32_t person : step.people) {
      if (!step.or_people.empty() && random() % 2 == 0) {
        const std::uint32_t other = step.or_people[random() % step.or_people.size()];
        if (!busy[other]) person = other;
      }
      if (person < of.people) busy[person] = true;
      for (const PlanStep::Choice& choice : step.choices) {
        std::vector<CredentialId> any_of = choice.any_of;
        std::shuffle(any_of.begin(), any_of.end(), random);
        for (std::uint32_t i = 0; i < choice.count; ++i)
          change.passes.push_back({person, any_of[i], taken(any_of[i])});
      }
    }
  }
  return change;
}

PartnerChange Bare(const Shop& shop, const PeoplePlan& plan) {
  PartnerChange change{{}, plan.new_people, {}};
  for (const Bought& one : plan.bought)
    change.passes.push_back(
        {one.person, shop.offers()[one.offer].credential, shop.offers()[one.offer].taken});
  return change;
}

/// The checker has nothing against the plan as it is written; false: there is something that it
/// does not settle.
bool CheckByOthers(const Case& of, const Planner& planner, std::span<const RowId> rows,
                   const Plan& plan) {
  const ExplanationContext explanation{of.rulebook, of.sources, of.program, of.batch};
  const PlanContext context{explanation, 0, planner, true, {}, {}};
  const std::vector<PlannedGoals> plans = {{{rows.begin(), rows.end()}, plan}};
  std::string line;
  AppendPlans(context, plans, line);
  Verifier verifier(of.rulebook, of.sources);
  INFO(line);
  const auto objections = verifier.CheckPlanLine(of.batch, 0, line);
  for (const Objection& objection : objections) {
    if (!objection.open) FAIL(objection.where << ": " << objection.message);
  }
  return objections.empty();
}

/// Under the sanitizers of tools/test_deep each takes ten times as long.
const int kRounds = std::getenv("ATTAIN_DEEP") != nullptr ? 200 : 1'000;

struct Counts {
  int met = 0, planned = 0, no_way = 0, not_proved = 0, proofs = 0, choices = 0, hires = 0,
      compared = 0, not_settled = 0, amounts = 0;
};

void CheckPlan(Case& of, Planner& planner, std::span<const RowId> rows, std::mt19937& random,
               Counts& counts) {
  INFO(of.text);
  const Plan plan = planner.PlanFor(rows);
  REQUIRE((plan.verdict == Verdict::met) == of.Met(rows, {}));
  if (plan.verdict == Verdict::met) {
    ++counts.met;
    return;
  }
  REQUIRE(plan.all_ways_tried);
  REQUIRE_FALSE(plan.ways.empty());
  counts.not_settled += CheckByOthers(of, planner, rows, plan) ? 0 : 1;
  // With amounts as they are; what the others need of them is checked by others.
  const auto by_passes = std::find_if(plan.ways.begin(), plan.ways.end(), [](const PlanWay& one) {
    return one.possible() && one.open.empty();
  });
  for (const PlanWay& one : plan.ways)
    counts.amounts += one.possible() && !one.open.empty() ? 1 : 0;
  const PlanWay& way = by_passes == plan.ways.end() ? plan.ways.front() : *by_passes;
  if (by_passes == plan.ways.end()) {
    ++counts.no_way;
    REQUIRE_FALSE(of.Met(rows, {{}, 8, of.Takeable(8)}));
    return;
  }
  ++counts.planned;
  counts.hires += way.people.new_people > 0 ? 1 : 0;
  counts.proofs += way.people.proof.empty() ? 0 : 1;
  counts.not_proved += way.people.optimal ? 0 : 1;
  Cost cost = of.terms.hire * way.people.new_people;
  for (const Bought& one : way.people.bought) cost += planner.shop().offers()[one.offer].cost;
  REQUIRE(cost == way.people.cost);
  const PartnerChange bare = Bare(planner.shop(), way.people);
  REQUIRE(of.Met(rows, bare));
  for (std::size_t i = 0; i < bare.passes.size(); ++i) {
    PartnerChange less = bare;
    less.passes.erase(less.passes.begin() + static_cast<std::ptrdiff_t>(i));
    REQUIRE_FALSE(of.Met(rows, less));
  }
  for (int i = 0; i < 4; ++i) REQUIRE(of.Met(rows, Apply(of, planner.shop(), way, random)));
  for (const PlanStep& step : way.steps) {
    for (const PlanStep::Choice& choice : step.choices)
      counts.choices += choice.any_of.size() > choice.count ? 1 : 0;
  }
  if (!way.people.optimal) return;
  CheaperFinder cheaper(of, rows, 800);
  REQUIRE_FALSE(cheaper.Any(way.people.cost - 1));
  counts.compared += cheaper.complete() ? 1 : 0;
}

}  // namespace

TEST_CASE("no purchase is cheaper than a plan, and one step less is not enough") {
  std::mt19937 random(3);
  Counts counts;
  for (int round = 0; round < kRounds; ++round) {
    Case of(random);
    Planner planner(of.rulebook, of.program, of.terms);
    REQUIRE(planner.Load(of.batch, 0, {}));
    std::vector<RowId> rows;
    for (std::uint32_t row = 0; row < of.program.rows.size(); ++row) {
      rows.push_back({row});
      CheckPlan(of, planner, std::vector<RowId>{{row}}, random, counts);
    }
    CheckPlan(of, planner, rows, random, counts);  // all goals at once
  }
  CHECK(counts.met > kRounds / 10);
  CHECK(counts.planned > kRounds / 2);
  CHECK(counts.no_way > kRounds / 40);
  CHECK(counts.proofs > kRounds / 8);
  CHECK(counts.choices > kRounds / 16);
  CHECK(counts.hires > kRounds / 16);
  CHECK(counts.compared > counts.planned * 7 / 10);
  CHECK(counts.not_proved < counts.planned / 20);
  CHECK(counts.not_settled < counts.planned / 20);
}

TEST_CASE("no purchase that reaches a score is cheaper than a plan") {
  std::mt19937 random(4);
  Counts counts;
  for (int round = 0; round < kRounds; ++round) {
    Case of(random, RandomPolicy::Asks::scores);
    Planner planner(of.rulebook, of.program, of.terms);
    REQUIRE(planner.Load(of.batch, 0, {}));
    for (std::uint32_t row = 0; row < of.program.rows.size(); ++row)
      CheckPlan(of, planner, std::vector<RowId>{{row}}, random, counts);
  }
  CHECK(counts.met > kRounds / 40);
  CHECK(counts.planned > kRounds / 4);
  CHECK(counts.no_way > kRounds / 40);
  CHECK(counts.hires > kRounds / 16);
  CHECK(counts.compared > counts.planned * 6 / 10);
  CHECK(counts.not_proved < counts.planned / 20);
  CHECK(counts.amounts > kRounds / 10);
  CHECK(counts.not_settled < counts.planned / 20);
}

}  // namespace attain
