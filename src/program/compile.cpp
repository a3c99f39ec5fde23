// Compile: walks the versions in force and builds the statement tree. What people lines and values
// become is in compile_people and compile_values.
#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "program/compile_people.h"
#include "program/compile_values.h"
#include "program/missing_versions.h"
#include "program/program.h"
#include "program/without_ends.h"

namespace attain {
namespace {

class Compiler {
 public:
  Compiler(const Rulebook& rulebook, Date as_of, Date windows_on, Acceptance acceptance)
      : rulebook_(rulebook),
        missing_(rulebook, as_of),
        people_(rulebook, program_, acceptance),
        values_(rulebook, program_) {
    program_.as_of = as_of;
    program_.windows_on = windows_on;
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
  /// Where a statement stands: a way to attain a version.
  struct Way {
    AwardId award;
    const AwardVersion* version;
    OptionId option;  ///< or none
  };

  /// Adds the goals of an award without their bodies, in the order of the rulebook, or a notice.
  void ListGoals(AwardId id);
  /// Gives a goal its bodies, and those that it attains theirs: goals of one award may do so too.
  const BodyInfo& Complete(GoalId id);
  void AddRows(AwardId id);
  /// All scores of the goal's award, whether or not a statement reads them: the largest, where
  /// options have some, then the metrics of each, and their sum.
  void AddScores(const Goal& goal);
  void AddPointsRows(ScoreId score, bool total);
  void AddRow(OutputRow row, const std::vector<GoalId>& goals);
  StringId OptionName(const Goal& goal) const {
    return goal.option.valid() ? rulebook_.options[goal.option].name : StringId::none();
  }
  StringId LevelName(const Goal& goal) const {
    return goal.level.valid() ? rulebook_.levels[goal.level].name : StringId::none();
  }

  BodyId AddBody(BlockId block, const Way& way);
  std::optional<StatementNode> NodeOf(StatementId id, const Way& way, BodyInfo& info);
  StatementNode ComparisonOf(const Comparison& comparison, BodyInfo& info);
  CaseNode CaseOf(Id<ThresholdCase> id, const Comparison& comparison, BodyInfo& info);
  StatementNode AttainsOf(const AttainsStatement& attains, BodyInfo& info);
  StatementNode GroupOf(const GroupStatement& group, const Way& way, BodyInfo& info);
  StatementNode ScoreOf(const ScoreStatement& score, const Way& way, BodyInfo& info);
  ScoreId AddScore(Slice<Metric> metrics, const Way& way);
  PointGroupNode PointsOf(const PointGroup& group, const Way& way, BodyInfo& info);
  PointNode PointsOf(PointLineId id, const Way& way, BodyInfo& info);
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
  /// Of awards, options and levels; those that speak of another score in each option, by option.
  std::map<std::pair<BlockId, OptionId>, BodyId> shared_bodies_;
  std::map<GoalId, BodyInfo> goals_;      ///< the complete ones
  std::vector<BodyInfo> scores_;          ///< by ScoreId
  std::map<MetricId, ScoreId> score_of_;  ///< by the first of its metrics
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
  const AwardVersion& version = rulebook_.award_versions[goal.version];
  const Way way{goal.award, &version, goal.option};
  const auto add = [&](BlockId block, OptionId of) {
    if (!block.valid()) return;
    const auto known = shared_bodies_.find({block, of});
    bodies.push_back(known != shared_bodies_.end() ? known->second : AddBody(block, way));
    shared_bodies_.emplace(std::pair(block, of), bodies.back());
  };
  // Beside options that alone have metrics, statements speak of the score of each.
  const bool of_option = version.metrics.empty() && goal.option.valid() &&
                         !rulebook_.options[goal.option].metrics.empty();
  add(version.body, of_option ? goal.option : OptionId::none());
  if (goal.option.valid()) add(rulebook_.options[goal.option].body, {});
  if (goal.level.valid()) add(rulebook_.levels[goal.level].body, {});
  BodyInfo info;
  for (const BodyId body : bodies) Merge(bodies_[body.index], info);
  program_.goals[id].bodies = program_.body_ids.AddAll(bodies);
  program_.goals[id].finite_facts = Facts(info.finite_facts);
  return goals_.emplace(id, std::move(info)).first->second;
}

void Compiler::AddScores(const Goal& goal) {
  const AwardVersion& version = rulebook_.award_versions[goal.version];
  std::vector<ScoreId> scores;
  bool of_options = false;
  const auto add = [&](Slice<Metric> metrics, OptionId option) {
    if (metrics.empty()) return;
    scores.push_back(AddScore(metrics, {goal.award, &version, option}));
    of_options = of_options || option.valid();
  };
  add(version.metrics, {});
  for (std::uint32_t i = 0; i < version.options.size; ++i) {
    const OptionId option{version.options.begin + i};
    add(rulebook_.options[option].metrics, option);
  }
  if (of_options) program_.points_rows.Add({goal.award, {}, {}, {}, {}});
  for (const ScoreId score : scores) {
    // Where options have scores, the award's own are a part of the largest.
    const bool total = !of_options || program_.scores[score].option.valid();
    AddPointsRows(score, total);
  }
}

void Compiler::AddPointsRows(ScoreId id, bool total) {
  const Score& score = program_.scores[id];
  const StringId option =
      score.option.valid() ? rulebook_.options[score.option].name : StringId::none();
  for (std::uint32_t i = 0; i < score.metrics.size; ++i) {
    const MetricNodeId node{score.metrics.begin + i};
    const StringId metric = rulebook_.metrics[program_.metrics[node].source].name;
    program_.points_rows.Add({score.award, option, metric, {}, node});
  }
  if (total) program_.points_rows.Add({score.award, option, {}, id, {}});
}

void Compiler::AddRows(AwardId id) {
  const std::vector<GoalId>& all = goals_of_[id.index];
  if (!all.empty()) AddScores(program_.goals[all.front()]);
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

BodyId Compiler::AddBody(BlockId block, const Way& way) {
  const Slice<Statement> statements = rulebook_.blocks[block].statements;
  BodyInfo info;
  std::vector<StatementNode> nodes;
  for (std::uint32_t i = 0; i < statements.size; ++i) {
    if (const auto node = NodeOf({statements.begin + i}, way, info)) nodes.push_back(*node);
  }
  bodies_.push_back(std::move(info));
  return program_.bodies.Add({program_.nodes.AddAll(nodes), block});
}

std::optional<StatementNode> Compiler::NodeOf(StatementId id, const Way& way, BodyInfo& whole) {
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
      node = GroupOf(rulebook_.groups[Id<GroupStatement>{statement.index}], way, info);
      break;
    case StatementKind::score:
      node = ScoreOf(rulebook_.scores[Id<ScoreStatement>{statement.index}], way, info);
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

StatementNode Compiler::GroupOf(const GroupStatement& group, const Way& way, BodyInfo& info) {
  std::vector<BodyId> bodies;
  for (const BlockId block : rulebook_.block_ids[group.blocks]) {
    bodies.push_back(AddBody(block, way));
    Merge(bodies_[bodies.back().index], info);
  }
  const GroupNode node{group.count, program_.body_ids.AddAll(bodies)};
  return {StatementNodeKind::group, false, program_.groups.Add(node).index, {}};
}

// ------------------------------------------------------------------------------------------ points
StatementNode Compiler::ScoreOf(const ScoreStatement& score, const Way& way, BodyInfo& info) {
  const Option* option = way.option.valid() ? &rulebook_.options[way.option] : nullptr;
  const Slice<Metric> metrics = ScoredMetrics(score, *way.version, option);
  assert(!metrics.empty());  // CheckScores has seen to it
  const ScoreId id = AddScore(metrics, way);
  Merge(scores_[id.index], info);
  const ScoreNode node{id, score.test, score.points};
  return {StatementNodeKind::score, false, program_.score_nodes.Add(node).index, {}};
}

ScoreId Compiler::AddScore(Slice<Metric> metrics, const Way& way) {
  const MetricId first{metrics.begin};
  if (const auto known = score_of_.find(first); known != score_of_.end()) return known->second;
  BodyInfo whole;
  std::vector<MetricNode> nodes;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricId id{metrics.begin + i};
    const Metric& metric = rulebook_.metrics[id];
    if (!metric.applicable) continue;
    BodyInfo info;
    const PointGroupNode group = PointsOf(metric.group, way, info);
    nodes.push_back({group, metric.up_to, !info.finite_facts.empty(), id});
    Merge(info, whole);
  }
  const bool of_option =
      way.option.valid() && rulebook_.options[way.option].metrics.begin == metrics.begin;
  const ScoreId score = program_.scores.Add(
      {way.award, of_option ? way.option : OptionId::none(), program_.metrics.AddAll(nodes)});
  scores_.push_back(std::move(whole));
  return score_of_[first] = score;
}

PointGroupNode Compiler::PointsOf(const PointGroup& group, const Way& way, BodyInfo& info) {
  std::vector<PointNode> lines;
  for (std::uint32_t i = 0; i < group.lines.size; ++i)
    lines.push_back(PointsOf(PointLineId{group.lines.begin + i}, way, info));
  return {program_.point_nodes.AddAll(lines)};
}

PointNode Compiler::PointsOf(PointLineId id, const Way& way, BodyInfo& info) {
  const PointLine& line = rulebook_.point_lines[id];
  PointNode node{line.kind, line.points, line.each, line.whole, {}, {}, {}, {}, {}, id};
  switch (line.kind) {
    case PointLineKind::people:
      node.rate = *Divide(line.points, line.each);
      node.sorting = people_.CompileCount(line.condition);
      info.reads_people = true;
      break;
    case PointLineKind::amount:
      if (!line.whole) node.rate = *Divide(line.points, line.each);
      node.fact = line.subject.fact;
      if (line.subject.measure.valid()) node.measure = values_.MeasureOf(line.subject.measure);
      break;
    case PointLineKind::when:
    case PointLineKind::only_if:
      node.body = AddBody(line.statement, way);
      Merge(bodies_[node.body.index], info);
      break;
    case PointLineKind::higher: {
      std::vector<PointGroupNode> groups;
      for (const PointGroup& group : rulebook_.point_groups[line.groups])
        groups.push_back(PointsOf(group, way, info));
      node.groups = program_.point_groups.AddAll(groups);
      break;
    }
  }
  return node;
}

}  // namespace

Program Compile(const Rulebook& rulebook, Date as_of) { return Compile(rulebook, as_of, as_of); }

Program Compile(const Rulebook& rulebook, Date as_of, Date windows_on) {
  return Compiler(rulebook, as_of, windows_on, Acceptance::as_written).Run();
}

Program CompileWithoutEnds(const Rulebook& rulebook, Date as_of) {
  return Compiler(rulebook, as_of, as_of, Acceptance::for_ever).Run();
}

}  // namespace attain
