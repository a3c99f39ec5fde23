#include "report/open_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "explain/words.h"

namespace attain {
namespace {

using Kind = OpenStatement::Kind;

void AddOnce(std::string_view name, std::vector<std::string>& names) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

}  // namespace

Subject SubjectOf(const Rulebook& rulebook, const OpenStatement& open) {
  if (open.point_line.valid()) return rulebook.point_lines[open.point_line].subject;
  const Statement& statement = rulebook.statements[open.node.source];
  if (statement.kind == StatementKind::comparison)
    return rulebook.comparisons[Id<Comparison>{statement.index}].subject;
  Subject subject;
  if (statement.kind == StatementKind::flag)
    subject.fact = rulebook.flags[Id<FlagStatement>{statement.index}].fact;
  return subject;
}

const Option* OptionOf(const PlanContext& context, const OpenStatement& open) {
  if (open.point_line.valid() || open.node.kind != StatementNodeKind::score) return nullptr;
  const Program& program = context.explanation.program;
  const ScoreNode& node = program.score_nodes[Id<ScoreNode>{open.node.index}];
  const OptionId option = program.scores[node.score].option;
  return option.valid() ? &context.explanation.rulebook.options[option] : nullptr;
}

std::string OpenText::Text(const OpenStatement& open) const {
  const bool of_points = open.point_line.valid();
  const std::string text = of_points                                         ? OfPoints(open)
                           : open.node.kind == StatementNodeKind::comparison ? OfComparison(open)
                           : open.node.kind == StatementNodeKind::score      ? OfScore(open)
                                                                             : OfFlag(open);
  const Span span = of_points ? rulebook_.point_lines[open.point_line].span
                              : rulebook_.statements[open.node.source].span;
  return fmt::format("{} {}", text, ShortPlace(context_.explanation, span));
}

/// "customers is 3 short of 5".
std::string OpenText::OfPoints(const OpenStatement& open) const {
  const Subject subject = SubjectOf(rulebook_, open);
  const TypeId type = TypeOf(subject);
  return fmt::format("{} is {} short of {}", NameOf(subject),
                     phrases_.Range(type, *open.missing, false, Fraction()),
                     phrases_.Range(type, ValueRange::Exactly(*open.wants.least)));
}

std::string OpenText::OfScore(const OpenStatement& open) const {
  const Option* option = OptionOf(context_, open);
  std::string score = "the score";
  if (option != nullptr)
    score += fmt::format(" of {}", TitleOr(rulebook_, option->title, option->name));
  if (open.kind == Kind::unknown) return fmt::format("not known: {}{}", score, UnknownScore(open));
  if (open.missing)
    return fmt::format("not planned: {} is {} short", score, PointsText(*open.missing, Fraction()));
  return option == nullptr ? fmt::format("not planned: {}", ShortMetrics(open))
                           : fmt::format("not planned: {}: {}", score, ShortMetrics(open));
}

/// ": growth is unknown; whatever it is, the score is at least 30 short".
std::string OpenText::UnknownScore(const OpenStatement& open) const {
  std::vector<std::string> names;
  for (const PointLineId line : open.unknown_amounts)
    AddOnce(NameOf(rulebook_.point_lines[line].subject), names);
  const bool one = names.size() == 1;
  std::string text = ": ";
  if (!names.empty()) text += fmt::format("{} {} unknown", Enumerate(names), one ? "is" : "are");
  if (!open.falls_short) return names.empty() ? "" : text;
  text += names.empty() ? "in any case" : one ? "; whatever it is" : "; whatever they are";
  if (!open.missing || !open.missing->low) return fmt::format("{}, {}", text, ShortMetrics(open));
  return fmt::format("{}, the score is at least {} short", text,
                     PointsText(ValueRange::Exactly(*open.missing->low), Fraction()));
}

/// Of a score with `every metric`: "Skills has only 0 of 40 points".
std::string OpenText::ShortMetrics(const OpenStatement& open) const {
  std::vector<std::string> texts;
  for (const ShortMetric& one : open.short_metrics) {
    const Metric& metric = rulebook_.metrics[one.metric];
    texts.push_back(fmt::format("{} has only {} of {}",
                                TitleOr(rulebook_, metric.title, metric.name),
                                PointsText(one.points, metric.up_to), CountedPoints(metric.up_to)));
  }
  return Enumerate(texts);
}

std::string OpenText::OfFlag(const OpenStatement& open) const {
  const FlagNode& flag = program_.flags[Id<FlagNode>{open.node.index}];
  const Fact& fact = rulebook_.facts[flag.fact];
  const std::string_view name = TitleOr(rulebook_, fact.title, fact.name);
  switch (open.kind) {
    case Kind::unknown:
      return fmt::format("not known{}: {}", flag.expected ? "" : ", must not be so", name);
    case Kind::fact:
      return fmt::format("must become so: {}", name);
    case Kind::amount:
    case Kind::not_planned:
      break;
  }
  return fmt::format("not planned, must {} so: {}", flag.expected ? "become" : "no longer be",
                     name);
}

std::string OpenText::OfComparison(const OpenStatement& open) const {
  const ComparisonNode& node = program_.comparisons[Id<ComparisonNode>{open.node.index}];
  const Subject subject = SubjectOf(rulebook_, open);
  const TypeId type = TypeOf(subject);
  const std::string_view name = NameOf(subject);
  if (!open.threshold.valid())
    return fmt::format("not known: how much of {} is needed{}", name, UnknownFacts(node));
  const ThresholdCase& threshold = rulebook_.cases[program_.cases[open.threshold].source];
  const bool becomes = open.kind == Kind::fact;
  const std::string wanted = phrases_.Written(
      type, WantedAmong(rulebook_.values[threshold.values], becomes ? open.wants : WantedValue()));
  const std::string must_be = MustBe(node.test, wanted);
  const bool is_value = node.test == Test::is || node.test == Test::is_not;
  switch (open.kind) {
    case Kind::unknown:
      return fmt::format("not known: whether {} {}{} {}", name, is_value ? "" : "is ",
                         TextOf(node.test), wanted);
    case Kind::fact:
      return fmt::format("{} must become {}", name, wanted);
    case Kind::not_planned:
      return fmt::format("not planned: {} {}", name, must_be);
    case Kind::amount:
      break;
  }
  if (!open.missing) return fmt::format("{} {}", name, must_be);
  const std::string missing = phrases_.Range(type, *open.missing, false, Fraction());
  return node.test == Test::more_than
             ? fmt::format("{} {}: more than {} is missing", name, must_be, missing)
             : fmt::format("{} is {} short of {}", name, missing, wanted);
}

/// ": market is unknown", of what the cases of a threshold ask.
std::string OpenText::UnknownFacts(const ComparisonNode& node) const {
  std::vector<std::string> names;
  for (const CaseNode& one : program_.cases[node.cases]) AddUnknownFacts(one.condition, names);
  if (names.empty()) return "";
  return fmt::format(": {} {} unknown", Enumerate(names), names.size() == 1 ? "is" : "are");
}

void OpenText::AddUnknownFacts(FilterId condition, std::vector<std::string>& names) const {
  if (!condition.valid()) return;
  const Filter& filter = program_.filters[condition];
  for (const FilterId part : program_.filter_ids[filter.parts]) AddUnknownFacts(part, names);
  if (filter.kind != FilterKind::test) return;
  const auto& numbers = context_.explanation.batch.facts[filter.column].numbers;
  if (numbers[context_.partner] == kUnknown)
    AddOnce(rulebook_.text(rulebook_.facts[FactId{filter.column}].name), names);
}

std::string_view OpenText::NameOf(const Subject& subject) const {
  return rulebook_.text(subject.measure.valid() ? rulebook_.measures[subject.measure].name
                                                : rulebook_.facts[subject.fact].name);
}

TypeId OpenText::TypeOf(const Subject& subject) const {
  return subject.measure.valid() ? rulebook_.measures[subject.measure].type
                                 : rulebook_.facts[subject.fact].type;
}

}  // namespace attain
