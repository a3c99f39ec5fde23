#include "evaluate/statement_columns.h"

#include <algorithm>

namespace attain {
namespace {

void AndInto(std::span<Verdict> verdicts, std::span<const Verdict> others) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i] = And(verdicts[i], others[i]);
}

void OrInto(std::span<Verdict> verdicts, std::span<const Verdict> others) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i] = Or(verdicts[i], others[i]);
}

}  // namespace

StatementColumns::Scratch::Scratch(StatementColumns& owner, std::size_t columns)
    : owner_(owner),
      column_(owner.scratch_used_ < owner.scratch_.size() ? owner.scratch_[owner.scratch_used_]
                                                          : owner.scratch_.emplace_back()) {
  ++owner.scratch_used_;
  column_.resize(columns * owner.partners_.size());
}

StatementColumns::StatementColumns(const Program& program)
    : program_(program),
      conditions_(program),
      people_(program),
      goals_(program.goals.size()),
      measure_verdicts_(program.comparisons.size()) {
  for (std::uint32_t i = 0; i < goals_.size(); ++i) {
    for (const BodyId body : program.body_ids[program.goals[GoalId{i}].bodies]) {
      for (const StatementNode& node : program.nodes[program.bodies[body].nodes]) {
        goals_[i].reads_people = goals_[i].reads_people || node.reads_people;
      }
    }
  }
}

void StatementColumns::Load(const PartnerBatch& batch) {
  batch_ = &batch;
  partners_ = {0, batch.size()};
  people_read_ = false;
  conditions_.Load(batch.facts, partners_);
  for (GoalColumn& goal : goals_) goal.progress = Progress::none;
  for (std::uint32_t i = 0; i < measure_verdicts_.size(); ++i) {
    if (program_.comparisons[Id<ComparisonNode>{i}].measure.valid())
      measure_verdicts_[i].resize(partners_.size());
  }
}

void StatementColumns::RowVerdicts(RowId row, std::span<Verdict> verdicts) {
  AnyOf(program_.rows[row].goals, verdicts);
}

// ------------------------------------------------------------------------------------------ goals
const StatementColumns::GoalColumn& StatementColumns::WithoutPeople(GoalId id) {
  GoalColumn& goal = goals_[id.index];
  if (goal.progress != Progress::none) return goal;
  goal.verdicts.assign(partners_.size(), Verdict::met);
  for (const BodyId body : program_.body_ids[program_.goals[id].bodies]) {
    RequireNodes(body, false, goal.verdicts);
  }
  goal.progress = goal.reads_people ? Progress::without_people : Progress::done;
  return goal;
}

const StatementColumns::Column& StatementColumns::Of(GoalId id) {
  WithoutPeople(id);
  GoalColumn& goal = goals_[id.index];
  if (goal.progress == Progress::done) return goal.verdicts;
  ReadPeople();
  for (const BodyId body : program_.body_ids[program_.goals[id].bodies]) {
    RequireNodes(body, true, goal.verdicts);
  }
  goal.progress = Progress::done;
  return goal.verdicts;
}

void StatementColumns::ReadPeople() {
  if (people_read_) return;
  people_read_ = true;
  Scratch open(*this);
  std::fill((*open).begin(), (*open).end(), Verdict::not_met);
  for (std::uint32_t i = 0; i < goals_.size(); ++i) {
    if (goals_[i].reads_people) OrInto(*open, WithoutPeople(GoalId{i}).verdicts);
  }
  people_.Load(*batch_, *open);
}

void StatementColumns::AnyOf(Slice<GoalId> goals, std::span<Verdict> verdicts) {
  std::fill(verdicts.begin(), verdicts.end(), Verdict::not_met);
  for (const GoalId goal : program_.goal_ids[goals]) OrInto(verdicts, Of(goal));
}

// ------------------------------------------------------------------------------------- statements
void StatementColumns::RequireNodes(BodyId body, bool reading_people, std::span<Verdict> verdicts) {
  for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
    if (node.reads_people == reading_people) Require(node, verdicts);
  }
}

void StatementColumns::Require(const StatementNode& node, std::span<Verdict> verdicts) {
  switch (node.kind) {
    case StatementNodeKind::comparison: {
      const Id<ComparisonNode> id{node.index};
      if (program_.comparisons[id].measure.valid()) return AndInto(verdicts, OfMeasure(id));
      return Require(program_.comparisons[id], verdicts);
    }
    case StatementNodeKind::flag:
      return Require(program_.flags[Id<FlagNode>{node.index}], verdicts);
    case StatementNodeKind::attains:
      return Require(program_.attains[Id<AttainsNode>{node.index}], verdicts);
    case StatementNodeKind::people:
      for (const PeopleTest& test :
           program_.people_tests[program_.people[Id<PeopleNode>{node.index}].tests]) {
        people_.Require(test.test, verdicts);
      }
      return;
    case StatementNodeKind::group:
      return Require(program_.groups[Id<GroupNode>{node.index}], verdicts);
  }
}

void StatementColumns::Require(const ComparisonNode& comparison, std::span<Verdict> verdicts) {
  const ValueColumn& values = batch_->facts[comparison.fact.index];
  Scratch scratch(*this);
  Column& answers = *scratch;
  const auto cases = program_.cases[comparison.cases];
  if (cases.size() == 1 && !cases.front().condition.valid()) {
    TestColumn(program_, program_.value_tests[cases.front().fact_test], values, partners_, answers);
    return AndInto(verdicts, answers);
  }
  // What the cases so far agree on; which case holds is known of those who are closed.
  Scratch common_scratch(*this), closed_scratch(*this);
  constexpr auto kNoCase = static_cast<Verdict>(UINT8_MAX);
  Column &common = *common_scratch, &closed = *closed_scratch;
  std::fill(common.begin(), common.end(), kNoCase);
  std::fill(closed.begin(), closed.end(), Verdict::not_met);
  for (const CaseNode& node : cases) {
    TestColumn(program_, program_.value_tests[node.fact_test], values, partners_, answers);
    std::span<const Verdict> holds;
    if (node.condition.valid()) holds = conditions_[node.condition];
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const Verdict held = holds.empty() ? Verdict::met : holds[i];
      const Verdict agreed =
          common[i] == kNoCase || common[i] == answers[i] ? answers[i] : Verdict::cannot_tell;
      const bool counts = (closed[i] != Verdict::met) & (held != Verdict::not_met);
      common[i] = counts ? agreed : common[i];
      closed[i] = Or(closed[i], held);
    }
  }
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    verdicts[i] = And(verdicts[i], common[i] == kNoCase ? Verdict::not_met : common[i]);
  }
}

void StatementColumns::Require(const FlagNode& flag, std::span<Verdict> verdicts) {
  const std::int64_t* values = batch_->facts[flag.fact.index].numbers.data();
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const Verdict known = VerdictOf((values[i] != 0) == flag.expected);
    verdicts[i] = And(verdicts[i], values[i] == kUnknown ? Verdict::cannot_tell : known);
  }
}

void StatementColumns::Require(const AttainsNode& attains, std::span<Verdict> verdicts) {
  const bool all = attains.quantity == Quantity::all;
  Scratch any(*this), target(*this);
  std::fill((*any).begin(), (*any).end(), Verdict::not_met);
  for (const AttainsTarget& one : program_.attains_targets[attains.targets]) {
    AnyOf(one.goals, *target);
    if (all) {
      AndInto(verdicts, *target);
    } else {
      OrInto(*any, *target);
    }
  }
  if (!all) AndInto(verdicts, *any);
}

void StatementColumns::Require(const GroupNode& group, std::span<Verdict> verdicts) {
  // `best` has the `count` best verdicts of each partner, the best ones first.
  const std::size_t size = verdicts.size();
  Scratch scratch(*this), best_scratch(*this, group.count);
  Column &one = *scratch, &best = *best_scratch;
  std::fill(best.begin(), best.end(), Verdict::not_met);
  for (const BodyId body : program_.body_ids[group.bodies]) {
    std::copy(verdicts.begin(), verdicts.end(), one.begin());
    RequireNodes(body, false, one);
    RequireNodes(body, true, one);
    for (std::size_t place = 0; place < group.count; ++place) {
      Verdict* better = best.data() + place * size;
      for (std::size_t i = 0; i < size; ++i) {
        const Verdict rest = And(better[i], one[i]);
        better[i] = Or(better[i], one[i]);
        one[i] = rest;
      }
    }
  }
  if (group.count > 0) AndInto(verdicts, std::span(best).last(size));
}

}  // namespace attain
