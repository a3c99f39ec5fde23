#include "advise/alternatives.h"

#include <algorithm>

#include "advise/plan_limits.h"
#include "advise/visit_node.h"

namespace attain {
namespace {

/// What is met already.
Alternatives Done() { return {{Alternative()}, true}; }

}  // namespace

Alternative Joined(const Alternative& a, const Alternative& b) {
  Alternative joined = a;
  joined.insert(b.begin(), b.end());
  for (auto item = joined.begin(); item != joined.end();) {
    const auto next = std::next(item);
    const bool fewer = next != joined.end() && next->IsSameTask(*item);
    item = fewer ? joined.erase(item) : next;
  }
  return joined;
}

bool AsksNoMore(const Alternative& a, const Alternative& b) {
  return std::all_of(a.begin(), a.end(), [&](const OpenItem& item) {
    const auto found = b.lower_bound(item);
    return found != b.end() && found->IsSameTask(item);
  });
}

void Tidy(Alternatives& alternatives) {
  auto& ways = alternatives.ways;
  std::sort(ways.begin(), ways.end(), [](const Alternative& a, const Alternative& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  });
  std::vector<Alternative> kept;
  for (Alternative& way : ways) {
    const bool worse = std::any_of(
        kept.begin(), kept.end(), [&](const Alternative& other) { return AsksNoMore(other, way); });
    if (worse) continue;
    if (kept.size() == kMostAlternatives) {
      alternatives.all = false;
      break;
    }
    kept.push_back(std::move(way));
  }
  ways = std::move(kept);
}

Alternatives Both(const Alternatives& a, const Alternatives& b) {
  Alternatives both{{}, a.all && b.all};
  for (const Alternative& way : a.ways) {
    for (const Alternative& other : b.ways) {
      both.ways.push_back(Joined(way, other));
    }
  }
  Tidy(both);
  return both;
}

namespace {

/// `count` of the members: by members, the ways with so many of them.
Alternatives AtLeast(std::uint32_t count, const std::vector<Alternatives>& members) {
  std::vector<Alternatives> with(count + 1);  // at least so many of the members so far
  with[0] = Done();
  for (const Alternatives& member : members) {
    for (std::uint32_t number = count; number > 0; --number) {
      Alternatives more = Both(with[number - 1], member);
      auto& ways = with[number].ways;
      std::move(more.ways.begin(), more.ways.end(), std::back_inserter(ways));
      with[number].all = with[number].all && more.all;
      Tidy(with[number]);
    }
  }
  return std::move(with[count]);
}

}  // namespace

CrewNeed AlternativeFinder::NeedOf(const OpenItem& item) const {
  if (item.kind == StatementNodeKind::people) return attain::NeedOf(program_, tests_[item.place]);
  const Fit fit = program_.fits[program_.sortings[SortingId{item.index}].lines].front();
  return {{}, {{{fit}, item.people}}, point_lines_[item.place]};
}

Alternatives AlternativeFinder::Of(std::span<const RowId> rows) {
  Alternatives all = Done();
  for (const RowId row : rows)
    all = Both(all, OfAnyGoal(program_.goal_ids[program_.rows[row].goals]));
  return all;
}

Alternatives AlternativeFinder::OfAnyGoal(std::span<const GoalId> goals) {
  std::vector<Alternatives> members;
  for (const GoalId goal : goals) members.push_back(OfGoal(goal));
  return AtLeast(1, members);
}

Alternatives AlternativeFinder::OfGoal(GoalId goal) {
  Alternatives all = Done();
  for (const BodyId body : program_.body_ids[program_.goals[goal].bodies])
    all = Both(all, OfBody(body));
  return all;
}

Alternatives AlternativeFinder::OfBody(BodyId body) {
  Alternatives all = Done();
  for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes])
    all = Both(all, OfNode(node));
  return all;
}

Alternatives AlternativeFinder::OfNode(const StatementNode& node) {
  if (evaluation_.NodeVerdict(node) == Verdict::met) return Done();
  return VisitNode(program_, node, [&](const auto& what) { return Of(what, node); });
}

Alternatives AlternativeFinder::Of(const GroupNode& group, const StatementNode& /*node*/) {
  std::vector<Alternatives> members;
  for (const BodyId body : program_.body_ids[group.bodies]) members.push_back(OfBody(body));
  return AtLeast(group.count, members);
}

Alternatives AlternativeFinder::Of(const ScoreNode& score, const StatementNode& node) {
  const std::uint32_t outer = score_;
  Alternatives ways = OfScore(score, node);
  score_ = outer;
  return ways;
}

Alternatives AlternativeFinder::Open(const StatementNode& node) {
  nodes_.push_back(node);
  const auto place = static_cast<std::uint32_t>(nodes_.size() - 1);
  return {{{OpenItem{false, place, RequirementOf(node), node.kind}}}, true};
}

Alternatives AlternativeFinder::Of(const PeopleNode& people, const StatementNode& /*node*/) {
  Alternative all;
  for (const PeopleTest& test : program_.people_tests[people.tests]) {
    if (evaluation_.TestVerdict(test.test) == Verdict::met) continue;
    tests_.push_back(test);
    all.insert({true, static_cast<std::uint32_t>(tests_.size() - 1), test.test.index,
                StatementNodeKind::people});
  }
  return {{all}, true};
}

Alternatives AlternativeFinder::Of(const AttainsNode& attains, const StatementNode& /*node*/) {
  std::vector<Alternatives> members;
  for (const AttainsTarget& target : program_.attains_targets[attains.targets])
    members.push_back(OfAnyGoal(program_.goal_ids[target.goals]));
  const auto all = static_cast<std::uint32_t>(members.size());
  return AtLeast(attains.quantity == Quantity::all ? all : 1, members);
}

}  // namespace attain
