// The rows of one record table that the windows and filters of a question tell apart.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compare/budget.h"
#include "compare/question.h"
#include "compare/witness.h"
#include "program/compile_values.h"

namespace attain {

/// A selection of one side's program.
struct SideSelection {
  std::uint8_t side;
  SelectionId selection;
  auto operator<=>(const SideSelection&) const = default;
};

/// The values that a field may have, all alike to the filters.
struct FieldRange {
  std::string field;
  std::int64_t low, high;
};

struct RowClass {
  WitnessRow row;  ///< one of them, without the fields that are added up, and without `kinds`
  std::set<SideSelection> in;                ///< at least one
  std::vector<FieldRange> ranges;            ///< of those fields that are added up and filtered on
  std::map<std::string, std::size_t> kinds;  ///< by field: of which kind its values are
};

/// One value to try, and the range that it stands for.
struct FieldChoice {
  WitnessValue value;
  std::int64_t low, high;
  std::array<bool, 2> other = {};  ///< by side: a value that its list does not have: all are one
};
/// Values of a field that no filter, no window and no list tells apart.
using ValueKind = std::vector<FieldChoice>;

/// Fields whose different values are counted, with the selections in which they are.
using DistinctFields = std::map<std::string, std::set<SideSelection>>;

struct RowClasses {
  std::vector<RowClass> classes;
  std::map<std::string, std::vector<ValueKind>> kinds;  ///< of the distinct fields
};

/// One window as of the days of both sides.
using WindowDays = std::array<DayRange, 2>;

/// The classes of rows of `table` that are in some of the selections, the fields in `summed` left
/// open. Rows in a selection where a field is counted by its values are told apart by the kind of
/// its value, which is left open, too. Between two days a row does not age: it is in each of
/// `windows` on both of them or on neither, as far as that can be. nullopt: more than
/// kMostRowsLookedAt rows would have to be looked at, or the budget is spent.
std::optional<RowClasses> ClassesOf(const Question& question, const std::string& table,
                                    const std::set<SideSelection>& selections,
                                    const std::vector<WindowDays>& windows,
                                    const std::set<std::string>& summed,
                                    const DistinctFields& distinct, Budget& budget);

}  // namespace attain
