// Strings as JSON, for the writers that make their lines by hand.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// Appends `text` with quotes and escapes; what is not UTF-8 becomes U+FFFD.
void AppendJsonString(std::string_view text, std::string& out);

}  // namespace attain
