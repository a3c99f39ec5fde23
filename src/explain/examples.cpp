#include "explain/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include "evaluate/partner_evaluation.h"
#include "explain/explainer.h"
#include "explain/explanation_text.h"
#include "explain/words.h"
#include "partners/sample_partners.h"

namespace attain {
namespace {

/// One example held against the program of its day.
class ExampleRun {
 public:
  ExampleRun(const Rulebook& rulebook, const SourceSet& sources, const Program& program,
             const Sample& sample)
      : rulebook_(rulebook),
        sources_(sources),
        program_(program),
        batch_(rulebook),
        evaluation_(program) {
    AppendSample(rulebook, sample, batch_);
    computed_ = evaluation_.Load(batch_, 0);
  }

  /// What is wrong with the expected verdict or points; empty where they are right.
  std::string Failure(const Expectation& expected) {
    std::string name(rulebook_.text(rulebook_.awards[expected.award].name));
    for (const StringId part : {expected.option, expected.level,
                                expected.points ? expected.points->metric : StringId()}) {
      if (part.valid()) name += fmt::format(" {}", rulebook_.text(part));
    }
    const std::string wanted =
        expected.points
            ? fmt::format("expected {} {}{} points", name, expected.points->about ? "about " : "",
                          FormatForPeople(expected.points->points))
            : fmt::format("expected {} {}", name, Text(expected.verdict));
    if (!computed_) return fmt::format("{}, but {}", wanted, Text(evaluation_.error(), rulebook_));
    const std::vector<RowId> rows = RowsOf(expected);
    if (!rows.empty() && expected.points) return PointsFailure(expected, rows, wanted);
    if (rows.empty()) return fmt::format("{}, but {}", wanted, WhyNoRows(expected));
    const Verdict got = rows.size() == 1 ? evaluation_.RowVerdict(rows.front()) : AnyOf(rows);
    if (got == expected.verdict) return {};
    return fmt::format("{}, got {}\n{}", wanted, Text(got), Explain(rows));
  }

 private:
  std::string PointsFailure(const Expectation& expected, const std::vector<RowId>& rows,
                            const std::string& wanted) {
    const ValueRange got = PointsOf(expected);
    const ExpectedPoints& points = *expected.points;
    if (got.is_exact()) {
      const Fraction value = points.about ? Rounded(*got.low, points.decimals) : *got.low;
      if (value == points.points) return {};
    }
    return fmt::format("{}, got {}\n{}", wanted, PointsText(got, points.points),
                       ExplainPoints(expected, rows));
  }

  /// Of the score or metric of the option, or of the award.
  ValueRange PointsOf(const Expectation& expected) {
    if (!expected.points->metric.valid() && !expected.option.valid())
      return evaluation_.ScoreOf(expected.award);
    const auto [score, metric] = Scored(expected);
    if (!score.valid()) return ValueRange::NoValue();
    return metric.valid() ? evaluation_.RangeOf(metric) : evaluation_.RangeOf(score);
  }

  struct ScoredPart {
    ScoreId score;
    MetricNodeId metric;
  };
  /// The check of the rulebook has seen to it that there is one, but where options have scores and
  /// none of them is named.
  ScoredPart Scored(const Expectation& expected) const {
    const StringId wanted = expected.points->metric;
    for (std::uint32_t i = 0; i < program_.scores.size(); ++i) {
      const Score& score = program_.scores[ScoreId{i}];
      const StringId option =
          score.option.valid() ? rulebook_.options[score.option].name : StringId::none();
      if (score.award != expected.award || option != expected.option) continue;
      if (!wanted.valid()) return {ScoreId{i}, {}};
      for (std::uint32_t at = 0; at < score.metrics.size; ++at) {
        const MetricNodeId metric{score.metrics.begin + at};
        if (rulebook_.metrics[program_.metrics[metric].source].name == wanted)
          return {ScoreId{i}, metric};
      }
    }
    return {};
  }

  /// Without option the roll-up, without level every level.
  std::vector<RowId> RowsOf(const Expectation& expected) const {
    std::vector<RowId> rows;
    for (std::uint32_t i = 0; i < program_.rows.size(); ++i) {
      const OutputRow& row = program_.rows[RowId{i}];
      if (row.award == expected.award && row.option == expected.option &&
          (!expected.level.valid() || row.level == expected.level))
        rows.push_back(RowId{i});
    }
    return rows;
  }

  std::string WhyNoRows(const Expectation& expected) const {
    for (const ProgramNotice& notice : program_.notices) {
      if (notice.award == expected.award) return Text(notice, rulebook_, program_.as_of);
    }
    return fmt::format("there is none of this name on {}", FormatDate(program_.as_of));
  }

  /// Any of several rows; as for one row, one combination of tried facts holds for all of them.
  Verdict AnyOf(const std::vector<RowId>& rows) {
    std::vector<FactId> unknown;
    for (const RowId row : rows) {
      const auto of_row = evaluation_.UnknownOf(program_.rows[row].finite_facts);
      unknown.insert(unknown.end(), of_row.begin(), of_row.end());
    }
    std::sort(unknown.begin(), unknown.end());
    unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
    const Verdict untried = AnyGoal(rows);
    FactTrials trials;
    if (untried != Verdict::cannot_tell || unknown.empty() || !trials.Start(program_, unknown))
      return untried;
    std::optional<Verdict> all;
    do {
      evaluation_.Assume(trials.current());
      const Verdict one = AnyGoal(rows);
      all = all.value_or(one) == one ? one : Verdict::cannot_tell;
    } while (*all != Verdict::cannot_tell && trials.Next());
    evaluation_.Forget();
    return *all;
  }

  Verdict AnyGoal(const std::vector<RowId>& rows) {
    Verdict any = Verdict::not_met;
    for (const RowId row : rows) {
      for (const GoalId goal : program_.goal_ids[program_.rows[row].goals])
        any = Or(any, evaluation_.GoalVerdict(goal));
    }
    return any;
  }

  std::string Explain(const std::vector<RowId>& rows) const {
    Explainer explainer(rulebook_, program_);
    explainer.Load(batch_, 0);
    const ExplanationContext context{rulebook_, sources_, program_, batch_};
    std::string text;
    for (const RowId row : rows) text += ExplanationText(explainer.Explain(row), context);
    while (text.ends_with('\n')) text.pop_back();
    return text;
  }

  /// Only of what is expected, where a verdict tells of it; all of the verdicts else.
  std::string ExplainPoints(const Expectation& expected, const std::vector<RowId>& rows) const {
    const auto [score, metric] = Scored(expected);
    const MetricId only = metric.valid() ? program_.metrics[metric].source : MetricId::none();
    Explainer explainer(rulebook_, program_);
    explainer.Load(batch_, 0);
    for (const RowId row : rows) {
      std::string text =
          MetricsText(explainer.Explain(row), score, only, {rulebook_, sources_, program_, batch_});
      if (text.empty()) continue;
      text.pop_back();
      return text;
    }
    return Explain(rows);
  }

  const Rulebook& rulebook_;
  const SourceSet& sources_;
  const Program& program_;
  PartnerBatch batch_;
  PartnerEvaluation evaluation_;
  bool computed_ = false;
};

}  // namespace

std::vector<ExampleOutcome> RunExamples(const Rulebook& rulebook, const SourceSet& sources,
                                        Date today) {
  std::map<Date, std::unique_ptr<const Program>> programs;
  std::vector<ExampleOutcome> outcomes;
  for (const Sample& sample : rulebook.samples) {
    if (!sample.is_example) continue;
    const Date day = sample.as_of.value_or(today);
    auto& program = programs[day];
    if (!program) program = std::make_unique<const Program>(Compile(rulebook, day));
    const SourceFile& file = sources[sample.span.file];
    ExampleOutcome outcome{std::string(rulebook.text(sample.title)),
                           file.path,
                           file.PositionOf(sample.span.begin).line,
                           {},
                           sample.span};
    ExampleRun run(rulebook, sources, *program, sample);
    for (const Expectation& expected : rulebook.expectations[sample.expectations]) {
      std::string failure = run.Failure(expected);
      if (!failure.empty()) outcome.failures.push_back(std::move(failure));
    }
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

}  // namespace attain
