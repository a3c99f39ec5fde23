#include "compare/witness_cells.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "compare/taken_values.h"

namespace attain {
namespace {

const ValueType& TypeOf(const WitnessTable& table, const std::string& name) {
  const Rulebook& rulebook = *table.rulebook;
  const auto fields = rulebook.fields[rulebook.tables[table.table].fields];
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
    return rulebook.text(field.name) == name;
  });
  return rulebook.types[found->type];
}

WitnessValue AnyCell(const WitnessTable& table, const std::string& field) {
  const ValueType& type = TypeOf(table, field);
  switch (type.kind) {
    case TypeKind::text:
      return {type.kind, 0, field};
    case TypeKind::number:
      return CellOf(table, field, kNumberScale);
    case TypeKind::money:
      return CellOf(table, field, kMoneyScale);
    case TypeKind::date:
    case TypeKind::yes_no:
      return CellOf(table, field, 1);
    case TypeKind::one_of:
      break;
  }
  const auto names = table.rulebook->strings[type.values];
  return {type.kind, 0,
          names.empty() ? std::string(kAnotherValue) : std::string(table.rulebook->text(names[0]))};
}

}  // namespace

WitnessValue CellOf(const WitnessTable& table, const std::string& field, std::int64_t number) {
  const ValueType& type = TypeOf(table, field);
  const bool money = type.kind == TypeKind::money;
  return {type.kind, number, std::string(money ? table.rulebook->text(type.currency) : "")};
}

void OrderCells(const WitnessTable& table, WitnessRow& row) {
  std::vector<WitnessFact> cells;
  for (const Field& field : table.rulebook->fields[table.rulebook->tables[table.table].fields]) {
    const std::string name(table.rulebook->text(field.name));
    for (const WitnessFact& cell : row.cells) {
      if (cell.name == name) cells.push_back(cell);
    }
    if (row.cells.empty() && cells.empty()) cells.push_back({name, AnyCell(table, name)});
  }
  row.cells = std::move(cells);
}

}  // namespace attain
