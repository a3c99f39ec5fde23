// The programs of a run, one for each of its days.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "driver/arguments.h"
#include "driver/environment.h"
#include "driver/row_filter.h"

namespace attain {

/// The programs of the days; says on which no version of a wanted competency is in force. nullopt
/// where `--only` names something that has no verdict on any of them, which has been said.
std::optional<std::deque<Program>> CompileDays(const Rulebook& rulebook,
                                               const std::vector<Date>& days,
                                               const RowFilter& filter, const Arguments& options,
                                               const DriverEnv& env);

}  // namespace attain
