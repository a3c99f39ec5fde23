// Cycles in what the author wrote: sets, earned by, measures, attains.
#pragma once

#include <cstdint>
#include <vector>

#include "source/source_file.h"

namespace attain {

/// A reference to node `to`, and the place in the text that makes it.
struct Edge {
  std::uint32_t to;
  Span span;
};
/// The references of each node.
using Graph = std::vector<std::vector<Edge>>;

/// `node` refers to the next step's node (the last to the first's) at `span`.
struct CycleStep {
  std::uint32_t node;
  Span span;
};
struct Cycle {
  std::vector<CycleStep> steps;  ///< a shortest cycle through the smallest member
  std::vector<std::uint32_t>
      members;  ///< everything that lies on a cycle together with it, ascending
};

/// One cycle for each strongly connected part of the graph that has any (Tarjan 1972), by smallest
/// member. Uses no recursion: a chain of 10^5 nodes is fine.
std::vector<Cycle> FindCycles(const Graph& graph);

/// All nodes, each after the nodes that it refers to (cycles aside).
std::vector<std::uint32_t> ReferencedFirst(const Graph& graph);

/// The length of the longest chain of references that begins at each node of a graph without
/// cycles.
std::vector<std::uint32_t> DepthsOf(const Graph& graph);

/// How many references whoever follows all of them from each node meets, one as often as there are
/// ways to it; more than `most` as `most` + 1. Of a graph without cycles.
std::vector<std::uint64_t> ReferencesFrom(const Graph& graph, std::uint64_t most);

}  // namespace attain
