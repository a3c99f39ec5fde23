// The ways to a score: so many people for the lines of its metrics, more of their amounts, and the
// gates that these stand behind.
#include <algorithm>

#include "advise/alternatives.h"
#include "advise/plan_limits.h"

namespace attain {

Alternatives AlternativeFinder::OfScore(const ScoreNode& node, const StatementNode& statement) {
  score_ = statement.index;
  scores_[score_] = statement;
  const auto metrics = program_.metrics[program_.scores[node.score].metrics];
  Alternatives ways = OfMetrics(node, metrics);
  // What amounts are may do as well: it is asked for, too.
  const bool known = std::all_of(metrics.begin(), metrics.end(), [&](const MetricNode& metric) {
    return AmountsAreKnown(metric.group);
  });
  if (known && !ways.ways.empty()) return ways;
  Alternatives open = Open(statement);
  std::move(open.ways.begin(), open.ways.end(), std::back_inserter(ways.ways));
  attain::Tidy(ways);
  return ways;
}

/// Whatever amounts are that are not known.
Alternatives AlternativeFinder::OfMetrics(const ScoreNode& node,
                                          std::span<const MetricNode> metrics) {
  const auto reaching = [&](const ScoredWays& ways) {
    Alternatives result{{}, ways.all};
    for (const ScoredWay& way : ways.ways) {
      const bool reaches = node.test == ScoreTest::every_more_than ? way.points > node.points
                                                                   : way.points >= node.points;
      if (reaches) result.ways.push_back(way.items);
    }
    attain::Tidy(result);
    return result;
  };
  if (node.test == ScoreTest::total_at_least) {
    ScoredWays total{{{}}, true};
    for (const MetricNode& metric : metrics) total = Sum(total, OfMetric(metric), node.points);
    return reaching(total);
  }
  Alternatives every{{Alternative()}, true};
  for (const MetricNode& metric : metrics) every = Both(every, reaching(OfMetric(metric)));
  return every;
}

bool AlternativeFinder::AmountsAreKnown(const PointGroupNode& group) {
  for (const PointNode& line : program_.point_nodes[group.lines]) {
    if (line.kind == PointLineKind::amount && !evaluation_.RangeOf(line).is_exact()) return false;
    for (const PointGroupNode& inner : program_.point_groups[line.groups]) {
      if (!AmountsAreKnown(inner)) return false;
    }
  }
  return true;
}

AlternativeFinder::ScoredWays AlternativeFinder::OfMetric(const MetricNode& metric) {
  ScoredWays ways = OfLines(program_.point_nodes[metric.group.lines], metric.up_to);
  for (ScoredWay& way : ways.ways) way.points = std::min(way.points, metric.up_to);
  Tidy(ways);
  return ways;
}

AlternativeFinder::ScoredWays AlternativeFinder::OfLines(std::span<const PointNode> lines,
                                                         const Fraction& most) {
  if (lines.empty()) return {{{}}, true};
  const PointNode& line = lines.front();
  ScoredWays rest = OfLines(lines.subspan(1), most);
  if (line.kind != PointLineKind::only_if) return Sum(OfLine(line, most), rest, most);
  return evaluation_.BodyVerdict(line.body) == Verdict::met ? rest : Behind(line.body, rest);
}

/// Nothing, or that when the statement is met.
AlternativeFinder::ScoredWays AlternativeFinder::Behind(BodyId body, const ScoredWays& then) {
  const Alternatives met = OfBody(body);
  ScoredWays ways{{{}}, met.all && then.all};
  for (const ScoredWay& way : then.ways) {
    for (const Alternative& other : met.ways)
      ways.ways.push_back({way.points, Joined(way.items, other)});
  }
  Tidy(ways);
  return ways;
}

AlternativeFinder::ScoredWays AlternativeFinder::OfLine(const PointNode& line,
                                                        const Fraction& most) {
  const Fraction now = OrNothing(evaluation_.RangeOf(line).low);
  ScoredWays ways{{{now, {}}}, true};
  switch (line.kind) {
    case PointLineKind::people: {
      point_lines_.push_back(line.source);
      const auto place = static_cast<std::uint32_t>(point_lines_.size() - 1);
      std::uint32_t people = evaluation_.people().CountOf(line.sorting).sure;
      while (!line.rate.is_zero() && ways.ways.back().points < most && ways.all) {
        ++people;
        ways.all = ways.ways.size() < kMostAlternatives;
        ways.ways.push_back(
            {OrNothing(Multiply(line.rate, Fraction(people))),
             {OpenItem{true, place, line.sorting.index, StatementNodeKind::score, people}}});
      }
      break;
    }
    case PointLineKind::when:
      if (evaluation_.BodyVerdict(line.body) != Verdict::met)
        return Behind(line.body, {{{line.rate, {}}}, true});
      break;
    case PointLineKind::higher:
      for (const PointGroupNode& group : program_.point_groups[line.groups]) {
        ScoredWays other = OfLines(program_.point_nodes[group.lines], most);
        for (ScoredWay& way : other.ways) way.points = std::max(way.points, now);
        std::move(other.ways.begin(), other.ways.end(), std::back_inserter(ways.ways));
        ways.all = ways.all && other.all;
      }
      Tidy(ways);
      break;
    case PointLineKind::amount: {
      const ValueRange amount = line.measure.valid() ? evaluation_.RangeOf(line.measure)
                                                     : evaluation_.RangeOfFact(line.fact);
      const bool has_value = !amount.may_have_no_value && amount.low && amount.high;
      if (line.rate.is_zero() || !has_value || now >= most) break;
      amounts_[line.source] = &line;
      ways.ways.push_back(
          {most, {OpenItem{false, 0, score_, StatementNodeKind::score, 0, line.source}}});
      break;
    }
    case PointLineKind::only_if:
      break;
  }
  return ways;
}

AlternativeFinder::ScoredWays AlternativeFinder::Sum(const ScoredWays& a, const ScoredWays& b,
                                                     const Fraction& most) {
  ScoredWays sum{{}, a.all && b.all};
  for (const ScoredWay& way : a.ways) {
    for (const ScoredWay& other : b.ways) {
      const Fraction points = OrNothing(Add(way.points, other.points));
      sum.ways.push_back({std::min(points, most), Joined(way.items, other.items)});
    }
  }
  Tidy(sum);
  return sum;
}

/// Drops what comes to no more than another that asks for no more, then what is beyond the bound.
void AlternativeFinder::Tidy(ScoredWays& ways) {
  std::sort(ways.ways.begin(), ways.ways.end(), [](const ScoredWay& a, const ScoredWay& b) {
    if (a.items.size() != b.items.size()) return a.items.size() < b.items.size();
    return a.items != b.items ? a.items < b.items : a.points > b.points;
  });
  std::vector<ScoredWay> kept;
  for (ScoredWay& way : ways.ways) {
    const bool worse = std::any_of(kept.begin(), kept.end(), [&](const ScoredWay& other) {
      return other.points >= way.points && AsksNoMore(other.items, way.items);
    });
    if (worse) continue;
    if (kept.size() == kMostAlternatives) {
      ways.all = false;
      break;
    }
    kept.push_back(std::move(way));
  }
  ways.ways = std::move(kept);
}

}  // namespace attain
