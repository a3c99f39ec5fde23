#include "explain/explain_values.h"

#include <algorithm>

#include "base/limits.h"

namespace attain {
namespace {

/// Fills in a value where it is to stand: to copy one costs more than to find it.
void Show(const ValueSource& source, FactId id, ShownValue& value) {
  value.type = source.rulebook.facts[id].type;
  const TypeKind kind = source.rulebook.types[value.type].kind;
  value.is_amount = kind == TypeKind::number || kind == TypeKind::money;
  value.number = source.evaluation.FactNumber(id);
  if (value.number == kUnknown) return;
  if (value.is_amount) {
    const std::int64_t scale = kind == TypeKind::money ? kMoneyScale : kNumberScale;
    value.range.low = value.range.high = Fraction::Of(value.number, scale);
  }
  if (kind == TypeKind::text) value.text = source.batch.facts[id.index].texts[source.partner];
}

void Show(const ValueSource& source, MeasureId measure, const ValueRange& range,
          ShownValue& value) {
  value.type = source.rulebook.measures[measure].type;
  value.is_amount = true;
  value.range = range;
}

MissingItem MissingFact(FactId fact) { return {MissingKind::fact, fact, {}, {}, {}, 0, 0, {}}; }

void AddFields(const Program& program, const Rulebook& rulebook, PredicateId id,
               std::vector<FieldId>& fields) {
  const Predicate& predicate = rulebook.predicates[id];
  if (predicate.field.valid()) fields.push_back(predicate.field);
  for (const PredicateId part : rulebook.predicate_ids[predicate.parts])
    AddFields(program, rulebook, part, fields);
}

/// Walks the steps of a measure, measures within it unfolded.
class MeasureExplainer {
 public:
  MeasureExplainer(const ValueSource& source, List<AggregateExplanation>& aggregates,
                   std::vector<MissingItem>& missing)
      : source_(source), aggregates_(aggregates), missing_(missing) {}

  void Explain(ProgramMeasureId id) {
    const ProgramMeasure& measure = source_.program.measures[id];
    if (const GivenMeasure* given = GivenFor(measure.measure)) {
      if (given->unknown)
        missing_.push_back({MissingKind::measure, {}, measure.measure, {}, {}, 0, 0, {}});
      return;
    }
    for (const MeasureStep& step : source_.program.measure_steps[measure.steps]) {
      switch (step.kind) {
        case ExpressionKind::fact:
          if (source_.evaluation.FactNumber({step.index}) == kUnknown)
            missing_.push_back(MissingFact({step.index}));
          break;
        case ExpressionKind::measure:
          Explain({step.index});
          break;
        case ExpressionKind::aggregate:
          Explain({step.index}, source_.rulebook.expressions[step.source].aggregate);
          break;
        case ExpressionKind::amount:
        case ExpressionKind::add:
        case ExpressionKind::subtract:
        case ExpressionKind::multiply:
        case ExpressionKind::divide:
          break;
      }
    }
  }

  const GivenMeasure* GivenFor(MeasureId measure) const {
    for (const GivenMeasure& given : source_.batch.given) {
      if (given.partner == source_.partner && given.measure == measure) return &given;
    }
    return nullptr;
  }

 private:
  void Explain(AggregationId id, AggregateId aggregate_id) {
    const auto same = [&](const AggregateExplanation& known) {
      return known.aggregate == aggregate_id;
    };
    if (std::any_of(aggregates_.begin(), aggregates_.end(), same)) return;
    const Aggregation& aggregation = source_.program.aggregations[id];
    const Selection& selection = source_.program.selections[aggregation.selection];
    const Aggregate& aggregate = source_.rulebook.aggregates[aggregate_id];
    AggregateExplanation result{aggregate_id,
                                std::nullopt,
                                std::nullopt,
                                true,
                                0,
                                0,
                                source_.evaluation.records().RangeOf(id)};
    if (selection.dated) {
      if (aggregate.window.kind != WindowKind::none) result.from = selection.from;
      result.until = selection.to;
    }
    result.table_known = source_.evaluation.records().TableKnown(aggregate.table);
    if (!result.table_known) {
      missing_.push_back({MissingKind::table, {}, {}, {}, aggregate.table, 0, 0, {}});
    } else {
      CountRows(aggregate, source_.evaluation.records().RowStates(aggregation.selection), result);
    }
    aggregates_.Add(source_.memory, result);
  }

  void CountRows(const Aggregate& aggregate, const std::vector<Verdict>& states,
                 AggregateExplanation& result) {
    std::vector<FieldId> fields;
    if (aggregate.filter.valid())
      AddFields(source_.program, source_.rulebook, aggregate.filter, fields);
    const FieldId dated_by = source_.rulebook.tables[aggregate.table].dated_by;
    if (dated_by.valid()) fields.push_back(dated_by);
    for (std::uint32_t row = 0; row < states.size(); ++row) {
      if (states[row] == Verdict::not_met) continue;
      ++(states[row] == Verdict::met ? result.rows : result.unsure);
      for (const FieldId field : fields) {
        if (states[row] == Verdict::cannot_tell) AddMissingCell(field, row);
      }
      if (aggregate.field.valid()) AddMissingCell(aggregate.field, row);
    }
  }

  void AddMissingCell(FieldId id, std::uint32_t row) {
    const Field& field = source_.rulebook.fields[id];
    const std::uint32_t first = source_.batch.rows_of(field.table, source_.partner).begin;
    const auto& numbers = source_.batch.tables[field.table.index].fields[field.position].numbers;
    if (numbers[first + row] == kUnknown) {
      missing_.push_back({MissingKind::cell, {}, {}, id, field.table, row, 0, {}});
    }
  }

  const ValueSource& source_;
  List<AggregateExplanation>& aggregates_;
  std::vector<MissingItem>& missing_;
};

/// Fills in the value of the node's measure or fact; what of it is missing.
template <class Node, class Explained>
std::vector<MissingItem> ExplainSubject(const ValueSource& source, const Node& node,
                                        Explained& result) {
  std::vector<MissingItem> missing;
  if (node.measure.valid()) {
    const MeasureId measure = source.program.measures[node.measure].measure;
    MeasureExplainer explainer(source, result.aggregates, missing);
    result.given = explainer.GivenFor(measure) != nullptr;
    explainer.Explain(node.measure);
    Show(source, measure, source.evaluation.RangeOf(node.measure), result.value);
  } else {
    Show(source, node.fact, result.value);
    if (result.value.number == kUnknown) missing.push_back(MissingFact(node.fact));
  }
  return missing;
}

/// How far a value is from a threshold that it does not meet: what is short, or too much. nullopt
/// where that says nothing.
std::optional<ValueRange> DistanceOf(const ValueRange& value, Test test,
                                     const Fraction& threshold) {
  if (value.no_value || test == Test::is || test == Test::is_not) return std::nullopt;
  ValueRange known = value;
  known.may_have_no_value = false;
  const ValueRange limit = ValueRange::Exactly(threshold);
  if (test == Test::at_least || test == Test::more_than) return Subtract(limit, known);
  return Subtract(known, limit);
}

void AddFact(const ValueSource& source, FactId fact, List<ShownFact>& facts) {
  ShownFact& shown = facts.Add(source.memory);
  shown.fact = fact;
  Show(source, fact, shown.value);
}

/// The facts that a condition reads, but for those that are there.
void AddFacts(const ValueSource& source, PredicateId id, List<ShownFact>& facts) {
  const Predicate& predicate = source.rulebook.predicates[id];
  const FactId fact = predicate.fact;
  const auto same = [&](const ShownFact& known) { return known.fact == fact; };
  if (fact.valid() && std::none_of(facts.begin(), facts.end(), same)) AddFact(source, fact, facts);
  for (const PredicateId part : source.rulebook.predicate_ids[predicate.parts])
    AddFacts(source, part, facts);
}

}  // namespace

void ExplainComparison(const ValueSource& source, const ComparisonNode& node,
                       StatementExplanation& result) {
  const Rulebook& rulebook = source.rulebook;
  std::vector<MissingItem> missing = ExplainSubject(source, node, result);
  const auto cases = source.evaluation.PossibleCases(node);
  result.verdict = VerdictOf(cases);
  for (const PossibleCase& possible : cases) {
    const Id<ThresholdCase> id = source.program.cases[possible.which].source;
    CaseExplanation& one = result.cases.Add(source.memory);
    one.index = possible.which.index - node.cases.begin;
    one.source = id;
    one.verdict = possible.verdict;
    if (possible.verdict == Verdict::not_met && result.value.is_amount) {
      const Value& first = rulebook.values[rulebook.cases[id].values][0];
      one.distance = DistanceOf(result.value.range, node.test, first.amount);
    }
  }
  for (const CaseNode& one : source.program.cases[node.cases]) {
    const PredicateId condition = rulebook.cases[one.source].condition;
    if (condition.valid()) AddFacts(source, condition, result.facts);
  }
  for (const ShownFact& shown : result.facts) {
    if (result.cases.size() > 1 && shown.value.number == kUnknown)
      missing.push_back(MissingFact(shown.fact));
  }
  if (result.verdict == Verdict::cannot_tell)
    result.missing = MissingListOf(missing, source.memory);
}

void ExplainFlag(const ValueSource& source, const FlagNode& node, StatementExplanation& result) {
  Show(source, node.fact, result.value);
  if (result.verdict != Verdict::cannot_tell) return;
  const MissingItem missing = MissingFact(node.fact);
  result.missing = MissingListOf(std::span(&missing, 1), source.memory);
}

void ExplainAmount(const ValueSource& source, const PointNode& node, PointLineExplanation& result) {
  const std::vector<MissingItem> missing = ExplainSubject(source, node, result);
  const ValueRange points = source.evaluation.RangeOf(node);
  if (points.low != points.high) result.missing = MissingListOf(missing, source.memory);
}

}  // namespace attain
