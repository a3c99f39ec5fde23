#include "advise/plan.h"

#include <algorithm>
#include <utility>

#include "advise/alternatives.h"
#include "advise/plan_limits.h"
#include "advise/told_ways.h"
#include "program/atoms.h"

namespace attain {
namespace {

/// What someone surely has on the program's day, as the evaluator reads it.
Atoms AtomsOf(const Program& program, const PartnerBatch& batch, std::uint32_t person) {
  Atoms atoms(program.atom_words);
  if (batch.credentials_known[person] == 0) return atoms;
  const PartnerBatch::Range passes = batch.credentials_of(person);
  for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
    if (batch.expires[pass] < program.as_of.days) continue;
    for (const PassEffect& effect : program.effects[program.effects_of[batch.codes[pass].index]]) {
      const bool dated = batch.passed[pass] != kPassedUnknown;
      const std::int32_t made_by = dated ? batch.passed[pass] : program.as_of.days;
      if (made_by <= effect.made_by.days) atoms[effect.atoms.word] |= effect.atoms.mask;
    }
  }
  RunAtomRules(program, atoms.data());
  return atoms;
}

}  // namespace

Planner::Planner(const Rulebook& rulebook, const Program& program, PlanTerms terms,
                 std::function<bool()> stops)
    : rulebook_(rulebook),
      program_(program),
      terms_(std::move(terms)),
      stops_(std::move(stops)),
      evaluation_(program),
      changed_(program),
      carried_out_(rulebook),
      shop_(rulebook, program, terms_) {}

bool Planner::Load(const PartnerBatch& batch, std::uint32_t partner,
                   const std::vector<std::uint32_t>& pinned) {
  staff_ = {};
  batch_ = &batch;
  partner_ = partner;
  const PartnerBatch::Range people = batch.people_of(partner);
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    staff_.atoms.push_back(AtomsOf(program_, batch, person));
    const bool is_pinned = std::count(pinned.begin(), pinned.end(), person - people.begin) > 0;
    staff_.may_learn.push_back(!is_pinned && batch.credentials_known[person] != 0);
  }
  return evaluation_.Load(batch, partner);
}

Plan Planner::PlanFor(std::span<const RowId> rows) {
  Plan plan;
  for (const RowId row : rows) plan.verdict = And(plan.verdict, evaluation_.RowVerdict(row));
  if (plan.verdict == Verdict::met) return plan;
  shared_ =
      &shared_of_.try_emplace(std::vector(rows.begin(), rows.end()), rulebook_, program_, rows)
           .first->second;
  DataStates data;
  FindWays(rows, data, plan);
  std::vector<PlanWay> ways = plan.ways;
  Choose(rows, ways);
  // A way that does not do what it says is none; others may have been left out for it.
  const auto fails = [&](const PlanWay& way) {
    const bool is_sure = std::none_of(way.open.begin(), way.open.end(),
                                      [&](const auto& open) { return IsReadElsewhere(open); });
    return !is_sure && way.possible() && !IsMetBy(rows, way);
  };
  auto failing = std::find_if(ways.begin(), ways.end(), fails);
  for (std::size_t failed = 0; failing != ways.end() && failed < kMostFailingWays; ++failed) {
    if (!SplitValues(rows, *failing, data)) plan.all_ways_tried = false;
    plan.ways.erase(plan.ways.begin() + failing->place);
    FindWays(rows, data, plan);
    ways = plan.ways;
    Choose(rows, ways);
    failing = std::find_if(ways.begin(), ways.end(), fails);
  }
  if (failing != ways.end()) plan.all_ways_tried = false;
  ways.erase(std::remove_if(failing, ways.end(), fails), ways.end());
  NarrowValues(ways);
  for (PlanWay& way : ways) {
    if (way.people.outcome != PeoplePlan::Outcome::found) continue;
    way.steps = way.as_bought ? StepsAsBought(shop_, staff_, way.people)
                              : StepsOf(shop_, staff_, way.crews, way.people);
  }
  plan.ways = std::move(ways);
  return plan;
}

void Planner::Choose(std::span<const RowId> rows, std::vector<PlanWay>& ways) {
  for (std::size_t i = 0; i < ways.size(); ++i) ways[i].place = static_cast<std::ptrdiff_t>(i);
  PlanPeopleOf(ways);
  for (PlanWay& way : ways) {
    CountTrained(rows, way);
    if (MayNeedMore(way)) way.people.optimal = false;
  }
  SortWays(ways);
  DropWorse(ways);
}

/// Those that cost the least at best come first: many of the others cannot be better any more.
void Planner::PlanPeopleOf(std::vector<PlanWay>& ways) {
  std::vector<std::pair<Cost, std::size_t>> by_least;
  for (std::size_t i = 0; i < ways.size(); ++i)
    by_least.emplace_back(LeastCost(shop_, staff_, ways[i].crews, terms_.hire), i);
  std::sort(by_least.begin(), by_least.end());
  std::vector<std::size_t> planned;
  for (const auto& [least, at] : by_least) {
    if (stops_()) break;
    if (std::any_of(planned.begin(), planned.end(), [&, least = least, at = at](std::size_t other) {
          return StaysBetter(ways[other], ways[at], least, other < at);
        }))
      continue;
    ways[at].people = PlanPeople(shop_, staff_, ways[at].crews, terms_.hire);
    planned.push_back(at);
  }
  std::sort(planned.begin(), planned.end());
  std::vector<PlanWay> kept;
  kept.reserve(planned.size());
  for (const std::size_t at : planned) kept.push_back(std::move(ways[at]));
  ways = std::move(kept);
}

}  // namespace attain
