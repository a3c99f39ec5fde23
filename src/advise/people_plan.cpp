// Crews that share no credentials are assignments of their own. New people are shared: whoever is
// hired may fill a place in each crew. With at most h new people each crew's cost falls convexly in
// h, so the best h is where their savings together no longer pay for one more; the savings are the
// prices of the proof.
#include "advise/people_plan.h"

#include <algorithm>
#include <optional>
#include <set>

#include "advise/plan_limits.h"
#include "evaluate/matching.h"

namespace attain {

CrewNeed NeedOf(const Program& program, const PeopleTest& test) {
  const CrewTest& crew = program.crew_tests[test.test];
  const auto fits = program.fits[program.sortings[crew.sorting].lines];
  CrewNeed need{test, {}};
  if (test.kind == PeopleTestKind::total) {
    const HallNeed& total = program.hall_needs[crew.needs].front();
    need.lines.push_back({{fits.begin(), fits.end()}, static_cast<std::uint32_t>(total.people)});
    return need;
  }
  const auto counts = program.counts[crew.counts];
  for (std::size_t line = 0; line < fits.size(); ++line)
    need.lines.push_back({{fits[line]}, counts[line]});
  return need;
}

std::uint16_t KindOf(const Shop& shop, const CrewNeed& need, const Atoms& atoms) {
  std::uint32_t kind = 0;
  for (std::size_t line = 0; line < need.lines.size(); ++line) {
    const auto& any = need.lines[line].any;
    if (std::any_of(any.begin(), any.end(), [&](const Fit& fit) { return shop.Meets(atoms, fit); }))
      kind |= 1U << line;
  }
  return static_cast<std::uint16_t>(kind);
}

Purchase CheapestFor(Shop& shop, const NeedLine& line, const Atoms& atoms) {
  Purchase best{kNoWay, true, {}};
  bool cheapest = true;
  for (const Fit& fit : line.any) {
    const Purchase& purchase = shop.Cheapest(atoms, fit);
    cheapest = cheapest && purchase.cheapest;
    if (purchase.cost < best.cost) best = purchase;
  }
  best.cheapest = cheapest;
  return best;
}

std::vector<Atoms> AtomsAfter(const Shop& shop, const Staff& staff, std::uint32_t new_people,
                              const std::vector<Bought>& bought) {
  std::vector<Atoms> atoms = staff.atoms;
  atoms.resize(atoms.size() + new_people, shop.Nothing());
  for (const Bought& one : bought)
    atoms[one.person] = shop.With(std::move(atoms[one.person]), one.offer);
  return atoms;
}

bool Filled(const Shop& shop, const CrewNeed& need, const std::vector<Atoms>& people) {
  std::vector<std::uint16_t> kinds;
  kinds.reserve(people.size());
  for (const Atoms& atoms : people) kinds.push_back(KindOf(shop, need, atoms));
  std::vector<std::uint32_t> counts;
  for (const NeedLine& line : need.lines) counts.push_back(line.count);
  Matching matching;
  matching.Solve(kinds, counts);
  return matching.complete();
}

namespace {

/// The assignment of one crew: costs, and the purchases behind them.
struct CrewTask {
  AssignmentTask task;
  bool cheapest = true;  ///< all its costs are proved
  std::uint32_t places = 0;
};

std::uint64_t PlacesOf(const CrewNeed& need) {
  std::uint64_t places = 0;
  for (const NeedLine& line : need.lines) places += line.count;
  return places;
}

CrewTask TaskOf(Shop& shop, const Staff& staff, const CrewNeed& need) {
  CrewTask crew;
  const Atoms nothing = shop.Nothing();
  for (const NeedLine& line : need.lines) {
    auto& costs = crew.task.cost.emplace_back();
    for (std::size_t person = 0; person < staff.atoms.size(); ++person) {
      const Purchase purchase = CheapestFor(shop, line, staff.atoms[person]);
      costs.push_back(purchase.cost > 0 && !staff.may_learn[person] ? kNoWay : purchase.cost);
      crew.cheapest = crew.cheapest && purchase.cheapest;
    }
    const Purchase purchase = CheapestFor(shop, line, nothing);
    crew.task.new_cost.push_back(purchase.cost);
    crew.cheapest = crew.cheapest && purchase.cheapest;
    crew.task.counts.push_back(line.count);
    crew.places += line.count;
  }
  return crew;
}

Assignment WithNew(CrewTask& crew, std::uint32_t most_new, Cost new_price) {
  crew.task.most_new = most_new;
  crew.task.new_price = new_price;
  return Assign(crew.task);
}

/// The offers that can help a crew, as bits by position.
std::vector<std::uint64_t> HelpfulFor(const Shop& shop, const CrewNeed& need) {
  std::vector<std::uint64_t> helpful((shop.offers().size() + 63) / 64);
  for (const NeedLine& line : need.lines) {
    for (const Fit& fit : line.any) {
      const auto of_fit = shop.HelpfulFor(fit);
      for (std::size_t i = 0; i < helpful.size(); ++i) helpful[i] |= of_fit[i];
    }
  }
  return helpful;
}

bool ShareNothing(const Shop& shop, const std::vector<CrewNeed>& needs) {
  std::vector<std::uint64_t> seen((shop.offers().size() + 63) / 64);
  for (const CrewNeed& need : needs) {
    const auto helpful = HelpfulFor(shop, need);
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if ((seen[i] & helpful[i]) != 0) return false;
      seen[i] |= helpful[i];
    }
  }
  return true;
}

/// How many new people are best: the least sum of `hire` for each and of what the crews cost then.
/// nullopt: no number suffices; `failing` is a crew for which none does.
std::optional<std::uint32_t> BestNumber(std::vector<CrewTask>& crews, Cost hire,
                                        std::size_t& failing) {
  std::uint32_t most = 0;
  for (const CrewTask& crew : crews) most = std::max(most, crew.places);
  std::optional<std::uint32_t> best;
  Cost best_cost = kNoWay;
  for (std::uint32_t number = 0; number <= most; ++number) {
    Cost cost = hire * number;
    for (std::size_t i = 0; i < crews.size() && cost < kNoWay; ++i) {
      const Cost of_crew = WithNew(crews[i], number, 0).cost;
      if (of_crew >= kNoWay) failing = i;
      cost = std::min(kNoWay, cost + of_crew);
    }
    if (cost < best_cost) {
      best = number;
      best_cost = cost;
    } else if (best) {
      break;  // convex: it does not fall again
    }
  }
  return best;
}

/// What a crew saves by the last of `number` new people, and by one more.
struct Savings {
  Cost last, next;
};
Savings SavingsAt(CrewTask& crew, std::uint32_t number) {
  const Cost here = WithNew(crew, number, 0).cost;
  const Cost more = WithNew(crew, number + 1, 0).cost;
  const Cost fewer = number == 0 ? kNoWay : WithNew(crew, number - 1, 0).cost;
  return {fewer - here, here - more};
}

/// Prices of a new person for each crew, between what one more and what the last one saves; they
/// add up to `hire`, or less where there is no new person.
std::vector<CrewProof> ProofOf(std::vector<CrewTask>& crews, std::uint32_t number, Cost hire) {
  std::vector<CrewProof> proof(crews.size());
  std::vector<Savings> savings;
  Cost left = hire;
  for (std::size_t i = 0; i < crews.size(); ++i) {
    savings.push_back(SavingsAt(crews[i], number));
    proof[i].new_price = savings[i].next;
    left -= savings[i].next;
  }
  for (std::size_t i = 0; i < crews.size() && number > 0; ++i) {
    const Cost more = std::min(left, savings[i].last - savings[i].next);
    proof[i].new_price += more;
    left -= more;
  }
  for (std::size_t i = 0; i < crews.size(); ++i) {
    Assignment assignment = WithNew(crews[i], UINT32_MAX, proof[i].new_price);
    proof[i].price = std::move(assignment.price);
    proof[i].rent = std::move(assignment.rent);
  }
  return proof;
}

/// Adds what the people of the assignment must pass.
void Buy(Shop& shop, const Staff& staff, const CrewNeed& need, const Assignment& assignment,
         std::set<Bought>& bought, std::uint32_t& new_people) {
  const auto buy = [&](std::uint32_t person, const NeedLine& line, const Atoms& atoms) {
    for (const std::uint32_t offer : CheapestFor(shop, line, atoms).offers)
      bought.insert({person, offer});
  };
  for (std::uint32_t person = 0; person < assignment.line_of.size(); ++person) {
    if (assignment.line_of[person] != kNoLine)
      buy(person, need.lines[assignment.line_of[person]], staff.atoms[person]);
  }
  auto next = static_cast<std::uint32_t>(staff.atoms.size());
  for (std::size_t line = 0; line < need.lines.size(); ++line) {
    for (std::uint32_t i = 0; i < assignment.new_at[line]; ++i)
      buy(next++, need.lines[line], shop.Nothing());
  }
  new_people = std::max(new_people, next - static_cast<std::uint32_t>(staff.atoms.size()));
}

Cost CostOf(const Shop& shop, const PeoplePlan& plan, Cost hire) {
  Cost cost = hire * plan.new_people;
  for (const Bought& one : plan.bought) cost += shop.offers()[one.offer].cost;
  return cost;
}

/// Leaves out what is not needed after all.
void Prune(const Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs,
           PeoplePlan& plan) {
  for (std::size_t i = plan.bought.size(); i-- > 0;) {
    std::vector<Bought> fewer = plan.bought;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    const auto people = AtomsAfter(shop, staff, plan.new_people, fewer);
    if (std::all_of(needs.begin(), needs.end(),
                    [&](const CrewNeed& need) { return Filled(shop, need, people); }))
      plan.bought = std::move(fewer);
  }
}

}  // namespace

Cost LeastCost(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs, Cost hire) {
  Cost most = 0;
  for (const CrewNeed& need : needs) {
    if (PlacesOf(need) > kMostPlannedPlaces) continue;
    CrewTask crew = TaskOf(shop, staff, need);
    if (crew.cheapest) most = std::max(most, WithNew(crew, UINT32_MAX, hire).cost);
  }
  return most;
}

PeoplePlan PlanPeople(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs,
                      Cost hire) {
  PeoplePlan plan;
  std::vector<CrewTask> crews;
  for (const CrewNeed& need : needs) {
    if (PlacesOf(need) > kMostPlannedPlaces) {
      plan.outcome = PeoplePlan::Outcome::too_large;
      plan.failing = crews.size();
      return plan;
    }
    crews.push_back(TaskOf(shop, staff, need));
    plan.optimal = plan.optimal && crews.back().cheapest;
  }
  const auto number = BestNumber(crews, hire, plan.failing);
  if (!number) {
    plan.outcome = PeoplePlan::Outcome::no_way;
    return plan;
  }
  std::set<Bought> bought;
  for (std::size_t i = 0; i < crews.size(); ++i)
    Buy(shop, staff, needs[i], WithNew(crews[i], *number, 0), bought, plan.new_people);
  plan.bought.assign(bought.begin(), bought.end());
  if (ShareNothing(shop, needs)) {
    plan.cost = CostOf(shop, plan, hire);
    if (plan.optimal) plan.proof = ProofOf(crews, *number, hire);
    return plan;
  }
  plan.optimal = false;
  Prune(shop, staff, needs, plan);
  plan.cost = CostOf(shop, plan, hire);
  SearchPeople(shop, staff, needs, hire, plan);
  return plan;
}

}  // namespace attain
