#include "reference/measures.h"

#include <algorithm>
#include <set>

#include "reference/calendar.h"
#include "reference/values.h"

namespace attain::reference {
namespace {

Amounts Sum(const Amounts& a, const Amounts& b) { return Calculate(ExpressionKind::add, a, b); }

/// From `a` to `b` or from `b` to `a`.
Amounts Spanning(const Fraction& a, const Fraction& b) {
  return {false, false, {0, std::min(a, b)}, {0, std::max(a, b)}};
}

/// A number as which a value is told from others of its type; of a text its id.
Fraction Mark(const Value& value) {
  switch (value.kind) {
    case TypeKind::yes_no:
      return Fraction(value.yes ? 1 : 0);
    case TypeKind::number:
    case TypeKind::money:
      return value.amount;
    case TypeKind::date:
      return Fraction(value.date.days);
    case TypeKind::text:
      return Fraction(value.text.index);
    case TypeKind::one_of:
      return Fraction(value.choice);
  }
  return {};
}

}  // namespace

Amounts Measures::Of(MeasureId id) {
  if (const auto known = known_.find(id); known != known_.end()) return known->second;
  const auto given = partner_.given.find(id);
  Amounts amounts;
  if (given != partner_.given.end()) {
    amounts = given->second ? Exactly(*given->second) : Anything(true);
  } else {
    const auto* version =
        VersionInForce(rulebook_.measure_versions, rulebook_.measures[id].versions, day_);
    amounts = Of(version->value);
  }
  known_.emplace(id, amounts);
  return amounts;
}

Amounts Measures::Of(ExpressionId id) {
  const Expression& expression = rulebook_.expressions[id];
  switch (expression.kind) {
    case ExpressionKind::amount:
      return Exactly(expression.amount);
    case ExpressionKind::fact: {
      const std::optional<Value>& value = partner_.facts[expression.fact.index];
      return value ? Exactly(value->amount) : Anything(false);
    }
    case ExpressionKind::measure:
      return Of(expression.measure);
    case ExpressionKind::aggregate:
      return Of(rulebook_.aggregates[expression.aggregate]);
    case ExpressionKind::add:
    case ExpressionKind::subtract:
    case ExpressionKind::multiply:
    case ExpressionKind::divide:
      return Calculate(expression.kind, Of(expression.left), Of(expression.right));
  }
  return NoValue();
}

Amounts Measures::Of(const Aggregate& aggregate) {
  const std::optional<Rows>& table = partner_.tables[aggregate.table.index];
  Counting rows;
  if (table) {
    for (const Values& row : *table) {
      const Verdict counts = Counts(aggregate, row);
      if (counts == Verdict::met) rows.sure.push_back(&row);
      if (counts == Verdict::cannot_tell) rows.unsure.push_back(&row);
    }
  }
  switch (aggregate.kind) {
    case AggregateKind::count: {
      const auto sure = static_cast<std::int64_t>(rows.sure.size());
      const auto most = sure + static_cast<std::int64_t>(rows.unsure.size());
      return Between(sure, table ? &most : nullptr);
    }
    case AggregateKind::count_distinct:
      return Distinct(aggregate, rows);
    case AggregateKind::sum:
      return table ? SumOf(aggregate, rows) : Anything(false);
    case AggregateKind::average:
    case AggregateKind::smallest:
    case AggregateKind::largest:
      return table ? AverageOrEnd(aggregate, rows) : Anything(true);
  }
  return NoValue();
}

Verdict Measures::Counts(const Aggregate& aggregate, const Values& row) const {
  const Verdict in_time = IsInTime(aggregate, row);
  if (!aggregate.filter.valid()) return in_time;
  const auto value_of = [&](const Predicate& predicate) {
    return row[rulebook_.fields[predicate.field].position];
  };
  return And(in_time, Holds(rulebook_, aggregate.filter, value_of));
}

Verdict Measures::IsInTime(const Aggregate& aggregate, const Values& row) const {
  const FieldId dated_by = rulebook_.tables[aggregate.table].dated_by;
  if (!dated_by.valid()) return Verdict::met;
  const std::optional<Value>& value = row[rulebook_.fields[dated_by].position];
  if (!value) return Verdict::cannot_tell;
  const Date date = value->date;
  if (date > day_) return Verdict::not_met;
  const Window& window = aggregate.window;
  switch (window.kind) {
    case WindowKind::none:
      return Verdict::met;
    case WindowKind::trailing_months:
      return VerdictOf(InTrailingMonths(date, day_, window.length, window.ending_months_ago));
    case WindowKind::trailing_days:
      return VerdictOf(InTrailingDays(date, day_, window.length, window.ending_months_ago));
    case WindowKind::full_months:
      return VerdictOf(InFullMonths(date, day_, window.length, window.ending_months_ago));
  }
  return Verdict::not_met;
}

/// At least the values that surely count; at most these, those that may, and another one for each
/// row whose value is unknown. Values that a type does not list count as one.
Amounts Measures::Distinct(const Aggregate& aggregate, const Counting& rows) const {
  std::set<Fraction> sure, possible;
  std::size_t unknown = 0;
  bool some_value_is_sure = false;
  for (const Values* row : rows.sure) {
    some_value_is_sure = true;
    const std::optional<Value>& value = FieldOf(aggregate, *row);
    if (value) sure.insert(Mark(*value));
    if (!value) ++unknown;
  }
  possible = sure;
  for (const Values* row : rows.unsure) {
    const std::optional<Value>& value = FieldOf(aggregate, *row);
    if (value) possible.insert(Mark(*value));
    if (!value) ++unknown;
  }
  const auto least =
      static_cast<std::int64_t>(std::max<std::size_t>(sure.size(), some_value_is_sure));
  auto most = static_cast<std::int64_t>(possible.size() + unknown);
  const std::vector<Value> all = AllValues(rulebook_, rulebook_.fields[aggregate.field].type);
  const bool is_finite = !all.empty();
  const bool is_known = partner_.tables[aggregate.table.index].has_value();
  if (is_finite)
    most = is_known ? std::min(most, std::int64_t(all.size())) : std::int64_t(all.size());
  return Between(least, is_known || is_finite ? &most : nullptr);
}

Amounts Measures::SumOf(const Aggregate& aggregate, const Counting& rows) const {
  Amounts sum = Exactly(Fraction(0));
  for (const Values* row : rows.sure) {
    const std::optional<Value>& value = FieldOf(aggregate, *row);
    sum = Sum(sum, value ? Exactly(value->amount) : Anything(false));
  }
  for (const Values* row : rows.unsure) {
    const std::optional<Value>& value = FieldOf(aggregate, *row);
    sum = Sum(sum, value ? Spanning(Fraction(0), value->amount) : Anything(false));
  }
  return sum;
}

/// `average`, `smallest`, `largest`: unknown as soon as a row, or the value of one, is.
Amounts Measures::AverageOrEnd(const Aggregate& aggregate, const Counting& rows) const {
  std::vector<Fraction> values;
  bool is_unknown = !rows.unsure.empty();
  for (const Values* row : rows.sure) {
    const std::optional<Value>& value = FieldOf(aggregate, *row);
    if (value) values.push_back(value->amount);
    if (!value) is_unknown = true;
  }
  if (is_unknown) return Anything(rows.sure.empty());
  if (values.empty()) return NoValue();
  if (aggregate.kind == AggregateKind::smallest) {
    return Exactly(*std::min_element(values.begin(), values.end()));
  }
  if (aggregate.kind == AggregateKind::largest) {
    return Exactly(*std::max_element(values.begin(), values.end()));
  }
  const Fraction count(static_cast<std::int64_t>(values.size()));
  return Calculate(ExpressionKind::divide, SumOf(aggregate, rows), Exactly(count));
}

}  // namespace attain::reference
