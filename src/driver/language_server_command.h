// `attain language-server`: for editors, over standard input and output.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int LanguageServerCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
