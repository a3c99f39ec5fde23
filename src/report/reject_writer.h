// Rejects as JSON Lines: {"partner","file","line","offset","path","expected","found"}.
#pragma once

#include <string>

#include "partners/reject.h"

namespace attain {

/// Appends one line.
void AppendReject(const Reject& reject, std::string& out);

/// "3 partners and 1 row of no partner were rejected", or empty where nothing was.
std::string RejectSummary(const RejectList& rejects);

}  // namespace attain
