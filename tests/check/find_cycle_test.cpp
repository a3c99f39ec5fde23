#include "check/find_cycle.h"

#include <catch2/catch.hpp>

namespace attain {
namespace {

/// The nodes of each cycle in the order of its steps.
std::vector<std::vector<std::uint32_t>> Steps(const Graph& graph) {
  std::vector<std::vector<std::uint32_t>> all;
  for (const Cycle& cycle : FindCycles(graph)) {
    all.emplace_back();
    for (const CycleStep& step : cycle.steps) all.back().push_back(step.node);
  }
  return all;
}

Graph Of(const std::vector<std::vector<std::uint32_t>>& references) {
  Graph graph(references.size());
  for (std::size_t i = 0; i < references.size(); ++i) {
    for (const std::uint32_t to : references[i]) graph[i].push_back({to, {}});
  }
  return graph;
}

using All = std::vector<std::vector<std::uint32_t>>;

TEST_CASE("cycles are found, one for each knot, the shortest through its first node") {
  CHECK(Steps(Of({})).empty());
  CHECK(Steps(Of({{1}, {2}, {}})).empty());
  CHECK(Steps(Of({{0}})) == All{{0}});
  CHECK(Steps(Of({{1}, {0}})) == All{{0, 1}});
  CHECK(Steps(Of({{1}, {2}, {1}})) == All{{1, 2}});
  CHECK(Steps(Of({{1, 2}, {3}, {0}, {0}})) == All{{0, 2}});
  CHECK(Steps(Of({{1}, {0}, {3}, {2}, {0, 2}})) == All{{0, 1}, {2, 3}});
}

TEST_CASE("all members of a knot are named, those beside the shown cycle too") {
  const std::vector<Cycle> cycles = FindCycles(Of({{1, 2}, {3}, {0}, {0}, {0}}));
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().members == std::vector<std::uint32_t>{0, 1, 2, 3});
}

TEST_CASE("depths count the longest chain of references") {
  CHECK(DepthsOf(Of({{1, 2}, {2}, {}, {0}})) == std::vector<std::uint32_t>{2, 1, 0, 3});
}

TEST_CASE("a chain of a hundred thousand references needs no deep stack") {
  std::vector<std::vector<std::uint32_t>> chain(100'000);
  for (std::uint32_t i = 0; i + 1 < chain.size(); ++i) chain[i] = {i + 1};
  CHECK(FindCycles(Of(chain)).empty());
  CHECK(DepthsOf(Of(chain)).front() == 99'999);
  chain.back() = {0};
  CHECK(Steps(Of(chain)).front().size() == 100'000);
}

}  // namespace
}  // namespace attain
