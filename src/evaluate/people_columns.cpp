#include "evaluate/people_columns.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "evaluate/fit_counts.h"
#include "evaluate/pass_words.h"

namespace attain {
namespace {

/// Lowers the verdicts to `otherwise` where there are too few people.
void RequireCount(std::span<const std::uint32_t> counts, std::uint32_t need,
                  std::span<const Verdict> otherwise, std::span<Verdict> verdicts) {
  for (std::size_t partner = 0; partner < counts.size(); ++partner) {
    // Who has enough is anyone's guess, so that it must not become a branch.
    const auto enough = static_cast<Verdict>(2 * std::uint8_t{counts[partner] >= need});
    verdicts[partner] = And(verdicts[partner], Or(otherwise[partner], enough));
  }
}
static_assert(static_cast<Verdict>(2) == Verdict::met);

}  // namespace

PeopleColumns::PeopleColumns(const Program& program)
    : program_(program),
      bits_(program),
      plans_(program.sortings.size()),
      verdicts_(program.crew_tests.size()) {
  for (std::uint32_t i = 0; i < plans_.size(); ++i) {
    const auto fits = program.fits[program.sortings[SortingId{i}].lines];
    plans_[i].by_counts = fits.size() <= kMaxHallLines;
    plans_[i].lines.resize(fits.size());
    for (std::size_t line = 0; line < fits.size(); ++line)
      ListAtoms(program.atom_masks[fits[line].atoms], plans_[i].lines[line].atoms);
  }
  for (std::uint32_t i = 0; i < program.crew_tests.size(); ++i) {
    const CrewTest& test = program.crew_tests[CrewTestId{i}];
    SortingPlan& plan = plans_[test.sorting.index];
    plan.tests.push_back({i});
    if (!plan.by_counts) continue;
    for (const HallNeed& need : program.hall_needs[test.needs])
      AddNeed(plan, need.lines, {i}, need.people);
  }
  for (const PointNode& line : program.point_nodes) {
    if (!line.sorting.valid()) continue;
    SortingPlan& plan = plans_[line.sorting.index];
    if (!plan.counts) AddNeed(plan, 1, {}, 0);
    plan.counts = true;
  }
}

void PeopleColumns::AddNeed(SortingPlan& plan, std::uint16_t lines, CrewTestId test,
                            std::uint64_t people) {
  auto set = std::find_if(plan.sets.begin(), plan.sets.end(),
                          [lines](const LineSet& one) { return one.lines == lines; });
  if (set == plan.sets.end()) set = plan.sets.insert(set, {lines, {}});
  if (!test.valid()) return;
  // So many people are in no batch.
  set->needs.push_back(
      {test, static_cast<std::uint32_t>(std::min<std::uint64_t>(people, UINT32_MAX))});
}

void PeopleColumns::Load(const PartnerBatch& batch, std::span<const Verdict> open) {
  batch_ = &batch;
  bits_.Load(batch, open);
  for (SortingPlan& plan : plans_) plan.ready = false;
}

void PeopleColumns::Require(CrewTestId id, std::span<Verdict> verdicts) {
  SortingPlan& plan = plans_[program_.crew_tests[id].sorting.index];
  if (!plan.ready) Prepare(plan);
  const std::vector<Verdict>& known = verdicts_[id.index];
  for (std::uint32_t partner = 0; !plan.by_counts && partner < verdicts.size(); ++partner) {
    if (verdicts[partner] != Verdict::not_met && known[partner] == kNotAsked)
      DecideByMatching(plan, partner);
  }
  for (std::uint32_t partner = 0; partner < verdicts.size(); ++partner)
    verdicts[partner] = And(verdicts[partner], known[partner]);
}

void PeopleColumns::Count(SortingId sorting, std::span<const std::uint32_t> partners,
                          std::span<const Verdict> asked, std::span<std::uint32_t> counts) {
  SortingPlan& plan = plans_[sorting.index];
  if (!plan.ready) Prepare(plan);
  for (const std::uint32_t partner : partners)
    counts[partner] = asked[partner] == Verdict::not_met ? 0 : plan.people[partner];
}

void PeopleColumns::Prepare(SortingPlan& plan) {
  plan.ready = true;
  for (const CrewTestId test : plan.tests)
    verdicts_[test.index].assign(batch_->size(), plan.by_counts ? Verdict::met : kNotAsked);
  for (Line& line : plan.lines) {
    if (line.atoms.size() > 1) FillRow(line);
  }
  DecideByCounts(plan);
}

// ----------------------------------------------------------------------------------- rows of lines
void PeopleColumns::FillRow(Line& line) {
  line.row.resize(bits_.words() + 1);
  const PeopleBits::Row first = bits_.RowOf(line.atoms.front());
  std::copy_n(first, line.row.size(), line.row.begin());
  for (std::size_t i = 1; i < line.atoms.size(); ++i) {
    const PeopleBits::Row other = bits_.RowOf(line.atoms[i]);
    for (std::size_t word = 0; word < line.row.size(); ++word) line.row[word] &= other[word];
  }
}

PeopleBits::Row PeopleColumns::RowOf(const Line& line) const {
  if (line.atoms.empty()) return bits_.Everyone();
  return line.atoms.size() == 1 ? bits_.RowOf(line.atoms.front()) : line.row.data();
}

PeopleBits::Row PeopleColumns::RowOf(const SortingPlan& plan, std::uint16_t lines) {
  const PeopleBits::Row first =
      RowOf(plan.lines[static_cast<std::size_t>(std::countr_zero(lines))]);
  if (std::has_single_bit(lines)) return first;
  union_.resize(bits_.words() + 1);
  std::copy_n(first, union_.size(), union_.begin());
  for (std::uint32_t others = lines & (lines - 1U); others != 0; others &= others - 1) {
    const PeopleBits::Row other =
        RowOf(plan.lines[static_cast<std::size_t>(std::countr_zero(others))]);
    for (std::size_t word = 0; word < union_.size(); ++word) union_[word] |= other[word];
  }
  return union_.data();
}

// ---------------------------------------------------------------------------------- rows to
// verdicts
void PeopleColumns::CountPeople(const SortingPlan& plan, std::uint16_t lines) {
  bool everyone = false;
  for (std::size_t line = 0; line < plan.lines.size(); ++line)
    everyone = everyone || ((lines >> line & 1) != 0 && plan.lines[line].atoms.empty());
  counts_.resize(batch_->size());
  if (everyone) {  // those without passes, too
    std::adjacent_difference(batch_->people_ends.begin(), batch_->people_ends.end(),
                             counts_.begin());
  } else {
    bits_.Count(RowOf(plan, lines), counts_);
  }
}

void PeopleColumns::DecideByCounts(SortingPlan& plan) {
  const std::span<const Verdict> otherwise = bits_.otherwise();
  for (const LineSet& set : plan.sets) {
    CountPeople(plan, set.lines);
    for (const SetNeed& need : set.needs)
      RequireCount(counts_, need.people, otherwise, verdicts_[need.test.index]);
    if (plan.counts && set.lines == 1) plan.people = counts_;
  }
  for (std::size_t partner = 0; partner < plan.people.size(); ++partner) {
    if (otherwise[partner] != Verdict::not_met) plan.people[partner] = kCountUnknown;
  }
}

void PeopleColumns::DecideByMatching(const SortingPlan& plan, std::uint32_t partner) {
  ListKinds(plan, partner);
  for (const CrewTestId test : plan.tests) {
    const bool met = SufficesByKinds(program_, program_.crew_tests[test], kinds_, matching_);
    verdicts_[test.index][partner] = met ? Verdict::met : bits_.otherwise()[partner];
  }
}

void PeopleColumns::ListKinds(const SortingPlan& plan, std::uint32_t partner) {
  kinds_.clear();
  const PartnerBatch::Range passes = bits_.PassesOf(partner);
  const PartnerBatch::Range people = batch_->people_of(partner);
  std::uint32_t without_passes = people.end - people.begin;
  for (std::size_t word = passes.begin / kPassesOfWord; word * kPassesOfWord < passes.end; ++word) {
    std::uint64_t bits = bits_.Everyone()[word] & BitsWithin(word, passes.begin, passes.end);
    without_passes -= static_cast<std::uint32_t>(std::popcount(bits));
    for (; bits != 0; bits &= bits - 1) {
      std::uint32_t kind = 0;
      for (std::size_t line = 0; line < plan.lines.size(); ++line) {
        const bool fits = (RowOf(plan.lines[line])[word] & bits & (0 - bits)) != 0;
        kind |= std::uint32_t{fits} << line;
      }
      if (kind != 0) kinds_.push_back(static_cast<std::uint16_t>(kind));
    }
  }
  std::uint32_t kind = 0;
  for (std::size_t line = 0; line < plan.lines.size(); ++line)
    kind |= std::uint32_t{plan.lines[line].atoms.empty()} << line;
  if (kind != 0) kinds_.insert(kinds_.end(), without_passes, static_cast<std::uint16_t>(kind));
}

}  // namespace attain
