// `attain help`: about a verb, or about a kind of diagnostic.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int HelpCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
