// From crews to rows: what all of several statements need is needed; of alternatives, whom too many
// of them need.
#include "advise/need.h"
#include "advise/visit_node.h"

#include <algorithm>
#include <map>
#include <span>

namespace attain {
namespace {

void Append(KeyPeople& people, KeyPeople other) {
  std::move(other.groups.begin(), other.groups.end(), std::back_inserter(people.groups));
  std::move(other.counts.begin(), other.counts.end(), std::back_inserter(people.counts));
}

}  // namespace

void Join(Need& need, Need other) {
  need.met = need.met && other.met;
  std::vector<std::uint32_t> key;
  std::set_union(need.people.key.begin(), need.people.key.end(), other.people.key.begin(),
                 other.people.key.end(), std::back_inserter(key));
  need.people.key = std::move(key);
  // The smaller of two numbers is known when it is surely the smaller; of equal ones either can be.
  const bool other_is_less =
      other.people.can_leave < need.people.can_leave ||
      (other.people.can_leave == need.people.can_leave && !other.people.can_leave_is_least);
  const KeyPeople& less = other_is_less ? other.people : need.people;
  need.people.can_leave_is_least = less.can_leave_is_least;
  need.people.can_leave = less.can_leave;
  Append(need.people, std::move(other.people));
}

Need AtLeast(std::uint32_t count, std::vector<Need> alternatives) {
  const auto not_met = [](const Need& need) { return !need.met; };
  alternatives.erase(std::remove_if(alternatives.begin(), alternatives.end(), not_met),
                     alternatives.end());
  Need result;
  result.met = alternatives.size() >= count;
  if (!result.met || count == 0) return result;
  if (alternatives.size() == count) {
    for (Need& need : alternatives) Join(result, std::move(need));
    return result;
  }
  std::map<std::uint32_t, std::size_t> needed_by;
  for (const Need& need : alternatives) {
    for (const std::uint32_t person : need.people.key) ++needed_by[person];
  }
  for (const auto& [person, alternatives_lost] : needed_by) {
    if (alternatives.size() - alternatives_lost < count) result.people.key.push_back(person);
  }
  // When so many leave as the count-th hardiest bears, it and the hardier ones stay met.
  std::vector<std::uint32_t> can_leave;
  can_leave.reserve(alternatives.size());
  for (const Need& need : alternatives) can_leave.push_back(need.people.can_leave);
  std::sort(can_leave.rbegin(), can_leave.rend());
  const bool someone = !result.people.key.empty();
  result.people.can_leave = someone ? 0 : std::max(can_leave[count - 1], 1U);
  result.people.can_leave_is_least = !someone && result.people.can_leave != kAnyNumber;
  for (Need& need : alternatives) Append(result.people, std::move(need.people));
  return result;
}

namespace {

class NeedFinder {
 public:
  NeedFinder(const Program& program, PartnerEvaluation& evaluation)
      : program_(program), evaluation_(evaluation) {}

  Need OfAnyGoal(std::span<const GoalId> goals) {
    std::vector<Need> alternatives;
    for (const GoalId goal : goals) alternatives.push_back(OfGoal(goal));
    return AtLeast(1, std::move(alternatives));
  }
  /// What is known of goals is of the facts assumed until now.
  void Forget() { goals_.clear(); }

 private:
  Need OfGoal(GoalId id) {
    if (const auto known = goals_.find(id); known != goals_.end()) return known->second;
    Need need;
    for (const BodyId body : program_.body_ids[program_.goals[id].bodies]) Join(need, OfBody(body));
    return goals_[id] = need;
  }

  Need OfBody(BodyId body) {
    Need need;
    for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
      Join(need, OfNode(node));
    }
    return need;
  }

  Need OfNode(const StatementNode& node) {
    return VisitNode(program_, node, [&](const auto& what) { return Of(what, node); });
  }
  Need NobodyFor(const StatementNode& node) {
    Need need;
    need.met = evaluation_.NodeVerdict(node) == Verdict::met;
    return need;
  }
  Need Of(const ComparisonNode& /*what*/, const StatementNode& node) { return NobodyFor(node); }
  Need Of(const FlagNode& /*what*/, const StatementNode& node) { return NobodyFor(node); }
  Need Of(const ScoreNode& /*what*/, const StatementNode& node) {
    return NeedOfScore(program_, evaluation_, node, [&](BodyId body) { return OfBody(body); });
  }

  Need Of(const GroupNode& group, const StatementNode& /*node*/) {
    std::vector<Need> members;
    for (const BodyId body : program_.body_ids[group.bodies]) members.push_back(OfBody(body));
    return AtLeast(group.count, std::move(members));
  }

  Need Of(const AttainsNode& attains, const StatementNode& /*node*/) {
    std::vector<Need> targets;
    for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
      targets.push_back(OfAnyGoal(program_.goal_ids[target.goals]));
    }
    const auto all = static_cast<std::uint32_t>(targets.size());
    return AtLeast(attains.quantity == Quantity::all ? all : 1, std::move(targets));
  }

  Need Of(const PeopleNode& people, const StatementNode& /*node*/) {
    Need need;
    for (const PeopleTest& test : program_.people_tests[people.tests]) Join(need, OfTest(test));
    return need;
  }

  Need OfTest(const PeopleTest& test) {
    Need need;
    // Who the people are is not known: then it is met only when it needs nobody.
    if (!evaluation_.people().people_known()) {
      need.met = evaluation_.TestVerdict(test.test) == Verdict::met;
      return need;
    }
    const CrewTest& crew = program_.crew_tests[test.test];
    const auto sure = evaluation_.people().SureKinds(crew.sorting);
    std::vector<std::uint16_t> kinds(sure.begin(), sure.end());
    const auto places = program_.counts[crew.counts];
    std::vector<std::uint32_t> counts(places.begin(), places.end());
    if (test.kind == PeopleTestKind::total) {
      for (std::uint16_t& kind : kinds) kind = kind != 0 ? 1 : 0;
      counts = {static_cast<std::uint32_t>(program_.hall_needs[crew.needs].front().people)};
    }
    CrewSlack slack = SlackOf(kinds, counts);
    need.met = slack.met;
    need.people.key = std::move(slack.key);
    need.people.can_leave = slack.can_leave;
    for (MustFill& group : slack.groups) {
      group.places = test.lines;
      group.crew = test.crew;
      group.total = test.total;
      need.people.groups.push_back(std::move(group));
    }
    return need;
  }

  const Program& program_;
  PartnerEvaluation& evaluation_;
  std::map<GoalId, Need> goals_;
};

bool Same(const MustFill& a, const MustFill& b) {
  return a.places.begin == b.places.begin && a.lines == b.lines && a.total == b.total;
}

/// Leaves the groups whose people the row needs, each once; likewise who must count.
void KeepKeyGroups(KeyPeople& people) {
  std::vector<MustFill> kept;
  for (MustFill& group : people.groups) {
    const bool needed = std::includes(people.key.begin(), people.key.end(), group.people.begin(),
                                      group.people.end());
    const bool known = std::any_of(kept.begin(), kept.end(),
                                   [&](const MustFill& other) { return Same(other, group); });
    if (needed && !known) kept.push_back(std::move(group));
  }
  people.groups = std::move(kept);
  std::vector<MustCount> counts;
  for (const MustCount& one : people.counts) {
    const bool needed = std::binary_search(people.key.begin(), people.key.end(), one.person);
    const bool known = std::any_of(counts.begin(), counts.end(), [&](const MustCount& other) {
      return other.statement == one.statement && other.metric == one.metric &&
             other.person == one.person;
    });
    if (needed && !known) counts.push_back(one);
  }
  people.counts = std::move(counts);
}

}  // namespace

std::optional<KeyPeople> FindKeyPeople(const Program& program, PartnerEvaluation& evaluation,
                                       RowId id) {
  if (evaluation.RowVerdict(id) != Verdict::met) return std::nullopt;
  const OutputRow& row = program.rows[id];
  const auto goals = program.goal_ids[row.goals];
  NeedFinder finder(program, evaluation);
  Need need = finder.OfAnyGoal(goals);
  // Met whatever the missing facts are: someone is needed who is needed under one of their values.
  // Where they stay unknown, no alternative may be left that only one of their values allows.
  FactTrials trials;
  if (!need.met || !evaluation.UnknownOf(row.finite_facts).empty()) {
    const auto unknown = evaluation.UnknownOf(row.finite_facts);
    if (trials.Start(program, unknown)) {
      need = {};
      do {
        evaluation.Assume(trials.current());
        finder.Forget();
        Join(need, finder.OfAnyGoal(goals));
      } while (trials.Next());
      evaluation.Forget();
    }
  }
  KeepKeyGroups(need.people);
  return std::move(need.people);
}

}  // namespace attain
