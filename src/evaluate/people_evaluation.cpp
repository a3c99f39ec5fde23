#include "evaluate/people_evaluation.h"

#include <algorithm>

#include "program/atoms.h"

namespace attain {
namespace {

/// Adds what a pass gives to `atoms` (Program::atom_words words); what it gives only possibly too
/// when `possible`. False when there is such.
bool AddPass(const Program& program, const PassColumns& passes, std::uint32_t pass, bool possible,
             std::uint64_t* atoms) {
  const std::int32_t as_of = program.as_of.days;
  if (passes.expires_on(pass) < as_of) return true;
  const std::int32_t passed = passes.passed_on(pass);
  bool all_sure = true;
  for (const PassEffect& effect : program.effects[program.effects_of[passes.code(pass).index]]) {
    if (passed > effect.made_by.days) continue;
    // A pass of an unknown day was made by the as-of day, but not surely by an earlier one.
    if (passed == kPassedUnknown && effect.made_by.days < as_of) {
      all_sure = false;
      if (!possible) continue;
    }
    atoms[effect.atoms.word] |= effect.atoms.mask;
  }
  return all_sure;
}

}  // namespace

PeopleEvaluation::PeopleEvaluation(const Program& program)
    : program_(program),
      atoms_of_none_(program.atom_words),
      sure_kinds_(program.sortings.size()),
      possible_kinds_(program.sortings.size()),
      sorted_(program.sortings.size()),
      results_(program.crew_tests.size()) {
  RunAtomRules(program, atoms_of_none_.data());
  kinds_of_none_.reserve(program.sortings.size());
  for (std::uint32_t i = 0; i < program.sortings.size(); ++i) {
    kinds_of_none_.push_back(KindOf(program, SortingId{i}, atoms_of_none_.data()));
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
  FindHolders();
  all_sure_ = ReadAtoms(false, sure_);
  if (!all_sure_) ReadAtoms(true, possible_);
}

void PeopleEvaluation::FindHolders() {
  holders_.clear();
  if (person_count_ == 0) return;
  const std::uint32_t begin = batch_->credentials_of(first_person_).begin;
  const std::uint32_t end = batch_->credentials_of(first_person_ + person_count_ - 1).end;
  giving_.resize(std::max<std::size_t>(giving_.size(), end - begin));
  // How many passes somebody has is anyone's guess, but few give anything: all are looked at in one
  // loop, and people only of those that do.
  const PassColumns passes = batch_->passes();
  std::uint32_t count = 0;
  for (std::uint32_t pass = begin; pass < end; ++pass) {
    const CredentialId code = passes.code(pass);
    giving_[count] = pass;
    count += code.valid() && !program_.effects_of[code.index].empty() ? 1U : 0U;
  }
  std::uint32_t person = 0;
  for (std::uint32_t i = 0; i < count;) {
    while (batch_->credentials_of(first_person_ + person).end <= giving_[i]) ++person;
    const std::uint32_t behind = batch_->credentials_of(first_person_ + person).end;
    Holder holder{person, i, i};
    while (i < count && giving_[i] < behind) holder.end = ++i;
    holders_.push_back(holder);
  }
  for (person = 0; person < person_count_; ++person) {
    if (batch_->credentials_known[first_person_ + person] == 0) holders_.push_back({person, 0, 0});
  }
}

bool PeopleEvaluation::ReadAtoms(bool possible, std::vector<std::uint64_t>& atoms) const {
  const std::size_t words = program_.atom_words;
  atoms.assign(person_count_ * words, 0);
  const bool rules_give = std::any_of(atoms_of_none_.begin(), atoms_of_none_.end(),
                                      [](std::uint64_t word) { return word != 0; });
  for (std::size_t i = 0; rules_give && i < atoms.size(); i += words)
    std::copy(atoms_of_none_.begin(), atoms_of_none_.end(), atoms.data() + i);
  const PassColumns passes = batch_->passes();
  bool all_sure = true;
  for (const Holder& holder : holders_) {
    std::uint64_t* own = atoms.data() + holder.person * words;
    if (batch_->credentials_known[first_person_ + holder.person] == 0) {
      all_sure = false;
      if (possible) std::copy(program_.possible_atoms.begin(), program_.possible_atoms.end(), own);
      continue;
    }
    std::fill(own, own + words, 0);
    for (std::uint32_t i = holder.begin; i < holder.end; ++i)
      all_sure = AddPass(program_, passes, giving_[i], possible, own) && all_sure;
    RunAtomRules(program_, own);
  }
  return all_sure;
}

// --------------------------------------------------------------------------------- atoms to kinds
std::span<const std::uint16_t> PeopleEvaluation::ListKinds(SortingId sorting,
                                                           const std::vector<std::uint64_t>& atoms,
                                                           Kinds& kinds) const {
  if (kinds.stamp != stamp_) {
    kinds.stamp = stamp_;
    kinds.of_people.assign(person_count_, kinds_of_none_[sorting.index]);
    for (const Holder& holder : holders_)
      kinds.of_people[holder.person] = KindOf(
          program_, sorting, atoms.data() + std::size_t{holder.person} * program_.atom_words);
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
