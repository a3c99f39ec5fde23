// What goals are made of, by names that two rulebooks share: the statements of an award, of one of
// its options, of a level.
#pragma once

#include <set>
#include <span>
#include <string>

#include "compare/question.h"

namespace attain {

/// "cloud", "cloud/enterprise", "cloud//silver".
std::string PartName(const Side& side, GoalId goal, BodyId body);
/// Those of all bodies of the goals.
std::set<std::string> PartsOf(const Side& side, std::span<const GoalId> goals);
/// Those of all goals of the side's program.
std::set<std::string> AllParts(const Side& side);
/// Whether what stands at `span` belongs to a part of the side's goals that is not one of `aside`.
bool IsInParts(const Side& side, Span span, const std::set<std::string>& aside);

}  // namespace attain
