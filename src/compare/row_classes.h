// The rows of one record table that the windows and filters of a question tell apart.
#pragma once

#include <array>
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
  WitnessRow row;                  ///< one of them, without the fields that are added up
  std::set<SideSelection> in;      ///< at least one
  std::vector<FieldRange> ranges;  ///< of those fields that are added up and filtered on
};

/// One window as of the days of both sides.
using WindowDays = std::array<DayRange, 2>;

/// The classes of rows of `table` that are in some of the selections, the fields in `summed` left
/// open. Between two days a row does not age: it is in each of `windows` on both of them or on
/// neither, as far as that can be. nullopt: more than kMostRowsLookedAt rows would have to be
/// looked at, or the budget is spent.
std::optional<std::vector<RowClass>> ClassesOf(const Question& question, const std::string& table,
                                               const std::set<SideSelection>& selections,
                                               const std::vector<WindowDays>& windows,
                                               const std::set<std::string>& summed, Budget& budget);

}  // namespace attain
