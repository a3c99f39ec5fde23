// `attain VERB …`: the verbs and what runs them.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Runs a command line (without the program's name) and returns the exit status.
int Run(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
