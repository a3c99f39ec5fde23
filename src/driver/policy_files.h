// The policy files that the paths of a command line stand for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "driver/environment.h"

namespace attain {

/// Files in the order of the arguments, those of a folder sorted; a file named twice counts once.
/// Where a folder cannot be read or has no policies this is said, and `status` is set.
std::optional<std::vector<std::string>> FindPolicyFiles(std::span<const std::string> paths,
                                                        const DriverEnv& env, int& status);

}  // namespace attain
