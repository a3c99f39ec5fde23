// `attain evaluate`: the verdicts of many partners, as csv, jsonl or a table.
#pragma once

#include <span>
#include <string>

#include "driver/environment.h"

namespace attain {

/// Takes what stands behind the verb and returns the exit status.
int EvaluateCommand(std::span<const std::string> arguments, DriverEnv& env);

}  // namespace attain
