#include "compare/witness_cells.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "compare/taken_values.h"

namespace attain {
namespace {

struct DeclaredField {
  const Rulebook* rulebook;
  const Field* field;
  std::string_view name() const { return rulebook->text(field->name); }
  const ValueType& type() const { return rulebook->types[field->type]; }
};

/// Each by its name once.
std::vector<DeclaredField> FieldsOf(const WitnessTable& table) {
  std::vector<DeclaredField> fields;
  for (const auto& [rulebook, id] : table) {
    for (const Field& field : rulebook->fields[rulebook->tables[id].fields]) {
      const DeclaredField one{rulebook, &field};
      if (std::none_of(fields.begin(), fields.end(),
                       [&](const DeclaredField& other) { return other.name() == one.name(); }))
        fields.push_back(one);
    }
  }
  return fields;
}

WitnessValue CellOf(const DeclaredField& field, std::int64_t number) {
  const bool money = field.type().kind == TypeKind::money;
  return {field.type().kind, number,
          std::string(money ? field.rulebook->text(field.type().currency) : "")};
}

WitnessFact AnyCell(const DeclaredField& field) {
  const ValueType& type = field.type();
  const std::string name(field.name());
  switch (type.kind) {
    case TypeKind::text:
      return {name, {type.kind, 0, name}};
    case TypeKind::number:
      return {name, CellOf(field, kNumberScale)};
    case TypeKind::money:
      return {name, CellOf(field, kMoneyScale)};
    case TypeKind::date:
    case TypeKind::yes_no:
      return {name, CellOf(field, 1)};
    case TypeKind::one_of:
      break;
  }
  const auto values = field.rulebook->strings[type.values];
  return {name,
          {type.kind, 0,
           std::string(values.empty() ? kAnotherValue : field.rulebook->text(values[0]))}};
}

}  // namespace

WitnessValue CellOf(const WitnessTable& table, const std::string& name, std::int64_t number) {
  for (const DeclaredField& field : FieldsOf(table)) {
    if (field.name() == name) return CellOf(field, number);
  }
  return {TypeKind::number, number, {}};
}

void OrderCells(const WitnessTable& table, WitnessRow& row) {
  std::vector<WitnessFact> cells;
  for (const DeclaredField& field : FieldsOf(table)) {
    for (const WitnessFact& cell : row.cells) {
      if (cell.name == field.name()) cells.push_back(cell);
    }
    if (row.cells.empty() && cells.empty()) cells.push_back(AnyCell(field));
  }
  row.cells = std::move(cells);
}

}  // namespace attain
