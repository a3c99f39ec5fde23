#pragma once

#include <string>
#include <string_view>

namespace attain {

/// A piece of a policy without comments, its line breaks as single spaces, and none inside of
/// brackets that stand on lines of their own.
std::string OnOneLine(std::string_view text);

}  // namespace attain
