#include "partners/arrow_block.h"

#include <algorithm>
#include <numeric>

#include "partners/arrow_fill.h"
#include "partners/batch_edit.h"

namespace attain {
namespace {

/// Unknown values up to that many.
void FillUp(ValueColumn& column, const ValueType& type, std::size_t size) {
  column.numbers.resize(size, kUnknown);
  if (type.kind == TypeKind::text) FillUp(column.texts, size);
}

bool AnyEmpty(const TextColumn& texts, std::size_t from) {
  bool empty = from == 0 && !texts.ends.empty() && texts.ends[0] == 0;
  for (std::size_t i = std::max<std::size_t>(from, 1); i < texts.ends.size(); ++i)
    empty |= texts.ends[i] == texts.ends[i - 1];
  return empty;
}

}  // namespace

ArrowBlockReader::ArrowBlockReader(const DataShape& shape, const ArrowLayout& layout)
    : shape_(shape), layout_(layout), meanings_(shape), people_(layout, meanings_) {}

bool ArrowBlockReader::Read(const ArrowValues& partners, ArrowRows rows, std::uint64_t line,
                            PartnerBatch& batch) {
  if (!ReadWithoutPeople(partners, rows, line, batch)) return false;
  people_.Append(batch);
  return true;
}

bool ArrowBlockReader::ReadInPlace(const ArrowValues& partners, ArrowRows rows, std::uint64_t line,
                                   PartnerBatch& batch) {
  if (!ReadWithoutPeople(partners, rows, line, batch)) return false;
  people_.AppendInPlace(batch);
  return true;
}

/// People are only looked through.
bool ArrowBlockReader::ReadWithoutPeople(const ArrowValues& partners, ArrowRows rows,
                                         std::uint64_t line, PartnerBatch& batch) {
  const std::uint32_t before = batch.size();
  batch.lines.resize(before + rows.size());
  batch.offsets.resize(before + rows.size());
  std::iota(batch.lines.begin() + before, batch.lines.end(), line);
  if (!partners.AnyNull(rows)) {
    const ArrowRows at = ChildRows(partners, rows);
    if (Append(partners, at, batch) && people_.Check(partners, at)) return true;
  }
  TruncateBatch(batch, before);
  return false;
}

bool ArrowBlockReader::Append(const ArrowValues& partners, ArrowRows rows, PartnerBatch& batch) {
  const std::size_t before = batch.ids.size();
  const ArrowValues ids = partners.Child(layout_.id);
  if (ids.AnyNull(rows) || !AreTexts(ids, rows)) return false;
  AppendTexts(ids, rows, batch.ids);
  if (AnyEmpty(batch.ids, before)) return false;
  if (layout_.name == kNoChild) {
    FillUp(batch.names, batch.ids.size());
  } else {
    const ArrowValues names = partners.Child(layout_.name);
    if (!AreTexts(names, rows)) return false;
    AppendTexts(names, rows, batch.names);
  }
  return AppendFacts(partners, rows, batch) && AppendRecords(partners, rows, batch);
}

bool ArrowBlockReader::AppendFacts(const ArrowValues& partners, ArrowRows rows,
                                   PartnerBatch& batch) {
  if (layout_.facts != kNoChild) {
    const ArrowValues facts = partners.Child(layout_.facts);
    if (facts.AnyNull(rows)) return false;
    const ArrowRows at = ChildRows(facts, rows);
    for (const auto& [child, id] : layout_.fact_columns) {
      if (!id.valid()) continue;
      ValueColumn& column = batch.facts[id.index];
      if (!meanings_.AppendValues(facts.Child(child), shape_.type(id), at, column)) return false;
    }
  }
  for (std::uint32_t fact = 0; fact < batch.facts.size(); ++fact)
    FillUp(batch.facts[fact], shape_.type(FactId{fact}), batch.ids.size());
  return true;
}

// ---------------------------------------------------------------------------------------- records

bool ArrowBlockReader::AppendRecords(const ArrowValues& partners, ArrowRows rows,
                                     PartnerBatch& batch) {
  if (layout_.records != kNoChild) {
    const ArrowValues records = partners.Child(layout_.records);
    if (records.AnyNull(rows)) return false;
    const ArrowRows at = ChildRows(records, rows);
    for (const ArrowLayout::Table& table : layout_.tables) {
      const ArrowValues lists = records.Child(table.child);
      if (!table.id.valid() || lists.column().kind != ArrowKind::list) continue;
      TableColumns& columns = batch.tables[table.id.index];
      ArrowRows items{};
      if (!AreLists(lists, at, items)) return false;
      AppendLists(lists, at, columns.row_count(), columns.ends, columns.known);
      if (items.size() > 0 && !AppendFields(table, lists.Child(0), items, columns)) return false;
    }
  }
  for (TableColumns& table : batch.tables) {
    const std::size_t unknown = batch.ids.size() - table.known.size();
    AppendUnknownLists(unknown, table.row_count(), table.ends, table.known);
  }
  return true;
}

bool ArrowBlockReader::AppendFields(const ArrowLayout::Table& table, const ArrowValues& items,
                                    ArrowRows rows, TableColumns& columns) {
  const ArrowRows at = ChildRows(items, rows);
  for (const auto& [child, id] : table.fields) {
    if (!id.valid()) continue;
    ValueColumn& column = columns.fields[shape_.rulebook().fields[id].position];
    if (!meanings_.AppendValues(items.Child(child), shape_.type(id), at, column)) return false;
  }
  const Slice<Field> declared = shape_.rulebook().tables[table.id].fields;
  for (std::uint32_t position = 0; position < columns.fields.size(); ++position) {
    FillUp(columns.fields[position], shape_.type(FieldId{declared.begin + position}),
           columns.row_count());
  }
  return true;
}

}  // namespace attain
