// Scores, metrics and their lines as JSON.
#include <algorithm>

#include "explain/because_writer.h"
#include "explain/words.h"

namespace attain {

void BecauseWriter::WriteScoreName(ScoreId id) {
  const Score& score = context_->program.scores[id];
  json_.Key("competency").Text(rulebook_.text(rulebook_.awards[score.award].name));
  json_.Key("option").Text(
      score.option.valid() ? rulebook_.text(rulebook_.options[score.option].name) : "");
}

void BecauseWriter::WritePoints(const ValueRange& points) {
  json_.Key("points");
  WriteRange(points);
}

void BecauseWriter::WriteScoreTest(const ScoreStatement& statement,
                                   const StatementExplanation& explained) {
  WriteScoreName(explained.score);
  const auto score =
      std::find_if(scores_->begin(), scores_->end(),
                   [&](const ScoreExplanation& one) { return one.score == explained.score; });
  switch (statement.test) {
    case ScoreTest::total_at_least:
      json_.Key("test").Text("score at least");
      break;
    case ScoreTest::every_at_least:
      json_.Key("test").Text("every metric at least");
      break;
    case ScoreTest::every_more_than:
      json_.Key("test").Text("every metric more than");
      break;
  }
  json_.Key("threshold").Exact(statement.points);
  if (statement.test == ScoreTest::total_at_least) {
    WritePoints(score->points);
    return;
  }
  const Test test = statement.test == ScoreTest::every_at_least ? Test::at_least : Test::more_than;
  json_.Key("metrics").Begin('[');
  for (const MetricExplanation& metric : score->metrics) {
    json_.Begin('{').Key("metric").Text(rulebook_.text(rulebook_.metrics[metric.metric].name));
    WritePoints(metric.points);
    WriteVerdict(Compare(metric.points, test, std::span(&statement.points, 1)));
    json_.End('}');
  }
  json_.End(']');
}

void BecauseWriter::WriteScore(const ScoreExplanation& score) {
  json_.Begin('{');
  WriteScoreName(score.score);
  WritePoints(score.points);
  json_.Key("metrics").Begin('[');
  for (const MetricExplanation& metric : score.metrics) {
    json_.Begin('{').Key("metric").Text(rulebook_.text(rulebook_.metrics[metric.metric].name));
    WritePoints(metric.points);
    json_.Key("sum");
    WriteRange(metric.group.points);
    WriteLines(metric.group.lines);
    json_.End('}');
  }
  json_.End(']').End('}');
}

void BecauseWriter::WriteLines(const List<PointLineExplanation>& lines) {
  json_.Key("lines").Begin('[');
  for (const PointLineExplanation& line : lines) WriteLine(line);
  json_.End(']');
}

void BecauseWriter::WriteLine(const PointLineExplanation& line) {
  const PointLine& source = rulebook_.point_lines[line.line];
  const auto begin = [&](std::string_view kind) {
    Repeat(lines_[line.line.index], [&] {
      json_.Begin('{').Key("kind").Text(kind).Key("place").Text(PlaceAt(*context_, source.span));
    });
    if (line.kind != PointLineKind::only_if) WritePoints(line.points);
    if (line.stopped_by) json_.Key("stopped_by").Number(*line.stopped_by);
  };
  switch (line.kind) {
    case PointLineKind::people:
      begin("people");
      WriteCounted("people", line.people);
      if (!line.possible.empty()) WriteCounted("possible", line.possible);
      if (line.people_unknown) json_.Key("unknown").Bool(true);
      break;
    case PointLineKind::amount:
      begin("amount");
      WriteSubject(source.subject.measure, source.subject.fact);
      json_.Key("value");
      WriteValue(line.value);
      if (line.given) json_.Key("given").Bool(true);
      WriteAggregates(line.aggregates);
      break;
    case PointLineKind::when:
    case PointLineKind::only_if:
      begin(line.kind == PointLineKind::when ? "if" : "only if");
      WriteVerdict(line.verdict);
      WriteStatements(line.statements);
      break;
    case PointLineKind::higher:
      begin("the higher of");
      json_.Key("groups").Begin('[');
      for (const PointGroupExplanation& group : line.groups) {
        json_.Begin('{');
        WritePoints(group.points);
        WriteLines(group.lines);
        json_.End('}');
      }
      json_.End(']');
      break;
  }
  if (!line.missing.items.empty()) WriteMissing(line.missing);
  json_.End('}');
}

void BecauseWriter::WriteCounted(std::string_view key, const List<PersonInPlace>& people) {
  json_.Key(key).Begin('[');
  for (const PersonInPlace& place : people) {
    json_.Begin('{').Key("person").Text(PersonAt(place.person));
    WriteHolds(place);
    json_.End('}');
  }
  json_.End(']');
}

}  // namespace attain
