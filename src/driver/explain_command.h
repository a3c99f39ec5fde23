// `attain explain`: why one partner has its verdicts, for people.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int ExplainCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
