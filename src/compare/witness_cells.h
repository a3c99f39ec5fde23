// The cells of a witness's rows: values of a field's type, told as the table declares its fields.
#pragma once

#include <string>

#include "check/rulebook.h"
#include "compare/witness.h"

namespace attain {

/// A record table, as one side declares it.
struct WitnessTable {
  const Rulebook* rulebook;
  TableId table;
};

/// The amount of a field, scaled as in ValueColumn.
WitnessValue CellOf(const WitnessTable& table, const std::string& field, std::int64_t number);

/// Puts the cells of a row into the order of the fields, and gives a row without any the first one.
void OrderCells(const WitnessTable& table, WitnessRow& row);

}  // namespace attain
