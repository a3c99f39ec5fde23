#include "evaluate/measure_columns.h"

#include <algorithm>

#include "base/limits.h"

namespace attain {
namespace {

/// No value spreads, except to what is not known: that may not fit at all.
SmallFraction Combine(ExpressionKind operation, SmallFraction a, SmallFraction b) {
  if (a.denominator == 0 || b.denominator == 0) return {};
  if (a.has_no_value() || b.has_no_value()) return SmallFraction::NoValue();
  switch (operation) {
    case ExpressionKind::add:
      return Add(a, b);
    case ExpressionKind::subtract:
      return Add(a, Negated(b));
    case ExpressionKind::multiply:
      return Multiply(a, b);
    case ExpressionKind::divide:
      return b.numerator == 0 ? SmallFraction::NoValue() : Divide(a, b);
    case ExpressionKind::amount:
    case ExpressionKind::fact:
    case ExpressionKind::measure:
    case ExpressionKind::aggregate:
      break;
  }
  return {};
}

bool IsOperation(ExpressionKind kind) {
  return kind == ExpressionKind::add || kind == ExpressionKind::subtract ||
         kind == ExpressionKind::multiply || kind == ExpressionKind::divide;
}

}  // namespace

MeasureColumns::MeasureColumns(const Program& program)
    : program_(program), columns_(program.measures.size()) {
  for (const ProgramMeasure& measure : program.measures) {
    const auto steps = program.measure_steps[measure.steps];
    const bool one = steps.size() == 1 && steps.front().kind == ExpressionKind::aggregate;
    aggregate_of_.push_back(one ? AggregationId{steps.front().index} : AggregationId::none());
  }
}

void MeasureColumns::Load(const PartnerBatch& batch, const RecordEvaluation& records) {
  batch_ = &batch;
  records_ = &records;
  for (std::uint32_t i = 0; i < columns_.size(); ++i) {
    const ProgramMeasure& measure = program_.measures[ProgramMeasureId{i}];
    Compute(measure, columns_[i]);
    for (const GivenMeasure& given : batch.given) {
      if (given.measure != measure.measure) continue;
      columns_[i][given.partner] = given.unknown ? SmallFraction{} : SmallFraction::Of(given.value);
    }
  }
}

void MeasureColumns::Compute(const ProgramMeasure& measure, std::vector<SmallFraction>& column) {
  // The first operand stands in `column`, the others in stack_.
  std::size_t used = 0;
  const auto at = [&](std::size_t place) -> std::vector<SmallFraction>& {
    return place == 0 ? column : stack_[place - 1];
  };
  for (const MeasureStep& step : program_.measure_steps[measure.steps]) {
    if (!IsOperation(step.kind)) {
      if (used > stack_.size()) stack_.emplace_back();
      Push(step, at(used++));
      continue;
    }
    const std::vector<SmallFraction>& right = at(--used);
    std::vector<SmallFraction>& left = at(used - 1);
    for (std::size_t i = 0; i < left.size(); ++i) left[i] = Combine(step.kind, left[i], right[i]);
  }
}

void MeasureColumns::Push(const MeasureStep& step, std::vector<SmallFraction>& column) const {
  column.resize(batch_->size());
  if (step.kind == ExpressionKind::amount) {
    std::fill(column.begin(), column.end(), SmallFraction::Of(step.amount));
  } else if (step.kind == ExpressionKind::measure) {
    std::copy(columns_[step.index].begin(), columns_[step.index].end(), column.begin());
  } else if (step.kind == ExpressionKind::fact) {
    const std::vector<std::int64_t>& numbers = batch_->facts[step.index].numbers;
    const bool money = program_.facts[step.index].type == TypeKind::money;
    const std::int64_t scale = money ? kMoneyScale : kNumberScale;
    for (std::size_t i = 0; i < column.size(); ++i) {
      column[i] = numbers[i] == kUnknown ? SmallFraction{} : SmallFraction{numbers[i], scale};
    }
  } else {
    for (std::uint32_t i = 0; i < column.size(); ++i)
      column[i] = Value(AggregationId{step.index}, i);
  }
}

SmallFraction MeasureColumns::Value(AggregationId aggregation, std::uint32_t partner) const {
  if (const auto scaled = records_->ExactlyScaled(aggregation, partner))
    return {*scaled, program_.aggregations[aggregation].scale};
  const ValueRange range = records_->RangeOf(aggregation, partner);
  if (range.no_value) return SmallFraction::NoValue();
  return range.is_exact() ? SmallFraction::Of(*range.low) : SmallFraction{};
}

ValueRange MeasureColumns::RangeOf(ProgramMeasureId measure, std::uint32_t partner) const {
  const SmallFraction value = columns_[measure.index][partner];
  if (value.known()) return ValueRange::Exactly(value.Exactly());
  if (value.has_no_value()) return ValueRange::NoValue();
  const AggregationId aggregation = aggregate_of_[measure.index];
  if (!aggregation.valid() || !batch_->given.empty()) return ValueRange::Unknown(true);
  return records_->RangeOf(aggregation, partner);
}

void MeasureColumns::MarkUnknown(std::span<std::uint8_t> partners) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (aggregate_of_[i].valid()) continue;
    for (std::size_t partner = 0; partner < partners.size(); ++partner) {
      if (columns_[i][partner].denominator == 0) partners[partner] = 1;
    }
  }
}

}  // namespace attain
