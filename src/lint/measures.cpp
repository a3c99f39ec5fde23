// Measures that count rows of all times, and comparisons that every partner meets.
#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.h"

namespace attain::lint {
namespace {

void LookForAllTimes(const Input& input, Emitter& emitter) {
  const Rulebook& rulebook = input.rulebook;
  for (const Aggregate& aggregate : rulebook.aggregates) {
    const RecordTable& table = rulebook.tables[aggregate.table];
    if (!table.dated_by.valid() || aggregate.window.kind != WindowKind::none) continue;
    emitter
        .Emit(Kind::rows_of_all_times, aggregate.span,
              fmt::format("this reads the rows of `{}` of all times", rulebook.text(table.name)),
              "say which: `in the trailing 12 months`")
        .labels.push_back({rulebook.fields[table.dated_by].span, "each row has its day"});
  }
}

void LookForNoBound(const Input& input, Emitter& emitter) {
  const Rulebook& rulebook = input.rulebook;
  for (const Statement& statement : rulebook.statements) {
    if (statement.kind != StatementKind::comparison) continue;
    const Comparison& comparison = rulebook.comparisons[Id<Comparison>{statement.index}];
    const MeasureId measure = comparison.subject.measure;
    if (!measure.valid() || !IsCount(rulebook, rulebook.measures[measure])) continue;
    const auto cases = rulebook.cases[comparison.cases];
    const bool always = std::all_of(cases.begin(), cases.end(), [&](const ThresholdCase& one) {
      const Fraction& amount = rulebook.values[one.values].front().amount;
      return (comparison.test == Test::at_least && amount <= Fraction(0)) ||
             (comparison.test == Test::more_than && amount.is_negative());
    });
    if (!always) continue;
    emitter.Emit(Kind::bounds_nothing, statement.span,
                 fmt::format("every partner meets this: `{}` is never below zero",
                             rulebook.text(rulebook.measures[measure].name)),
                 "say how many are needed, or leave it out");
  }
}

}  // namespace

void LookAtMeasures(const Input& input, Emitter& emitter) {
  LookForAllTimes(input, emitter);
  LookForNoBound(input, emitter);
}

}  // namespace attain::lint
