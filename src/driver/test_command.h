// `attain test`: runs the examples of a rulebook.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int TestCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
