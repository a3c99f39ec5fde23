// `attain lint`: taste and risk in a rulebook, as text, JSON or SARIF; and the repairs that change
// no verdict.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int LintCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
