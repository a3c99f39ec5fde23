// `attain verify`: checks explained verdicts without the evaluator.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int VerifyCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
