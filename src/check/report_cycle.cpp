#include "check/report_cycle.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/limits.h"

namespace attain {
namespace {

/// Steps that are shown; a longer cycle shows its first ones.
constexpr std::size_t kMaxStepsShown = 10;

}  // namespace

WordsFor NamesOf(const Checker& checker, ThingOf thing) {
  return [&checker, thing = std::move(thing)](std::uint32_t node) {
    return InTicks(checker.rulebook.text(checker.NameOf(thing(node))));
  };
}

void ReportCycle(Checker& checker, Kind kind, const Cycle& cycle, const WordsFor& words,
                 std::string_view verb) {
  const std::size_t count = cycle.steps.size();
  const auto name = [&](std::size_t step) { return words(cycle.steps[step % count].node); };
  std::string message = name(0);
  if (count == 1) {
    message += " " + std::string(verb) + " itself";
  } else {
    const std::size_t shown = std::min(count, kMaxStepsShown);
    for (std::size_t i = 1; i <= shown; ++i) {
      message += (i == 1 ? " " : ", which ") + std::string(verb) + " " + name(i);
    }
    if (shown < count) {
      message +=
          ", and so on through " + std::to_string(count - shown) + " more, back to " + name(0);
    }
  }
  Diagnostic& diagnostic =
      checker.emitter.Emit(kind, cycle.steps.front().span, std::move(message),
                           count == 1 ? "take it out" : "take one of these steps out");
  for (std::size_t i = 1; i < std::min(count, kMaxStepsShown); ++i) {
    diagnostic.labels.push_back(
        {cycle.steps[i].span, name(i) + " " + std::string(verb) + " " + name(i + 1)});
  }
}

std::vector<std::uint32_t> ReportTooManyReferences(Checker& checker, const Graph& graph,
                                                   const ThingOf& thing, std::string_view verb) {
  const std::vector<std::uint32_t> depths = DepthsOf(graph);
  const std::vector<std::uint64_t> counts = ReferencesFrom(graph, kMaxReferences);
  const auto is_too_deep = [&](std::uint32_t node) { return depths[node] > kMaxChain; };
  const auto has_too_many = [&](std::uint32_t node) { return counts[node] > kMaxReferences; };
  const auto is_first = [&](std::uint32_t node) {
    return std::none_of(graph[node].begin(), graph[node].end(), [&](const Edge& edge) {
      return is_too_deep(edge.to) || has_too_many(edge.to);
    });
  };
  std::vector<std::uint32_t> found;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    if (!is_too_deep(node) && !has_too_many(node)) continue;
    found.push_back(node);
    if (!is_first(node)) continue;
    const std::string what =
        is_too_deep(node) ? fmt::format("through a chain of more than {} references", kMaxChain)
                          : fmt::format(
                                "through more than {} references, each followed as often "
                                "as it is met",
                                kMaxReferences);
    checker.emitter.Emit(
        Kind::limit, checker.PlaceOf(thing(node)),
        fmt::format("{} {} others {}", InTicks(checker.rulebook.text(checker.NameOf(thing(node)))),
                    verb, what));
  }
  return found;
}

}  // namespace attain
