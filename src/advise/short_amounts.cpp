// By how much the amounts of a way to a score are short: no more than its points need.
#include <algorithm>

#include "advise/alternatives.h"
#include "base/limits.h"

namespace attain {
namespace {

constexpr int kMostRounds = 20;

Fraction OrNothing(const std::optional<Fraction>& value) { return value.value_or(Fraction()); }

/// Up to the next hundredth, so that it can be written.
Fraction RoundedUp(const Fraction& value) {
  const Fraction times = OrNothing(Multiply(value, Fraction(100)));
  const Int128 whole = times.numerator() / times.denominator();
  const bool more = whole * times.denominator() < times.numerator();
  return Fraction::Of(whole + (more ? 1 : 0), 100);
}

/// The amount for which the line gives these points.
Fraction AmountFor(const PointNode& line, const Fraction& points) {
  const Fraction times = OrNothing(Divide(points, line.rate));
  if (!line.whole) return RoundedUp(times);
  const Int128 whole = times.numerator() / times.denominator();
  const bool more = whole * times.denominator() < times.numerator();
  return OrNothing(Multiply(Fraction::Of(whole + (more ? 1 : 0), 1), line.each));
}

}  // namespace

std::vector<AlternativeFinder::ShortAmount> AlternativeFinder::AmountsOf(const Alternative& way) {
  std::map<PointLineId, Fraction> wanted;
  for (const OpenItem& first : way) {
    if (!first.amount.valid()) continue;
    const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{first.index}];
    GivenPoints given;
    for (const OpenItem& item : way) {
      if (item.amount.valid() && item.index == first.index)
        given[item.amount] = Fraction(kMaxNumber);
    }
    for (auto& [line, points] : given) {
      const PointNode& node = *amounts_.at(line);
      points = Fraction();
      // Points grow no faster than those of the line, so that this comes to what is just enough.
      for (int round = 0; round < kMostRounds; ++round) {
        const Fraction lacking = Lacking(score, way, given);
        const bool more = score.test == ScoreTest::every_more_than;
        if (more ? lacking.is_negative() : lacking <= Fraction()) break;
        // Of "more than", one of the amount.
        points = OrNothing(Add(points, lacking.is_zero() ? node.rate : lacking));
      }
      Fraction& most = wanted[line];
      most = std::max(most, AmountFor(node, points));
    }
  }
  std::vector<ShortAmount> amounts;
  for (const auto& [line, amount] : wanted) {
    const PointNode& node = *amounts_.at(line);
    const ValueRange now = node.measure.valid() ? evaluation_.RangeOf(node.measure)
                                                : evaluation_.RangeOfFact(node.fact);
    const auto missing = Subtract(ValueRange::Exactly(amount), now);
    amounts.push_back({line, amount, missing.value_or(ValueRange::Exactly(amount))});
  }
  return amounts;
}

Fraction AlternativeFinder::Lacking(const ScoreNode& score, const Alternative& way,
                                    const GivenPoints& given) {
  Fraction sum;
  std::optional<Fraction> least;
  for (const MetricNode& metric : program_.metrics[program_.scores[score.score].metrics]) {
    const Fraction points = std::min(PointsOf(metric.group, way, given), metric.up_to);
    sum = OrNothing(Add(sum, points));
    least = least ? std::min(*least, points) : points;
  }
  const bool total = score.test == ScoreTest::total_at_least;
  return OrNothing(Subtract(score.points, total ? sum : OrNothing(least)));
}

Fraction AlternativeFinder::PointsOf(const PointGroupNode& group, const Alternative& way,
                                     const GivenPoints& given) {
  Fraction sum;
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    if (line.kind == PointLineKind::only_if) {
      if (!IsMetBy(line.body, way)) break;
    } else {
      sum = OrNothing(Add(sum, PointsOf(line, way, given)));
    }
  }
  return sum;
}

Fraction AlternativeFinder::PointsOf(const PointNode& line, const Alternative& way,
                                     const GivenPoints& given) {
  const Fraction now = OrNothing(evaluation_.RangeOf(line).low);
  switch (line.kind) {
    case PointLineKind::people: {
      const OpenItem item{true, 0, line.sorting.index, StatementNodeKind::score};
      const auto found = way.lower_bound(item);
      if (found == way.end() || !found->IsSameTask(item)) return now;
      return std::max(now, OrNothing(Multiply(line.rate, Fraction(found->people))));
    }
    case PointLineKind::when:
      return IsMetBy(line.body, way) ? line.rate : Fraction();
    case PointLineKind::higher: {
      Fraction largest;
      for (const PointGroupNode& group : program_.point_groups[line.groups])
        largest = std::max(largest, PointsOf(group, way, given));
      return largest;
    }
    case PointLineKind::amount:
      break;
    case PointLineKind::only_if:
      return {};
  }
  const auto found = given.find(line.source);
  return found == given.end() ? now : std::max(now, found->second);
}

bool AlternativeFinder::IsMetBy(BodyId body, const Alternative& way) {
  if (evaluation_.BodyVerdict(body) == Verdict::met) return true;
  const std::uint32_t score = score_;
  const Alternatives met = OfBody(body);
  score_ = score;
  return std::any_of(met.ways.begin(), met.ways.end(),
                     [&](const Alternative& one) { return AsksNoMore(one, way); });
}

}  // namespace attain
