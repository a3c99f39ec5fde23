// The points of one partner: lines to metrics, metrics to scores (docs/language.md, section 10).
#include <algorithm>
#include <utility>

#include "evaluate/partner_evaluation.h"

namespace attain {

ValueRange Gated(const ValueRange& points, Verdict gates) {
  if (gates == Verdict::met) return points;
  const Fraction zero;
  if (gates == Verdict::not_met) return ValueRange::Exactly(zero);
  return {zero, points.high, false, false};
}

bool PartnerEvaluation::ComputeScores() {
  for (std::uint32_t i = 0; i < program_.scores.size() && !failed_; ++i) RangeOf(ScoreId{i});
  return !failed_;
}

const ValueRange& PartnerEvaluation::RangeOf(ScoreId id) {
  PointResult& result = score_results_[id.index];
  if (result.stamp == stamp_) return result.points;
  const Score& score = program_.scores[id];
  const std::int64_t unit = units_.of_score[id.index];
  std::optional<std::int64_t> units = 0;
  for (std::uint32_t i = 0; i < score.metrics.size && units && unit != 0; ++i) {
    const auto more = UnitsOf(MetricNodeId{score.metrics.begin + i});
    if (!more || __builtin_add_overflow(*units, *more, &*units)) units.reset();
  }
  if (units && unit != 0) {
    result = {stamp_, ValueRange::Exactly(Fraction::Of(*units, unit))};
    return result.points;
  }
  ValueRange sum = ValueRange::Exactly(0);
  for (std::uint32_t i = 0; i < score.metrics.size; ++i) {
    const auto more = Add(sum, RangeOf(MetricNodeId{score.metrics.begin + i}));
    if (!more && !failed_) {
      error_ = {partner_, {}, {}, {}, score.award};
      failed_ = true;
    }
    if (more) sum = *more;
  }
  result = {stamp_, sum};
  return result.points;
}

const ValueRange& PartnerEvaluation::RangeOf(MetricNodeId id) {
  const MetricNode& metric = program_.metrics[id];
  PointResult& result = metric_results_[id.index];
  const std::uint64_t stamp = metric.reads_facts ? stamp_ : partner_stamp_;
  if (result.stamp == stamp) return result.points;
  if (const auto units = UnitsOf(id)) {
    result = {stamp, ValueRange::Exactly(Fraction::Of(*units, units_.of_metric[id.index]))};
    return result.points;
  }
  const bool outer = std::exchange(overflow_, false);  // another award's metric may read this one's
  const ValueRange points = Capped(RangeOf(metric.group), metric.up_to);
  if (overflow_ && !failed_) {
    error_ = {partner_, {}, {}, metric.source, {}};
    failed_ = true;
  }
  overflow_ = outer;
  result = {stamp, points};
  return result.points;
}

ValueRange PartnerEvaluation::RangeOf(const PointGroupNode& group) {
  ValueRange sum = ValueRange::Exactly(0);
  Verdict gates = Verdict::met;
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    if (gates == Verdict::not_met) break;
    if (line.kind == PointLineKind::only_if) {
      gates = And(gates, BodyVerdict(line.body));
      continue;
    }
    const auto more = Add(sum, Gated(RangeOf(line), gates));
    if (!more) overflow_ = true;
    if (more) sum = *more;
  }
  return sum;
}

ValueRange PartnerEvaluation::RangeOf(const PointNode& line) {
  ValueRange count;
  switch (line.kind) {
    case PointLineKind::people: {
      const PeopleCount people = people_.CountOf(line.sorting);
      count = ValueRange::Between(people.sure, people.possible);
      if (people.without_bound) count.high.reset();
      break;
    }
    case PointLineKind::amount: {
      count = NotBelowZero(line.measure.valid() ? RangeOf(line.measure) : RangeOfFact(line.fact));
      if (!line.whole) break;
      const auto quotient = Divide(count, ValueRange::Exactly(line.each));
      if (!quotient) overflow_ = true;
      count = WholePart(quotient.value_or(ValueRange::Exactly(0)));
      break;
    }
    case PointLineKind::when:
      return Gated(ValueRange::Exactly(line.rate), BodyVerdict(line.body));
    case PointLineKind::only_if:  // a gate gives nothing by itself
      return ValueRange::Exactly(0);
    case PointLineKind::higher: {
      ValueRange largest = ValueRange::Exactly(0);
      for (const PointGroupNode& group : program_.point_groups[line.groups])
        largest = LargerOf(largest, RangeOf(group));
      return largest;
    }
  }
  const auto points = Multiply(count, ValueRange::Exactly(line.rate));
  if (!points) overflow_ = true;
  return points.value_or(ValueRange::Exactly(0));
}

// ---------------------------------------------------------------------------------- in whole units
std::optional<std::int64_t> PartnerEvaluation::UnitsOf(MetricNodeId id) {
  if (units_.of_metric[id.index] == 0) return std::nullopt;
  const MetricNode& metric = program_.metrics[id];
  UnitResult& result = unit_results_[id.index];
  const std::uint64_t stamp = metric.reads_facts ? stamp_ : partner_stamp_;
  if (result.stamp == stamp) return result.units;
  auto units = UnitsOf(metric.group);
  if (units) *units = std::min(*units, units_.cap[id.index]);
  result = {stamp, units};
  return units;
}

std::optional<std::int64_t> PartnerEvaluation::UnitsOf(const PointGroupNode& group) {
  std::int64_t sum = 0;
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const std::uint32_t at = group.lines.begin + i;
    const PointNode& line = program_.point_nodes[Id<PointNode>{at}];
    if (line.kind == PointLineKind::only_if) {
      const Verdict gate = BodyVerdict(line.body);
      if (gate == Verdict::cannot_tell) return std::nullopt;
      if (gate == Verdict::not_met) break;
      continue;
    }
    const auto more = UnitsOf(line, units_.lines[at]);
    if (!more || __builtin_add_overflow(sum, *more, &sum)) return std::nullopt;
  }
  return sum;
}

std::optional<std::int64_t> PartnerEvaluation::UnitsOf(const PointNode& line,
                                                       const LineUnits& units) {
  std::int64_t count = 0;
  switch (line.kind) {
    case PointLineKind::people: {
      const PeopleCount people = people_.CountOf(line.sorting);
      if (people.sure != people.possible || people.without_bound) return std::nullopt;
      count = people.sure;
      break;
    }
    case PointLineKind::amount: {
      const auto amount = ScaledAmount(line);
      if (!amount) return std::nullopt;
      count = std::max<std::int64_t>(*amount, 0);
      if (line.whole) count /= units.each;
      break;
    }
    case PointLineKind::when: {
      const Verdict verdict = BodyVerdict(line.body);
      if (verdict == Verdict::cannot_tell) return std::nullopt;
      count = verdict == Verdict::met ? 1 : 0;
      break;
    }
    case PointLineKind::only_if:
      return 0;
    case PointLineKind::higher: {
      std::int64_t largest = 0;
      for (const PointGroupNode& group : program_.point_groups[line.groups]) {
        const auto one = UnitsOf(group);
        if (!one) return std::nullopt;
        largest = std::max(largest, *one);
      }
      return largest;
    }
  }
  std::int64_t points = 0;
  if (__builtin_mul_overflow(count, units.rate, &points)) return std::nullopt;
  return points;
}

/// × PointUnits::ScaleOf; 0 for what has no value.
std::optional<std::int64_t> PartnerEvaluation::ScaledAmount(const PointNode& line) const {
  if (!line.measure.valid()) {
    const std::int64_t number = facts_[line.fact.index];
    return number == kUnknown ? std::nullopt : std::optional(number);
  }
  const ValueRange& range = RangeOf(line.measure);
  if (range.no_value) return 0;
  if (!range.is_exact()) return std::nullopt;
  return ScaledBy(*range.low, PointUnits::ScaleOf(program_, line));
}

ValueRange PartnerEvaluation::ScoreOf(AwardId award) {
  ValueRange largest = ValueRange::Exactly(0);
  for (std::uint32_t i = 0; i < program_.scores.size(); ++i) {
    if (program_.scores[ScoreId{i}].award == award)
      largest = LargerOf(largest, RangeOf(ScoreId{i}));
  }
  return largest;
}

ValueRange PartnerEvaluation::RangeOf(const PointsRow& row) {
  if (row.node.valid()) return RangeOf(row.node);
  return row.score.valid() ? RangeOf(row.score) : ScoreOf(row.award);
}

Verdict PartnerEvaluation::ScoreVerdict(const ScoreNode& node) {
  const std::span threshold(&node.points, 1);
  if (node.test == ScoreTest::total_at_least)
    return Compare(RangeOf(node.score), Test::at_least, threshold);
  const Test test = node.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than;
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  Verdict verdict = Verdict::met;
  for (std::uint32_t i = 0; i < metrics.size && verdict != Verdict::not_met; ++i)
    verdict = And(verdict, Compare(RangeOf(MetricNodeId{metrics.begin + i}), test, threshold));
  return verdict;
}

}  // namespace attain
