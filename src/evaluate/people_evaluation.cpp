#include "evaluate/people_evaluation.h"

#include <algorithm>

#include "program/atoms.h"

namespace attain {

PeopleEvaluation::PeopleEvaluation(const Program& program)
    : program_(program), sorted_(program.sortings.size()), results_(program.crew_tests.size()) {}

void PeopleEvaluation::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  ++stamp_;
  const PartnerBatch::Range people = batch.people_of(partner);
  people_known_ = batch.people_known[partner] != 0;
  first_person_ = people.begin;
  person_count_ = people_known_ ? people.end - people.begin : 0;
  passes_read_ = false;
}

// ------------------------------------------------------------------------------------ passes to
// atoms
bool PeopleEvaluation::AddPasses(std::uint32_t person, bool possible, std::uint64_t* atoms) const {
  const std::int32_t as_of = program_.as_of.days;
  const PartnerBatch::Range passes = batch_->credentials_of(person);
  bool all_sure = true;
  for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
    if (batch_->expires[pass] < as_of) continue;
    const std::int32_t passed = batch_->passed[pass];
    const Slice<PassEffect> effects = program_.effects_of[batch_->codes[pass].index];
    for (const PassEffect& effect : program_.effects[effects]) {
      if (passed > effect.made_by.days) continue;
      // A pass of an unknown day was made by the as-of day, but not surely by an earlier one.
      if (passed == kPassedUnknown && effect.made_by.days < as_of) {
        all_sure = false;
        if (!possible) continue;
      }
      atoms[effect.atoms.word] |= effect.atoms.mask;
    }
  }
  return all_sure;
}

void PeopleEvaluation::ReadPasses() {
  if (passes_read_) return;
  passes_read_ = true;
  all_sure_ = true;
  const std::size_t words = program_.atom_words;
  sure_.assign(person_count_ * words, 0);
  for (std::uint32_t i = 0; i < person_count_; ++i) {
    std::uint64_t* atoms = sure_.data() + i * words;
    const bool known = batch_->credentials_known[first_person_ + i] != 0;
    if (!known || !AddPasses(first_person_ + i, false, atoms)) all_sure_ = false;
    RunAtomRules(program_, atoms);
  }
  if (all_sure_) return;
  possible_.assign(person_count_ * words, 0);
  for (std::uint32_t i = 0; i < person_count_; ++i) {
    std::uint64_t* atoms = possible_.data() + i * words;
    if (batch_->credentials_known[first_person_ + i] == 0) {
      std::copy(program_.possible_atoms.begin(), program_.possible_atoms.end(), atoms);
    } else {
      AddPasses(first_person_ + i, true, atoms);
      RunAtomRules(program_, atoms);
    }
  }
}

// ------------------------------------------------------------------------------------- atoms to
// kinds
std::uint16_t PeopleEvaluation::KindOf(SortingId sorting, const std::uint64_t* atoms) const {
  std::uint32_t kind = 0, bit = 1;
  for (const Fit& fit : program_.fits[program_.sortings[sorting].lines]) {
    bool fits = true;
    for (const AtomMask& needed : program_.atom_masks[fit.atoms]) {
      fits = fits && (atoms[needed.word] & needed.mask) == needed.mask;
    }
    if (fits) kind |= bit;
    bit <<= 1;
  }
  return static_cast<std::uint16_t>(kind);
}

void PeopleEvaluation::ListKinds(SortingId sorting, const std::vector<std::uint64_t>& atoms,
                                 std::vector<std::uint16_t>& kinds) const {
  kinds.clear();
  for (std::size_t i = 0; i < person_count_; ++i) {
    kinds.push_back(KindOf(sorting, atoms.data() + i * program_.atom_words));
  }
}

void PeopleEvaluation::CountKinds(SortingId sorting, const std::vector<std::uint64_t>& atoms,
                                  FitCounts& fitting) const {
  const std::uint32_t lines = program_.sortings[sorting].lines.size;
  const std::uint32_t all = (1U << lines) - 1;
  FitCounts within{};  // first: people of exactly this kind, then of this kind or a part of it
  for (std::size_t i = 0; i < person_count_; ++i) {
    ++within[KindOf(sorting, atoms.data() + i * program_.atom_words)];
  }
  for (std::uint32_t line = 0; line < lines; ++line) {
    for (std::uint32_t set = 0; set <= all; ++set) {
      if ((set >> line & 1) != 0) within[set] += within[set ^ 1U << line];
    }
  }
  for (std::uint32_t set = 0; set <= all; ++set) fitting[set] = person_count_ - within[all ^ set];
}

const PeopleEvaluation::Sorted& PeopleEvaluation::Sort(SortingId id) {
  Sorted& sorted = sorted_[id.index];
  if (sorted.stamp == stamp_) return sorted;
  sorted.stamp = stamp_;
  CountKinds(id, sure_, sorted.sure);
  if (!all_sure_) CountKinds(id, possible_, sorted.possible);
  return sorted;
}

std::span<const std::uint16_t> PeopleEvaluation::SureKinds(SortingId sorting) {
  ReadPasses();
  ListKinds(sorting, sure_, sure_kinds_);
  return sure_kinds_;
}

std::span<const std::uint16_t> PeopleEvaluation::PossibleKinds(SortingId sorting) {
  ReadPasses();
  ListKinds(sorting, possible_atoms(), possible_kinds_);
  return possible_kinds_;
}

std::uint16_t PeopleEvaluation::UnknownKind(SortingId sorting) const {
  return KindOf(sorting, program_.possible_atoms.data());
}

// ---------------------------------------------------------------------------------- kinds to
// verdicts
Verdict PeopleEvaluation::TestVerdict(CrewTestId id) {
  TestResult& result = results_[id.index];
  if (result.stamp != stamp_) {
    result.stamp = stamp_;
    result.verdict = Decide(program_.crew_tests[id]);
  }
  return result.verdict;
}

Verdict PeopleEvaluation::Decide(const CrewTest& test) {
  if (!people_known_) {
    if (SufficesByCrowd(test, 0)) return Verdict::met;
    const bool possible = SufficesByCrowd(test, UnknownKind(test.sorting));
    return possible ? Verdict::cannot_tell : Verdict::not_met;
  }
  ReadPasses();
  bool sure = false, possible = false;
  if (program_.sortings[test.sorting].lines.size <= kMaxHallLines) {
    const Sorted& sorted = Sort(test.sorting);
    sure = SufficesByCounts(test, sorted.sure);
    possible = all_sure_ ? sure : SufficesByCounts(test, sorted.possible);
  } else {
    sure = SufficesByKinds(test, SureKinds(test.sorting));
    possible = sure || (!all_sure_ && SufficesByKinds(test, PossibleKinds(test.sorting)));
  }
  return sure ? Verdict::met : possible ? Verdict::cannot_tell : Verdict::not_met;
}

bool PeopleEvaluation::SufficesByCrowd(const CrewTest& test, std::uint16_t kind) const {
  for (const HallNeed& need : program_.hall_needs[test.needs]) {
    if (need.people > 0 && (kind & need.lines) == 0) return false;
  }
  std::uint32_t bit = 1;
  for (const std::uint32_t count : program_.counts[test.counts]) {
    if (count > 0 && (kind & bit) == 0) return false;
    bit <<= 1;
  }
  return true;
}

bool PeopleEvaluation::SufficesByCounts(const CrewTest& test, const FitCounts& fitting) const {
  for (const HallNeed& need : program_.hall_needs[test.needs]) {
    if (fitting[need.lines] < need.people) return false;
  }
  return true;
}

bool PeopleEvaluation::SufficesByKinds(const CrewTest& test, std::span<const std::uint16_t> kinds) {
  for (const HallNeed& need : program_.hall_needs[test.needs]) {
    std::uint64_t people = 0;
    for (const std::uint16_t kind : kinds) people += (kind & need.lines) != 0 ? 1U : 0U;
    if (people < need.people) return false;
  }
  const auto counts = program_.counts[test.counts];
  std::uint64_t places = 0;
  for (const std::uint32_t count : counts) places += count;
  if (places > kinds.size()) return false;
  if (counts.empty()) return true;
  matching_.Solve(kinds, counts);
  return matching_.complete();
}

}  // namespace attain
