#include "evaluate/statement_columns.h"

#include <algorithm>
#include <optional>

namespace attain {
namespace {

void AndInto(std::span<Verdict> verdicts, std::span<const Verdict> others) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i] = And(verdicts[i], others[i]);
}

void OrInto(std::span<Verdict> verdicts, std::span<const Verdict> others) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i] = Or(verdicts[i], others[i]);
}

}  // namespace

StatementColumns::StatementColumns(const Program& program)
    : program_(program),
      conditions_(program),
      records_(program),
      measures_(program),
      people_(program),
      points_(program, *this),
      goals_(program.goals.size()) {
  for (std::uint32_t i = 0; i < goals_.size(); ++i) {
    for (const BodyId body : program.body_ids[program.goals[GoalId{i}].bodies]) {
      for (const StatementNode& node : program.nodes[program.bodies[body].nodes]) {
        goals_[i].reads_people = goals_[i].reads_people || node.reads_people;
      }
    }
  }
}

void StatementColumns::Load(const PartnerBatch& batch, bool everyone) {
  batch_ = &batch;
  partners_ = {0, batch.size()};
  everyone_ = everyone || points_.asks_for_everyone();
  people_read_ = false;
  conditions_.Load(batch.facts, partners_);
  for (GoalColumn& goal : goals_) goal.progress = Progress::none;
  records_.Load(batch, partners_);
  measures_.Load(batch, records_);
  points_.Load(batch);
}

void StatementColumns::MarkUnknown(std::span<std::uint8_t> partners) {
  measures_.MarkUnknown(partners);
  points_.MarkUnknown(partners);
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
  OpenPeople();
  for (const BodyId body : program_.body_ids[program_.goals[id].bodies]) {
    RequireNodes(body, true, goal.verdicts);
  }
  goal.progress = Progress::done;
  return goal.verdicts;
}

std::span<const Verdict> StatementColumns::OpenPeople() {
  if (people_read_) return open_;
  people_read_ = true;
  open_.assign(partners_.size(), everyone_ ? Verdict::met : Verdict::not_met);
  for (std::uint32_t i = 0; i < goals_.size() && !everyone_; ++i) {
    if (goals_[i].reads_people) OrInto(open_, WithoutPeople(GoalId{i}).verdicts);
  }
  people_.Load(*batch_, open_);
  return open_;
}

void StatementColumns::AnyOf(Slice<GoalId> goals, std::span<Verdict> verdicts) {
  std::fill(verdicts.begin(), verdicts.end(), Verdict::not_met);
  for (const GoalId goal : program_.goal_ids[goals]) OrInto(verdicts, Of(goal));
}

// ------------------------------------------------------------------------------------- statements
void StatementColumns::RequireBody(BodyId body, std::span<Verdict> verdicts) {
  RequireNodes(body, false, verdicts);
  RequireNodes(body, true, verdicts);
}

void StatementColumns::RequireNodes(BodyId body, bool reading_people, std::span<Verdict> verdicts) {
  for (const StatementNode& node : program_.nodes[program_.bodies[body].nodes]) {
    if (node.reads_people == reading_people) {
      Require(node, verdicts);
    } else if (!reading_people && node.kind == StatementNodeKind::score) {
      points_.RequireByBounds(program_.score_nodes[Id<ScoreNode>{node.index}], verdicts);
    }
  }
}

void StatementColumns::Require(const StatementNode& node, std::span<Verdict> verdicts) {
  switch (node.kind) {
    case StatementNodeKind::comparison:
      return Require(program_.comparisons[Id<ComparisonNode>{node.index}], verdicts);
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
    case StatementNodeKind::score:
      return points_.Require(program_.score_nodes[Id<ScoreNode>{node.index}], verdicts);
  }
}

void StatementColumns::Require(const ComparisonNode& comparison, std::span<Verdict> verdicts) {
  Scratch scratch(scratch_, verdicts.size());
  Column& answers = *scratch;
  const auto cases = program_.cases[comparison.cases];
  if (cases.size() == 1 && !cases.front().condition.valid()) {
    Answer(comparison, cases.front(), answers);
    return AndInto(verdicts, answers);
  }
  // What the cases so far agree on; which case holds is known of those who are closed.
  Scratch common_scratch(scratch_, verdicts.size()), closed_scratch(scratch_, verdicts.size());
  constexpr auto kNoCase = static_cast<Verdict>(UINT8_MAX);
  Column &common = *common_scratch, &closed = *closed_scratch;
  std::fill(common.begin(), common.end(), kNoCase);
  std::fill(closed.begin(), closed.end(), Verdict::not_met);
  for (const CaseNode& node : cases) {
    Answer(comparison, node, answers);
    std::span<const Verdict> holds;
    if (node.condition.valid()) holds = conditions_[node.condition];
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const Verdict held = holds.empty() ? Verdict::met : holds[i];
      const Verdict agreed =
          common[i] == kNoCase || common[i] == answers[i] ? answers[i] : Verdict::cannot_tell;
      const Verdict before = closed[i];
      const bool counts = (before != Verdict::met) & (held != Verdict::not_met);
      common[i] = counts ? agreed : common[i];
      closed[i] = Or(closed[i], held);
    }
  }
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    verdicts[i] = And(verdicts[i], common[i] == kNoCase ? Verdict::not_met : common[i]);
  }
}

void StatementColumns::Answer(const ComparisonNode& comparison, const CaseNode& node,
                              std::span<Verdict> answers) {
  if (!comparison.measure.valid()) {
    return TestColumn(program_, program_.value_tests[node.fact_test],
                      batch_->facts[comparison.fact.index], partners_, answers);
  }
  const std::span<const SmallFraction> values = measures_[comparison.measure];
  const auto amounts = program_.amounts[node.amounts];
  const SmallFraction amount =
      amounts.size() == 1 ? SmallFraction::Of(amounts.front()) : SmallFraction{};
  for (std::uint32_t partner = 0; partner < answers.size(); ++partner) {
    answers[partner] =
        values[partner].known() && amount.known()
            ? VerdictOf(Holds(values[partner], comparison.test, amount))
            : Compare(measures_.RangeOf(comparison.measure, partner), comparison.test, amounts);
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
  Scratch any(scratch_, verdicts.size()), target(scratch_, verdicts.size());
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
  Scratch scratch(scratch_, size), best_scratch(scratch_, size * group.count);
  Column &one = *scratch, &best = *best_scratch;
  std::fill(best.begin(), best.end(), Verdict::not_met);
  for (const BodyId body : program_.body_ids[group.bodies]) {
    std::copy(verdicts.begin(), verdicts.end(), one.begin());
    RequireBody(body, one);
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
