// By how much the amounts of a way to a score are short: no more than its points need.
#include <algorithm>
#include <cassert>

#include "advise/alternatives.h"

namespace attain {
namespace {

Int128 WholePartOf(const Fraction& value) { return value.numerator() / value.denominator(); }

/// Up to the next whole number.
Int128 RoundedUp(const Fraction& value) {
  const Int128 whole = WholePartOf(value);
  return whole + (whole * value.denominator() < value.numerator() ? 1 : 0);
}

/// The least amount for which the line gives these points, or more than these: of an amount that
/// counts as it is the next hundredth, so that it can be written, or the next whole one.
Fraction AmountFor(const PointNode& line, const Fraction& points, bool more) {
  const Fraction times = OrNothing(Divide(points, line.rate));
  if (more || line.whole) {
    const Fraction whole = Fraction::Of(more ? WholePartOf(times) + 1 : RoundedUp(times), 1);
    return line.whole ? OrNothing(Multiply(whole, line.each)) : whole;
  }
  return Fraction::Of(RoundedUp(OrNothing(Multiply(times, Fraction(100)))), 100);
}

/// What the line gives for an amount.
Fraction PointsFor(const PointNode& line, const Fraction& amount) {
  if (!line.whole) return OrNothing(Multiply(amount, line.rate));
  const Fraction times = OrNothing(Divide(amount, line.each));
  return OrNothing(Multiply(Fraction::Of(WholePartOf(times), 1), line.rate));
}

}  // namespace

std::vector<AlternativeFinder::ShortAmount> AlternativeFinder::AmountsOf(const Alternative& way) {
  std::map<PointLineId, Fraction> wanted;
  std::map<PointLineId, std::vector<StatementNode>> scores_of;
  for (const OpenItem& first : way) {
    if (!first.amount.valid()) continue;
    const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{first.index}];
    GivenPoints given;
    for (const OpenItem& item : way) {
      if (item.amount.valid() && item.index == first.index)
        given[item.amount] = MetricOf(score, item.amount).up_to;
    }
    const GivenPoints at_most = given;
    for (const auto& one : at_most) {
      const PointLineId line = one.first;
      const PointNode& node = *amounts_.at(line);
      const auto lines = LinesOfSame(node);
      const bool is_seen = std::any_of(lines.begin(), lines.end(), [&](const PointNode* other) {
        return other->source < line && at_most.count(other->source) > 0;
      });
      if (is_seen) continue;
      const auto amount = AmountNeeded(score, node, way, given);
      for (const PointNode* other : lines)
        given[other->source] = amount ? PointsFor(*other, *amount) : Fraction();
      if (!amount) continue;
      scores_of[line].push_back(scores_.at(first.index));
      Fraction& most = wanted[line];
      most = std::max(most, *amount);
    }
  }
  std::vector<ShortAmount> amounts;
  for (const auto& [line, amount] : wanted) {
    const PointNode& node = *amounts_.at(line);
    amounts.push_back({line, node.fact, node.measure, amount, scores_of.at(line)});
  }
  return amounts;
}

/// The lines that count the same amount.
std::vector<const PointNode*> AlternativeFinder::LinesOfSame(const PointNode& line) const {
  std::vector<const PointNode*> lines;
  for (const auto& [id, other] : amounts_) {
    if (other->fact == line.fact && other->measure == line.measure) lines.push_back(other);
  }
  return lines;
}

/// The least amount of the line with which the score's test holds, or none where it does with what
/// there is. A metric comes to the larger of what it is without the line and the line's points with
/// what stands beside them; where it is too little without, the line's are the larger. Where other
/// lines count the amount as well, less may do, which is searched in hundredths.
std::optional<Fraction> AlternativeFinder::AmountNeeded(const ScoreNode& score,
                                                        const PointNode& line,
                                                        const Alternative& way, GivenPoints given) {
  const bool more = score.test == ScoreTest::every_more_than;
  const auto lines = LinesOfSame(line);
  std::vector<const PointNode*> in_way;
  for (const PointNode* other : lines) {
    if (given.count(other->source) > 0) in_way.push_back(other);
  }
  const auto suffices = [&](const Fraction& amount) {
    for (const PointNode* other : lines) given[other->source] = PointsFor(*other, amount);
    return std::all_of(in_way.begin(), in_way.end(), [&](const PointNode* other) {
      const Fraction lacking = Lacking(score, MetricOf(score, other->source), way, given);
      return more ? lacking.is_negative() : lacking <= Fraction();
    });
  };
  if (suffices(Fraction())) return std::nullopt;
  Fraction amount;
  for (const PointNode* other : in_way) {
    const MetricNode& metric = MetricOf(score, other->source);
    for (const PointNode* one : lines) given[one->source] = Fraction();
    given[other->source] = metric.up_to;
    const Fraction lacking = Lacking(score, metric, way, given);
    amount = std::max(amount, AmountFor(*other, OrNothing(Add(metric.up_to, lacking)), more));
  }
  assert(suffices(amount));
  if (lines.size() == 1) return amount;
  Int128 little = 0, enough = RoundedUp(OrNothing(Multiply(amount, Fraction(100))));
  while (enough - little > 1) {
    const Int128 middle = little + (enough - little) / 2;
    (suffices(Fraction::Of(middle, 100)) ? enough : little) = middle;
  }
  return std::min(amount, Fraction::Of(enough, 100));
}

const MetricNode& AlternativeFinder::MetricOf(const ScoreNode& score, PointLineId line) const {
  const auto metrics = program_.metrics[program_.scores[score.score].metrics];
  const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const MetricNode& metric) {
    return Contains(metric.group, line);
  });
  assert(found != metrics.end());
  return *found;
}

bool AlternativeFinder::Contains(const PointGroupNode& group, PointLineId line) const {
  const auto lines = program_.point_nodes[group.lines];
  return std::any_of(lines.begin(), lines.end(), [&](const PointNode& node) {
    const auto inner = program_.point_groups[node.groups];
    return node.source == line ||
           std::any_of(inner.begin(), inner.end(),
                       [&](const PointGroupNode& one) { return Contains(one, line); });
  });
}

Fraction AlternativeFinder::Lacking(const ScoreNode& score, const MetricNode& metric,
                                    const Alternative& way, const GivenPoints& given) {
  Fraction lacking = OrNothing(Subtract(score.points, PointsOf(metric.group, way, given)));
  if (score.test != ScoreTest::total_at_least) return lacking;
  for (const MetricNode& other : program_.metrics[program_.scores[score.score].metrics]) {
    if (&other == &metric) continue;
    const Fraction points = std::min(PointsOf(other.group, way, given), other.up_to);
    lacking = OrNothing(Subtract(lacking, points));
  }
  return lacking;
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
  const auto [gate, is_new] = gates_.try_emplace(body);
  if (is_new) {
    const std::uint32_t score = score_;
    gate->second = OfBody(body).ways;
    score_ = score;
  }
  return std::any_of(gate->second.begin(), gate->second.end(),
                     [&](const Alternative& one) { return AsksNoMore(one, way); });
}

}  // namespace attain
