#include "program/missing_versions.h"

#include <vector>

#include <fmt/format.h>

#include "program/program.h"

namespace attain {

std::optional<MissingVersion> MissingVersions::In(const AwardVersion& version) {
  if (const Found found = InBlock(version.body)) return found;
  if (const Found found = InMetrics(version.metrics)) return found;
  for (const Option& option : rulebook_.options[version.options]) {
    if (const Found found = InBlock(option.body)) return found;
    if (const Found found = InMetrics(option.metrics)) return found;
    for (const Level& level : rulebook_.levels[option.levels]) {
      if (const Found found = InBlock(level.body)) return found;
    }
  }
  for (const Level& level : rulebook_.levels[version.levels]) {
    if (const Found found = InBlock(level.body)) return found;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InBlock(BlockId block) {
  if (!block.valid()) return std::nullopt;
  for (const Statement& statement : rulebook_.statements[rulebook_.blocks[block].statements]) {
    if (const Found found = InStatement(statement)) return found;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InStatement(const Statement& statement) {
  switch (statement.kind) {
    case StatementKind::comparison: {
      const MeasureId measure =
          rulebook_.comparisons[Id<Comparison>{statement.index}].subject.measure;
      return measure.valid() ? InMeasure(measure) : std::nullopt;
    }
    case StatementKind::people:
      return InPeople(rulebook_.people[Id<People>{statement.index}]);
    case StatementKind::either:
    case StatementKind::at_least_of: {
      const GroupStatement& group = rulebook_.groups[Id<GroupStatement>{statement.index}];
      for (const BlockId block : rulebook_.block_ids[group.blocks]) {
        if (const Found found = InBlock(block)) return found;
      }
      return std::nullopt;
    }
    case StatementKind::note:
    case StatementKind::flag:
    case StatementKind::attains:
    case StatementKind::score:  // its metrics are looked at where they stand
      return std::nullopt;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InMetrics(Slice<Metric> metrics) {
  for (const Metric& metric : rulebook_.metrics[metrics]) {
    if (const Found found = InPoints(metric.group)) return found;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InPoints(const PointGroup& group) {
  for (const PointLine& line : rulebook_.point_lines[group.lines]) {
    Found found;
    if (line.condition.valid()) found = InCondition(line.condition);
    if (line.subject.measure.valid()) found = InMeasure(line.subject.measure);
    if (line.statement.valid()) found = InBlock(line.statement);
    if (found) return found;
    for (const PointGroup& inner : rulebook_.point_groups[line.groups]) {
      if (const Found within = InPoints(inner)) return within;
    }
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InPeople(const People& people) {
  for (const Crew& crew : rulebook_.crews[people.crews]) {
    for (const Line& line : rulebook_.lines[crew.lines]) {
      if (const Found found = InConditions(line.conditions)) return found;
      for (const OfLine& of_line : rulebook_.of_lines[line.of_lines]) {
        if (const Found found = InCondition(of_line.condition)) return found;
      }
    }
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InConditions(Slice<ConditionId> conditions) {
  for (const ConditionId condition : rulebook_.condition_ids[conditions]) {
    if (const Found found = InCondition(condition)) return found;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InCondition(ConditionId id) {
  const Condition& condition = rulebook_.conditions[id];
  switch (condition.kind) {
    case ConditionKind::credential:
      return InCredential(condition.credential);
    case ConditionKind::choice:
      return InItems(rulebook_.choices[condition.choice].items);
    case ConditionKind::all_of:
    case ConditionKind::any_of:
      return InConditions(condition.parts);
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InItems(Slice<ListItem> items) {
  for (const ListItem& item : rulebook_.items[items]) {
    Found found;
    switch (item.kind) {
      case ItemKind::credential:
        found = InCredential(item.credential);
        break;
      case ItemKind::set:
        found = InSet(item.set);
        break;
      case ItemKind::choice:
        found = InItems(rulebook_.choices[item.choice].items);
        break;
    }
    if (found) return found;
  }
  return std::nullopt;
}

MissingVersions::Found MissingVersions::InCredential(CredentialId id) {
  const ConditionId earned_by = rulebook_.credentials[id].earned_by;
  if (!earned_by.valid()) return std::nullopt;
  if (const auto known = credentials_.find(id); known != credentials_.end()) return known->second;
  return credentials_[id] = InCondition(earned_by);
}

MissingVersions::Found MissingVersions::InSet(SetId id) {
  if (const auto known = sets_.find(id); known != sets_.end()) return known->second;
  const SetVersion* version =
      VersionInForce(rulebook_.set_versions, rulebook_.sets[id].versions, day_);
  const Found found = version == nullptr ? MissingVersion{id, {}} : InItems(version->items);
  return sets_[id] = found;
}

MissingVersions::Found MissingVersions::InMeasure(MeasureId id) {
  if (const auto known = measures_.find(id); known != measures_.end()) return known->second;
  const MeasureVersion* version =
      VersionInForce(rulebook_.measure_versions, rulebook_.measures[id].versions, day_);
  if (version == nullptr) return measures_[id] = MissingVersion{{}, id};
  std::vector<ExpressionId> rest{version->value};
  while (!rest.empty()) {
    const Expression& expression = rulebook_.expressions[rest.back()];
    rest.pop_back();
    if (expression.kind == ExpressionKind::measure) {
      if (const Found found = InMeasure(expression.measure)) return measures_[id] = found;
    }
    if (expression.right.valid()) rest.push_back(expression.right);
    if (expression.left.valid()) rest.push_back(expression.left);
  }
  return measures_[id] = std::nullopt;
}

std::string Text(const ProgramNotice& notice, const Rulebook& rulebook, Date as_of) {
  const std::string_view award = rulebook.text(rulebook.awards[notice.award].name);
  const std::string day = FormatDate(as_of);
  if (notice.set.valid()) {
    return fmt::format("`{}` has no verdict on {}: the set `{}` has no version in force", award,
                       day, rulebook.text(rulebook.sets[notice.set].name));
  }
  if (notice.measure.valid()) {
    return fmt::format("`{}` has no verdict on {}: the measure `{}` has no version in force", award,
                       day, rulebook.text(rulebook.measures[notice.measure].name));
  }
  return fmt::format("`{}` has no version in force on {}", award, day);
}

}  // namespace attain
