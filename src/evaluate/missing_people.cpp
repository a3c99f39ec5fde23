#include "evaluate/missing_people.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "base/limits.h"
#include "evaluate/people_columns.h"

namespace attain {

std::uint64_t MissingByKinds(const Program& program, const CrewTest& test,
                             std::span<const std::uint16_t> kinds, std::uint16_t unknown,
                             Matching& matching) {
  const auto counts = program.counts[test.counts];
  if (counts.empty()) {
    // A team total: one need, of all lines.
    const HallNeed& need = program.hall_needs[test.needs].front();
    if ((unknown & need.lines) != 0) return 0;
    const auto fit = static_cast<std::uint64_t>(std::count_if(
        kinds.begin(), kinds.end(), [&](std::uint16_t kind) { return (kind & need.lines) != 0; }));
    return need.people > fit ? need.people - fit : 0;
  }
  std::array<std::uint32_t, kMaxCrewLines> places{};
  for (std::size_t line = 0; line < counts.size(); ++line)
    places[line] = (unknown >> line & 1) != 0 ? 0 : counts[line];
  matching.Solve(kinds, std::span(places).first(counts.size()));
  const auto filled = matching.filled();
  return std::accumulate(places.begin(), places.end(), std::uint64_t{0}) -
         std::accumulate(filled.begin(), filled.end(), std::uint64_t{0});
}

void PeopleColumns::CountMissing(CrewTestId id, std::span<const Verdict> verdicts,
                                 std::span<std::uint32_t> missing) {
  const CrewTest& test = program_.crew_tests[id];
  SortingPlan& plan = plans_[test.sorting.index];
  if (!plan.ready) Prepare(plan);
  if (plan.by_counts) {
    for (const HallNeed& need : program_.hall_needs[test.needs]) {
      CountPeople(plan, need.lines);
      const auto people = static_cast<std::uint32_t>(need.people);
      for (std::size_t partner = 0; partner < missing.size(); ++partner) {
        const std::uint32_t lacking = people - std::min(people, counts_[partner]);
        missing[partner] = std::max(missing[partner], lacking);
      }
    }
    return;
  }
  for (std::uint32_t partner = 0; partner < verdicts.size(); ++partner) {
    if (verdicts[partner] != Verdict::not_met) continue;
    ListKinds(plan, partner);
    const std::uint64_t lacking = MissingByKinds(program_, test, kinds_, 0, matching_);
    missing[partner] = std::max(missing[partner], static_cast<std::uint32_t>(lacking));
  }
}

}  // namespace attain
