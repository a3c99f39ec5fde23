// The day of a run over the partners that the rulebook itself holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/rulebook.h"
#include "driver/arguments.h"

namespace attain {

/// The day that the `partner` blocks name, or the one whose id is `partner` where that is not
/// empty; today where they name none. nullopt where they name several, which has been said.
std::optional<Date> OwnDay(const Rulebook& rulebook, const std::string& partner,
                           const Arguments& options, const DriverEnv& env);

}  // namespace attain
