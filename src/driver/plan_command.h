// `attain plan`: the cheapest ways to what is not met.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int PlanCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
