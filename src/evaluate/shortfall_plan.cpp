#include "evaluate/shortfall_plan.h"

#include <algorithm>
#include <vector>

namespace attain {
namespace {

/// The member of a group in which something stands.
struct Around {
  StatementId group;
  std::uint32_t alternative = 0;
};

class Planner {
 public:
  Planner(const Program& program, const Rulebook& rulebook)
      : program_(program), rulebook_(rulebook) {
    plan_.of_body.resize(program.bodies.size());
  }

  ShortfallPlan Run(std::span<const RowId> rows) {
    std::vector<bool> has_own_row(program_.goals.size());
    for (const RowId row : rows) {
      if (!program_.rows[row].roll_up)
        has_own_row[program_.goal_ids[program_.rows[row].goals].front().index] = true;
    }
    for (const RowId row : rows) {
      for (const GoalId goal : program_.goal_ids[program_.rows[row].goals]) {
        if (program_.rows[row].roll_up && has_own_row[goal.index]) continue;
        plan_.rows.push_back({row, goal});
        for (const BodyId body : program_.body_ids[program_.goals[goal].bodies]) AddOnce(body);
      }
    }
    return std::move(plan_);
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(plan_.parts.size()); }

  void AddOnce(BodyId body) {
    ShortfallParts& parts = plan_.of_body[body.index];
    if (parts.end > parts.begin) return;
    parts.begin = size();
    AddBody(body, {});
    parts.end = size();
  }

  void AddBody(BodyId body, Around within) {
    for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes])
      AddNode(node, within);
  }

  ShortfallPart& Add(ShortfallKind kind, const StatementNode& node, Around within) {
    plan_.parts.push_back(
        {kind, node.source, within.group, within.alternative, size() + 1, node, {}, {}});
    return plan_.parts.back();
  }

  void AddNode(const StatementNode& node, Around within) {
    switch (node.kind) {
      case StatementNodeKind::comparison:
        Add(ShortfallKind::comparison, node, within);
        break;
      case StatementNodeKind::flag:
        Add(ShortfallKind::flag, node, within);
        break;
      case StatementNodeKind::attains:
        Add(ShortfallKind::attains, node, within);
        break;
      case StatementNodeKind::people:
        AddPeople(node, within);
        break;
      case StatementNodeKind::group: {
        const std::uint32_t group = size();
        Add(ShortfallKind::group, node, within);
        const Slice<BodyId> bodies = program_.groups[Id<GroupNode>{node.index}].bodies;
        std::uint32_t alternative = 0;
        for (const BodyId body : program_.body_ids[bodies])
          AddBody(body, {node.source, ++alternative});
        plan_.parts[group].end = size();
        break;
      }
      case StatementNodeKind::score:
        AddScore(node, within);
        break;
    }
  }

  void AddPeople(const StatementNode& node, Around within) {
    const PeopleNode& people = program_.people[Id<PeopleNode>{node.index}];
    const auto tests = program_.people_tests[people.tests];
    for (std::uint32_t i = 0; i < tests.size();) {
      const PeopleTest& first = tests[i];
      std::uint32_t end = i + 1;
      while (end < tests.size() && first.kind == PeopleTestKind::of_line &&
             tests[end].kind == PeopleTestKind::of_line && tests[end].crew == first.crew)
        ++end;
      const bool total = first.kind == PeopleTestKind::total;
      if (!total || !SaidByCrew(rulebook_.people[people.source], first.total)) {
        Add(total ? ShortfallKind::total : ShortfallKind::crew, node, within).tests = {
            people.tests.begin + i, end - i};
      }
      i = end;
    }
  }

  /// Whether a crew that is met has that many different people.
  bool SaidByCrew(const People& people, Id<TeamTotal> id) const {
    const TeamTotal& total = rulebook_.team_totals[id];
    const auto refs = rulebook_.line_refs[total.lines];
    const bool one = std::all_of(refs.begin(), refs.end(),
                                 [&](const LineRef& ref) { return ref.crew == refs.front().crew; });
    return one && total.count <= CrewPlaces(rulebook_, {people.crews.begin + refs.front().crew});
  }

  void AddScore(const StatementNode& node, Around within) {
    const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{node.index}];
    if (score.test == ScoreTest::total_at_least) {
      Add(ShortfallKind::score, node, within);
      return;
    }
    const Slice<MetricNode> metrics = program_.scores[score.score].metrics;
    for (std::uint32_t i = 0; i < metrics.size; ++i)
      Add(ShortfallKind::metric, node, within).metric = {metrics.begin + i};
  }

  const Program& program_;
  const Rulebook& rulebook_;
  ShortfallPlan plan_;
};

}  // namespace

ShortfallPlan PlanShortfalls(const Program& program, const Rulebook& rulebook,
                             std::span<const RowId> rows) {
  return Planner(program, rulebook).Run(rows);
}

std::uint64_t CrewPlaces(const Rulebook& rulebook, Id<Crew> crew) {
  std::uint64_t places = 0;
  for (const Line& line : rulebook.lines[rulebook.crews[crew].lines]) places += line.count;
  return places;
}

}  // namespace attain
