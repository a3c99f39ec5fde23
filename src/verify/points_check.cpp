#include "verify/points_check.h"

#include <algorithm>

#include <fmt/format.h>

#include "verify/comparison_check.h"
#include "verify/people_check.h"

namespace attain::verify {
namespace {

Range Between(const Fraction& low, const std::optional<Fraction>& high) {
  return {low, high, true, false};
}

/// No value and what is below zero give nothing.
Range NotBelowZero(const Range& range) {
  const Fraction zero;
  if (!range.may_have) return Range::Exactly(zero);
  const Fraction low = range.low && !range.may_lack ? std::max(*range.low, zero) : zero;
  return Between(low, range.high ? std::optional(std::max(*range.high, zero)) : std::nullopt);
}

Fraction Floor(const Fraction& value) {
  return Fraction::Of(value.numerator() / value.denominator(), 1);
}

Range AtMost(const Range& range, const Fraction& cap) {
  return Between(std::min(*range.low, cap), range.high ? std::min(*range.high, cap) : cap);
}

/// `points` behind gates: all of them, none, or either.
Range Behind(Verdict gates, const Range& points) {
  if (gates == Verdict::met) return points;
  if (gates == Verdict::not_met) return Range::Exactly(Fraction());
  return Between(Fraction(), points.high);
}

Range Computed(ExpressionKind operation, const Range& a, const Range& b, Objections& objections) {
  const auto result = Combine(operation, a, b);
  if (!result) objections.Add("the points are too large to be computed");
  return result.value_or(Range::Exactly(Fraction()));
}

/// `points` for each `each` of `count`.
Range Rated(const PointLine& line, const Range& count, Objections& objections) {
  const Range rate = Computed(ExpressionKind::divide, Range::Exactly(line.points),
                              Range::Exactly(line.each), objections);
  return Computed(ExpressionKind::multiply, count, rate, objections);
}

/// What a line of points for an amount gives.
Range PointsFor(const PointLine& line, const Range& value, Objections& objections) {
  const Range amount = NotBelowZero(value);
  if (!line.whole) return Rated(line, amount, objections);
  const Range times =
      Computed(ExpressionKind::divide, amount, Range::Exactly(line.each), objections);
  const Range whole =
      Between(Floor(*times.low), times.high ? std::optional(Floor(*times.high)) : std::nullopt);
  return Computed(ExpressionKind::multiply, whole, Range::Exactly(line.points), objections);
}

class ScoreCheck {
 public:
  ScoreCheck(const PartnerData& data, const StatementsCheck& check_statements)
      : data_(data), rulebook_(data.rulebook()), check_statements_(check_statements) {}

  /// The sum of the lines; objects unless `lines` are they.
  Range CheckGroup(const PointGroup& group, const Json& lines, Objections& objections) {
    const auto written = rulebook_.point_lines[group.lines];
    if (lines.size() != written.size()) {
      objections.Add(
          fmt::format("{} lines are shown, the rulebook has {}", lines.size(), written.size()));
      return Range::Exactly(Fraction());
    }
    Range sum = Range::Exactly(Fraction());
    Verdict gates = Verdict::met;
    std::optional<std::size_t> closed;
    for (std::size_t i = 0; i < written.size(); ++i) {
      const PointLine& line = written[i];
      Objections here = objections.At(PlaceOf(data_.rules, line.span));
      CheckPlace(lines[i], data_.rules, line.span, here);
      if (line.kind == PointLineKind::only_if) {
        const Verdict verdict = CheckStatement(line, "only if", lines[i], here);
        if (verdict == Verdict::not_met && !closed) closed = i;
        gates = And(gates, verdict);
        continue;
      }
      const Range points = Behind(gates, CheckLine(line, lines[i], here));
      Expect(Member(lines[i], "points"), JsonOf(points), here, "points");
      Expect(Member(lines[i], "stopped_by"), closed ? Json(*closed) : Json(), here, "stopped_by");
      sum = Computed(ExpressionKind::add, sum, points, here);
    }
    return sum;
  }

 private:
  /// What a line is worth without its gates.
  Range CheckLine(const PointLine& line, const Json& claimed, Objections& objections) {
    switch (line.kind) {
      case PointLineKind::people:
        return CheckPeopleLine(line, claimed, objections);
      case PointLineKind::amount:
        return CheckAmountLine(line, claimed, objections);
      case PointLineKind::when:
        return Behind(CheckStatement(line, "if", claimed, objections), Range::Exactly(line.points));
      case PointLineKind::higher:
        return CheckHigher(line, claimed, objections);
      case PointLineKind::only_if:
        break;
    }
    return Range::Exactly(Fraction());
  }

  Range CheckPeopleLine(const PointLine& line, const Json& claimed, Objections& objections) {
    OnlyMembers(claimed,
                {"kind", "place", "points", "stopped_by", "people", "possible", "unknown",
                 "missing", "more_missing"},
                objections);
    Expect(Member(claimed, "kind"), "people", objections, "kind");
    const CountedPeople people = CheckCounted(data_, line.condition, claimed, objections);
    const auto whole = [](std::uint64_t count) {
      return Fraction(static_cast<std::int64_t>(count));
    };
    const Range count =
        Between(whole(people.sure),
                people.without_bound ? std::nullopt : std::optional(whole(people.possible)));
    return Rated(line, count, objections);
  }

  Range CheckAmountLine(const PointLine& line, const Json& claimed, Objections& objections) {
    ExpectedAmount expected = ExpectedSubject(data_, line.subject, objections);
    const Range points = PointsFor(line, expected.value, objections);
    Json& said = expected.said;
    said["kind"] = "amount";
    for (const char* key : {"place", "points", "stopped_by"}) {
      if (claimed.contains(key)) said[key] = claimed[key];
    }
    if (points.low != points.high && !expected.missing.empty())
      AddMissing(said, std::move(expected.missing));
    Expect(claimed, said, objections);
    return points;
  }

  Verdict CheckStatement(const PointLine& line, std::string_view kind, const Json& claimed,
                         Objections& objections) {
    OnlyMembers(claimed, {"kind", "place", "points", "stopped_by", "verdict", "statements"},
                objections);
    Expect(Member(claimed, "kind"), kind, objections, "kind");
    if (line.kind == PointLineKind::only_if &&
        (claimed.contains("points") || claimed.contains("stopped_by")))
      objections.Add("a gate gives no points");
    check_statements_(line.statement, claimed, objections);
    return VerdictMember(claimed, objections).value_or(Verdict::cannot_tell);
  }

  Range CheckHigher(const PointLine& line, const Json& claimed, Objections& objections) {
    OnlyMembers(claimed, {"kind", "place", "points", "stopped_by", "groups"}, objections);
    Expect(Member(claimed, "kind"), "the higher of", objections, "kind");
    const auto groups = rulebook_.point_groups[line.groups];
    const Json& shown = Elements(claimed, "groups");
    Range largest = Range::Exactly(Fraction());
    if (shown.size() != groups.size()) {
      objections.Add(
          fmt::format("{} groups are shown, the rulebook has {}", shown.size(), groups.size()));
      return largest;
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
      Objections here = objections.At(fmt::format("group {}", i));
      OnlyMembers(shown[i], {"points", "lines"}, here);
      const Range points = CheckGroup(groups[i], Elements(shown[i], "lines"), here);
      Expect(Member(shown[i], "points"), JsonOf(points), here, "points");
      const bool bounded = largest.high && points.high;
      largest = Between(std::max(*largest.low, *points.low),
                        bounded ? std::max(largest.high, points.high) : std::nullopt);
    }
    return largest;
  }

  const PartnerData& data_;
  const Rulebook& rulebook_;
  const StatementsCheck& check_statements_;
};

Range SumOf(const std::vector<MetricPoints>& metrics, Objections& objections) {
  Range sum = Range::Exactly(Fraction());
  for (const MetricPoints& metric : metrics) {
    const auto more = Combine(ExpressionKind::add, sum, metric.points);
    if (!more) objections.Add("the score is too large to be computed");
    sum = more.value_or(sum);
  }
  return sum;
}

}  // namespace

bool IsTooLarge(const PartnerData& data, const PointLine& line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  PointsFor(line, ExpectedSubject(data, line.subject, objections).value, objections);
  return !list.empty();
}

std::vector<MetricPoints> CheckScore(const PartnerData& data, Slice<Metric> metrics,
                                     const Json& claimed, const StatementsCheck& check_statements,
                                     Objections objections) {
  const Rulebook& rulebook = data.rulebook();
  OnlyMembers(claimed, {"competency", "option", "points", "metrics"}, objections);
  std::vector<MetricPoints> result;
  const Json& shown = Elements(claimed, "metrics");
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricId id{metrics.begin + i};
    const Metric& metric = rulebook.metrics[id];
    if (!metric.applicable) continue;
    const std::size_t at = result.size();
    result.push_back({id, Range::Exactly(Fraction())});
    if (at >= shown.size()) continue;
    const Json& one = shown[at];
    Objections here = objections.At(fmt::format("metric {}", rulebook.text(metric.name)));
    OnlyMembers(one, {"metric", "points", "sum", "lines"}, here);
    Expect(Member(one, "metric"), rulebook.text(metric.name), here, "metric");
    const Range sum =
        ScoreCheck(data, check_statements).CheckGroup(metric.group, Elements(one, "lines"), here);
    Expect(Member(one, "sum"), JsonOf(sum), here, "sum");
    result.back().points = AtMost(sum, metric.up_to);
    Expect(Member(one, "points"), JsonOf(result.back().points), here, "points");
  }
  if (shown.size() != result.size()) {
    objections.Add(
        fmt::format("{} metrics are shown, {} are applicable", shown.size(), result.size()));
  }
  Expect(Member(claimed, "points"), JsonOf(SumOf(result, objections)), objections, "points");
  return result;
}

Json ExpectedScoreTest(const PartnerData& data, const ScoreStatement& score,
                       const std::vector<MetricPoints>& metrics, Objections& objections) {
  Value threshold{};
  threshold.kind = TypeKind::number;
  threshold.amount = score.points;
  const std::span values(&threshold, 1);
  Json json = {{"kind", "score"}, {"threshold", FormatExact(score.points)}};
  if (score.test == ScoreTest::total_at_least) {
    const Range points = SumOf(metrics, objections);
    json["test"] = "score at least";
    json["points"] = JsonOf(points);
    json["verdict"] = Text(Compare(points, Test::at_least, values));
    return json;
  }
  const bool more = score.test == ScoreTest::every_more_than;
  json["test"] = more ? "every metric more than" : "every metric at least";
  Verdict least = Verdict::met;
  Json shown = Json::array();
  for (const MetricPoints& metric : metrics) {
    const Verdict verdict = Compare(metric.points, more ? Test::more_than : Test::at_least, values);
    least = And(least, verdict);
    shown.push_back({{"metric", data.rules.text(data.rulebook().metrics[metric.metric].name)},
                     {"points", JsonOf(metric.points)},
                     {"verdict", Text(verdict)}});
  }
  json["metrics"] = std::move(shown);
  json["verdict"] = Text(least);
  return json;
}

}  // namespace attain::verify
