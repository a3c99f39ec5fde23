// Files that are no JSON Lines or no `.json` at all, which their beginning tells: everything in
// them would be rejected, piece by piece, and nobody told why.
#pragma once

#include <string_view>

#include "base/result.h"
#include "partners/line_splitter.h"

namespace attain {

/// `text`, from its first character on: a Failure for an archive or UTF-16, with the way out.
Status CheckIsText(std::string_view text);
/// `first` is the first block of JSON Lines, which has a line. The Failure says what the text seems
/// to be, and the way out.
Status CheckBeginningOfLines(const TextBlock& first);
/// The same of text that may be a `.json` file, from its first character on that is no white space.
Status CheckBeginningOfJson(std::string_view text);

}  // namespace attain
