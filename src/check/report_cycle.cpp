#include "check/report_cycle.h"

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

std::vector<std::uint32_t> ReportLongChains(Checker& checker, const Graph& graph,
                                            const ThingOf& thing, std::string_view verb) {
  const std::vector<std::uint32_t> depths = DepthsOf(graph);
  std::vector<std::uint32_t> too_deep;
  for (std::uint32_t node = 0; node < depths.size(); ++node) {
    if (depths[node] <= kMaxChain) continue;
    too_deep.push_back(node);
    if (depths[node] > kMaxChain + 1) continue;
    checker.emitter.Emit(Kind::limit, checker.PlaceOf(thing(node)),
                         InTicks(checker.rulebook.text(checker.NameOf(thing(node)))) + " " +
                             std::string(verb) + " others through a chain of more than " +
                             std::to_string(kMaxChain) + " references");
  }
  return too_deep;
}

}  // namespace attain
