// `attain report people`: whom partners cannot do without.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int ReportCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
