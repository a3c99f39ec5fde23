// What the name of a file ends in.
#pragma once

#include <string_view>

namespace attain {

/// Whether `path` ends in `ending`, which is in lower case: `V.CSV` ends in `.csv`.
bool HasEnding(std::string_view path, std::string_view ending);

}  // namespace attain
