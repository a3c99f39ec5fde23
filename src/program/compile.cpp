// Compile: walks the versions in force and builds the statement tree. What people lines and values
// become is in compile_people and compile_values.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "program/compile_people.h"
#include "program/compile_values.h"
#include "program/missing_versions.h"
#include "program/program.h"

namespace attain {
namespace {

class Compiler {
 public:
  Compiler(const Rulebook& rulebook, Date as_of)
      : rulebook_(rulebook),
        missing_(rulebook, as_of),
        people_(rulebook, program_),
        values_(rulebook, program_) {
    program_.as_of = as_of;
  }

  Program Run() {
    goals_of_.resize(rulebook_.awards.size());
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) ListGoals({i});
    for (std::uint32_t i = 0; i < program_.goals.size(); ++i) Complete({i});
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) AddRows({i});
    people_.Finish();
    values_.Finish();
    return std::move(program_);
  }

 private:
  struct BodyInfo {
    std::set<FactId> finite_facts;
    bool reads_people = false;
  };

  /// Adds the goals of an award without their bodies, in the order of the rulebook, or a notice.
  void ListGoals(AwardId id);
  /// Gives a goal its bodies, and those that it attains theirs: goals of one award may do so too.
  const BodyInfo& Complete(GoalId id);
  void AddRows(AwardId id);
  void AddRow(OutputRow row, const std::vector<GoalId>& goals);
  StringId OptionName(const Goal& goal) const {
    return goal.option.valid() ? rulebook_.options[goal.option].name : StringId::none();
  }
  StringId LevelName(const Goal& goal) const {
    return goal.level.valid() ? rulebook_.levels[goal.level].name : StringId::none();
  }

  BodyId AddBody(BlockId block);
  void AddBody(BlockId block, std::vector<BodyId>& bodies) {
    if (block.valid()) bodies.push_back(AddBody(block));
  }
  std::optional<StatementNode> NodeOf(StatementId id, BodyInfo& info);
  StatementNode ComparisonOf(const Comparison& comparison, BodyInfo& info);
  CaseNode CaseOf(Id<ThresholdCase> id, const Comparison& comparison, BodyInfo& info);
  StatementNode AttainsOf(const AttainsStatement& attains, BodyInfo& info);
  StatementNode GroupOf(const GroupStatement& group, BodyInfo& info);
  void ReadFact(FactId fact, BodyInfo& info) const {
    if (program_.facts[fact.index].finite_size > 0) info.finite_facts.insert(fact);
  }
  static void Merge(const BodyInfo& part, BodyInfo& whole) {
    whole.finite_facts.insert(part.finite_facts.begin(), part.finite_facts.end());
    whole.reads_people = whole.reads_people || part.reads_people;
  }
  Slice<FactId> Facts(const std::set<FactId>& facts) {
    return program_.fact_ids.AddAll(std::vector<FactId>(facts.begin(), facts.end()));
  }

  const Rulebook& rulebook_;
  Program program_;
  MissingVersions missing_;
  PeopleCompiler people_;
  ValueCompiler values_;
  std::vector<std::vector<GoalId>> goals_of_;  ///< by AwardId
  std::vector<BodyInfo> bodies_;               ///< by BodyId
  std::map<BlockId, BodyId> shared_bodies_;    ///< of awards, options and levels
  std::map<GoalId, BodyInfo> goals_;           ///< the complete ones
};

void Compiler::ListGoals(AwardId id) {
  const Slice<AwardVersion> versions = rulebook_.awards[id].versions;
  const AwardVersion* version = VersionInForce(rulebook_.award_versions, versions, program_.as_of);
  if (version == nullptr) {
    program_.notices.push_back({id, {}, {}});
    return;
  }
  if (const auto missing = missing_.In(*version)) {
    program_.notices.push_back({id, missing->set, missing->measure});
    return;
  }
  const auto position =
      static_cast<std::uint32_t>(version - &rulebook_.award_versions[versions][0]);
  Goal goal{id, {versions.begin + position}, {}, {}, {}, {}};
  const auto list = [&](Slice<Level> levels) {
    for (std::uint32_t i = 0; i < levels.size; ++i) {
      goal.level = LevelId{levels.begin + i};
      goals_of_[id.index].push_back(program_.goals.Add(goal));
    }
    goal.level = {};
    if (levels.empty()) goals_of_[id.index].push_back(program_.goals.Add(goal));
  };
  for (std::uint32_t i = 0; i < version->options.size; ++i) {
    goal.option = OptionId{version->options.begin + i};
    list(rulebook_.options[goal.option].levels);
  }
  if (version->options.empty()) list(version->levels);
}

const Compiler::BodyInfo& Compiler::Complete(GoalId id) {
  if (const auto known = goals_.find(id); known != goals_.end()) return known->second;
  const Goal goal = program_.goals[id];
  std::vector<BodyId> bodies;
  const auto add = [&](BlockId block) {
    if (!block.valid()) return;
    const auto known = shared_bodies_.find(block);
    bodies.push_back(known != shared_bodies_.end() ? known->second : AddBody(block));
    shared_bodies_.emplace(block, bodies.back());
  };
  add(rulebook_.award_versions[goal.version].body);
  if (goal.option.valid()) add(rulebook_.options[goal.option].body);
  if (goal.level.valid()) add(rulebook_.levels[goal.level].body);
  BodyInfo info;
  for (const BodyId body : bodies) Merge(bodies_[body.index], info);
  program_.goals[id].bodies = program_.body_ids.AddAll(bodies);
  program_.goals[id].finite_facts = Facts(info.finite_facts);
  return goals_.emplace(id, std::move(info)).first->second;
}

void Compiler::AddRows(AwardId id) {
  const std::vector<GoalId>& all = goals_of_[id.index];
  // With options: for each level name, in the order in which they appear, whoever gives it.
  std::vector<std::pair<StringId, std::vector<GoalId>>> roll_ups;
  for (const GoalId goal_id : all) {
    const Goal& goal = program_.goals[goal_id];
    if (!goal.option.valid()) continue;
    const StringId level = LevelName(goal);
    const auto same = [&](const auto& roll_up) { return roll_up.first == level; };
    auto found = std::find_if(roll_ups.begin(), roll_ups.end(), same);
    if (found == roll_ups.end()) found = roll_ups.insert(found, {level, {}});
    found->second.push_back(goal_id);
  }
  for (const auto& [level, goals] : roll_ups) AddRow({id, {}, level, true, {}, {}}, goals);
  for (const GoalId goal_id : all) {
    const Goal& goal = program_.goals[goal_id];
    AddRow({id, OptionName(goal), LevelName(goal), false, {}, {}}, {goal_id});
  }
}

void Compiler::AddRow(OutputRow row, const std::vector<GoalId>& goals) {
  BodyInfo info;
  for (const GoalId goal : goals) Merge(Complete(goal), info);
  row.goals = program_.goal_ids.AddAll(goals);
  row.finite_facts = Facts(info.finite_facts);
  program_.rows.Add(row);
}

BodyId Compiler::AddBody(BlockId block) {
  const Slice<Statement> statements = rulebook_.blocks[block].statements;
  BodyInfo info;
  std::vector<StatementNode> nodes;
  for (std::uint32_t i = 0; i < statements.size; ++i) {
    if (const auto node = NodeOf({statements.begin + i}, info)) nodes.push_back(*node);
  }
  bodies_.push_back(std::move(info));
  return program_.bodies.Add({program_.nodes.AddAll(nodes), block});
}

std::optional<StatementNode> Compiler::NodeOf(StatementId id, BodyInfo& whole) {
  const Statement& statement = rulebook_.statements[id];
  BodyInfo info;
  StatementNode node{};
  switch (statement.kind) {
    case StatementKind::note:
      return std::nullopt;
    case StatementKind::comparison:
      node = ComparisonOf(rulebook_.comparisons[Id<Comparison>{statement.index}], info);
      break;
    case StatementKind::flag: {
      const FlagStatement& flag = rulebook_.flags[Id<FlagStatement>{statement.index}];
      ReadFact(flag.fact, info);
      node = {
          StatementNodeKind::flag, false, program_.flags.Add({flag.fact, flag.expected}).index, {}};
      break;
    }
    case StatementKind::attains:
      node = AttainsOf(rulebook_.attains[Id<AttainsStatement>{statement.index}], info);
      break;
    case StatementKind::people:
      info.reads_people = true;
      node.kind = StatementNodeKind::people;
      node.index = program_.people.Add(people_.Compile({statement.index})).index;
      break;
    case StatementKind::either:
    case StatementKind::at_least_of:
      node = GroupOf(rulebook_.groups[Id<GroupStatement>{statement.index}], info);
      break;
  }
  node.source = id;
  node.reads_people = info.reads_people;
  Merge(info, whole);
  return node;
}

StatementNode Compiler::ComparisonOf(const Comparison& comparison, BodyInfo& info) {
  ComparisonNode node{{}, comparison.subject.fact, comparison.test, {}};
  if (comparison.subject.measure.valid()) {
    node.measure = values_.MeasureOf(comparison.subject.measure);
  } else {
    ReadFact(comparison.subject.fact, info);
  }
  std::vector<CaseNode> cases;
  for (std::uint32_t i = 0; i < comparison.cases.size; ++i) {
    cases.push_back(CaseOf({comparison.cases.begin + i}, comparison, info));
  }
  node.cases = program_.cases.AddAll(cases);
  return {StatementNodeKind::comparison, false, program_.comparisons.Add(node).index, {}};
}

CaseNode Compiler::CaseOf(Id<ThresholdCase> id, const Comparison& comparison, BodyInfo& info) {
  const ThresholdCase& source = rulebook_.cases[id];
  CaseNode node{{}, {}, {}, id};
  if (source.condition.valid()) {
    node.condition = values_.FilterOf(source.condition, info.finite_facts);
  }
  if (comparison.subject.measure.valid()) {
    std::vector<Fraction> amounts;
    for (const Value& value : rulebook_.values[source.values]) amounts.push_back(value.amount);
    node.amounts = program_.amounts.AddAll(amounts);
  } else {
    const TypeId type = rulebook_.facts[comparison.subject.fact].type;
    node.fact_test = values_.TestOf(type, comparison.test, source.values);
  }
  return node;
}

StatementNode Compiler::AttainsOf(const AttainsStatement& attains, BodyInfo& info) {
  std::vector<AttainsTarget> targets;
  for (const AwardId award : rulebook_.award_ids[attains.awards]) {
    std::vector<GoalId> goals;
    for (const GoalId goal : goals_of_[award.index]) {
      if (attains.level.valid() && LevelName(program_.goals[goal]) != attains.level) continue;
      goals.push_back(goal);
      Merge(Complete(goal), info);
    }
    targets.push_back({award, program_.goal_ids.AddAll(goals)});
  }
  const AttainsNode node{attains.quantity, program_.attains_targets.AddAll(targets)};
  return {StatementNodeKind::attains, false, program_.attains.Add(node).index, {}};
}

StatementNode Compiler::GroupOf(const GroupStatement& group, BodyInfo& info) {
  std::vector<BodyId> bodies;
  for (const BlockId block : rulebook_.block_ids[group.blocks]) {
    bodies.push_back(AddBody(block));
    Merge(bodies_[bodies.back().index], info);
  }
  const GroupNode node{group.count, program_.body_ids.AddAll(bodies)};
  return {StatementNodeKind::group, false, program_.groups.Add(node).index, {}};
}

}  // namespace

Program Compile(const Rulebook& rulebook, Date as_of) { return Compiler(rulebook, as_of).Run(); }

}  // namespace attain
