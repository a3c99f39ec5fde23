#include "verify/measures.h"

#include <algorithm>
#include <set>
#include <string>

namespace attain::verify {
namespace {

/// `date` moved back by whole months; a day that the month lacks becomes its last day. Never before
/// the year 1.
Date Earlier(Date date, std::int64_t months) {
  const DateParts parts = PartsOf(date);
  const std::int64_t month_index =
      std::max<std::int64_t>(parts.year * 12LL + parts.month - 1 - months, 12);
  const int year = static_cast<int>(month_index / 12);
  const int month = static_cast<int>(month_index % 12) + 1;
  for (int day = parts.day; day > 0; --day) {
    if (const auto found = Date::FromParts(year, month, day)) return *found;
  }
  return date;
}

class MeasureReader {
 public:
  explicit MeasureReader(const PartnerData& data) : data_(data), rulebook_(data.rulebook()) {}

  std::optional<Range> Read(MeasureId measure) {
    const auto said = data_.said_measures.find(measure);
    if (said != data_.said_measures.end()) return Range::Exactly(said->second);
    for (const GivenMeasure& given : data_.batch.given) {
      if (given.partner == data_.partner && given.measure == measure) {
        if (!given.unknown) return Range::Exactly(given.value);
        reading.missing.push_back({{}, {}, {}, measure, 0});
        return Range{std::nullopt, std::nullopt, true, true};
      }
    }
    const MeasureVersion* version = VersionOn(data_.rules.day, rulebook_.measure_versions,
                                              rulebook_.measures[measure].versions);
    if (version == nullptr) return std::nullopt;
    return Read(version->value);
  }

  MeasureReading reading;

 private:
  std::optional<Range> Read(ExpressionId id) {
    const Expression& expression = rulebook_.expressions[id];
    switch (expression.kind) {
      case ExpressionKind::amount:
        return Range::Exactly(expression.amount);
      case ExpressionKind::fact: {
        if (!data_.FactOf(expression.fact))
          reading.missing.push_back({expression.fact, {}, {}, {}, 0});
        return data_.AmountOf(expression.fact);
      }
      case ExpressionKind::measure:
        return Read(expression.measure);
      case ExpressionKind::aggregate:
        return Read(expression.aggregate);
      case ExpressionKind::add:
      case ExpressionKind::subtract:
      case ExpressionKind::multiply:
      case ExpressionKind::divide: {
        const auto left = Read(expression.left);
        const auto right = Read(expression.right);
        if (!left || !right) return std::nullopt;
        return Combine(expression.kind, *left, *right);
      }
    }
    return std::nullopt;
  }

  Range Read(AggregateId id) {
    for (const AggregateReading& known : reading.aggregates) {
      if (known.aggregate == id) return known.value;
    }
    const Aggregate& aggregate = rulebook_.aggregates[id];
    const RecordTable& table = rulebook_.tables[aggregate.table];
    AggregateReading result;
    result.aggregate = id;
    result.days = DaysThatCount(aggregate.window, table.dated_by.valid(), data_.rules.day);
    result.table_known = data_.TableKnown(aggregate.table);
    if (result.table_known) {
      result.value = OfRows(aggregate, table, result);
    } else {
      reading.missing.push_back({{}, aggregate.table, {}, {}, 0});
      result.value = OfUnknownTable(aggregate);
    }
    reading.aggregates.push_back(result);
    return result.value;
  }

  Range OfUnknownTable(const Aggregate& aggregate) const {
    Range range;
    if (IsCount(aggregate.kind)) {
      range.low = Fraction(0);
      if (aggregate.kind == AggregateKind::count_distinct) range.high = FiniteSize(aggregate.field);
    } else if (aggregate.kind != AggregateKind::sum) {
      range.may_lack = true;
    }
    return range;
  }

  std::optional<Fraction> FiniteSize(FieldId field) const {
    const ValueType& type = rulebook_.types[rulebook_.fields[field].type];
    if (type.kind == TypeKind::yes_no) return Fraction(2);
    if (type.kind == TypeKind::one_of)
      return Fraction(std::int64_t{type.values.size} + (type.others ? 1 : 0));
    return std::nullopt;
  }

  Verdict RowCounts(const Aggregate& aggregate, FieldId dated_by, const Days& days,
                    std::uint32_t row) {
    const Verdict filtered = data_.HoldsOf(aggregate.filter, row);
    if (!dated_by.valid()) return filtered;
    const auto date = data_.CellOf(dated_by, row);
    if (!date) return And(filtered, Verdict::cannot_tell);
    const bool late = days.until && date->number > days.until->days;
    const bool early = days.from && date->number < days.from->days;
    return late || early ? Verdict::not_met : filtered;
  }

  /// What about a row that surely counts, or may, is not known, of all that the aggregate reads.
  void AddMissing(const Aggregate& aggregate, FieldId dated_by, bool sure, std::uint32_t row,
                  std::uint32_t first_row) {
    std::vector<FieldId> fields;
    if (!sure && aggregate.filter.valid()) AddFields(aggregate.filter, fields);
    if (!sure && dated_by.valid()) fields.push_back(dated_by);
    if (aggregate.field.valid()) fields.push_back(aggregate.field);
    for (const FieldId field : fields) {
      if (!data_.CellOf(field, row))
        reading.missing.push_back({{}, {}, field, {}, row - first_row});
    }
  }

  void AddFields(PredicateId id, std::vector<FieldId>& fields) const {
    const Predicate& predicate = rulebook_.predicates[id];
    if (predicate.field.valid()) fields.push_back(predicate.field);
    for (const PredicateId part : rulebook_.predicate_ids[predicate.parts]) AddFields(part, fields);
  }

  struct RowValues {
    std::vector<Datum> sure, unsure;  ///< known values of rows that surely, or may, count
    std::uint32_t sure_unknown = 0, unsure_unknown = 0;  ///< rows without a known value
  };

  Range OfRows(const Aggregate& aggregate, const RecordTable& table, AggregateReading& result) {
    RowValues values;
    const auto [begin, end] = data_.RowsOf(aggregate.table);
    for (std::uint32_t row = begin; row < end; ++row) {
      const Verdict counts = RowCounts(aggregate, table.dated_by, result.days, row);
      if (counts == Verdict::not_met) continue;
      const bool sure = counts == Verdict::met;
      AddMissing(aggregate, table.dated_by, sure, row, begin);
      ++(sure ? result.rows : result.unsure);
      if (!aggregate.field.valid()) continue;
      const auto value = data_.CellOf(aggregate.field, row);
      if (value) {
        (sure ? values.sure : values.unsure).push_back(*value);
      } else {
        ++(sure ? values.sure_unknown : values.unsure_unknown);
      }
    }
    return Aggregated(aggregate, values, result);
  }

  Range Aggregated(const Aggregate& aggregate, const RowValues& values,
                   const AggregateReading& result) const {
    switch (aggregate.kind) {
      case AggregateKind::count:
        return Counted(result.rows, std::uint64_t{result.rows} + result.unsure);
      case AggregateKind::count_distinct:
        return Distinct(aggregate.field, values, result);
      case AggregateKind::sum:
        return Sum(aggregate.field, values);
      case AggregateKind::average:
      case AggregateKind::smallest:
      case AggregateKind::largest:
        break;
    }
    if (result.unsure > 0 || values.sure_unknown > 0) {
      Range range;
      range.may_lack = result.rows == 0;
      return range;
    }
    return values.sure.empty() ? Range::NoValue() : Range::Exactly(OfKnown(aggregate, values.sure));
  }

  static Range Counted(std::uint64_t low, std::uint64_t high) {
    Range range;
    range.low = Fraction(static_cast<std::int64_t>(low));
    range.high = Fraction(static_cast<std::int64_t>(high));
    return range;
  }

  Range Distinct(FieldId field, const RowValues& values, const AggregateReading& result) const {
    std::set<std::pair<std::int64_t, std::string_view>> known;
    for (const Datum& value : values.sure) known.insert({value.number, value.text});
    const std::uint64_t low = std::max<std::uint64_t>(known.size(), result.rows > 0 ? 1 : 0);
    for (const Datum& value : values.unsure) known.insert({value.number, value.text});
    Range range = Counted(low, known.size() + values.sure_unknown + values.unsure_unknown);
    const auto size = FiniteSize(field);
    if (size && *size < *range.high) range.high = *size;
    return range;
  }

  Range Sum(FieldId field, const RowValues& values) const {
    if (values.sure_unknown + values.unsure_unknown > 0) return Range::Unknown();
    Int128 low = 0, high = 0;
    for (const Datum& value : values.sure) low += value.number, high += value.number;
    for (const Datum& value : values.unsure) (value.number < 0 ? low : high) += value.number;
    const Fraction scale = AmountOf(TypeOf(field), 1);
    Range range;
    range.low = Fraction::Of(low, scale.denominator());
    range.high = Fraction::Of(high, scale.denominator());
    return range;
  }

  Fraction OfKnown(const Aggregate& aggregate, const std::vector<Datum>& values) const {
    const auto less = [](const Datum& a, const Datum& b) { return a.number < b.number; };
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end(), less);
    const TypeKind kind = TypeOf(aggregate.field);
    if (aggregate.kind == AggregateKind::smallest) return AmountOf(kind, smallest->number);
    if (aggregate.kind == AggregateKind::largest) return AmountOf(kind, largest->number);
    Int128 sum = 0;
    for (const Datum& value : values) sum += value.number;
    return Fraction::Of(sum, AmountOf(kind, 1).denominator() * static_cast<Int128>(values.size()));
  }

  TypeKind TypeOf(FieldId field) const {
    return rulebook_.types[rulebook_.fields[field].type].kind;
  }

  const PartnerData& data_;
  const Rulebook& rulebook_;
};

}  // namespace

Days DaysThatCount(const Window& window, bool dated, Date today) {
  if (!dated) return {};
  const Date end = Earlier(today, window.ending_months_ago);
  switch (window.kind) {
    case WindowKind::none:
      return {std::nullopt, today};
    case WindowKind::trailing_months:
      return {Earlier(end, window.length) + 1, end};
    case WindowKind::trailing_days:
      return {end - static_cast<std::int32_t>(window.length) + 1, end};
    case WindowKind::full_months: {
      const Date first = end - (PartsOf(end).day - 1);
      return {Earlier(first, window.length), first - 1};
    }
  }
  return {};
}

MeasureReading ReadMeasure(const PartnerData& data, MeasureId measure) {
  MeasureReader reader(data);
  const auto value = reader.Read(measure);
  reader.reading.value = value;
  for (const GivenMeasure& given : data.batch.given) {
    if (given.partner == data.partner && given.measure == measure) reader.reading.given = true;
  }
  return std::move(reader.reading);
}

}  // namespace attain::verify
