// What is said about references that come back to where they began, or go on for too long.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "check/checker.h"
#include "check/find_cycle.h"

namespace attain {

/// The declared thing that a node of the graph stands for.
using ThingOf = std::function<NamedThing(std::uint32_t node)>;

/// A node of the graph in a message: "`crm-deployment`".
using WordsFor = std::function<std::string(std::uint32_t node)>;
WordsFor NamesOf(const Checker& checker, ThingOf thing);

/// One diagnostic at the first step of the cycle, with a label for each further step. `verb` says
/// what a reference is: "is computed from".
void ReportCycle(Checker& checker, Kind kind, const Cycle& cycle, const WordsFor& words,
                 std::string_view verb);

/// Reports chains of more than kMaxChain references in a graph without cycles, and more than
/// kMaxReferences of them, once for each node where they first get too many, and returns all nodes
/// with such chains: what they are made of must be taken out, so that whoever follows references
/// may recurse, and follow one again along each way to it.
std::vector<std::uint32_t> ReportTooManyReferences(Checker& checker, const Graph& graph,
                                                   const ThingOf& thing, std::string_view verb);

}  // namespace attain
