// Why the system refused.
#pragma once

#include <string>

namespace attain {

/// The text of an `errno`, as messages end with it: "no such file or directory".
std::string SystemCause(int error);

}  // namespace attain
