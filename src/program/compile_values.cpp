#include "program/compile_values.h"

#include <algorithm>
#include <limits>

#include "base/limits.h"

namespace attain {
namespace {

constexpr std::int64_t kLeast =
    std::numeric_limits<std::int64_t>::min() + 1;  // the least is kUnknown
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::int64_t ScaleOf(TypeKind kind) {
  switch (kind) {
    case TypeKind::number:
      return kNumberScale;
    case TypeKind::money:
      return kMoneyScale;
    case TypeKind::yes_no:
    case TypeKind::date:
    case TypeKind::text:
    case TypeKind::one_of:
      return 1;
  }
  return 1;
}

/// value × scale, rounded down (or up), kept within 64 bits: beyond them no data can lie.
std::int64_t ScaledAndRounded(const Fraction& value, std::int64_t scale, bool up) {
  const Int128 n = value.numerator(), d = value.denominator();
  Int128 whole = n / d;
  if (n % d < 0) --whole;
  const Int128 rest = (n - whole * d) * scale;
  if (whole > kMost) return kMost;
  if (whole < kLeast) return kLeast;
  Int128 scaled = whole * scale + rest / d;
  if (up && rest % d != 0) ++scaled;
  return static_cast<std::int64_t>(std::clamp<Int128>(scaled, kLeast, kMost));
}

/// The value as ValueColumn codes it; nothing where no data can equal it.
std::optional<std::int64_t> CodeOf(const Value& value) {
  switch (value.kind) {
    case TypeKind::yes_no:
      return value.yes ? 1 : 0;
    case TypeKind::one_of:
      return value.choice;
    case TypeKind::number:
    case TypeKind::money:
      return ScaledBy(value.amount, ScaleOf(value.kind));
    case TypeKind::date:
      return value.date.days;
    case TypeKind::text:
      break;
  }
  return std::nullopt;
}

/// The scaled values that pass an ordering test.
std::pair<std::int64_t, std::int64_t> BoundsOf(Test test, const Value& value) {
  std::int64_t down = 0, up = 0;
  if (value.kind == TypeKind::date) {
    down = up = value.date.days;
  } else {
    down = ScaledAndRounded(value.amount, ScaleOf(value.kind), false);
    up = ScaledAndRounded(value.amount, ScaleOf(value.kind), true);
  }
  switch (test) {
    case Test::at_least:
      return {up, kMost};
    case Test::more_than:
      return {down == kMost ? kMost : down + 1, kMost};
    case Test::at_most:
      return {kLeast, down};
    case Test::less_than:
      return {kLeast, up == kLeast ? kLeast : up - 1};
    case Test::is:
    case Test::is_not:
      break;
  }
  return {kLeast, kMost};
}

}  // namespace

std::uint32_t ListedValues(const ValueType& type) {
  if (type.kind == TypeKind::yes_no) return 2;
  return type.kind == TypeKind::one_of ? type.values.size : 0;
}

DayRange DaysOf(const Window& window, Date as_of) {
  const Date end = MonthsBefore(as_of, window.ending_months_ago);
  switch (window.kind) {
    case WindowKind::none:
      return {Date::Min(), as_of};
    case WindowKind::trailing_months:
      return {MonthsBefore(end, window.length) + 1, end};
    case WindowKind::trailing_days:
      return {end - static_cast<std::int32_t>(window.length) + 1, end};
    case WindowKind::full_months:
      return {FirstOfMonth(MonthsBefore(end, window.length)), FirstOfMonth(end) - 1};
  }
  return {Date::Min(), as_of};
}

ValueCompiler::ValueCompiler(const Rulebook& rulebook, Program& program)
    : rulebook_(rulebook), program_(program) {
  for (const Fact& fact : rulebook.facts) {
    const ValueType& type = rulebook.types[fact.type];
    program.facts.push_back({type.kind, ListedValues(type) + (type.others ? 1 : 0)});
  }
  program.measure_of.resize(rulebook.measures.size());
}

Id<ValueTest> ValueCompiler::TestOf(TypeId type_id, Test test, Slice<Value> slice) {
  const ValueType& type = rulebook_.types[type_id];
  const auto values = rulebook_.values[slice];
  ValueTestKind kind = ValueTestKind::among_numbers;
  const bool negated = test == Test::is_not;
  std::int64_t low = 0, high = 0;
  std::vector<std::int64_t> numbers;
  std::vector<std::string> texts;
  if (test != Test::is && test != Test::is_not) {
    kind = ValueTestKind::within;
    std::tie(low, high) = BoundsOf(test, values.front());
  } else if (type.kind == TypeKind::text) {
    kind = ValueTestKind::among_texts;
    for (const Value& value : values) texts.emplace_back(rulebook_.text(value.text));
    std::sort(texts.begin(), texts.end());
  } else {
    for (const Value& value : values) {
      if (const auto code = CodeOf(value)) numbers.push_back(*code);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  }
  Verdict of_unknown = Verdict::cannot_tell;
  if (const std::int64_t listed = ListedValues(type);
      listed > 0 && kind == ValueTestKind::among_numbers) {
    // Values that are not listed equal none of the listed, so they never pass `is`.
    std::erase_if(numbers, [&](std::int64_t number) { return number < 0 || number >= listed; });
    const bool all = static_cast<std::int64_t>(numbers.size()) == listed && !type.others;
    if (all) of_unknown = VerdictOf(!negated);
    if (numbers.empty()) of_unknown = VerdictOf(negated);
  }
  const TestKey key{kind, negated, of_unknown, low, high, numbers, texts};
  const auto [entry, is_new] = tests_.try_emplace(key);
  if (is_new) {
    entry->second =
        program_.value_tests.Add({kind, negated, of_unknown, low, high,
                                  program_.numbers.AddAll(numbers), program_.texts.AddAll(texts)});
  }
  return entry->second;
}

FilterId ValueCompiler::Intern(FilterKind kind, std::vector<FilterId> parts, std::uint32_t column,
                               Id<ValueTest> test) {
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  const auto [entry, is_new] = filters_.try_emplace({kind, parts, column, test});
  if (is_new) {
    entry->second = program_.filters.Add({kind, program_.filter_ids.AddAll(parts), column, test});
  }
  return entry->second;
}

FilterId ValueCompiler::FilterOf(PredicateId id, std::set<FactId>& facts_read) {
  const Predicate& predicate = rulebook_.predicates[id];
  switch (predicate.kind) {
    case PredicateKind::all_of:
    case PredicateKind::any_of: {
      std::vector<FilterId> parts;
      for (const PredicateId part : rulebook_.predicate_ids[predicate.parts]) {
        parts.push_back(FilterOf(part, facts_read));
      }
      const bool all = predicate.kind == PredicateKind::all_of;
      return Intern(all ? FilterKind::all_of : FilterKind::any_of, std::move(parts), 0, {});
    }
    case PredicateKind::field: {
      const Field& field = rulebook_.fields[predicate.field];
      return Intern(FilterKind::test, {}, field.position,
                    TestOf(field.type, predicate.test, predicate.values));
    }
    case PredicateKind::fact: {
      if (program_.facts[predicate.fact.index].finite_size > 0) facts_read.insert(predicate.fact);
      return Intern(FilterKind::test, {}, predicate.fact.index,
                    TestOf(rulebook_.facts[predicate.fact].type, predicate.test, predicate.values));
    }
  }
  return {};
}

SelectionId ValueCompiler::SelectionOf(const Aggregate& aggregate) {
  std::set<FactId> no_facts;
  const FilterId filter =
      aggregate.filter.valid() ? FilterOf(aggregate.filter, no_facts) : FilterId::none();
  const bool dated = rulebook_.tables[aggregate.table].dated_by.valid();
  const DayRange days =
      dated ? DaysOf(aggregate.window, program_.windows_on) : DayRange{Date::Min(), Date::Max()};
  const SelectionKey key{aggregate.table, filter, dated, days.from, days.to};
  const auto [entry, is_new] = selections_.try_emplace(key);
  if (is_new) {
    entry->second = program_.selections.Add({filter, dated, days.from, days.to, aggregate.table});
  }
  return entry->second;
}

AggregationId ValueCompiler::AggregationOf(const Aggregate& aggregate) {
  const SelectionId selection = SelectionOf(aggregate);
  Aggregation aggregation{aggregate.kind, selection, 0, 1, 0, false};
  if (aggregate.field.valid()) {
    const Field& field = rulebook_.fields[aggregate.field];
    const ValueType& type = rulebook_.types[field.type];
    aggregation.field = field.position;
    aggregation.scale = ScaleOf(type.kind);
    aggregation.finite_size = ListedValues(type) + (type.others ? 1 : 0);
    aggregation.is_text = type.kind == TypeKind::text;
  }
  const auto [entry, is_new] =
      aggregations_.try_emplace({aggregate.kind, selection, aggregation.field});
  if (is_new) entry->second = program_.aggregations.Add(aggregation);
  return entry->second;
}

ProgramMeasureId ValueCompiler::MeasureOf(MeasureId id) {
  if (program_.measure_of[id.index].valid()) return program_.measure_of[id.index];
  const Slice<MeasureVersion> versions = rulebook_.measures[id].versions;
  const MeasureVersion* version =
      VersionInForce(rulebook_.measure_versions, versions, program_.as_of);
  assert(version != nullptr);  // MissingVersions has left out whoever reads it
  std::vector<MeasureStep> steps;
  // Operations before their operands, right before left; turned round at the end. No recursion: a
  // sum of many terms is a deep tree.
  std::vector<ExpressionId> rest{version->value};
  while (!rest.empty()) {
    const ExpressionId at = rest.back();
    rest.pop_back();
    const Expression& expression = rulebook_.expressions[at];
    MeasureStep step{expression.kind, expression.amount, 0, at};
    if (expression.kind == ExpressionKind::fact) step.index = expression.fact.index;
    if (expression.kind == ExpressionKind::measure) {
      step.index = MeasureOf(expression.measure).index;
    }
    if (expression.kind == ExpressionKind::aggregate) {
      step.index = AggregationOf(rulebook_.aggregates[expression.aggregate]).index;
    }
    if (expression.left.valid()) rest.push_back(expression.left);
    if (expression.right.valid()) rest.push_back(expression.right);
    steps.push_back(step);
  }
  std::reverse(steps.begin(), steps.end());
  const auto position =
      static_cast<std::uint32_t>(version - &rulebook_.measure_versions[versions][0]);
  return program_.measure_of[id.index] = program_.measures.Add(
             {id, {versions.begin + position}, program_.measure_steps.AddAll(steps)});
}

void ValueCompiler::Finish() {
  struct Reads {
    std::set<FilterId> filters;
    std::vector<SelectionId> selections;
    std::vector<AggregationId> aggregations;
  };
  std::map<TableId, Reads> reads;
  for (std::uint32_t i = 0; i < program_.selections.size(); ++i) {
    const Selection& selection = program_.selections[SelectionId{i}];
    reads[selection.table].selections.push_back({i});
    if (selection.filter.valid()) reads[selection.table].filters.insert(selection.filter);
  }
  for (std::uint32_t i = 0; i < program_.aggregations.size(); ++i) {
    const SelectionId selection = program_.aggregations[AggregationId{i}].selection;
    reads[program_.selections[selection].table].aggregations.push_back({i});
  }
  for (const auto& [table, read] : reads) {
    const FieldId date = rulebook_.tables[table].dated_by;
    program_.scans.push_back({table, date.valid() ? rulebook_.fields[date].position : UINT32_MAX,
                              program_.filter_ids.AddAll(
                                  std::vector<FilterId>(read.filters.begin(), read.filters.end())),
                              program_.selection_ids.AddAll(read.selections),
                              program_.aggregation_ids.AddAll(read.aggregations)});
  }
}

}  // namespace attain
