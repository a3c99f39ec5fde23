// The points of one partner: lines to metrics, metrics to scores (docs/language.md, section 10).
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
