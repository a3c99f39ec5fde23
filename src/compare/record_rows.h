// Rows of records that give measures the values that a witness needs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compare/budget.h"
#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

enum class RowsOutcome : std::uint8_t {
  built,
  impossible,  ///< no partner has such values
  not_decided,
};
struct BuiltRows {
  RowsOutcome outcome;
  bool negative = false;  ///< only with an amount below zero
  std::vector<WitnessRow> rows;
  std::string reason;  ///< not decided; built: why there may be others without such an amount
};

/// Rows by which each measure that `bound` names (by variable) lies in the region chosen for it, in
/// Variable::regions. The rows of a table are classed by the windows and filters that they are in;
/// sums and counts over the classes are a small integer program. Number facts inside of measures
/// are taken from `facts`, to which those that are not there are added.
BuiltRows BuildRows(const Question& question, const std::vector<std::size_t>& regions,
                    const std::vector<bool>& bound, std::vector<WitnessFact>& facts,
                    Budget& budget);

inline constexpr std::size_t kMostRowsLookedAt = 20'000;  ///< of one table
inline constexpr std::int64_t kMostRows = 200;            ///< in a witness

}  // namespace attain
