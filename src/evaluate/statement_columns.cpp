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

/// An amount × a scale, as a fraction: whole numbers are compared with it without being divided.
struct ScaledAmount {
  Int128 numerator;
  std::int64_t denominator;

  static std::optional<ScaledAmount> Of(const Fraction& amount, std::int64_t scale) {
    ScaledAmount scaled{0, static_cast<std::int64_t>(amount.denominator())};
    if (scaled.denominator != amount.denominator()) return std::nullopt;
    if (__builtin_mul_overflow(amount.numerator(), static_cast<Int128>(scale), &scaled.numerator))
      return std::nullopt;
    return scaled;
  }
  bool Holds(Test test, std::int64_t value) const {
    const Int128 left = static_cast<Int128>(value) * denominator;
    switch (test) {
      case Test::is:
        return left == numerator;
      case Test::is_not:
        return left != numerator;
      case Test::at_least:
        return left >= numerator;
      case Test::less_than:
        return left < numerator;
      case Test::at_most:
        return left <= numerator;
      case Test::more_than:
        return left > numerator;
    }
    return false;
  }
};

/// Scores are given: their people have been counted where their points were computed.
bool ReadsPeople(const StatementNode& node) {
  return node.reads_people && node.kind != StatementNodeKind::score;
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
      records_(program),
      people_(program),
      goals_(program.goals.size()),
      measure_verdicts_(program.comparisons.size()),
      score_verdicts_(program.score_nodes.size()) {
  for (const ProgramMeasure& measure : program.measures) {
    const auto steps = program.measure_steps[measure.steps];
    const bool one = steps.size() == 1 && steps.front().kind == ExpressionKind::aggregate;
    aggregate_of_.push_back(one ? AggregationId{steps.front().index} : AggregationId::none());
  }
  for (std::uint32_t i = 0; i < goals_.size(); ++i) {
    for (const BodyId body : program.body_ids[program.goals[GoalId{i}].bodies]) {
      for (const StatementNode& node : program.nodes[program.bodies[body].nodes]) {
        goals_[i].reads_people = goals_[i].reads_people || ReadsPeople(node);
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
  records_.Load(batch, partners_);
  for (std::uint32_t i = 0; i < measure_verdicts_.size(); ++i) {
    if (AsksFor({i})) measure_verdicts_[i].resize(partners_.size());
  }
  for (Column& verdicts : score_verdicts_) verdicts.resize(partners_.size());
}

bool StatementColumns::AsksFor(Id<ComparisonNode> comparison) const {
  const ProgramMeasureId measure = program_.comparisons[comparison].measure;
  return measure.valid() && (!batch_->given.empty() || !aggregate_of_[measure.index].valid());
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
    if (ReadsPeople(node) == reading_people) Require(node, verdicts);
  }
}

void StatementColumns::Require(const StatementNode& node, std::span<Verdict> verdicts) {
  switch (node.kind) {
    case StatementNodeKind::comparison: {
      const Id<ComparisonNode> id{node.index};
      if (AsksFor(id)) return AndInto(verdicts, OfMeasure(id));
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
    case StatementNodeKind::score:
      return AndInto(verdicts, OfScore(Id<ScoreNode>{node.index}));
  }
}

void StatementColumns::Require(const ComparisonNode& comparison, std::span<Verdict> verdicts) {
  Scratch scratch(*this);
  Column& answers = *scratch;
  const auto cases = program_.cases[comparison.cases];
  if (cases.size() == 1 && !cases.front().condition.valid()) {
    Answer(comparison, cases.front(), answers);
    return AndInto(verdicts, answers);
  }
  // What the cases so far agree on; which case holds is known of those who are closed.
  Scratch common_scratch(*this), closed_scratch(*this);
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
  const AggregationId id = aggregate_of_[comparison.measure.index];
  const auto amounts = program_.amounts[node.amounts];
  const std::int64_t scale = program_.aggregations[id].scale;
  const std::optional<ScaledAmount> scaled =
      amounts.size() == 1 ? ScaledAmount::Of(amounts.front(), scale) : std::nullopt;
  for (std::uint32_t partner = 0; partner < answers.size(); ++partner) {
    const auto exact = scaled ? records_.ExactlyScaled(id, partner) : std::nullopt;
    answers[partner] = exact ? VerdictOf(scaled->Holds(comparison.test, *exact))
                             : Compare(records_.RangeOf(id, partner), comparison.test, amounts);
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
