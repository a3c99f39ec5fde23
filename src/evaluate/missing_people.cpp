#include "evaluate/missing_people.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "base/limits.h"
#include "evaluate/people_columns.h"

namespace attain {

std::uint64_t MissingByCounts(const Program& program, const CrewTest& test,
                              const FitCounts& fitting) {
  std::uint64_t missing = 0;
  for (const HallNeed& need : program.hall_needs[test.needs]) {
    const std::uint64_t fit = fitting[need.lines];
    if (need.people > fit) missing = std::max(missing, need.people - fit);
  }
  return missing;
}

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
  const std::size_t words = program_.atom_words;
  const std::optional<FitCounter>& counter = plans_[test.sorting.index].counter;
  for (std::uint32_t partner = 0; partner < verdicts.size(); ++partner) {
    if (verdicts[partner] != Verdict::not_met) continue;
    const Crowd crowd = crowds_[partner];
    const std::uint64_t* atoms = atoms_.data() + crowd.begin * words;
    const std::size_t people = crowd.end - crowd.begin;
    std::uint64_t found = 0;
    if (counter) {
      found = MissingByCounts(program_, test, counter->Count(atoms, people));
    } else {
      kinds_.clear();
      for (std::size_t i = 0; i < people; ++i)
        kinds_.push_back(KindOf(program_, test.sorting, atoms + i * words));
      found = MissingByKinds(program_, test, kinds_, 0, matching_);
    }
    missing[partner] = std::max(missing[partner], static_cast<std::uint32_t>(found));
  }
}

}  // namespace attain
