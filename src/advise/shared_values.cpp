#include "advise/shared_values.h"

#include <algorithm>

#include "advise/visit_node.h"

namespace attain {
namespace {

constexpr int kPointLine = -1, kMeasure = -2;  // readers that are no statements

}  // namespace

SharedValues::SharedValues(const Rulebook& rulebook, const Program& program,
                           std::span<const RowId> rows)
    : rulebook_(rulebook), program_(program) {
  for (const RowId row : rows) AddAll(OfGoals(program.goal_ids[program.rows[row].goals]), all_);
}

bool SharedValues::Has(FactId fact, MeasureId measure) const {
  const auto found = all_.find({fact, measure});
  return found != all_.end() && found->second.size() > 1;
}

SharedValues::Readers SharedValues::OfGoals(std::span<const GoalId> goals) {
  Readers any;
  for (const GoalId goal : goals) {
    Readers all;
    for (const BodyId body : program_.body_ids[program_.goals[goal].bodies]) AddAll(Of(body), all);
    AddAny(all, any);
  }
  return any;
}

const SharedValues::Readers& SharedValues::Of(BodyId body) {
  const auto [known, is_new] = of_body_.try_emplace(body);
  if (!is_new) return known->second;
  Readers all;
  for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes])
    AddAll(Of(node), all);
  return of_body_[body] = std::move(all);
}

SharedValues::Readers SharedValues::Of(const StatementNode& node) {
  Readers readers;
  const Reader reader{static_cast<int>(node.kind), RequirementOf(node)};
  switch (node.kind) {
    case StatementNodeKind::flag:
      Add(program_.flags[Id<FlagNode>{node.index}].fact, {}, reader, readers);
      break;
    case StatementNodeKind::comparison: {
      const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{node.index}];
      Add(comparison.fact, comparison.measure, reader, readers);
      for (const CaseNode& one : program_.cases[comparison.cases])
        AddCondition(one.condition, reader, readers);
      break;
    }
    case StatementNodeKind::group: {
      const GroupNode& group = program_.groups[Id<GroupNode>{node.index}];
      for (const BodyId body : program_.body_ids[group.bodies]) {
        if (group.count == 1) {
          AddAny(Of(body), readers);
        } else {
          AddAll(Of(body), readers);
        }
      }
      break;
    }
    case StatementNodeKind::attains: {
      const AttainsNode& attains = program_.attains[Id<AttainsNode>{node.index}];
      for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
        const Readers goals = OfGoals(program_.goal_ids[target.goals]);
        if (attains.quantity == Quantity::all) {
          AddAll(goals, readers);
        } else {
          AddAny(goals, readers);
        }
      }
      break;
    }
    case StatementNodeKind::score: {
      const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{node.index}];
      for (const MetricNode& metric : program_.metrics[program_.scores[score.score].metrics])
        AddPoints(metric.group, readers);
      break;
    }
    case StatementNodeKind::people:
      break;
  }
  return readers;
}

void SharedValues::AddPoints(const PointGroupNode& group, Readers& readers) {
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    Add(line.fact, line.measure, {kPointLine, line.source.index}, readers);
    if (line.body.valid()) AddAll(Of(line.body), readers);
    for (const PointGroupNode& inner : program_.point_groups[line.groups])
      AddPoints(inner, readers);
  }
}

void SharedValues::AddCondition(FilterId condition, Reader reader, Readers& readers) const {
  if (!condition.valid()) return;
  const Filter& filter = program_.filters[condition];
  if (filter.kind == FilterKind::test) Add(FactId{filter.column}, {}, reader, readers);
  for (const FilterId part : program_.filter_ids[filter.parts]) AddCondition(part, reader, readers);
}

void SharedValues::Add(FactId fact, ProgramMeasureId measure, Reader reader,
                       Readers& readers) const {
  if (!measure.valid()) {
    if (fact.valid()) readers[{fact, {}}].insert(reader);
    return;
  }
  const ProgramMeasure& read = program_.measures[measure];
  readers[{{}, read.measure}].insert(reader);
  for (const MeasureStep& step : program_.measure_steps[read.steps]) {
    const Reader of_measure{kMeasure, read.measure.index};
    if (step.kind == ExpressionKind::fact) Add(FactId{step.index}, {}, of_measure, readers);
    if (step.kind == ExpressionKind::measure)
      Add({}, ProgramMeasureId{step.index}, of_measure, readers);
  }
}

/// Of alternatives those count that read an amount most often: where it must be higher for one of
/// them, it does not help another one to ask for more. Other values may change what is asked for.
void SharedValues::AddAny(const Readers& other, Readers& readers) const {
  for (const auto& [value, of_value] : other) {
    std::set<Reader>& known = readers[value];
    if (!IsAmount(value)) {
      known.insert(of_value.begin(), of_value.end());
    } else if (known.size() < of_value.size()) {
      known = of_value;
    }
  }
}

void SharedValues::AddAll(const Readers& other, Readers& readers) {
  for (const auto& [value, of_value] : other)
    readers[value].insert(of_value.begin(), of_value.end());
}

bool SharedValues::IsAmount(const Value& value) const {
  if (value.second.valid()) return true;
  const TypeKind kind = rulebook_.types[rulebook_.facts[value.first].type].kind;
  return kind == TypeKind::number || kind == TypeKind::money;
}

}  // namespace attain
