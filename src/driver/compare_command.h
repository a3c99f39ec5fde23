// `attain compare OLD NEW`: what changes between two rulebooks, or two days of one.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

int CompareCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
