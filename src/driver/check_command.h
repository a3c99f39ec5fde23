// `attain check`: what is wrong with a rulebook, as text, JSON or SARIF.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int CheckCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
