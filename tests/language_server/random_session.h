// A session with an editor that does whatever the given bytes say: edits, requests, nonsense. After
// each message the server's text, tree and diagnostics must be those of a fresh parse and check.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace attain {

/// Empty where all went well, else what was not the same.
std::string PlaySession(std::span<const unsigned char> bytes);

}  // namespace attain
