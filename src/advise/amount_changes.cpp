#include "advise/amount_changes.h"

#include <map>
#include <set>
#include <utility>

#include "advise/happening_text.h"

namespace attain {
namespace {

/// What a measure is computed from, itself and through others.
struct Sources {
  std::set<MeasureId> measures;
  std::vector<SelectionId> selections;
};

void AddSources(const Program& program, MeasureId id, Sources& sources) {
  const ProgramMeasureId compiled = program.measure_of[id.index];
  if (!compiled.valid()) return;
  sources.measures.insert(id);
  for (const MeasureStep& step : program.measure_steps[program.measures[compiled].steps]) {
    if (step.kind == ExpressionKind::measure)
      AddSources(program, program.measures[ProgramMeasureId{step.index}].measure, sources);
    if (step.kind == ExpressionKind::aggregate)
      sources.selections.push_back(program.aggregations[AggregationId{step.index}].selection);
  }
}

using TableDate = std::pair<TableId, Date>;

/// How often rows of a date are among those that count, or may.
std::map<TableDate, std::int64_t> CountedByDate(const ChangeSide& side, std::uint32_t partner,
                                                const Sources& sources) {
  const PartnerBatch& batch = side.context.batch;
  const Rulebook& rulebook = side.context.rulebook;
  std::map<TableDate, std::int64_t> counted;
  for (const SelectionId selection : sources.selections) {
    const TableId table = side.context.program.selections[selection].table;
    const FieldId dated_by = rulebook.tables[table].dated_by;
    if (!dated_by.valid()) continue;
    const std::uint32_t first = batch.rows_of(table, partner).begin;
    const auto& dates =
        batch.tables[table.index].fields[rulebook.fields[dated_by].position].numbers;
    const std::vector<Verdict> states = side.evaluation.records().RowStates(selection);
    for (std::size_t i = 0; i < states.size(); ++i) {
      if (states[i] == Verdict::not_met || dates[first + i] == kUnknown) continue;
      ++counted[{table, Date{static_cast<std::int32_t>(dates[first + i])}}];
    }
  }
  return counted;
}

}  // namespace

std::vector<std::string> ReasonsInAmount(const ChangeDay& day, MeasureId measure) {
  Sources before, after;
  AddSources(day.before.context.program, measure, before);
  AddSources(day.after.context.program, measure, after);
  const auto counted_before = CountedByDate(day.before, day.partner, before);
  const auto counted_after = CountedByDate(day.after, day.partner, after);
  const auto times = [](const std::map<TableDate, std::int64_t>& counted, const Happening& row) {
    const auto found = counted.find({row.table, row.dated});
    return found == counted.end() ? 0 : found->second;
  };
  const auto concerns = [&](const Happening& happening) {
    if (happening.kind == HappeningKind::measure_version)
      return before.measures.count(happening.measure) > 0 ||
             after.measures.count(happening.measure) > 0;
    const bool enters = happening.kind == HappeningKind::row_enters;
    if (!enters && happening.kind != HappeningKind::row_leaves) return false;
    const std::int64_t more = times(counted_after, happening) - times(counted_before, happening);
    return enters ? more > 0 : more < 0;
  };
  const Phrases phrases(day.after.context, day.partner);
  std::vector<std::string> reasons;
  for (const Happening& happening : day.of_day) {
    if (concerns(happening)) reasons.push_back(HappeningText(happening, phrases));
  }
  return reasons;
}

}  // namespace attain
