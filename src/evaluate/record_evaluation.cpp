#include "evaluate/record_evaluation.h"

#include <algorithm>
#include <tuple>

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

RecordEvaluation::RecordEvaluation(const Program& program)
    : program_(program),
      filters_(program),
      tallies_(program.aggregations.size()),
      states_(program.selections.size()) {}

void RecordEvaluation::Load(const PartnerBatch& batch, RowRange partners) {
  batch_ = &batch;
  partners_ = partners;
  if (partners.size() == 0) return;
  for (const TableScan& scan : program_.scans) Scan(scan);
}

void RecordEvaluation::Scan(const TableScan& scan) {
  const TableColumns& table = batch_->tables[scan.table.index];
  const RowRange rows{batch_->rows_of(scan.table, partners_.begin).begin,
                      batch_->rows_of(scan.table, partners_.end - 1).end};
  filters_.Load(table.fields, rows);
  for (const SelectionId id : program_.selection_ids[scan.selections]) {
    Select(scan, program_.selections[id], rows, states_[id.index]);
  }
  for (const AggregationId id : program_.aggregation_ids[scan.aggregations]) {
    const Aggregation& aggregation = program_.aggregations[id];
    const std::span<const Verdict> states = states_[aggregation.selection.index];
    std::vector<Tally>& tallies = tallies_[id.index];
    tallies.assign(partners_.size(), {0, 0, 0, 0, 0, 0, INT64_MAX, INT64_MIN, 0, 0});
    for (std::uint32_t partner = partners_.begin; partner < partners_.end; ++partner) {
      const PartnerBatch::Range own = batch_->rows_of(scan.table, partner);
      Count(aggregation,
            {table,
             {own.begin, own.end},
             states.subspan(own.begin - rows.begin, own.end - own.begin)},
            tallies[partner - partners_.begin]);
    }
  }
}

void RecordEvaluation::Select(const TableScan& scan, const Selection& selection, RowRange rows,
                              std::vector<Verdict>& states) {
  states.assign(rows.size(), Verdict::met);
  if (selection.filter.valid()) {
    const auto filtered = filters_[selection.filter];
    states.assign(filtered.begin(), filtered.end());
  }
  if (!selection.dated) return;
  const std::int64_t* days =
      batch_->tables[scan.table.index].fields[scan.date_field].numbers.data() + rows.begin;
  const std::int64_t from = selection.from.days, to = selection.to.days;
  for (std::size_t i = 0; i < states.size(); ++i) {
    const Verdict known = VerdictOf((from <= days[i]) & (days[i] <= to));
    states[i] = And(states[i], days[i] == kUnknown ? Verdict::cannot_tell : known);
  }
}

void RecordEvaluation::Count(const Aggregation& aggregation, const Rows& rows, Tally& tally) {
  if (aggregation.kind == AggregateKind::count) {
    for (const Verdict state : rows.states) {
      tally.in += state == Verdict::met ? 1 : 0;
      tally.unsure += state == Verdict::cannot_tell ? 1 : 0;
    }
    return;
  }
  if (aggregation.kind == AggregateKind::count_distinct) {
    return CountDistinct(aggregation, rows, tally);
  }
  const std::int64_t* values =
      rows.table.fields[aggregation.field].numbers.data() + rows.range.begin;
  for (std::size_t row = 0; row < rows.states.size(); ++row) {
    const Verdict state = rows.states[row];
    if (state == Verdict::not_met) continue;
    const bool in = state == Verdict::met;
    const std::int64_t value = values[row];
    ++(in ? tally.in : tally.unsure);
    if (value == kUnknown) {
      ++(in ? tally.unknown_in : tally.unknown_unsure);
      continue;
    }
    if (in || value < 0) tally.low += value;
    if (in || value > 0) tally.high += value;
    if (!in) continue;
    tally.smallest = std::min(tally.smallest, value);
    tally.largest = std::max(tally.largest, value);
  }
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

}  // namespace

void RecordEvaluation::CountDistinct(const Aggregation& aggregation, const Rows& rows,
                                     Tally& tally) {
  values_in_.clear();
  values_unsure_.clear();
  texts_in_.clear();
  texts_unsure_.clear();
  const ValueColumn& column = rows.table.fields[aggregation.field];
  for (std::size_t i = 0; i < rows.states.size(); ++i) {
    if (rows.states[i] == Verdict::not_met) continue;
    const bool in = rows.states[i] == Verdict::met;
    const std::size_t row = rows.range.begin + i;
    ++(in ? tally.in : tally.unsure);
    if (column.numbers[row] == kUnknown) {
      ++(in ? tally.unknown_in : tally.unknown_unsure);
    } else if (aggregation.is_text) {
      (in ? texts_in_ : texts_unsure_).push_back(column.texts[row]);
    } else {
      (in ? values_in_ : values_unsure_).push_back(column.numbers[row]);
    }
  }
  std::tie(tally.distinct_in, tally.distinct_all) = aggregation.is_text
                                                        ? Distinct(texts_in_, texts_unsure_)
                                                        : Distinct(values_in_, values_unsure_);
}

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

Fraction Whole(std::size_t count) { return Fraction(static_cast<std::int64_t>(count)); }

}  // namespace

ValueRange RecordEvaluation::RangeOf(AggregationId id, std::uint32_t partner) const {
  const Aggregation& aggregation = program_.aggregations[id];
  if (!TableKnown(program_.selections[aggregation.selection].table, partner)) {
    return UnknownRows(aggregation);
  }
  const Tally& tally = tallies_[id.index][partner - partners_.begin];
  switch (aggregation.kind) {
    case AggregateKind::count:
      return ValueRange::Between(Whole(tally.in), Whole(tally.in + tally.unsure));
    case AggregateKind::count_distinct: {
      std::size_t low = tally.distinct_in;
      std::size_t high = tally.distinct_all + tally.unknown_in + tally.unknown_unsure;
      if (tally.in > 0) low = std::max<std::size_t>(low, 1);
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

std::optional<std::int64_t> RecordEvaluation::ExactlyScaled(AggregationId id,
                                                            std::uint32_t partner) const {
  const Aggregation& aggregation = program_.aggregations[id];
  if (!TableKnown(program_.selections[aggregation.selection].table, partner)) return std::nullopt;
  const Tally& tally = tallies_[id.index][partner - partners_.begin];
  if (tally.unsure + tally.unknown_in + tally.unknown_unsure > 0) return std::nullopt;
  switch (aggregation.kind) {
    case AggregateKind::count:
      return tally.in;
    case AggregateKind::sum:
      if (tally.low != static_cast<std::int64_t>(tally.low)) return std::nullopt;
      return static_cast<std::int64_t>(tally.low);
    case AggregateKind::count_distinct:
    case AggregateKind::average:
    case AggregateKind::smallest:
    case AggregateKind::largest:
      break;
  }
  return std::nullopt;
}

std::vector<Verdict> RecordEvaluation::RowStates(SelectionId selection) const {
  if (!TableKnown(program_.selections[selection].table)) return {};
  return states_[selection.index];
}

}  // namespace attain
