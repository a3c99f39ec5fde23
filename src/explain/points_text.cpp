// Scores, metrics and their lines in sentences.
#include <algorithm>

#include <fmt/format.h>

#include "explain/teller.h"
#include "explain/words.h"

namespace attain {

std::string Teller::TellMetrics(ScoreId wanted, MetricId only) {
  if (explanation_.tried) return {};
  const Indent indent(lines_);
  combination_ = &explanation_.combinations.front();
  for (const ScoreExplanation& score : combination_->scores) {
    if (score.score != wanted) continue;
    for (const MetricExplanation& metric : score.metrics) {
      if (!only.valid() || metric.metric == only) AddMetric(metric);
    }
  }
  return std::move(lines_.text);
}

void Teller::AddScore(const ScoreStatement& statement, const StatementExplanation& explained) {
  const auto found =
      std::find_if(combination_->scores.begin(), combination_->scores.end(),
                   [&](const ScoreExplanation& one) { return one.score == explained.score; });
  const ScoreExplanation& score = *found;
  const std::string points = CountedPoints(statement.points);
  const bool total = statement.test == ScoreTest::total_at_least;
  if (total) {
    AddHeading(explained, fmt::format("a score of {}, at least {} of {}{}",
                                      PointsText(score.points, statement.points),
                                      FormatForPeople(statement.points),
                                      CountedPoints(statement.of), ShortOf(statement, score)));
  } else {
    AddHeading(explained,
               fmt::format("{} {} in every metric", TextOf(TestOf(statement.test)), points));
  }
  const Indent indent(lines_);
  const bool told = !told_scores_.insert(explained.score).second;
  for (const MetricExplanation& metric : score.metrics) {
    if (!told) {
      AddMetric(metric);
      continue;
    }
    const Verdict verdict =
        Compare(metric.points, TestOf(statement.test), std::span(&statement.points, 1));
    if (!total && verdict != Verdict::met)
      lines_.Add(fmt::format("{}: {}", Text(verdict), MetricText(metric, statement.points)));
  }
}

std::string Teller::ShortOf(const ScoreStatement& statement, const ScoreExplanation& score) {
  const auto missing = Subtract(ValueRange::Exactly(statement.points), score.points);
  if (!missing || (missing->high && *missing->high <= Fraction())) return "";
  return fmt::format(": {} short", PointsText(NotBelowZero(*missing), Fraction()));
}

std::string Teller::MetricText(const MetricExplanation& explained,
                               const std::optional<Fraction>& beside) const {
  const Metric& metric = rulebook_.metrics[explained.metric];
  return fmt::format("{}: {} of {}", TitleOr(rulebook_, metric.title, metric.name),
                     PointsText(explained.points, beside), CountedPoints(metric.up_to));
}

void Teller::AddMetric(const MetricExplanation& explained) {
  const Fraction& up_to = rulebook_.metrics[explained.metric].up_to;
  const ValueRange& sum = explained.group.points;
  const bool cut = !sum.high || *sum.high > up_to;
  lines_.Add(MetricText(explained, up_to) +
             (cut ? fmt::format(", cut from {}", PointsText(sum)) : ""));
  const Indent indent(lines_);
  AddLines(explained.group.lines);
}

void Teller::AddLines(const List<PointLineExplanation>& lines) {
  for (const PointLineExplanation& line : lines) {
    const Span span = rulebook_.point_lines[line.line].span;
    std::string points = fmt::format("{} for ", PointsText(line.points));
    if (line.stopped_by) {
      const Span gate = rulebook_.point_lines[lines[*line.stopped_by].line].span;
      points = fmt::format("0, as the gate {} is closed, for ", PlaceText(gate));
    }
    AddLine(line, points, PlaceText(span));
  }
}

void Teller::AddLine(const PointLineExplanation& line, const std::string& points,
                     const std::string& place) {
  const PointLine& source = rulebook_.point_lines[line.line];
  switch (line.kind) {
    case PointLineKind::people: {
      lines_.Add(fmt::format("{}{} {}", points, WhoCounts(line), place));
      const Indent indent(lines_);
      if (!line.stopped_by) AddUncounted(line);
      AddMissing(line.missing);
      break;
    }
    case PointLineKind::amount: {
      const bool measure = source.subject.measure.valid();
      const Subject& subject = source.subject;
      const std::string_view title =
          measure ? TitleOr(rulebook_, rulebook_.measures[subject.measure].title,
                            rulebook_.measures[subject.measure].name)
                  : TitleOr(rulebook_, rulebook_.facts[subject.fact].title,
                            rulebook_.facts[subject.fact].name);
      lines_.Add(fmt::format("{}{}: {} {}", points, title, phrases_.Value(line.value), place));
      const Indent indent(lines_);
      for (const AggregateExplanation& aggregate : line.aggregates)
        AddAggregate(aggregate, line.aggregates.size(), line.value.type);
      AddMissing(line.missing);
      break;
    }
    case PointLineKind::when:
    case PointLineKind::only_if: {
      const std::string what = line.kind == PointLineKind::when ? points + "this" : "only if";
      lines_.Add(fmt::format("{}: {} {}", what, Text(line.verdict), place));
      const Indent indent(lines_);
      AddStatements(line.statements);
      break;
    }
    case PointLineKind::higher:
      lines_.Add(fmt::format("{}the higher of {} groups {}", points, line.groups.size(), place));
      const Indent indent(lines_);
      for (const PointGroupExplanation& group : line.groups) {
        lines_.Add(fmt::format("{}:", PointsText(group.points)));
        const Indent deeper(lines_);
        AddLines(group.lines);
      }
      break;
  }
}

void Teller::AddUncounted(const PointLineExplanation& line) {
  std::vector<std::uint32_t> counted;
  for (const PersonInPlace& place : line.people) counted.push_back(place.person);
  for (const PersonInPlace& place : line.possible) counted.push_back(place.person);
  const std::vector<ConditionId> conditions{rulebook_.point_lines[line.line].condition};
  uncounted_.Add(std::span(&conditions, 1), counted, lines_);
}

std::string Teller::WhoCounts(const PointLineExplanation& line) const {
  const auto ids = [](const List<PersonInPlace>& people) {
    std::vector<std::uint32_t> result;
    result.reserve(people.size());
    for (const PersonInPlace& place : people) result.push_back(place.person);
    return result;
  };
  std::string text = Counted(line.people.size(), "person", "people");
  if (line.people_unknown) text = "people whom nobody has named";
  text += fmt::format(" with {}", phrases_.Condition(rulebook_.point_lines[line.line].condition));
  if (!line.people.empty()) text += fmt::format(": {}", phrases_.People(ids(line.people)));
  if (!line.possible.empty()) {
    text += fmt::format("; {} more may count: {}", line.possible.size(),
                        phrases_.People(ids(line.possible)));
  }
  return text;
}

std::string MetricsText(const Explanation& explanation, ScoreId score, MetricId only,
                        const ExplanationContext& context) {
  return Teller(explanation, context, RollUps::full).TellMetrics(score, only);
}

}  // namespace attain
