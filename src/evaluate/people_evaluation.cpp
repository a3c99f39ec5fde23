#include "evaluate/people_evaluation.h"

#include <algorithm>

#include "evaluate/passes.h"
#include "program/atoms.h"

namespace attain {

PeopleEvaluation::PeopleEvaluation(const Program& program)
    : program_(program),
      sure_kinds_(program.sortings.size()),
      possible_kinds_(program.sortings.size()),
      sorted_(program.sortings.size()),
      results_(program.crew_tests.size()) {
  for (std::uint32_t i = 0; i < program.sortings.size(); ++i) {
    const bool by_counts = program.sortings[SortingId{i}].lines.size <= kMaxHallLines;
    if (by_counts) sorted_[i].counter.emplace(program, SortingId{i});
  }
}

void PeopleEvaluation::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  ++stamp_;
  const PartnerBatch::Range people = batch.people_of(partner);
  people_known_ = batch.people_known[partner] != 0;
  first_person_ = people.begin;
  person_count_ = people_known_ ? people.end - people.begin : 0;
  passes_read_ = false;
}

// -------------------------------------------------------------------------------- passes to atoms
void PeopleEvaluation::ReadPasses() {
  if (passes_read_) return;
  passes_read_ = true;
  all_sure_ = true;
  const std::size_t words = program_.atom_words;
  const PassColumns passes = batch_->passes();
  const auto add = [&](std::uint32_t i, bool possible, std::uint64_t* atoms) {
    return AddPasses(program_, passes, batch_->credentials_of(first_person_ + i), possible, atoms);
  };
  sure_.assign(person_count_ * words, 0);
  for (std::uint32_t i = 0; i < person_count_; ++i) {
    std::uint64_t* atoms = sure_.data() + i * words;
    const bool known = batch_->credentials_known[first_person_ + i] != 0;
    if (!known || !add(i, false, atoms)) all_sure_ = false;
    RunAtomRules(program_, atoms);
  }
  if (all_sure_) return;
  possible_.assign(person_count_ * words, 0);
  for (std::uint32_t i = 0; i < person_count_; ++i) {
    std::uint64_t* atoms = possible_.data() + i * words;
    if (batch_->credentials_known[first_person_ + i] == 0) {
      std::copy(program_.possible_atoms.begin(), program_.possible_atoms.end(), atoms);
    } else {
      add(i, true, atoms);
      RunAtomRules(program_, atoms);
    }
  }
}

// --------------------------------------------------------------------------------- atoms to kinds
std::span<const std::uint16_t> PeopleEvaluation::ListKinds(SortingId sorting,
                                                           const std::vector<std::uint64_t>& atoms,
                                                           Kinds& kinds) const {
  if (kinds.stamp != stamp_) {
    kinds.stamp = stamp_;
    kinds.of_people.resize(person_count_);
    for (std::size_t i = 0; i < person_count_; ++i)
      kinds.of_people[i] = KindOf(program_, sorting, atoms.data() + i * program_.atom_words);
  }
  return kinds.of_people;
}

const PeopleEvaluation::Sorted& PeopleEvaluation::Sort(SortingId id) {
  Sorted& sorted = sorted_[id.index];
  if (sorted.stamp == stamp_) return sorted;
  sorted.stamp = stamp_;
  sorted.sure = sorted.counter->Count(sure_.data(), person_count_);
  if (!all_sure_) sorted.possible = sorted.counter->Count(possible_.data(), person_count_);
  return sorted;
}

std::span<const std::uint16_t> PeopleEvaluation::SureKinds(SortingId sorting) {
  ReadPasses();
  return ListKinds(sorting, sure_, sure_kinds_[sorting.index]);
}

std::span<const std::uint16_t> PeopleEvaluation::PossibleKinds(SortingId sorting) {
  ReadPasses();
  return all_sure_ ? SureKinds(sorting)
                   : ListKinds(sorting, possible_, possible_kinds_[sorting.index]);
}

std::uint16_t PeopleEvaluation::UnknownKind(SortingId sorting) const {
  return KindOf(program_, sorting, program_.possible_atoms.data());
}

// ------------------------------------------------------------------------------ kinds to verdicts
Verdict PeopleEvaluation::TestVerdict(CrewTestId id) {
  TestResult& result = results_[id.index];
  if (result.stamp != stamp_) {
    result.stamp = stamp_;
    result.verdict = Decide(program_.crew_tests[id]);
  }
  return result.verdict;
}

PeopleCount PeopleEvaluation::CountOf(SortingId sorting) {
  if (!people_known_) return {0, 0, (UnknownKind(sorting) & 1) != 0};
  ReadPasses();
  const Sorted& sorted = Sort(sorting);
  return {sorted.sure[1], all_sure_ ? sorted.sure[1] : sorted.possible[1], false};
}

Verdict PeopleEvaluation::Decide(const CrewTest& test) {
  if (!people_known_) {
    if (SufficesByCrowd(program_, test, 0)) return Verdict::met;
    const bool possible = SufficesByCrowd(program_, test, UnknownKind(test.sorting));
    return possible ? Verdict::cannot_tell : Verdict::not_met;
  }
  ReadPasses();
  bool sure = false, possible = false;
  if (program_.sortings[test.sorting].lines.size <= kMaxHallLines) {
    const Sorted& sorted = Sort(test.sorting);
    sure = SufficesByCounts(program_, test, sorted.sure);
    possible = all_sure_ ? sure : SufficesByCounts(program_, test, sorted.possible);
  } else {
    sure = SufficesByKinds(program_, test, SureKinds(test.sorting), matching_);
    possible = sure || (!all_sure_ &&
                        SufficesByKinds(program_, test, PossibleKinds(test.sorting), matching_));
  }
  return sure ? Verdict::met : possible ? Verdict::cannot_tell : Verdict::not_met;
}

}  // namespace attain
