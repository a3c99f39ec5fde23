// Who is meant by a people line: "the same people as in line 12".
#pragma once

#include <string>

#include "compare/analysis.h"

namespace attain {

/// A sentence about the PeopleLine, OfLine or AllLine, with the lines that it speaks of; "" where
/// the line begins its crew, or was not understood.
std::string WhoIsMeant(const Analysis& analysis, Node line);

}  // namespace attain
