// Files that are no JSON Lines or no `.json` at all, which their beginning tells: everything in
// them would be rejected, piece by piece, and nobody told why.
#pragma once

#include <string_view>

#include "base/result.h"

namespace attain {

/// `first` is the first line of JSON Lines that is not blank, or the first partner of a `.json`
/// file. The Failure says what the text seems to be, and the way out.
Status CheckBeginningOfLines(std::string_view first);
Status CheckBeginningOfJson(std::string_view first);

}  // namespace attain
