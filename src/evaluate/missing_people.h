// How many people are missing: the places of a crew that cannot be filled, whoever fills which
// (König 1931: the largest difference, over all sets of lines, of places and people who fit any of
// them).
#pragma once

#include <cstdint>
#include <span>

#include "evaluate/fit_counts.h"
#include "evaluate/matching.h"
#include "program/program.h"

namespace attain {

/// Of a test whose needs are known for each set of its lines; `fitting`, by set, has no bound.
std::uint64_t MissingByCounts(const Program& program, const CrewTest& test,
                              const FitCounts& fitting);
/// With people of these kinds, and any number of others of the kind `unknown`. For crews of any
/// length; `matching` is working memory.
std::uint64_t MissingByKinds(const Program& program, const CrewTest& test,
                             std::span<const std::uint16_t> kinds, std::uint16_t unknown,
                             Matching& matching);

}  // namespace attain
