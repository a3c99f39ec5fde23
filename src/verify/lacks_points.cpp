// What a score lacks. Its points from below are those that are sure; what is missing when all gates
// were open and all statements met must come from more people in its lines.
#include <algorithm>

#include "verify/comparison_check.h"
#include "verify/lacks.h"

namespace attain::verify {
namespace {

/// The points of a line that counts an amount; of what is not known the least.
Fraction AmountPoints(const PartnerData& data, const PointLine& line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const Range range = ExpectedSubject(data, line.subject, objections).value;
  const bool has_least = list.empty() && range.may_have && !range.may_lack && range.low;
  const Fraction amount = has_least ? *range.low : Fraction();
  if (amount.is_negative()) return {};
  Fraction times = Divide(amount, line.each).value_or(Fraction());
  if (line.whole) times = Fraction::Of(times.numerator() / times.denominator(), 1);
  return Multiply(times, line.points).value_or(Fraction());
}

}  // namespace

/// A line that counts people; each is worth `rate`.
struct LackFinder::Counted {
  PlannedLine line;
  Fraction rate;
};
struct LackFinder::GroupPoints {
  Fraction sure, at_best;
  std::vector<Counted> lines;
  std::set<CredentialId> helpful;
  std::vector<LackedPass> one_of;

  void Add(GroupPoints other) {
    sure = attain::Add(sure, other.sure).value_or(sure);
    at_best = attain::Add(at_best, other.at_best).value_or(at_best);
    AddRest(std::move(other));
  }
  void AddRest(GroupPoints other) {
    std::move(other.lines.begin(), other.lines.end(), std::back_inserter(lines));
    helpful.merge(other.helpful);
    one_of.insert(one_of.end(), other.one_of.begin(), other.one_of.end());
  }
};

Lack LackFinder::OfScore(const ScoreStatement& score) {
  std::vector<const Metric*> metrics;
  for (const Metric& metric : rulebook_.metrics[way_->MetricsOf(score)])
    if (metric.applicable) metrics.push_back(&metric);
  if (score.test == ScoreTest::total_at_least) return OfPoints(metrics, score.points, false);
  Lack all = Met();
  for (const Metric* metric : metrics)
    Join(all, OfPoints({metric}, score.points, score.test == ScoreTest::every_more_than));
  return all;
}

Lack LackFinder::OfPoints(const std::vector<const Metric*>& metrics, const Fraction& needed,
                          bool more) {
  GroupPoints total;
  for (const Metric* metric : metrics) {
    GroupPoints points = OfGroup(metric->group, metric->up_to);
    if (points.sure >= metric->up_to) points.one_of.clear();
    if (points.at_best >= metric->up_to) points.lines.clear();
    points.sure = std::min(points.sure, metric->up_to);
    points.at_best = std::min(points.at_best, metric->up_to);
    total.Add(std::move(points));
  }
  if (more ? total.sure > needed : total.sure >= needed) return Met();
  Lack lack = Never();
  std::sort(total.one_of.begin(), total.one_of.end());
  total.one_of.erase(std::unique(total.one_of.begin(), total.one_of.end()), total.one_of.end());
  if (total.one_of.empty()) return lack;
  lack.helpful = std::move(total.helpful);
  lack.one_of = std::move(total.one_of);
  const Fraction gap = Subtract(needed, total.at_best).value_or(Fraction());
  for (std::uint32_t number = 0; number <= most_new; ++number)
    lack.least[number] = LeastForPoints(total.lines, gap, number);
  Lack mandatory = Met();
  for (const Metric* metric : metrics) JoinMandatory(metrics, metric->group, needed, mandatory);
  if (mandatory.met) return lack;
  for (std::uint32_t number = 0; number <= most_new; ++number)
    lack.least[number] = std::max(lack.least[number], mandatory.least[number]);
  if (mandatory.one_of.size() < lack.one_of.size()) lack.one_of = std::move(mandatory.one_of);
  return lack;
}

// ---------------------------------------------------------------------------- what must be had at
// all

/// A statement that is never met, or a line that is worth no more than this.
struct LackFinder::Limit {
  BlockId closed;
  const PointLine* line = nullptr;
  Fraction points;
};

/// What the score cannot do without: statements, and so many people in a line.
void LackFinder::JoinMandatory(const std::vector<const Metric*>& metrics, const PointGroup& group,
                               const Fraction& needed, Lack& all) {
  for (const PointLine& line : rulebook_.point_lines[group.lines]) {
    JoinMandatory(metrics, line, needed, all);
    for (const PointGroup& inner : rulebook_.point_groups[line.groups])
      JoinMandatory(metrics, inner, needed, all);
  }
}
void LackFinder::JoinMandatory(const std::vector<const Metric*>& metrics, const PointLine& line,
                               const Fraction& needed, Lack& all) {
  if (line.statement.valid()) {
    const Lack& lack = OfStatementOf(line);
    if (!lack.met && Ceiling(metrics, {line.statement, nullptr, {}}) < needed) Join(all, lack);
  }
  if (line.kind != PointLineKind::people) return;
  const Fraction rate = Divide(line.points, line.each).value_or(Fraction());
  const std::int64_t now = CountOf(line);
  std::int64_t count = now;
  const auto too_few = [&] {
    const Fraction points = Multiply(rate, Fraction(count)).value_or(Fraction());
    return Ceiling(metrics, {{}, &line, points}) < needed;
  };
  constexpr std::int64_t kMostMore = 50;
  while (!rate.is_zero() && count < now + kMostMore && too_few()) ++count;
  if (count == now) return;
  Join(all, OfCrew({{{{line.condition}}, static_cast<std::uint32_t>(count)}}));
}

/// The most points that passes can give within the limit.
Fraction LackFinder::Ceiling(const std::vector<const Metric*>& metrics, const Limit& limit) {
  Fraction sum;
  for (const Metric* metric : metrics) {
    const Fraction points = std::min(Ceiling(metric->group, metric->up_to, limit), metric->up_to);
    sum = Add(sum, points).value_or(sum);
  }
  return sum;
}
Fraction LackFinder::Ceiling(const PointGroup& group, const Fraction& most, const Limit& limit) {
  Fraction sum;
  for (const PointLine& line : rulebook_.point_lines[group.lines]) {
    if (line.kind == PointLineKind::only_if) {
      const Lack& gate = OfStatementOf(line);
      if (line.statement == limit.closed || gate.least.back() >= kNever) break;
    } else {
      sum = Add(sum, Ceiling(line, most, limit)).value_or(sum);
    }
  }
  return sum;
}
Fraction LackFinder::Ceiling(const PointLine& line, const Fraction& most, const Limit& limit) {
  if (&line == limit.line) return limit.points;
  switch (line.kind) {
    case PointLineKind::people:
      if (!prices_.Helpful({line.condition}).empty()) return most;
      return Multiply(Divide(line.points, line.each).value_or(Fraction()), Fraction(CountOf(line)))
          .value_or(Fraction());
    case PointLineKind::amount:
      break;
    case PointLineKind::when:
      return line.statement == limit.closed || OfStatementOf(line).least.back() >= kNever
                 ? Fraction()
                 : line.points;
    case PointLineKind::higher: {
      Fraction largest;
      for (const PointGroup& group : rulebook_.point_groups[line.groups])
        largest = std::max(largest, Ceiling(group, most, limit));
      return largest;
    }
    case PointLineKind::only_if:
      return {};
  }
  GroupPoints amount;
  AddLine(line, most, true, amount);
  return amount.sure;
}

const Lack& LackFinder::OfStatementOf(const PointLine& line) {
  const auto known = of_lines_.find(line.statement);
  if (known != of_lines_.end()) return known->second;
  Lack lack = OfBlock(line.statement);
  return of_lines_[line.statement] = std::move(lack);
}

std::int64_t LackFinder::CountOf(const PointLine& line) {
  const PlannedLine counted{{{line.condition}}, 0};
  return std::count_if(people.begin(), people.end(),
                       [&](Learner& learner) { return PriceOf(learner, counted) == 0; });
}

// ------------------------------------------------------------------------------- line by line

LackFinder::GroupPoints LackFinder::OfGroup(const PointGroup& group, const Fraction& most) {
  GroupPoints points;
  bool open = true;
  for (const PointLine& line : rulebook_.point_lines[group.lines]) {
    if (line.kind != PointLineKind::only_if) {
      AddLine(line, most, open, points);
      continue;
    }
    Lack gate = OfStatementOf(line);
    if (gate.met) continue;
    if (gate.least.back() >= kNever && !all_gates) break;
    points.helpful.merge(gate.helpful);
    if (open) points.one_of.insert(points.one_of.end(), gate.one_of.begin(), gate.one_of.end());
    open = false;
  }
  return points;
}

/// Behind a gate that is not `open` a line is worth nothing yet, and its own passes do not help.
void LackFinder::AddLine(const PointLine& line, const Fraction& most, bool open,
                         GroupPoints& points) {
  GroupPoints here;
  switch (line.kind) {
    case PointLineKind::people: {
      const PlannedLine counted{{{line.condition}}, 0};
      std::vector<bool> counts;
      counts.reserve(people.size());
      for (Learner& learner : people) counts.push_back(PriceOf(learner, counted) == 0);
      const std::int64_t number = std::count(counts.begin(), counts.end(), true);
      const Fraction rate = Divide(line.points, line.each).value_or(Fraction());
      here.sure = Multiply(rate, Fraction(number)).value_or(Fraction());
      here.at_best = here.sure;
      if (rate.is_zero()) break;
      const Fraction useful = Divide(most, rate).value_or(Fraction());
      Count(static_cast<std::uint64_t>(useful.numerator() / useful.denominator()) + 1);
      here.helpful = prices_.Helpful({line.condition});
      AddPasses(here.helpful, counts, here.one_of);
      here.lines.push_back({counted, rate});
      break;
    }
    case PointLineKind::amount: {
      const auto given = granted.amounts.find(&line);
      if (given != granted.amounts.end()) {
        here.sure = here.at_best = given->second;
        break;
      }
      const auto [known, is_new] = amounts_.try_emplace(&line);
      if (is_new) known->second = AmountPoints(data_, line);
      here.sure = here.at_best = known->second;
      break;
    }
    case PointLineKind::when: {
      Lack when = OfStatementOf(line);
      if (when.met) here.sure = line.points;
      if (when.met || when.least.back() < kNever) here.at_best = line.points;
      if (!when.met) here.helpful = std::move(when.helpful);
      if (!when.met) here.one_of = std::move(when.one_of);
      break;
    }
    case PointLineKind::higher:
      for (const PointGroup& group : rulebook_.point_groups[line.groups]) {
        GroupPoints inner = OfGroup(group, most);
        here.sure = std::max(here.sure, inner.sure);
        here.at_best = std::max(here.at_best, inner.at_best);
        here.AddRest(std::move(inner));
      }
      break;
    case PointLineKind::only_if:
      break;
  }
  if (!open) here.sure = Fraction();
  if (!open) here.one_of.clear();
  points.Add(std::move(here));
}

/// Passes help several lines at once at the best: then each pass of someone gives all their points.
Price LackFinder::LeastForPoints(const std::vector<Counted>& lines, const Fraction& gap,
                                 std::uint32_t new_people) {
  struct Gain {
    Fraction price_of_point, points;
  };
  const auto gain_of = [&](Learner& learner) {
    std::vector<std::pair<Price, Fraction>> steps;
    for (const Counted& counted : lines) {
      const Price price = PriceOf(learner, counted.line);
      if (price > 0 && price < kNever) steps.emplace_back(price, counted.rate);
    }
    std::sort(steps.begin(), steps.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::optional<Gain> gain;
    Fraction points;
    for (const auto& [price, rate] : steps) {
      points = Add(points, rate).value_or(points);
      const Fraction each = Divide(Fraction(price), points).value_or(Fraction());
      gain = Gain{gain ? std::min(gain->price_of_point, each) : each, points};
    }
    return gain;
  };
  if (gap.is_zero() || gap.is_negative()) return 0;
  std::vector<Gain> gains;
  for (Learner& learner : people) {
    if (const auto gain = gain_of(learner)) gains.push_back(*gain);
  }
  if (const auto gain = gain_of(nobody_)) gains.resize(gains.size() + new_people, *gain);
  std::sort(gains.begin(), gains.end(),
            [](const Gain& a, const Gain& b) { return a.price_of_point < b.price_of_point; });
  Fraction left = gap, price;
  for (const Gain& gain : gains) {
    const Fraction points = std::min(left, gain.points);
    const auto more = Multiply(points, gain.price_of_point);
    price = Add(price, more.value_or(Fraction())).value_or(price);
    left = Subtract(left, points).value_or(Fraction());
    if (left.is_zero()) return static_cast<Price>(price.numerator() / price.denominator());
  }
  return kNever;
}

}  // namespace attain::verify
