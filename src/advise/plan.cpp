#include "advise/plan.h"

#include <algorithm>
#include <utility>

#include "advise/alternatives.h"
#include "advise/plan_limits.h"
#include "advise/visit_node.h"
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

bool IsPlanned(const OpenStatement& open) { return open.kind != OpenStatement::Kind::not_planned; }

/// Whether `a` is left open where `b` is: of an amount that gives points as much as it takes.
bool IsCovered(const OpenStatement& a, const OpenStatement& b) {
  if (!a.IsOfSame(b)) return false;
  return (a.point_line.valid() && b.point_line.valid()) || AsksNoMore(a.wants, b.wants);
}

Fraction WantedOf(const PlanWay& way) {
  Fraction sum;
  for (const OpenStatement& open : way.open) sum = Add(sum, open.wanted).value_or(sum);
  return sum;
}

/// Whether everything that `a` leaves open is left open by `b`.
bool LeavesNoMoreOpen(const PlanWay& a, const PlanWay& b) {
  return std::all_of(a.open.begin(), a.open.end(), [&](const OpenStatement& open) {
    return std::any_of(b.open.begin(), b.open.end(),
                       [&](const OpenStatement& other) { return IsCovered(open, other); });
  });
}

/// Whether `a` asks for no more than `b` in everything.
bool NoMore(const PlanWay& a, const PlanWay& b) {
  if (a.possible() != b.possible()) return a.possible();
  if (a.people.outcome != PeoplePlan::Outcome::found) return false;
  const bool cheaper =
      b.people.outcome != PeoplePlan::Outcome::found || a.people.cost <= b.people.cost;
  return cheaper && LeavesNoMoreOpen(a, b);
}

void AskFor(const WantedValue& wanted, const std::vector<std::int64_t>& any_of, PlanWay& way) {
  for (OpenStatement& open : way.open) {
    if (open.wants.IsOfSame(wanted)) open.wants.any_of = any_of;
  }
}

/// Whether another one asks for no more, where `value` is chosen of those that are wanted; of two
/// that ask for the same the first one stays.
bool IsWorse(const std::vector<PlanWay>& ways, std::size_t at, const WantedValue& wanted,
             std::int64_t value) {
  PlanWay way = ways[at];
  AskFor(wanted, {value}, way);
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (i == at || !NoMore(ways[i], way)) continue;
    PlanWay other = ways[i];
    AskFor(wanted, {value}, other);
    if (i < at || !NoMore(way, other)) return true;
  }
  return false;
}

/// Leaves of several values those for which no other way asks for no more; false: there are none.
bool NarrowAt(std::size_t at, std::vector<PlanWay>& ways) {
  for (const WantedValue& wanted : ValuesOf(ways[at].open)) {
    if (wanted.any_of.size() < 2) continue;
    std::vector<std::int64_t> better = wanted.any_of;
    std::erase_if(better, [&](std::int64_t value) { return IsWorse(ways, at, wanted, value); });
    if (better.empty()) return false;
    if (better.size() < wanted.any_of.size()) AskFor(wanted, better, ways[at]);
  }
  return true;
}

void Narrow(std::vector<PlanWay>& ways) {
  for (std::size_t at = 0; at < ways.size();) {
    if (!ways[at].possible() || NarrowAt(at, ways)) {
      ++at;
    } else {
      ways.erase(ways.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
}

/// By way: whether another one asks for no more; of two that ask for the same the first one stays.
std::vector<bool> AreWorse(const std::vector<PlanWay>& ways) {
  std::vector<bool> worse(ways.size());
  for (std::size_t at = 0; at < ways.size(); ++at) {
    for (std::size_t other = 0; other < ways.size() && !worse[at]; ++other) {
      worse[at] = other != at && NoMore(ways[other], ways[at]) &&
                  (other < at || !NoMore(ways[at], ways[other]));
    }
  }
  return worse;
}

/// Whether `a` will be told in place of `b`, the people of which are not planned yet and cost at
/// least so much. Of two that are alike in everything the first one is told.
bool StaysBetter(const PlanWay& a, const PlanWay& b, Cost least, bool is_first) {
  if (!a.possible() || a.people.cost > least || !LeavesNoMoreOpen(a, b)) return false;
  if (a.people.cost < least || a.open.size() < b.open.size()) return true;
  const Fraction wanted = WantedOf(a), by_other = WantedOf(b);
  return wanted < by_other || (wanted == by_other && is_first);
}

/// Behind what is not known more is needed for certain, which may cost something.
bool FallsShort(const PlanWay& way) {
  return std::any_of(way.open.begin(), way.open.end(),
                     [](const OpenStatement& open) { return open.falls_short; });
}

/// How much of it is needed depends on the points of those who are trained.
bool IsRaised(const PlanWay& way) {
  return std::any_of(way.open.begin(), way.open.end(),
                     [](const OpenStatement& open) { return open.is_raised; });
}

}  // namespace

bool PlanWay::possible() const {
  return people.outcome == PeoplePlan::Outcome::found &&
         std::all_of(open.begin(), open.end(), IsPlanned);
}

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
  for (std::size_t failed = 0;; ++failed) {
    const auto failing = std::find_if(ways.begin(), ways.end(), fails);
    if (failing == ways.end()) break;
    if (failed == kMostFailingWays || !SplitValues(rows, *failing, data))
      plan.all_ways_tried = false;
    if (failed == kMostFailingWays) {
      std::erase_if(ways, fails);
      break;
    }
    plan.ways.erase(plan.ways.begin() + failing->place);
    FindWays(rows, data, plan);
    ways = plan.ways;
    Choose(rows, ways);
  }
  Narrow(ways);
  plan.ways = std::move(ways);
  return plan;
}

void Planner::Choose(std::span<const RowId> rows, std::vector<PlanWay>& ways) {
  for (std::size_t i = 0; i < ways.size(); ++i) ways[i].place = static_cast<std::ptrdiff_t>(i);
  PlanPeopleOf(ways);
  for (PlanWay& way : ways) {
    CountTrained(rows, way);
    if (FallsShort(way) || IsRaised(way)) way.people.optimal = false;
  }
  std::stable_sort(ways.begin(), ways.end(), [](const PlanWay& a, const PlanWay& b) {
    if (a.possible() != b.possible()) return a.possible();
    if (FallsShort(a) != FallsShort(b)) return FallsShort(b);
    if (a.people.cost != b.people.cost) return a.people.cost < b.people.cost;
    if (a.open.size() != b.open.size()) return a.open.size() < b.open.size();
    return WantedOf(a) < WantedOf(b);
  });
  std::vector<PlanWay> kept;
  const std::vector<bool> worse = AreWorse(ways);
  for (std::size_t at = 0; at < ways.size(); ++at) {
    if (worse[at]) continue;
    PlanWay& way = ways[at];
    if (way.people.outcome == PeoplePlan::Outcome::found) {
      way.steps = way.as_bought ? StepsAsBought(shop_, staff_, way.people)
                                : StepsOf(shop_, staff_, way.crews, way.people);
    }
    kept.push_back(std::move(way));
  }
  ways = std::move(kept);
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
