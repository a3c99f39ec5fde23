#include "evaluate/partner_evaluation.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/limits.h"

namespace attain {

std::string SubjectText(const EvaluationError& error, const Rulebook& rulebook) {
  if (error.metric.valid()) {
    return fmt::format("the points of `{}`", rulebook.text(rulebook.metrics[error.metric].name));
  }
  if (error.score.valid()) {
    return fmt::format("the score of `{}`", rulebook.text(rulebook.awards[error.score].name));
  }
  return fmt::format("the value of `{}`", rulebook.text(rulebook.measures[error.measure].name));
}

std::string Text(const EvaluationError& error, const Rulebook& rulebook) {
  return fmt::format("{} {} too large to be computed exactly", SubjectText(error, rulebook),
                     error.metric.valid() ? "are" : "is");
}

PartnerEvaluation::PartnerEvaluation(const Program& program)
    : program_(program),
      facts_(program.facts.size()),
      goal_results_(program.goals.size()),
      ranges_(program.measures.size()),
      metric_results_(program.metrics.size()),
      score_results_(program.scores.size()),
      units_(program),
      unit_results_(program.metrics.size()),
      people_(program),
      records_(program) {}

bool PartnerEvaluation::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  partner_ = partner;
  assumed_.clear();
  assumed_before_.clear();
  stamp_ = partner_stamp_ = ++last_stamp_;
  for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
    facts_[fact] = batch.facts[fact].numbers[partner];
  }
  people_.Load(batch, partner);
  records_.Load(batch, partner);
  failed_ = false;
  failed_ = !ComputeMeasures() || !ComputeScores();
  return !failed_;
}

// ---------------------------------------------------------------------------------------------
// values
namespace {

/// The measure as the partner's block gives it in place of its expression, or nullptr.
const GivenMeasure* FindGiven(const PartnerBatch& batch, std::uint32_t partner, MeasureId measure) {
  const auto before = [](const GivenMeasure& given, std::uint32_t at) {
    return given.partner < at;
  };
  auto given = std::lower_bound(batch.given.begin(), batch.given.end(), partner, before);
  for (; given != batch.given.end() && given->partner == partner; ++given) {
    if (given->measure == measure) return &*given;
  }
  return nullptr;
}

std::optional<ValueRange> Combine(ExpressionKind operation, const ValueRange& a,
                                  const ValueRange& b) {
  switch (operation) {
    case ExpressionKind::add:
      return Add(a, b);
    case ExpressionKind::subtract:
      return Subtract(a, b);
    case ExpressionKind::multiply:
      return Multiply(a, b);
    case ExpressionKind::divide:
      return Divide(a, b);
    case ExpressionKind::amount:
    case ExpressionKind::fact:
    case ExpressionKind::measure:
    case ExpressionKind::aggregate:
      break;
  }
  return std::nullopt;
}

}  // namespace

ValueRange PartnerEvaluation::RangeOfFact(FactId fact) const {
  const std::int64_t number = facts_[fact.index];
  if (number == kUnknown) return ValueRange::Unknown();
  const bool money = program_.facts[fact.index].type == TypeKind::money;
  return ValueRange::Exactly(Fraction::Of(number, money ? kMoneyScale : kNumberScale));
}

bool PartnerEvaluation::ComputeMeasures() {
  for (std::uint32_t i = 0; i < program_.measures.size(); ++i) {
    const ProgramMeasure& measure = program_.measures[ProgramMeasureId{i}];
    const GivenMeasure* given = FindGiven(*batch_, partner_, measure.measure);
    if (given != nullptr) {
      ranges_[i] = given->unknown ? ValueRange::Unknown(true) : ValueRange::Exactly(given->value);
    } else if (!Compute(measure, ranges_[i])) {
      return false;
    }
  }
  return true;
}

bool PartnerEvaluation::Compute(const ProgramMeasure& measure, ValueRange& range) {
  stack_.clear();
  for (const MeasureStep& step : program_.measure_steps[measure.steps]) {
    switch (step.kind) {
      case ExpressionKind::amount:
        stack_.push_back(ValueRange::Exactly(step.amount));
        break;
      case ExpressionKind::fact:
        stack_.push_back(RangeOfFact(FactId{step.index}));
        break;
      case ExpressionKind::measure:
        stack_.push_back(ranges_[step.index]);
        break;
      case ExpressionKind::aggregate:
        stack_.push_back(records_.RangeOf(AggregationId{step.index}));
        break;
      case ExpressionKind::add:
      case ExpressionKind::subtract:
      case ExpressionKind::multiply:
      case ExpressionKind::divide: {
        const auto result = Combine(step.kind, stack_[stack_.size() - 2], stack_.back());
        if (!result) {
          error_ = {partner_, measure.measure, step.source, {}, {}};
          return false;
        }
        stack_.pop_back();
        stack_.back() = *result;
        break;
      }
    }
  }
  range = stack_.back();
  return true;
}

Verdict PartnerEvaluation::FactTestVerdict(Id<ValueTest> id, std::uint32_t fact) const {
  const ValueTest& test = program_.value_tests[id];
  const bool reads_text = test.kind == ValueTestKind::among_texts;
  return TestValue(program_, test, facts_[fact],
                   reads_text ? batch_->facts[fact].texts[partner_] : std::string_view());
}

Verdict PartnerEvaluation::ConditionVerdict(FilterId id) const {
  const Filter& filter = program_.filters[id];
  switch (filter.kind) {
    case FilterKind::all_of: {
      Verdict verdict = Verdict::met;
      for (const FilterId part : program_.filter_ids[filter.parts]) {
        verdict = And(verdict, ConditionVerdict(part));
      }
      return verdict;
    }
    case FilterKind::any_of: {
      Verdict verdict = Verdict::not_met;
      for (const FilterId part : program_.filter_ids[filter.parts]) {
        verdict = Or(verdict, ConditionVerdict(part));
      }
      return verdict;
    }
    case FilterKind::test:
      break;
  }
  return FactTestVerdict(filter.test, filter.column);
}

// ----------------------------------------------------------------------------------------
// comparisons
Verdict PartnerEvaluation::CaseVerdict(const ComparisonNode& comparison,
                                       const CaseNode& node) const {
  if (!comparison.measure.valid()) return FactTestVerdict(node.fact_test, comparison.fact.index);
  return Compare(ranges_[comparison.measure.index], comparison.test,
                 program_.amounts[node.amounts]);
}

std::span<const PossibleCase> PartnerEvaluation::PossibleCases(const ComparisonNode& comparison) {
  possible_.clear();
  for (std::uint32_t i = 0; i < comparison.cases.size; ++i) {
    const Id<CaseNode> id{comparison.cases.begin + i};
    const CaseNode& node = program_.cases[id];
    const Verdict holds = node.condition.valid() ? ConditionVerdict(node.condition) : Verdict::met;
    if (holds == Verdict::not_met) continue;
    possible_.push_back({id, holds == Verdict::met, CaseVerdict(comparison, node)});
    if (holds == Verdict::met) break;
  }
  return possible_;
}

Verdict PartnerEvaluation::ComparisonVerdict(const ComparisonNode& comparison) const {
  // As PossibleCases, without its memory. Check has seen to it that some case holds.
  std::optional<Verdict> common;
  for (const CaseNode& node : program_.cases[comparison.cases]) {
    const Verdict holds = node.condition.valid() ? ConditionVerdict(node.condition) : Verdict::met;
    if (holds == Verdict::not_met) continue;
    const Verdict verdict = CaseVerdict(comparison, node);
    if (common && *common != verdict) return Verdict::cannot_tell;
    common = verdict;
    if (holds == Verdict::met) break;
  }
  return common.value_or(Verdict::not_met);
}

/// That of ComparisonVerdict.
Verdict VerdictOf(std::span<const PossibleCase> cases) {
  if (cases.empty()) return Verdict::not_met;
  const Verdict first = cases.front().verdict;
  const bool agree = std::all_of(cases.begin(), cases.end(),
                                 [&](const PossibleCase& one) { return one.verdict == first; });
  return agree ? first : Verdict::cannot_tell;
}

// -----------------------------------------------------------------------------------------
// statements
Verdict PartnerEvaluation::NodeVerdict(const StatementNode& node) {
  switch (node.kind) {
    case StatementNodeKind::comparison:
      return ComparisonVerdict(program_.comparisons[Id<ComparisonNode>{node.index}]);
    case StatementNodeKind::flag: {
      const FlagNode& flag = program_.flags[Id<FlagNode>{node.index}];
      const std::int64_t value = facts_[flag.fact.index];
      if (value == kUnknown) return Verdict::cannot_tell;
      return VerdictOf((value != 0) == flag.expected);
    }
    case StatementNodeKind::attains:
      return AttainsVerdict(program_.attains[Id<AttainsNode>{node.index}]);
    case StatementNodeKind::people: {
      Verdict verdict = Verdict::met;
      const PeopleNode& people = program_.people[Id<PeopleNode>{node.index}];
      for (const PeopleTest& test : program_.people_tests[people.tests]) {
        verdict = And(verdict, people_.TestVerdict(test.test));
        if (verdict == Verdict::not_met) break;
      }
      return verdict;
    }
    case StatementNodeKind::group:
      return GroupVerdict(program_.groups[Id<GroupNode>{node.index}]);
    case StatementNodeKind::score:
      return ScoreVerdict(program_.score_nodes[Id<ScoreNode>{node.index}]);
  }
  return Verdict::cannot_tell;
}

Verdict PartnerEvaluation::GroupVerdict(const GroupNode& group) {
  std::uint32_t met = 0, possible = 0;
  for (const BodyId body : program_.body_ids[group.bodies]) {
    const Verdict verdict = BodyVerdict(body);
    met += verdict == Verdict::met ? 1 : 0;
    possible += verdict != Verdict::not_met ? 1 : 0;
    if (met >= group.count) return Verdict::met;
  }
  return possible >= group.count ? Verdict::cannot_tell : Verdict::not_met;
}

Verdict PartnerEvaluation::AttainsVerdict(const AttainsNode& attains) {
  const bool all = attains.quantity == Quantity::all;
  Verdict verdict = all ? Verdict::met : Verdict::not_met;
  for (const AttainsTarget& target : program_.attains_targets[attains.targets]) {
    const Verdict attained = TargetVerdict(target);
    verdict = all ? And(verdict, attained) : Or(verdict, attained);
  }
  return verdict;
}

Verdict PartnerEvaluation::BodyVerdict(BodyId id) {
  const auto nodes = program_.nodes[program_.bodies[id].nodes];
  Verdict verdict = Verdict::met;
  for (const bool people : {false, true}) {
    for (const StatementNode& node : nodes) {
      if (node.reads_people != people) continue;
      verdict = And(verdict, NodeVerdict(node));
      if (verdict == Verdict::not_met) return verdict;
    }
  }
  return verdict;
}

Verdict PartnerEvaluation::GoalVerdict(GoalId id) {
  if (goal_results_[id.index].stamp == stamp_) return goal_results_[id.index].verdict;
  Verdict verdict = Verdict::met;
  for (const BodyId body : program_.body_ids[program_.goals[id].bodies]) {
    verdict = And(verdict, BodyVerdict(body));
    if (verdict == Verdict::not_met) break;
  }
  goal_results_[id.index] = {stamp_, verdict};
  return verdict;
}

Verdict PartnerEvaluation::AnyGoal(Slice<GoalId> goals) {
  Verdict verdict = Verdict::not_met;
  for (const GoalId goal : program_.goal_ids[goals]) {
    verdict = Or(verdict, GoalVerdict(goal));
    if (verdict == Verdict::met) break;
  }
  return verdict;
}

// --------------------------------------------------------------------------------------- rows,
// trials
void PartnerEvaluation::Assume(std::span<const TrialFact> facts) {
  Forget();
  for (const TrialFact& fact : facts) {
    assumed_.push_back(fact.fact);
    assumed_before_.push_back(facts_[fact.fact.index]);
    facts_[fact.fact.index] = fact.value;
  }
  if (!facts.empty()) stamp_ = ++last_stamp_;
}

void PartnerEvaluation::Forget() {
  while (!assumed_.empty()) {
    facts_[assumed_.back().index] = assumed_before_.back();
    assumed_.pop_back();
    assumed_before_.pop_back();
  }
  stamp_ = partner_stamp_;
}

void PartnerEvaluation::ListUnknown(Slice<FactId> facts, std::vector<FactId>& unknown) const {
  unknown.clear();
  for (const FactId fact : program_.fact_ids[facts]) {
    if (facts_[fact.index] == kUnknown) unknown.push_back(fact);
  }
}

std::vector<FactId> PartnerEvaluation::UnknownOf(Slice<FactId> finite_facts) const {
  std::vector<FactId> unknown;
  ListUnknown(finite_facts, unknown);
  return unknown;
}

Verdict PartnerEvaluation::RowVerdict(RowId id) {
  Forget();
  const OutputRow& row = program_.rows[id];
  const Verdict plain = AnyGoal(row.goals);
  // What is decided with unknown facts is decided so for each of their values.
  if (plain != Verdict::cannot_tell) return plain;
  ListUnknown(row.finite_facts, unknown_);
  if (unknown_.empty() || !trials_.Start(program_, unknown_)) return plain;
  Assume(trials_.current());
  const Verdict first = AnyGoal(row.goals);
  bool agree = first != Verdict::cannot_tell;
  while (agree && trials_.Next()) {
    Assume(trials_.current());
    agree = AnyGoal(row.goals) == first;
  }
  Forget();
  return agree ? first : Verdict::cannot_tell;
}

}  // namespace attain
