// File systems take any bytes in a name; what is written with the name is UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// `text` with U+FFFD for each byte that is not UTF-8.
std::string AsUtf8(std::string_view text);

}  // namespace attain
