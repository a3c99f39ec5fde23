#include "check/find_cycle.h"

#include <algorithm>
#include <span>

namespace attain {
namespace {

constexpr std::uint32_t kUnseen = UINT32_MAX;

/// Tarjan's strongly connected components, with a stack of its own in place of recursion.
class Components {
 public:
  explicit Components(const Graph& graph)
      : graph_(graph), order_(graph.size(), kUnseen), low_(graph.size()), open_(graph.size()) {
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      if (order_[node] == kUnseen) Visit(node);
    }
  }

  /// The members of all components, each component after those that it refers to.
  std::vector<std::uint32_t> members;
  std::vector<std::size_t> ends;  ///< of the components, in members

 private:
  struct Frame {
    std::uint32_t node;
    std::size_t next_edge;
  };

  void Enter(std::uint32_t node) {
    order_[node] = low_[node] = count_++;
    open_[node] = true;
    path_.push_back(node);
    frames_.push_back({node, 0});
  }

  void Visit(std::uint32_t root) {
    Enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const std::uint32_t node = frame.node;
      if (frame.next_edge < graph_[node].size()) {
        const std::uint32_t to = graph_[node][frame.next_edge++].to;
        if (order_[to] == kUnseen) {
          Enter(to);
        } else if (open_[to]) {
          low_[node] = std::min(low_[node], order_[to]);
        }
        continue;
      }
      frames_.pop_back();
      if (!frames_.empty()) {
        std::uint32_t& low = low_[frames_.back().node];
        low = std::min(low, low_[node]);
      }
      if (low_[node] == order_[node]) Close(node);
    }
  }

  void Close(std::uint32_t root) {
    const auto first = static_cast<std::ptrdiff_t>(members.size());
    std::uint32_t node = kUnseen;
    do {
      node = path_.back();
      path_.pop_back();
      open_[node] = false;
      members.push_back(node);
    } while (node != root);
    std::sort(members.begin() + first, members.end());
    ends.push_back(members.size());
  }

  const Graph& graph_;
  std::vector<std::uint32_t> order_, low_;
  std::vector<bool> open_;
  std::vector<std::uint32_t> path_;
  std::vector<Frame> frames_;
  std::uint32_t count_ = 0;
};

/// A shortest way from the smallest of `members` back to it, breadth first; empty when there is
/// none.
std::vector<CycleStep> ShortestCycle(const Graph& graph, std::span<const std::uint32_t> members) {
  struct Visited {
    std::uint32_t node;
    std::size_t from;  ///< position of the step before
    Span span;         ///< where that step's node names this one
  };
  const std::uint32_t start = members.front();
  const auto leads_back = [&](const Edge& edge) { return edge.to == start; };
  const std::vector<Edge>& edges = graph[start];
  if (members.size() == 1 && std::none_of(edges.begin(), edges.end(), leads_back)) return {};
  std::vector<bool> seen(members.size());
  std::vector<Visited> queue = {{start, 0, {}}};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const Edge& edge : graph[queue[at].node]) {
      if (edge.to == start) {
        std::vector<CycleStep> steps;
        Span span = edge.span;
        for (std::size_t back = at;; back = queue[back].from) {
          steps.push_back({queue[back].node, span});
          if (back == 0) break;
          span = queue[back].span;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
      }
      const auto member = std::lower_bound(members.begin(), members.end(), edge.to);
      if (member == members.end() || *member != edge.to) continue;
      const auto position = static_cast<std::size_t>(member - members.begin());
      if (seen[position]) continue;
      seen[position] = true;
      queue.push_back({edge.to, at, edge.span});
    }
  }
  return {};
}

}  // namespace

std::vector<Cycle> FindCycles(const Graph& graph) {
  std::vector<Cycle> cycles;
  const Components components(graph);
  std::size_t begin = 0;
  for (const std::size_t end : components.ends) {
    const auto members = std::span(components.members).subspan(begin, end - begin);
    begin = end;
    std::vector<CycleStep> steps = ShortestCycle(graph, members);
    if (!steps.empty()) cycles.push_back({std::move(steps), {members.begin(), members.end()}});
  }
  std::sort(cycles.begin(), cycles.end(),
            [](const Cycle& a, const Cycle& b) { return a.members.front() < b.members.front(); });
  return cycles;
}

std::vector<std::uint32_t> ReferencedFirst(const Graph& graph) { return Components(graph).members; }

std::vector<std::uint32_t> DepthsOf(const Graph& graph) {
  std::vector<std::uint32_t> depths(graph.size(), 0);
  for (const std::uint32_t node : ReferencedFirst(graph)) {
    for (const Edge& edge : graph[node]) {
      depths[node] = std::max(depths[node], depths[edge.to] + 1);
    }
  }
  return depths;
}

std::vector<std::uint64_t> ReferencesFrom(const Graph& graph, std::uint64_t most) {
  std::vector<std::uint64_t> counts(graph.size(), 0);
  for (const std::uint32_t node : ReferencedFirst(graph)) {
    for (const Edge& edge : graph[node])
      counts[node] = std::min(counts[node] + 1 + counts[edge.to], most + 1);
  }
  return counts;
}

}  // namespace attain
