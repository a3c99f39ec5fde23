#include "compare/question_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <vector>

#include "program/compile_values.h"

namespace attain {
namespace {

/// How the windows of the question lie to each other, and to the days that filters name.
class WindowSpeller {
 public:
  explicit WindowSpeller(const Question& question) : question_(question) {
    for (const Variable& variable : question.variables) {
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (variable.measures[side].valid()) Read(side, variable.measures[side]);
      }
    }
  }

  bool one_side_has_others() const { return windows_[kLeft] != windows_[kRight]; }

  std::string Spell() const {
    std::vector<std::int64_t> order = starts_;
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());
    std::string text;
    for (const std::int64_t start : starts_)
      text +=
          fmt::format("{} ", std::lower_bound(order.begin(), order.end(), start) - order.begin());
    return text + "\n";
  }

 private:
  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }

  void Read(std::uint8_t side, ProgramMeasureId measure) {
    const Program& of = program(side);
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      if (step.kind == ExpressionKind::measure) Read(side, {step.index});
      if (step.kind != ExpressionKind::aggregate) continue;
      const Selection& selection =
          of.selections[of.aggregations[AggregationId{step.index}].selection];
      if (!selection.dated) continue;
      const Aggregate& aggregate = rulebook.aggregates[rulebook.expressions[step.source].aggregate];
      const Window& window = aggregate.window;
      windows_[side].emplace(window.kind, window.length, window.ending_months_ago);
      for (const std::uint8_t other : {kLeft, kRight}) {
        const DayRange days = DaysOf(window, program(other).windows_on);
        AddDays(days.from.days, days.to.days);
      }
      if (selection.filter.valid())
        ReadFilter(side, selection.filter, rulebook.tables[selection.table]);
    }
  }

  /// Of any day of the table: the other side may date it by another field.
  void ReadFilter(std::uint8_t side, FilterId id, const RecordTable& table) {
    const Program& of = program(side);
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    const Filter& filter = of.filters[id];
    for (const FilterId part : of.filter_ids[filter.parts]) ReadFilter(side, part, table);
    if (filter.kind != FilterKind::test) return;
    const Field& field = rulebook.fields[FieldId{table.fields.begin + filter.column}];
    if (rulebook.types[field.type].kind != TypeKind::date) return;
    const ValueTest& test = of.value_tests[filter.test];
    if (test.kind == ValueTestKind::within) AddDays(test.low, test.high);
    for (const std::int64_t day : of.numbers[test.numbers]) AddDays(day, day);
  }

  void AddDays(std::int64_t from, std::int64_t to) {
    const std::int64_t least = ParseDate("0001-01-01")->days, most = ParseDate("9999-12-31")->days;
    starts_.push_back(std::clamp(from, least, most + 1));
    starts_.push_back(std::clamp(to, least - 1, most) + 1);
  }

  const Question& question_;
  std::array<std::set<std::tuple<WindowKind, std::int64_t, std::int64_t>>, 2> windows_;
  std::vector<std::int64_t> starts_;  ///< of the days in each, and of those behind it
};

/// Where the answer turns, from the first region on: few places, even where the regions are many.
std::string TurnsOf(const std::vector<bool>& allowed) {
  std::string text;
  bool before = false;
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    if (allowed[i] != before) text += fmt::format(" {}", i);
    before = allowed[i];
  }
  return text;
}

}  // namespace

std::string Spell(const Question& question) {
  std::string text = question.unclear;
  for (const Variable& variable : question.variables) {
    text += fmt::format("{} in 1/{}:", variable.key, variable.scale);
    for (const Region& region : variable.regions)
      text += fmt::format(" {}{}-{}{} {}", region.from_between ? ">" : "", region.low, region.high,
                          region.to_between ? "<" : "", region.text);
    text += "\n";
  }
  for (const PeopleLiteral& literal : question.people)
    text +=
        fmt::format("{} {} {}\n", fmt::join(literal.fits, " "), literal.at_least, literal.count);
  for (const ValueLiteral& literal : question.values)
    text += fmt::format("v{}{}\n", literal.variable, TurnsOf(literal.allowed));
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
  return text + fmt::format("{}\n", question.root.index);
}

bool HasOtherWindows(const Question& question) {
  return WindowSpeller(question).one_side_has_others();
}

std::string Spell(const Question& question, std::span<const PersonKind> kinds) {
  std::string text = Spell(question);
  for (const PersonKind& kind : kinds) {
    text += fmt::format("{}", fmt::join(kind.fits, ""));
    for (const WitnessPass& pass : kind.passes)
      text += " " + pass.code + (pass.passed ? FormatDate(*pass.passed) : "");
    text += "\n";
  }
  return text + WindowSpeller(question).Spell();
}

}  // namespace attain
