// Points fall when people leave: each line that counts people by those who leave and counted, and
// what stands behind a gate by all that it gives once the gate is lost.
#include <algorithm>
#include <map>

#include "advise/need.h"

namespace attain {
namespace {

/// These people, or so many, whoever they are; or some with whom this gate is lost.
struct Leaving {
  std::vector<std::uint32_t> people;
  std::uint32_t anyone = 0;
  BodyId gate = {};
};

class ScoreNeedFinder {
 public:
  ScoreNeedFinder(const Program& program, PartnerEvaluation& evaluation,
                  const std::function<Need(BodyId)>& of_body)
      : program_(program), evaluation_(evaluation), of_body_(of_body) {}

  /// At least (`more`: more than) `points` of these metrics together.
  Need Find(std::span<const MetricNode> metrics, const Fraction& points, bool more,
            const StatementNode& statement) {
    const auto reached = [&](const Leaving& leaving) {
      const Fraction left = PointsOf(metrics, leaving);
      return more ? left > points : left >= points;
    };
    Need need;
    need.met = reached({});
    if (!need.met) return need;
    std::vector<std::pair<Fraction, std::uint32_t>> without;
    for (const std::uint32_t person : WhoCounts(metrics)) {
      const Fraction left = PointsOf(metrics, {{person}, 0});
      without.emplace_back(left, person);
      if (reached({{person}, 0})) continue;
      need.people.key.push_back(person);
      need.people.counts.push_back({statement.source,
                                    metrics.size() == 1 ? metrics.front().source : MetricId{},
                                    person, left});
    }
    if (!need.people.key.empty()) need.people.can_leave = 0;
    if (!need.people.key.empty() || reached({{}, kAnyNumber})) return need;
    std::uint32_t number = 0;
    while (reached({{}, number + 1})) ++number;
    need.people.can_leave = std::max(number, 1U);
    // Perhaps more can, unless those who count most are one too many, or lose a gate when they are.
    std::sort(without.begin(), without.end());
    Leaving most;
    for (std::size_t i = 0; i <= need.people.can_leave && i < without.size(); ++i)
      most.people.push_back(without[i].second);
    const bool is_lost = std::any_of(gates_.begin(), gates_.end(), [&](const auto& gate) {
      const KeyPeople& people = gate.second.people;
      return people.can_leave == need.people.can_leave && !people.can_leave_is_least &&
             !reached({{}, 0, gate.first});
    });
    need.people.can_leave_is_least = !is_lost && reached(most);
    return need;
  }

 private:
  const Need& GateOf(BodyId body) {
    const auto [known, is_new] = gates_.try_emplace(body);
    if (is_new) known->second = of_body_(body);
    return known->second;
  }
  /// Of several people it may be lost although nobody alone is needed: then it counts as kept.
  bool Keeps(BodyId body, const Leaving& leaving) {
    const Need& gate = GateOf(body);
    if (!gate.met || leaving.anyone > gate.people.can_leave || leaving.gate == body) return false;
    return std::none_of(leaving.people.begin(), leaving.people.end(), [&](std::uint32_t person) {
      return std::binary_search(gate.people.key.begin(), gate.people.key.end(), person);
    });
  }
  const std::vector<std::uint16_t>& KindsOf(SortingId sorting) {
    const auto [known, is_new] = kinds_.try_emplace(sorting);
    if (is_new) {
      const auto kinds = evaluation_.people().SureKinds(sorting);
      known->second.assign(kinds.begin(), kinds.end());
    }
    return known->second;
  }

  Fraction PointsOf(std::span<const MetricNode> metrics, const Leaving& leaving) {
    Fraction sum;
    for (const MetricNode& metric : metrics) {
      const Fraction points = std::min(PointsOf(metric.group, leaving), metric.up_to);
      sum = Add(sum, points).value_or(sum);
    }
    return sum;
  }
  Fraction PointsOf(const PointGroupNode& group, const Leaving& leaving) {
    Fraction sum;
    for (const PointNode& line : program_.point_nodes[group.lines]) {
      if (line.kind == PointLineKind::only_if) {
        if (!Keeps(line.body, leaving)) break;
        continue;
      }
      sum = Add(sum, PointsOf(line, leaving)).value_or(sum);
    }
    return sum;
  }
  Fraction PointsOf(const PointNode& line, const Leaving& leaving) {
    switch (line.kind) {
      case PointLineKind::people: {
        const auto& kinds = KindsOf(line.sorting);
        auto count =
            kinds.size() - static_cast<std::size_t>(std::count(kinds.begin(), kinds.end(), 0));
        count -= std::min<std::size_t>(count, leaving.anyone);
        for (const std::uint32_t person : leaving.people) count -= kinds[person] != 0 ? 1U : 0U;
        return Multiply(line.rate, Fraction(static_cast<std::int64_t>(count))).value_or(Fraction());
      }
      case PointLineKind::when:
        return Keeps(line.body, leaving) ? line.rate : Fraction();
      case PointLineKind::higher: {
        Fraction largest;
        for (const PointGroupNode& group : program_.point_groups[line.groups])
          largest = std::max(largest, PointsOf(group, leaving));
        return largest;
      }
      case PointLineKind::amount:
        return evaluation_.RangeOf(line).low.value_or(Fraction());
      case PointLineKind::only_if:
        break;
    }
    return {};
  }

  /// Everyone who counts in a line, or is needed at a gate: nobody else is needed.
  std::vector<std::uint32_t> WhoCounts(std::span<const MetricNode> metrics) {
    std::vector<std::uint32_t> people;
    for (const MetricNode& metric : metrics) AddWhoCounts(metric.group, people);
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
  }
  void AddWhoCounts(const PointGroupNode& group, std::vector<std::uint32_t>& people) {
    for (const PointNode& line : program_.point_nodes[group.lines]) {
      if (line.kind == PointLineKind::people) {
        const auto& kinds = KindsOf(line.sorting);
        for (std::uint32_t person = 0; person < kinds.size(); ++person) {
          if (kinds[person] != 0) people.push_back(person);
        }
      }
      if (line.body.valid()) {
        const auto& key = GateOf(line.body).people.key;
        people.insert(people.end(), key.begin(), key.end());
      }
      for (const PointGroupNode& inner : program_.point_groups[line.groups])
        AddWhoCounts(inner, people);
    }
  }

  const Program& program_;
  PartnerEvaluation& evaluation_;
  const std::function<Need(BodyId)>& of_body_;
  std::map<BodyId, Need> gates_;
  std::map<SortingId, std::vector<std::uint16_t>> kinds_;
};

}  // namespace

Need NeedOfScore(const Program& program, PartnerEvaluation& evaluation, const StatementNode& node,
                 const std::function<Need(BodyId)>& of_body) {
  const ScoreNode& score = program.score_nodes[Id<ScoreNode>{node.index}];
  const auto metrics = program.metrics[program.scores[score.score].metrics];
  ScoreNeedFinder finder(program, evaluation, of_body);
  if (score.test == ScoreTest::total_at_least)
    return finder.Find(metrics, score.points, false, node);
  Need all;
  for (const MetricNode& metric : metrics) {
    Join(all, finder.Find(std::span(&metric, 1), score.points,
                          score.test == ScoreTest::every_more_than, node));
  }
  return all;
}

}  // namespace attain
