// `attain timeline`: when verdicts change between two days, and why.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int TimelineCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
