// The different values that the rows of a table have in one field, as columns of the integer
// program that looks for rows.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/fact_columns.h"
#include "compare/integer_program.h"
#include "compare/row_classes.h"

namespace attain {

/// Rows that are counted in the same selections, and whose values are of one kind, are a group: any
/// of its rows may have any of these values. A value is told by the groups that have rows with it.
class DistinctValues {
 public:
  DistinctValues(const std::string& field, const std::vector<ValueKind>& kinds,
                 const std::set<SideSelection>& counted_in, const std::vector<RowClass>& classes);

  /// Whether no sets of groups were left out, because there would be too many.
  bool exact() const { return exact_; }

  /// Adds the numbers of values. `counts`: by class the column of its rows.
  void Add(const std::vector<std::size_t>& counts, std::vector<std::int64_t>& costs,
           std::vector<ColumnRow>& rows, std::vector<Entailment>& entailments);
  /// Calls `see` with each column of values that some row in the selection has.
  template <class See>
  void ForValuesIn(const SideSelection& selection, const See& see) const {
    const auto others = others_.find(selection);
    for (const SetOfGroups& set : sets_) {
      const bool other = others != others_.end() && IsOther(set.kind, selection.side);
      if (!other && IsIn(set, selection)) see(set.column);
    }
    if (others != others_.end()) see(others->second);
  }
  /// By class, the values of its rows; none where they do not matter.
  std::vector<std::vector<WitnessValue>> Cells(const std::vector<std::size_t>& counts,
                                               const std::vector<std::int64_t>& solution) const;

 private:
  struct Group {
    std::set<SideSelection> in;
    std::vector<std::size_t> classes;
  };
  struct SetOfGroups {
    std::size_t kind;
    std::vector<std::size_t> groups;
    std::size_t column = 0;
  };

  bool IsIn(const SetOfGroups& set, const SideSelection& selection) const;
  bool IsOther(std::size_t kind, std::uint8_t side) const;
  void AddSets(std::size_t kind, const std::vector<std::size_t>& groups);

  std::string field_;
  std::vector<ValueKind> kinds_;
  std::vector<Group> groups_;
  std::vector<SetOfGroups> sets_;
  std::map<SideSelection, std::size_t> others_;  ///< where many values count as one: its column
  bool exact_ = true;
};

}  // namespace attain
