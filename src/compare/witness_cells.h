// The cells of a witness's rows: values of a field's type, told as the table declares its fields.
#pragma once

#include <set>
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

/// Gives the `number`th row of the table a value of its own in each of the `distinct` fields that
/// it lacks, and any value where it would have none; puts its cells into the order of the fields.
void FillRow(const WitnessTable& table, const std::set<std::string>& distinct, std::int64_t number,
             WitnessRow& row);

}  // namespace attain
