// A person adds a row of ones and zeros, one byte for each set of lines, to a vector of byte
// counters: one addition a person, whatever the number of sets. The counters are widened before
// they could overflow. The row is found by the person's kind, or, where the program has few atoms,
// by their atoms at once.
#include "evaluate/fit_counts.h"

#include <algorithm>
#include <cassert>

namespace attain {
namespace {

constexpr std::size_t kSets = std::tuple_size_v<FitCounts>;
constexpr std::uint32_t kFewAtoms = 8;

/// hits[kind][set]: 1 where the kind has a line of the set.
constexpr auto MakeHits() {
  std::array<std::array<std::uint8_t, kSets>, kSets> hits{};
  for (std::size_t kind = 0; kind < kSets; ++kind) {
    for (std::size_t set = 0; set < kSets; ++set) hits[kind][set] = (kind & set) != 0 ? 1 : 0;
  }
  return hits;
}
alignas(FitBytes) constexpr auto kHits = MakeHits();

const FitBytes& HitsOf(std::size_t kind) {
  return *reinterpret_cast<const FitBytes*>(kHits[kind].data());
}

}  // namespace

std::uint16_t KindOf(const Program& program, SortingId sorting, const std::uint64_t* atoms) {
  std::uint32_t kind = 0, bit = 1;
  for (const Fit& fit : program.fits[program.sortings[sorting].lines]) {
    bool fits = true;
    for (const AtomMask& needed : program.atom_masks[fit.atoms]) {
      fits = fits && (atoms[needed.word] & needed.mask) == needed.mask;
    }
    if (fits) kind |= bit;
    bit <<= 1;
  }
  return static_cast<std::uint16_t>(kind);
}

FitCounter::FitCounter(const Program& program, SortingId sorting)
    : program_(program), sorting_(sorting), lines_(program.sortings[sorting].lines.size) {
  assert(lines_ <= kMaxHallLines);
  const auto fits = program.fits[program.sortings[sorting].lines];
  for (std::size_t line = 0; line < lines_; ++line) {
    const auto masks = program.atom_masks[fits[line].atoms];
    single_ = single_ && masks.size() == 1;
    if (single_) needed_[line] = masks.front();
  }
  if (program.atom_words != 1 || program.atom_count > kFewAtoms) return;
  for (std::uint64_t atoms = 0; atoms < std::uint64_t{1} << program.atom_count; ++atoms) {
    hits_of_atoms_.push_back(HitsOf(KindOf(program, sorting, &atoms)));
  }
}

template <std::size_t kLines>
FitBytes FitCounter::CountSingle(const std::uint64_t* atoms, std::size_t people) const {
  const std::array<AtomMask, kMaxHallLines> needed = needed_;
  FitBytes counts{};
  for (std::size_t person = 0; person < people; ++person, atoms += program_.atom_words) {
    std::size_t kind = 0;
    for (std::size_t line = 0; line < kLines; ++line) {
      const AtomMask& need = needed[line];
      kind |= std::size_t{(atoms[need.word] & need.mask) == need.mask} << line;
    }
    counts += HitsOf(kind);
  }
  return counts;
}

FitBytes FitCounter::CountFew(const std::uint64_t* atoms, std::size_t people) const {
  assert(people <= kMostFitBytes);
  FitBytes counts{};
  if (!hits_of_atoms_.empty()) {
    const FitBytes* hits = hits_of_atoms_.data();
    for (std::size_t person = 0; person < people; ++person) counts += hits[atoms[person]];
    return counts;
  }
  if (single_ && lines_ == 1) return CountSingle<1>(atoms, people);
  if (single_ && lines_ == 2) return CountSingle<2>(atoms, people);
  if (single_ && lines_ == 3) return CountSingle<3>(atoms, people);
  if (single_ && lines_ == 4) return CountSingle<4>(atoms, people);
  for (std::size_t person = 0; person < people; ++person, atoms += program_.atom_words) {
    counts += HitsOf(KindOf(program_, sorting_, atoms));
  }
  return counts;
}

FitCounts FitCounter::Count(const std::uint64_t* atoms, std::size_t people) const {
  FitCounts counts{};
  while (people > 0) {
    const std::size_t few = std::min(people, kMostFitBytes);
    const FitBytes bytes = CountFew(atoms, few);
    for (std::size_t set = 0; set < kSets; ++set) counts[set] += bytes[set];
    atoms += few * program_.atom_words;
    people -= few;
  }
  return counts;
}

bool SufficesByCounts(const Program& program, const CrewTest& test, const FitCounts& fitting) {
  for (const HallNeed& need : program.hall_needs[test.needs]) {
    if (fitting[need.lines] < need.people) return false;
  }
  return true;
}

bool SufficesByKinds(const Program& program, const CrewTest& test,
                     std::span<const std::uint16_t> kinds, Matching& matching) {
  for (const HallNeed& need : program.hall_needs[test.needs]) {
    std::uint64_t people = 0;
    for (const std::uint16_t kind : kinds) people += (kind & need.lines) != 0 ? 1U : 0U;
    if (people < need.people) return false;
  }
  const auto counts = program.counts[test.counts];
  std::uint64_t places = 0;
  for (const std::uint32_t count : counts) places += count;
  if (places > kinds.size()) return false;
  if (counts.empty()) return true;
  matching.Solve(kinds, counts);
  return matching.complete();
}

bool SufficesByCrowd(const Program& program, const CrewTest& test, std::uint16_t kind) {
  for (const HallNeed& need : program.hall_needs[test.needs]) {
    if (need.people > 0 && (kind & need.lines) == 0) return false;
  }
  std::uint32_t bit = 1;
  for (const std::uint32_t count : program.counts[test.counts]) {
    if (count > 0 && (kind & bit) == 0) return false;
    bit <<= 1;
  }
  return true;
}

}  // namespace attain
