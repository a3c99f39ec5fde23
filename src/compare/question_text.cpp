#include "compare/question_text.h"

#include <fmt/format.h>

namespace attain {

std::string Spell(const Question& question, std::span<const PersonKind> kinds) {
  std::string text = question.unclear;
  for (const Variable& variable : question.variables) {
    text += variable.key + ":";
    for (const Region& region : variable.regions)
      text += fmt::format(" {}-{} {}", region.low, region.high, region.text);
    text += "\n";
  }
  for (const PeopleLiteral& literal : question.people)
    text +=
        fmt::format("{} {} {}\n", fmt::join(literal.fits, " "), literal.at_least, literal.count);
  for (const ValueLiteral& literal : question.values)
    text += fmt::format("{} {}\n", literal.variable, fmt::join(literal.allowed, ""));
  for (const ScoreLiteral& literal : question.scores) {
    text += fmt::format("{}-{} {} {} {}\n", literal.metrics.begin, literal.metrics.size,
                        literal.at_least, literal.strict, FormatExact(literal.points));
  }
  for (const ScoredMetric& metric : question.metrics)
    text += fmt::format("{}-{} {}\n", metric.group.lines.begin, metric.group.lines.size,
                        FormatExact(metric.up_to));
  for (const ScoredGroup& group : question.groups)
    text += fmt::format("{}-{}\n", group.lines.begin, group.lines.size);
  for (const ScoredLine& line : question.lines) {
    text += fmt::format("{} {} {} {} {} {} {} {} {}-{}\n", static_cast<int>(line.kind),
                        FormatExact(line.rate), line.fit, line.variable, line.whole,
                        FormatExact(line.each), line.met.index, line.not_met.index,
                        line.groups.begin, line.groups.size);
  }
  for (const FormulaNode& node : question.nodes) {
    text += fmt::format("{} {}", static_cast<int>(node.kind), node.index);
    for (const FormulaId part : question.parts[node.parts]) text += fmt::format(" {}", part.index);
    text += "\n";
  }
  for (const PersonKind& kind : kinds) {
    text += fmt::format("{}", fmt::join(kind.fits, ""));
    for (const WitnessPass& pass : kind.passes)
      text += " " + pass.code + (pass.passed ? FormatDate(*pass.passed) : "");
    text += "\n";
  }
  return text;
}

}  // namespace attain
