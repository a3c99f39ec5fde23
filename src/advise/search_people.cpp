// Where crews share credentials, one exam may serve several places, and choosing exams is a hitting
// set problem. Best first search (A*, Hart, Nilsson and Raphael 1968) over what everyone has: as
// long as a crew is short, one of those who fit none of its short lines must come to fit one, so
// one of the exams that help with these lines is taken next. What remains costs at least as much as
// the dearest crew by itself.
#include <algorithm>
#include <map>
#include <queue>
#include <utility>

#include "advise/people_plan.h"
#include "advise/plan_limits.h"
#include "evaluate/matching.h"

namespace attain {
namespace {

/// What someone has, and whether they take exams; people are told apart by nothing else.
using StateId = std::uint32_t;

class Search {
 public:
  Search(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs, Cost hire)
      : shop_(shop), needs_(needs), hire_(hire), sorts_(needs.size()), least_of_(needs.size()) {
    for (std::size_t person = 0; person < staff.atoms.size(); ++person)
      start_.push_back(StateOf(staff.atoms[person], staff.may_learn[person]));
    nobody_ = StateOf(shop.Nothing(), true);
  }

  void Improve(const Staff& staff, PeoplePlan& plan) {
    std::vector<StateId> people = start_;
    std::sort(people.begin(), people.end());
    Add({people, 0, 0, 0, 0, 0});
    while (!open_.empty()) {
      const auto [bound, at] = open_.top();
      open_.pop();
      if (bound >= plan.cost) break;
      if (nodes_[at].cost > best_at_[nodes_[at].people]) continue;
      const CrewNeed* need = FirstUnmet(nodes_[at].people);
      if (need == nullptr) {
        Replay(staff, at, plan);
        break;
      }
      if (!Expand(at, *need, plan.cost)) return;
    }
    plan.optimal = exact_;
  }

 private:
  /// `from` became what it is by passing `offer`; new: someone new did.
  struct Node {
    std::vector<StateId> people;  ///< sorted
    Cost cost;
    std::size_t parent;
    StateId from;
    std::uint32_t offer;
    bool is_new;
  };
  struct State {
    Atoms atoms;
    bool may_learn;
    std::vector<std::uint16_t> kinds;      ///< by crew
    std::vector<std::vector<Cost>> costs;  ///< by crew and line
    std::vector<std::uint32_t> sorts;      ///< by crew: in sorts_, equal where the costs are
  };

  StateId StateOf(const Atoms& atoms, bool may_learn) {
    const auto [entry, is_new] =
        state_of_.try_emplace({atoms, may_learn}, static_cast<StateId>(states_.size()));
    if (!is_new) return entry->second;
    State state{atoms, may_learn, {}, {}, {}};
    for (const CrewNeed& need : needs_) {
      state.kinds.push_back(KindOf(shop_, need, atoms));
      auto& costs = state.costs.emplace_back();
      for (const NeedLine& line : need.lines) {
        const Purchase purchase = CheapestFor(shop_, line, atoms);
        exact_ = exact_ && purchase.cheapest;
        costs.push_back(purchase.cost > 0 && !may_learn ? kNoWay : purchase.cost);
      }
      auto& sorts = sorts_[IndexOf(need)];
      state.sorts.push_back(
          sorts.try_emplace(costs, static_cast<std::uint32_t>(sorts.size())).first->second);
    }
    states_.push_back(std::move(state));
    return entry->second;
  }

  std::size_t IndexOf(const CrewNeed& need) const {
    return static_cast<std::size_t>(&need - needs_.data());
  }

  /// The lines that are short of people; 0 where the crew is met.
  std::uint16_t ShortLines(const std::vector<StateId>& people, const CrewNeed& need) {
    std::vector<std::uint16_t> kinds;
    std::vector<std::uint32_t> counts;
    kinds.reserve(people.size());
    for (const StateId state : people) kinds.push_back(states_[state].kinds[IndexOf(need)]);
    for (const NeedLine& line : need.lines) counts.push_back(line.count);
    matching_.Solve(kinds, counts);
    return matching_.ShortLines();
  }

  const CrewNeed* FirstUnmet(const std::vector<StateId>& people) {
    for (const CrewNeed& need : needs_) {
      if (ShortLines(people, need) != 0) return &need;
    }
    return nullptr;
  }

  /// What the dearest crew costs by itself.
  Cost LeastFrom(const std::vector<StateId>& people) {
    Cost most = 0;
    for (std::size_t i = 0; i < needs_.size(); ++i) most = std::max(most, LeastOf(i, people));
    return most;
  }
  /// What a crew costs by itself; each costs the same for people of the same sorts.
  Cost LeastOf(std::size_t crew, std::vector<StateId> people) {
    std::sort(people.begin(), people.end(), [&](StateId a, StateId b) {
      return states_[a].sorts[crew] < states_[b].sorts[crew];
    });
    std::vector<std::uint32_t> key;
    key.reserve(people.size());
    for (const StateId state : people) key.push_back(states_[state].sorts[crew]);
    const auto [known, is_new] = least_of_[crew].try_emplace(std::move(key));
    if (!is_new) return known->second;
    AssignmentTask task;
    for (std::size_t line = 0; line < needs_[crew].lines.size(); ++line) {
      auto& costs = task.cost.emplace_back();
      for (const StateId state : people) costs.push_back(states_[state].costs[crew][line]);
      task.new_cost.push_back(states_[nobody_].costs[crew][line]);
      task.counts.push_back(needs_[crew].lines[line].count);
    }
    task.most_new = UINT32_MAX;
    task.new_price = hire_;
    return known->second = Assign(task).cost;
  }

  void Add(Node node) {
    const auto [known, is_new] = best_at_.try_emplace(node.people, node.cost);
    if (!is_new && known->second <= node.cost && !nodes_.empty()) return;
    known->second = node.cost;
    const Cost bound = std::min(kNoWay, node.cost + LeastFrom(node.people));
    if (bound >= kNoWay) return;
    open_.emplace(bound, nodes_.size());
    nodes_.push_back(std::move(node));
  }

  /// False: the bound is reached.
  bool Expand(std::size_t at, const CrewNeed& need, Cost limit) {
    const std::uint16_t lines = ShortLines(nodes_[at].people, need);
    const auto helpful = HelpfulFor(need, lines);
    std::vector<StateId> distinct = nodes_[at].people;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (std::size_t i = 0; i <= distinct.size(); ++i) {
      const bool is_new = i == distinct.size();
      const StateId from = is_new ? nobody_ : distinct[i];
      if (!states_[from].may_learn || (states_[from].kinds[IndexOf(need)] & lines) != 0) continue;
      for (const std::uint32_t offer : helpful) {
        const StateId to = StateOf(shop_.With(states_[from].atoms, offer), true);
        if (to == from) continue;
        Node next{nodes_[at].people,
                  nodes_[at].cost + shop_.offers()[offer].cost + (is_new ? hire_ : 0),
                  at,
                  from,
                  offer,
                  is_new};
        if (next.cost >= limit) continue;
        if (nodes_.size() >= kMostPlanSteps) return false;
        if (!is_new)
          next.people.erase(std::lower_bound(next.people.begin(), next.people.end(), from));
        next.people.insert(std::lower_bound(next.people.begin(), next.people.end(), to), to);
        Add(std::move(next));
      }
    }
    return true;
  }

  std::vector<std::uint32_t> HelpfulFor(const CrewNeed& need, std::uint16_t lines) const {
    std::vector<std::uint64_t> bits((shop_.offers().size() + 63) / 64);
    for (std::size_t line = 0; line < need.lines.size(); ++line) {
      if ((lines >> line & 1) == 0) continue;
      for (const Fit& fit : need.lines[line].any) {
        const auto of_fit = shop_.HelpfulFor(fit);
        for (std::size_t i = 0; i < bits.size(); ++i) bits[i] |= of_fit[i];
      }
    }
    std::vector<std::uint32_t> helpful;
    for (std::uint32_t offer = 0; offer < shop_.offers().size(); ++offer) {
      if ((bits[offer / 64] >> (offer % 64) & 1) != 0) helpful.push_back(offer);
    }
    return helpful;
  }

  /// The steps that led to the node, taken by real people: whoever has what the step begins with.
  void Replay(const Staff& staff, std::size_t at, PeoplePlan& plan) {
    std::vector<const Node*> steps;
    for (std::size_t node = at; node != 0; node = nodes_[node].parent)
      steps.push_back(&nodes_[node]);
    std::reverse(steps.begin(), steps.end());
    std::vector<StateId> people = start_;
    plan.bought.clear();
    for (const Node* step : steps) {
      if (step->is_new) people.push_back(nobody_);
      const auto person =
          step->is_new ? people.end() - 1 : std::find(people.begin(), people.end(), step->from);
      plan.bought.push_back({static_cast<std::uint32_t>(person - people.begin()), step->offer});
      *person = StateOf(shop_.With(states_[*person].atoms, step->offer), true);
    }
    std::sort(plan.bought.begin(), plan.bought.end());
    plan.new_people = static_cast<std::uint32_t>(people.size() - staff.atoms.size());
    plan.cost = nodes_[at].cost;
  }

  Shop& shop_;
  const std::vector<CrewNeed>& needs_;
  Cost hire_;
  bool exact_ = true;  ///< every cost that bounds rest on is proved
  std::vector<State> states_;
  std::map<std::pair<Atoms, bool>, StateId> state_of_;
  std::vector<StateId> start_;
  StateId nobody_ = 0;
  std::vector<Node> nodes_;
  std::map<std::vector<StateId>, Cost> best_at_;
  std::vector<std::map<std::vector<Cost>, std::uint32_t>> sorts_;     ///< by crew
  std::vector<std::map<std::vector<std::uint32_t>, Cost>> least_of_;  ///< by crew
  using Entry = std::pair<Cost, std::size_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open_;
  Matching matching_;
};

}  // namespace

void SearchPeople(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs, Cost hire,
                  PeoplePlan& plan) {
  Search(shop, staff, needs, hire).Improve(staff, plan);
}

}  // namespace attain
