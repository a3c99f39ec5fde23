#include "reference/partner.h"

namespace attain::reference {
namespace {

Values RowOf(const Rulebook& rulebook, TableId table, const SampleRow& row) {
  const Slice<Field> fields = rulebook.tables[table].fields;
  Values values(fields.size);
  for (const SampleCell& cell : rulebook.sample_cells[row.cells]) {
    values[cell.field.index - fields.begin] = cell.value;
  }
  return values;
}

Person PersonOf(const Rulebook& rulebook, const SamplePerson& sample) {
  if (sample.unknown) return {std::nullopt};
  std::vector<Pass> passes;
  for (const SamplePass& pass : rulebook.sample_passes[sample.passes]) {
    passes.push_back({pass.credential, pass.passed, pass.expires.value_or(Date::Max())});
  }
  return {passes};
}

}  // namespace

Partner PartnerOf(const Rulebook& rulebook, const Sample& sample) {
  Partner partner;
  partner.facts.resize(rulebook.facts.size());
  for (const SampleFact& fact : rulebook.sample_facts[sample.facts]) {
    partner.facts[fact.fact.index] = fact.value;
  }
  partner.tables.resize(rulebook.tables.size(), Rows());
  for (const SampleTable& table : rulebook.sample_tables[sample.tables]) {
    std::optional<Rows>& rows = partner.tables[table.table.index];
    if (table.unknown) rows.reset();
    for (const SampleRow& row : rulebook.sample_rows[table.rows]) {
      rows->push_back(RowOf(rulebook, table.table, row));
    }
  }
  for (const SampleMeasure& measure : rulebook.sample_measures[sample.measures]) {
    partner.given[measure.measure] = measure.unknown ? std::nullopt : std::optional(measure.value);
  }
  if (!sample.people_unknown) partner.people.emplace();
  for (const SamplePerson& person : rulebook.sample_people[sample.people]) {
    partner.people->push_back(PersonOf(rulebook, person));
  }
  return partner;
}

}  // namespace attain::reference
