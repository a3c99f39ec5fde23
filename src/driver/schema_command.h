// `attain schema`: JSON Schema of the partner data that a rulebook reads.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int SchemaCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
