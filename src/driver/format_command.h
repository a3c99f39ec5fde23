// `attain format`: policies in their canonical layout.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

int FormatCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
