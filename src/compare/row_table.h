// The rows of one record table as columns of the integer program that looks for a witness.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "compare/budget.h"
#include "compare/distinct_values.h"
#include "compare/fact_columns.h"
#include "compare/integer_program.h"
#include "compare/row_classes.h"
#include "compare/witness_cells.h"

namespace attain {

/// The integer program while it is put together.
struct RowProgram {
  std::vector<std::int64_t> costs;
  std::vector<ColumnRow> rows;
  std::vector<Entailment> entailments;
  std::size_t Add(std::int64_t cost) {
    costs.push_back(cost);
    return costs.size() - 1;
  }
};

/// Which amounts the rows may have.
struct RowAmounts {
  bool negative = false;       ///< below zero, too
  std::int64_t much = 0;       ///< more than a row of a witness needs
  bool linked_by_much = true;  ///< that a sum needs a row is soonest found with `much`, but that
                               ///< takes large numbers
};

/// What is needed of a table, told by its name on both sides.
struct RowTable {
  WitnessTable declared;
  std::set<SideSelection> selections;
  std::vector<WindowDays> windows;
  std::set<std::string> summed;
  DistinctFields distinct;
  bool counted = false;
  std::vector<RowClass> classes;
  std::map<std::string, DistinctValues> values;          ///< by distinct field
  std::vector<std::size_t> counts;                       ///< by class: column, where counted
  std::vector<std::map<std::string, std::size_t>> sums;  ///< by class and field: column; behind it
                                                         ///< what is taken off, where negative

  /// Whether there are not too many classes.
  bool FindClasses(const Question& question, const std::string& name, Budget& budget);
  bool has_all_values() const;  ///< no sorts of different values were left out
  void AddColumns(const RowAmounts& amounts, RowProgram& program);
  /// Says why not where the solution has more than kMostRows, or amounts larger than those of
  /// partner data. `below`: whether an amount is below zero.
  std::string AppendRows(const std::vector<std::int64_t>& solution, bool negative,
                         std::vector<WitnessRow>& rows, bool& below) const;

 private:
  void Link(std::size_t count, std::size_t sum, const std::string& field, const RowClass& one,
            const RowAmounts& amounts, RowProgram& program) const;
};

}  // namespace attain
