#include "reference/metrics.h"

#include "reference/conditions.h"

namespace attain::reference {
namespace {

const Amounts kNothing = Exactly(0);

/// What a function that never falls makes of both ends.
template <class Function>
Amounts Ends(const Amounts& amounts, Function function) {
  Amounts result;
  result.low = function(amounts.low);
  result.high = function(amounts.high);
  return result;
}

bool IsBelow(const End& a, const End& b) {
  if (a.infinity != b.infinity) return a.infinity < b.infinity;
  return a.infinity == 0 && a.value < b.value;
}

End Larger(const End& a, const End& b) { return IsBelow(a, b) ? b : a; }
End Smaller(const End& a, const End& b) { return IsBelow(a, b) ? a : b; }

/// Either of two amounts, one of which is nothing.
Amounts OrNothing(const Amounts& amounts) {
  Amounts result = amounts;
  result.low = {};
  return result;
}

Amounts When(Verdict verdict, const Amounts& points) {
  if (verdict == Verdict::met) return points;
  return verdict == Verdict::not_met ? kNothing : OrNothing(points);
}

/// Nothing for what has no value.
Amounts Valued(Amounts amounts) {
  if (amounts.no_value) return kNothing;
  const bool perhaps_none = amounts.perhaps_none;
  amounts = Ends(amounts, [](const End& end) { return Larger(end, {}); });
  return perhaps_none ? OrNothing(amounts) : amounts;
}

Amounts Counted(const PointSource& source, ConditionId condition) {
  std::int64_t sure = 0, possible = 0;
  const auto count = [&](const Person& person, Light light) {
    return Meets({source.rulebook, source.day, light}, person, condition) ? 1 : 0;
  };
  if (!source.partner.people) return count({}, Light::best) == 0 ? kNothing : Between(0, nullptr);
  for (const Person& person : *source.partner.people) {
    sure += count(person, Light::worst);
    possible += count(person, Light::best);
  }
  return Between(sure, &possible);
}

Amounts AmountOf(const PointSource& source, const Subject& subject) {
  if (subject.measure.valid()) return source.measures.Of(subject.measure);
  const std::optional<Value>& value = source.facts[subject.fact.index];
  return value ? Exactly(value->amount) : Anything(false);
}

Amounts Times(const Amounts& amounts, const Fraction& factor) {
  return Calculate(ExpressionKind::multiply, amounts, Exactly(factor));
}

Amounts Whole(const Amounts& amounts) {
  return Ends(amounts, [](const End& end) {
    return End{end.infinity, Fraction::Of(end.value.numerator() / end.value.denominator(), 1)};
  });
}

Amounts PointsOf(const PointSource& source, const PointGroup& group);

Amounts PointsOf(const PointSource& source, const PointLine& line) {
  switch (line.kind) {
    case PointLineKind::people:
    case PointLineKind::amount: {
      const Amounts amount = line.kind == PointLineKind::people
                                 ? Counted(source, line.condition)
                                 : Valued(AmountOf(source, line.subject));
      const Amounts times = Calculate(ExpressionKind::divide, amount, Exactly(line.each));
      return Times(line.whole ? Whole(times) : times, line.points);
    }
    case PointLineKind::when:
      return When(source.block(line.statement), Exactly(line.points));
    case PointLineKind::higher: {
      Amounts largest = kNothing;
      for (const PointGroup& group : source.rulebook.point_groups[line.groups]) {
        const Amounts points = PointsOf(source, group);
        largest.low = Larger(largest.low, points.low);
        largest.high = Larger(largest.high, points.high);
      }
      return largest;
    }
    case PointLineKind::only_if:
      break;
  }
  return kNothing;
}

/// The lines behind a gate are those up to the end of its braces.
Amounts PointsOf(const PointSource& source, const PointGroup& group) {
  const auto lines = source.rulebook.point_lines[group.lines];
  Amounts sum = kNothing;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Verdict gates = Verdict::met;
    for (std::size_t before = 0; before < i; ++before) {
      if (lines[before].kind == PointLineKind::only_if)
        gates = And(gates, source.block(lines[before].statement));
    }
    sum = Calculate(ExpressionKind::add, sum, When(gates, PointsOf(source, lines[i])));
  }
  return sum;
}

}  // namespace

Amounts PointsOf(const PointSource& source, const Metric& metric) {
  return Ends(PointsOf(source, metric.group), [&](const End& end) {
    return Smaller(end, {0, metric.up_to});
  });
}

Amounts ScoreOf(const PointSource& source, Slice<Metric> metrics) {
  Amounts sum = kNothing;
  for (const Metric& metric : source.rulebook.metrics[metrics]) {
    if (metric.applicable) sum = Calculate(ExpressionKind::add, sum, PointsOf(source, metric));
  }
  return sum;
}

Verdict ScoreVerdict(const PointSource& source, const ScoreStatement& score,
                     Slice<Metric> metrics) {
  Value threshold{};
  threshold.kind = TypeKind::number;
  threshold.amount = score.points;
  const std::span values(&threshold, 1);
  if (score.test == ScoreTest::total_at_least)
    return CompareAmounts(ScoreOf(source, metrics), Test::at_least, values);
  Verdict all = Verdict::met;
  for (const Metric& metric : source.rulebook.metrics[metrics]) {
    if (!metric.applicable) continue;
    const Test test = score.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than;
    all = And(all, CompareAmounts(PointsOf(source, metric), test, values));
  }
  return all;
}

}  // namespace attain::reference
