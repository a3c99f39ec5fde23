// How many people are missing: the places of a crew that cannot be filled, whoever fills which.
// Where people of each set of lines are counted, it is the largest difference of places and people
// (König 1931); else the unfilled places of a matching.
#pragma once

#include <cstdint>
#include <span>

#include "evaluate/matching.h"
#include "program/program.h"

namespace attain {

/// With people of these kinds, and any number of others of the kind `unknown`; crews of any length.
/// `matching` is working memory.
std::uint64_t MissingByKinds(const Program& program, const CrewTest& test,
                             std::span<const std::uint16_t> kinds, std::uint16_t unknown,
                             Matching& matching);

}  // namespace attain
