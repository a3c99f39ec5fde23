#include "partners/sample_partners.h"

#include "base/limits.h"

namespace attain {
namespace {

/// As a ValueColumn stores it. Check refuses amounts that the scales cannot hold.
std::int64_t NumberOf(const Value& value) {
  switch (value.kind) {
    case TypeKind::yes_no:
      return value.yes ? 1 : 0;
    case TypeKind::number:
      return ScaledBy(value.amount, kNumberScale).value_or(kUnknown);
    case TypeKind::money:
      return ScaledBy(value.amount, kMoneyScale).value_or(kUnknown);
    case TypeKind::date:
      return value.date.days;
    case TypeKind::text:
      return 0;
    case TypeKind::one_of:
      return value.choice;
  }
  return kUnknown;
}

/// Adds one row to the column: `value`, or unknown for nullptr.
void AddValue(const Rulebook& rulebook, TypeId type, const Value* value, ValueColumn& column) {
  column.numbers.push_back(value == nullptr ? kUnknown : NumberOf(*value));
  if (rulebook.types[type].kind != TypeKind::text) return;
  column.texts.Add(value == nullptr ? std::string_view() : rulebook.text(value->text));
}

void AppendFacts(const Rulebook& rulebook, const Sample& sample, PartnerBatch& batch) {
  for (std::uint32_t i = 0; i < rulebook.facts.size(); ++i) {
    const Value* found = nullptr;
    for (const SampleFact& fact : rulebook.sample_facts[sample.facts]) {
      if (fact.fact.index == i) found = &fact.value;
    }
    AddValue(rulebook, rulebook.facts[FactId{i}].type, found, batch.facts[i]);
  }
}

void AppendRow(const Rulebook& rulebook, const RecordTable& table, const SampleRow& row,
               TableColumns& columns) {
  for (const Field& field : rulebook.fields[table.fields]) {
    const Value* found = nullptr;
    for (const SampleCell& cell : rulebook.sample_cells[row.cells]) {
      if (cell.field.index == table.fields.begin + field.position) found = &cell.value;
    }
    AddValue(rulebook, field.type, found, columns.fields[field.position]);
  }
}

void AppendTables(const Rulebook& rulebook, const Sample& sample, PartnerBatch& batch) {
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    TableColumns& columns = batch.tables[i];
    std::uint32_t end = columns.row_count();
    bool known = true;
    for (const SampleTable& written : rulebook.sample_tables[sample.tables]) {
      if (written.table.index != i) continue;
      if (written.unknown) known = false;
      for (const SampleRow& row : rulebook.sample_rows[written.rows]) {
        AppendRow(rulebook, rulebook.tables[TableId{i}], row, columns);
      }
      end += written.rows.size;
    }
    columns.known.push_back(known ? 1 : 0);
    columns.ends.push_back(end);
  }
}

void AppendPeople(const Rulebook& rulebook, const Sample& sample, PartnerBatch& batch) {
  for (const SamplePerson& person : rulebook.sample_people[sample.people]) {
    batch.person_ids.Add(rulebook.text(person.name));
    batch.person_names.Add({});
    for (const SamplePass& pass : rulebook.sample_passes[person.passes]) {
      batch.codes.push_back(pass.credential);
      batch.passed.push_back(pass.passed ? pass.passed->days : kPassedUnknown);
      batch.expires.push_back(pass.expires ? pass.expires->days : kNeverExpires);
    }
    batch.credentials_known.push_back(person.unknown ? 0 : 1);
    batch.credential_ends.push_back(static_cast<std::uint32_t>(batch.codes.size()));
  }
  batch.people_known.push_back(sample.people_unknown ? 0 : 1);
  batch.people_ends.push_back(static_cast<std::uint32_t>(batch.person_ids.size()));
}

}  // namespace

void AppendSample(const Rulebook& rulebook, const Sample& sample, PartnerBatch& batch) {
  const std::uint32_t partner = batch.size();
  batch.ids.Add(rulebook.text(sample.title));
  batch.names.Add({});
  batch.lines.push_back(0);
  batch.offsets.push_back(0);
  AppendFacts(rulebook, sample, batch);
  AppendTables(rulebook, sample, batch);
  for (const SampleMeasure& measure : rulebook.sample_measures[sample.measures]) {
    batch.given.push_back({partner, measure.measure, measure.unknown, measure.value});
  }
  AppendPeople(rulebook, sample, batch);
}

}  // namespace attain
