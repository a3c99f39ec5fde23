#include "evaluate/record_evaluation.h"

#include <algorithm>

namespace attain {

Verdict TestValue(const Program& program, const ValueTest& test, std::int64_t value,
                  std::string_view text) {
  if (value == kUnknown) return test.of_unknown;
  bool holds = false;
  switch (test.kind) {
    case ValueTestKind::within:
      holds = test.low <= value && value <= test.high;
      break;
    case ValueTestKind::among_numbers: {
      const auto numbers = program.numbers[test.numbers];
      holds = std::binary_search(numbers.begin(), numbers.end(), value);
      break;
    }
    case ValueTestKind::among_texts: {
      const auto texts = program.texts[test.texts];
      holds = std::binary_search(texts.begin(), texts.end(), text);
      break;
    }
  }
  return VerdictOf(holds != test.negated);
}

void RecordEvaluation::Tally::Clear() {
  in = unsure = unknown_in = unknown_unsure = 0;
  low = high = 0;
  smallest = INT64_MAX;
  largest = INT64_MIN;
  values_in.clear();
  values_unsure.clear();
  texts_in.clear();
  texts_unsure.clear();
}

RecordEvaluation::RecordEvaluation(const Program& program)
    : program_(program),
      ranges_(program.aggregations.size()),
      tallies_(program.aggregations.size()),
      filter_verdicts_(program.filters.size()),
      selection_verdicts_(program.selections.size()) {}

namespace {

/// Of a table that is unknown.
ValueRange UnknownRows(const Aggregation& aggregation) {
  switch (aggregation.kind) {
    case AggregateKind::sum:
      return ValueRange::Unknown();
    case AggregateKind::count:
      return {Fraction(0), {}, false, false};
    case AggregateKind::count_distinct:
      if (aggregation.finite_size == 0) return {Fraction(0), {}, false, false};
      return ValueRange::Between(Fraction(0), Fraction(aggregation.finite_size));
    case AggregateKind::average:
    case AggregateKind::smallest:
    case AggregateKind::largest:
      return ValueRange::Unknown(true);
  }
  return ValueRange::Unknown(true);
}

}  // namespace

void RecordEvaluation::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  partner_ = partner;
  for (const TableScan& scan : program_.scans) {
    const TableColumns& table = batch.tables[scan.table.index];
    if (table.known[partner] != 0) {
      Scan(scan, table);
      continue;
    }
    for (const AggregationId id : program_.aggregation_ids[scan.aggregations]) {
      ranges_[id.index] = UnknownRows(program_.aggregations[id]);
    }
  }
}

void RecordEvaluation::Scan(const TableScan& scan, const TableColumns& table) {
  const auto aggregations = program_.aggregation_ids[scan.aggregations];
  for (const AggregationId id : aggregations) tallies_[id.index].Clear();
  const PartnerBatch::Range rows = batch_->rows_of(scan.table, partner_);
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    for (const FilterId id : program_.filter_ids[scan.filters]) {
      filter_verdicts_[id.index] = FilterVerdict(table, id, row);
    }
    for (const SelectionId id : program_.selection_ids[scan.selections]) {
      const Selection& selection = program_.selections[id];
      const Verdict filter =
          selection.filter.valid() ? filter_verdicts_[selection.filter.index] : Verdict::met;
      selection_verdicts_[id.index] =
          And(filter, DateVerdict(table, scan.date_field, selection, row));
    }
    for (const AggregationId id : aggregations) {
      const Aggregation& aggregation = program_.aggregations[id];
      const Verdict state = selection_verdicts_[aggregation.selection.index];
      if (state != Verdict::not_met) Count(aggregation, table, row, state, tallies_[id.index]);
    }
  }
  for (const AggregationId id : aggregations) {
    ranges_[id.index] = RangeOf(program_.aggregations[id], tallies_[id.index]);
  }
}

Verdict RecordEvaluation::DateVerdict(const TableColumns& table, std::uint32_t date_field,
                                      const Selection& selection, std::uint32_t row) const {
  if (!selection.dated) return Verdict::met;
  const std::int64_t day = table.fields[date_field].numbers[row];
  if (day == kUnknown) return Verdict::cannot_tell;
  return VerdictOf(selection.from.days <= day && day <= selection.to.days);
}

Verdict RecordEvaluation::FilterVerdict(const TableColumns& table, FilterId id,
                                        std::uint32_t row) const {
  const Filter& filter = program_.filters[id];
  switch (filter.kind) {
    case FilterKind::all_of: {
      Verdict verdict = Verdict::met;
      for (const FilterId part : program_.filter_ids[filter.parts]) {
        verdict = And(verdict, FilterVerdict(table, part, row));
        if (verdict == Verdict::not_met) break;
      }
      return verdict;
    }
    case FilterKind::any_of: {
      Verdict verdict = Verdict::not_met;
      for (const FilterId part : program_.filter_ids[filter.parts]) {
        verdict = Or(verdict, FilterVerdict(table, part, row));
        if (verdict == Verdict::met) break;
      }
      return verdict;
    }
    case FilterKind::test:
      break;
  }
  const ValueTest& test = program_.value_tests[filter.test];
  const ValueColumn& column = table.fields[filter.column];
  const bool reads_text = test.kind == ValueTestKind::among_texts;
  return TestValue(program_, test, column.numbers[row],
                   reads_text ? column.texts[row] : std::string_view());
}

void RecordEvaluation::Count(const Aggregation& aggregation, const TableColumns& table,
                             std::uint32_t row, Verdict state, Tally& tally) {
  const bool in = state == Verdict::met;
  ++(in ? tally.in : tally.unsure);
  if (aggregation.kind == AggregateKind::count) return;
  const ValueColumn& column = table.fields[aggregation.field];
  const std::int64_t value = column.numbers[row];
  if (value == kUnknown) {
    ++(in ? tally.unknown_in : tally.unknown_unsure);
    return;
  }
  if (aggregation.kind == AggregateKind::count_distinct) {
    if (aggregation.is_text) {
      (in ? tally.texts_in : tally.texts_unsure).push_back(column.texts[row]);
    } else {
      (in ? tally.values_in : tally.values_unsure).push_back(value);
    }
    return;
  }
  if (in || value < 0) tally.low += value;
  if (in || value > 0) tally.high += value;
  if (!in) return;
  tally.smallest = std::min(tally.smallest, value);
  tally.largest = std::max(tally.largest, value);
}

namespace {

template <class T>
std::size_t SortAndCount(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values.size();
}

/// How many different values there are in `in`, and in both.
template <class T>
std::pair<std::size_t, std::size_t> Distinct(std::vector<T>& in, std::vector<T>& unsure) {
  const std::size_t sure = SortAndCount(in);
  in.insert(in.end(), unsure.begin(), unsure.end());
  return {sure, SortAndCount(in)};
}

Fraction Whole(std::size_t count) { return Fraction(static_cast<std::int64_t>(count)); }

}  // namespace

ValueRange RecordEvaluation::RangeOf(const Aggregation& aggregation, Tally& tally) {
  switch (aggregation.kind) {
    case AggregateKind::count:
      return ValueRange::Between(Whole(tally.in), Whole(tally.in + tally.unsure));
    case AggregateKind::count_distinct: {
      auto [low, high] = aggregation.is_text ? Distinct(tally.texts_in, tally.texts_unsure)
                                             : Distinct(tally.values_in, tally.values_unsure);
      if (tally.in > 0) low = std::max<std::size_t>(low, 1);
      high += tally.unknown_in + tally.unknown_unsure;
      if (const std::size_t size = aggregation.finite_size; size > 0) high = std::min(high, size);
      return ValueRange::Between(Whole(low), Whole(high));
    }
    case AggregateKind::sum:
      if (tally.unknown_in + tally.unknown_unsure > 0) return ValueRange::Unknown();
      return ValueRange::Between(Fraction::Of(tally.low, aggregation.scale),
                                 Fraction::Of(tally.high, aggregation.scale));
    case AggregateKind::average:
    case AggregateKind::smallest:
    case AggregateKind::largest:
      break;
  }
  if (tally.in + tally.unsure == 0) return ValueRange::NoValue();
  if (tally.unsure + tally.unknown_in > 0) return ValueRange::Unknown(tally.in == 0);
  Int128 numerator = tally.low;
  Int128 denominator = aggregation.scale;
  if (aggregation.kind == AggregateKind::average) denominator *= tally.in;
  if (aggregation.kind == AggregateKind::smallest) numerator = tally.smallest;
  if (aggregation.kind == AggregateKind::largest) numerator = tally.largest;
  return ValueRange::Exactly(Fraction::Of(numerator, denominator));
}

std::vector<Verdict> RecordEvaluation::RowStates(SelectionId id) const {
  const Selection& selection = program_.selections[id];
  const TableColumns& table = batch_->tables[selection.table.index];
  std::vector<Verdict> states;
  if (!TableKnown(selection.table)) return states;
  std::uint32_t date_field = 0;
  for (const TableScan& scan : program_.scans) {
    if (scan.table == selection.table) date_field = scan.date_field;
  }
  const PartnerBatch::Range rows = batch_->rows_of(selection.table, partner_);
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    const Verdict filter =
        selection.filter.valid() ? FilterVerdict(table, selection.filter, row) : Verdict::met;
    states.push_back(And(filter, DateVerdict(table, date_field, selection, row)));
  }
  return states;
}

}  // namespace attain
