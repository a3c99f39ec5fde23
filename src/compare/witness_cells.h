// The cells of a witness's rows: values of a field's type, told as the table declares its fields.
#pragma once

#include <string>
#include <vector>

#include "check/rulebook.h"
#include "compare/witness.h"

namespace attain {

/// A record table, as a side declares it, and as the other does, where both read it: each may have
/// fields that the other lacks.
struct DeclaredTable {
  const Rulebook* rulebook;
  TableId table;
};
using WitnessTable = std::vector<DeclaredTable>;

/// The amount of a field, scaled as in ValueColumn.
WitnessValue CellOf(const WitnessTable& table, const std::string& field, std::int64_t number);

/// Puts the cells of a row into the order of the fields, and gives a row without any the first one.
void OrderCells(const WitnessTable& table, WitnessRow& row);

}  // namespace attain
