// A cell of the CSV that is written.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// Quoted where RFC 4180 wants it.
void AppendCsvCell(std::string_view text, std::string& out);

}  // namespace attain
