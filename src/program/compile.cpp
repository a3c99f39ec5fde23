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
    for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) AddRows({i});
    people_.Finish();
    values_.Finish();
    return std::move(program_);
  }

 private:
  /// What is known of an award once its goals are there.
  struct AwardGoals {
    std::vector<GoalId> goals;  ///< in the order of the rulebook
    std::optional<ProgramNotice> notice;
  };
  struct BodyInfo {
    std::set<FactId> finite_facts;
    bool reads_people = false;
  };

  const AwardGoals& GoalsOf(AwardId id);
  void AddGoal(AwardGoals& award, Goal goal, const std::vector<BodyId>& bodies);
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
  std::map<AwardId, AwardGoals> awards_;
  std::vector<BodyInfo> bodies_;  ///< by BodyId
  std::vector<BodyInfo> goals_;   ///< by GoalId
};

const Compiler::AwardGoals& Compiler::GoalsOf(AwardId id) {
  if (const auto known = awards_.find(id); known != awards_.end()) return known->second;
  AwardGoals award;
  const Slice<AwardVersion> versions = rulebook_.awards[id].versions;
  const AwardVersion* version = VersionInForce(rulebook_.award_versions, versions, program_.as_of);
  if (version == nullptr) {
    award.notice = ProgramNotice{id, {}, {}};
    return awards_[id] = award;
  }
  if (const auto missing = missing_.In(*version)) {
    award.notice = ProgramNotice{id, missing->set, missing->measure};
    return awards_[id] = award;
  }
  const auto position =
      static_cast<std::uint32_t>(version - &rulebook_.award_versions[versions][0]);
  Goal goal{id, {versions.begin + position}, {}, {}, {}, {}};
  std::vector<BodyId> of_award;
  AddBody(version->body, of_award);
  const auto add_levels = [&](Slice<Level> levels, const std::vector<BodyId>& around) {
    for (std::uint32_t i = 0; i < levels.size; ++i) {
      goal.level = LevelId{levels.begin + i};
      std::vector<BodyId> bodies = around;
      AddBody(rulebook_.levels[goal.level].body, bodies);
      AddGoal(award, goal, bodies);
    }
    goal.level = {};
    if (levels.empty()) AddGoal(award, goal, around);
  };
  for (std::uint32_t i = 0; i < version->options.size; ++i) {
    goal.option = OptionId{version->options.begin + i};
    std::vector<BodyId> of_option = of_award;
    AddBody(rulebook_.options[goal.option].body, of_option);
    add_levels(rulebook_.options[goal.option].levels, of_option);
  }
  if (version->options.empty()) add_levels(version->levels, of_award);
  return awards_[id] = std::move(award);
}

void Compiler::AddGoal(AwardGoals& award, Goal goal, const std::vector<BodyId>& bodies) {
  BodyInfo info;
  for (const BodyId body : bodies) Merge(bodies_[body.index], info);
  goal.bodies = program_.body_ids.AddAll(bodies);
  goal.finite_facts = Facts(info.finite_facts);
  award.goals.push_back(program_.goals.Add(goal));
  goals_.push_back(std::move(info));
}

void Compiler::AddRows(AwardId id) {
  const AwardGoals& award = GoalsOf(id);
  if (award.notice) program_.notices.push_back(*award.notice);
  // With options: for each level name, in the order in which they appear, whoever gives it.
  std::vector<std::pair<StringId, std::vector<GoalId>>> roll_ups;
  for (const GoalId goal_id : award.goals) {
    const Goal& goal = program_.goals[goal_id];
    if (!goal.option.valid()) continue;
    const StringId level = LevelName(goal);
    const auto same = [&](const auto& roll_up) { return roll_up.first == level; };
    auto found = std::find_if(roll_ups.begin(), roll_ups.end(), same);
    if (found == roll_ups.end()) found = roll_ups.insert(found, {level, {}});
    found->second.push_back(goal_id);
  }
  for (const auto& [level, goals] : roll_ups) AddRow({id, {}, level, true, {}, {}}, goals);
  for (const GoalId goal_id : award.goals) {
    const Goal& goal = program_.goals[goal_id];
    AddRow({id, OptionName(goal), LevelName(goal), false, {}, {}}, {goal_id});
  }
}

void Compiler::AddRow(OutputRow row, const std::vector<GoalId>& goals) {
  BodyInfo info;
  for (const GoalId goal : goals) Merge(goals_[goal.index], info);
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
    for (const GoalId goal : GoalsOf(award).goals) {
      if (attains.level.valid() && LevelName(program_.goals[goal]) != attains.level) continue;
      goals.push_back(goal);
      Merge(goals_[goal.index], info);
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
