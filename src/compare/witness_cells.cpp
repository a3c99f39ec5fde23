#include "compare/witness_cells.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/limits.h"

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

/// The `number`th of values that differ from each other.
WitnessValue DistinctCell(const WitnessTable& table, const std::string& field,
                          std::int64_t number) {
  const ValueType& type = TypeOf(table, field);
  switch (type.kind) {
    case TypeKind::text:
      return {type.kind, 0, fmt::format("{} {}", field, number)};
    case TypeKind::number:
      return CellOf(table, field, number * kNumberScale);
    case TypeKind::money:
      return CellOf(table, field, number * kMoneyScale);
    case TypeKind::date:
    case TypeKind::yes_no:
      return CellOf(table, field, number);
    case TypeKind::one_of:
      break;
  }
  const auto names = table.rulebook->strings[type.values];
  const std::size_t position = static_cast<std::size_t>(number - 1) % names.size();
  return {type.kind, 0, std::string(table.rulebook->text(names[position]))};
}

}  // namespace

WitnessValue CellOf(const WitnessTable& table, const std::string& field, std::int64_t number) {
  const ValueType& type = TypeOf(table, field);
  const bool money = type.kind == TypeKind::money;
  return {type.kind, number, std::string(money ? table.rulebook->text(type.currency) : "")};
}

void FillRow(const WitnessTable& table, const std::set<std::string>& distinct, std::int64_t number,
             WitnessRow& row) {
  const auto has = [&](const std::string& field) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&](const WitnessFact& cell) { return cell.name == field; });
  };
  for (const std::string& field : distinct) {
    if (!has(field)) row.cells.push_back({field, DistinctCell(table, field, number)});
  }
  // As the table declares its fields; a row without any needs one.
  std::vector<WitnessFact> cells;
  for (const Field& field : table.rulebook->fields[table.rulebook->tables[table.table].fields]) {
    const std::string name(table.rulebook->text(field.name));
    for (const WitnessFact& cell : row.cells) {
      if (cell.name == name) cells.push_back(cell);
    }
    if (row.cells.empty() && cells.empty()) cells.push_back({name, DistinctCell(table, name, 1)});
  }
  row.cells = std::move(cells);
}

}  // namespace attain
