#include "evaluate/people_columns.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include "evaluate/passes.h"
#include "program/atoms.h"

namespace attain {
namespace {

constexpr std::uint32_t kFewPasses = 8;

/// keep[n][i]: all ones for i < n.
constexpr auto MakeKeep() {
  std::array<std::array<std::uint64_t, kFewPasses>, kFewPasses + 1> keep{};
  for (std::size_t n = 0; n <= kFewPasses; ++n) {
    for (std::size_t i = 0; i < n; ++i) keep[n][i] = UINT64_MAX;
  }
  return keep;
}
constexpr auto kKeep = MakeKeep();

/// Of the first `count` of kFewPasses values. How many passes the next person has is anyone's
/// guess: looking at all of them costs less than guessing wrong.
std::uint64_t UnionOfFew(const std::uint64_t* gains, std::size_t count) {
  std::uint64_t atoms = 0;
  for (std::size_t i = 0; i < kFewPasses; ++i) atoms |= gains[i] & kKeep[count][i];
  return atoms;
}

}  // namespace

PeopleColumns::PeopleColumns(const Program& program)
    : program_(program),
      effect_of_(program.effects_of.size()),
      more_effects_(program.effects_of.size()),
      plain_(program.atom_words == 1 && program.atom_rules.empty()),
      plans_(program.sortings.size()),
      verdicts_(program.crew_tests.size()) {
  for (std::size_t code = 0; code < effect_of_.size(); ++code) {
    const Slice<PassEffect> effects = program.effects_of[code];
    if (effects.empty()) continue;
    const PassEffect& first = program.effects[effects].front();
    effect_of_[code] = {first.atoms.mask, first.made_by.days, first.atoms.word};
    more_effects_[code] = {effects.begin + 1, effects.size - 1};
    plain_ = plain_ && effects.size == 1;
  }
  for (const Fit& fit : program.fits) anyone_fits_ = anyone_fits_ || fit.atoms.empty();
  for (std::uint32_t i = 0; i < plans_.size(); ++i) {
    if (program.sortings[SortingId{i}].lines.size <= kMaxHallLines)
      plans_[i].counter.emplace(program, SortingId{i});
  }
  for (std::uint32_t test = 0; test < program.crew_tests.size(); ++test) AddTest({test});
  for (const PointNode& line : program.point_nodes) {
    if (line.sorting.valid()) plans_[line.sorting.index].counts = true;
  }
}

void PeopleColumns::AddTest(CrewTestId id) {
  const CrewTest& test = program_.crew_tests[id];
  SortingPlan& plan = plans_[test.sorting.index];
  SortingTest added{id, false, {}};
  for (const HallNeed& need : program_.hall_needs[test.needs]) {
    if (!plan.counter) break;
    added.needs[need.lines] =
        static_cast<std::uint8_t>(std::min<std::uint64_t>(need.people, kMostFitBytes));
    added.needs_many = added.needs_many || need.people > kMostFitBytes;
  }
  plan.tests.push_back(added);
}

void PeopleColumns::Load(const PartnerBatch& batch, std::span<const Verdict> open) {
  batch_ = &batch;
  people_ = 0;
  const std::size_t words = program_.atom_words;
  crowds_.resize(open.size());
  any_.assign(open.size() * words, 0);
  // People without atoms leave no trace, but one more is written before that is known.
  atoms_.resize((batch.credentials_known.size() + 1) * words + 1);
  for (auto& verdicts : verdicts_) verdicts.assign(open.size(), kNotAsked);
  for (SortingPlan& plan : plans_) {
    if (plan.counts) plan.people.assign(open.size(), kNotCounted);
  }
  for (std::uint32_t partner = 0; partner < open.size(); ++partner) {
    if (open[partner] == Verdict::not_met) continue;
    if (!plain_ || !ReadPlainly(partner)) ReadPartner(partner);
  }
}

// -------------------------------------------------------------------------------- passes to atoms
bool PeopleColumns::ReadPlainly(std::uint32_t partner) {
  const std::uint32_t* ends = batch_->credential_ends.data();
  const PartnerBatch::Range people = batch_->people_of(partner);
  const std::uint32_t first = people.begin == 0 ? 0 : ends[people.begin - 1];
  const std::uint32_t last = people.begin == people.end ? first : ends[people.end - 1];
  if (gains_.size() < last - first + kFewPasses) gains_.resize(last - first + kFewPasses);
  if (!FindGains(effect_of_, program_.as_of, *batch_, first, last, gains_.data())) return false;
  std::uint64_t* next = atoms_.data() + people_;
  std::uint64_t any = 0;
  std::uint8_t known = batch_->people_known[partner];
  const std::uint64_t* gains = gains_.data();
  std::uint32_t begin = first;
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    const std::uint32_t passes = ends[person] - begin;
    begin = ends[person];
    const std::uint64_t atoms =
        passes <= kFewPasses
            ? UnionOfFew(gains, passes)
            : std::accumulate(gains, gains + passes, std::uint64_t{0}, std::bit_or<>());
    gains += passes;
    known &= batch_->credentials_known[person];
    *next = atoms;
    any |= atoms;
    next += (atoms != 0) | anyone_fits_;
  }
  if (known == 0) return false;
  any_[partner] = any;
  const auto end = static_cast<std::uint32_t>(next - atoms_.data());
  crowds_[partner] = {people_, end, true};
  people_ = end;
  return true;
}

void PeopleColumns::ReadPartner(std::uint32_t partner) {
  const std::size_t words = program_.atom_words;
  Crowd crowd{people_, people_, batch_->people_known[partner] != 0};
  const PartnerBatch::Range people = batch_->people_of(partner);
  std::uint64_t* any = any_.data() + partner * words;
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    std::uint64_t* atoms = atoms_.data() + people_ * words;
    const bool all_sure = ReadPerson(person, atoms);
    crowd.sure = crowd.sure && all_sure && batch_->credentials_known[person] != 0;
    RunAtomRules(program_, atoms);
    std::uint64_t has = anyone_fits_ ? 1 : 0;
    for (std::size_t word = 0; word < words; ++word) {
      any[word] |= atoms[word];
      has |= atoms[word];
    }
    people_ += has != 0 ? 1 : 0;
  }
  crowd.end = people_;
  crowds_[partner] = crowd;
}

bool PeopleColumns::ReadPerson(std::uint32_t person, std::uint64_t* atoms) const {
  const std::int32_t as_of = program_.as_of.days;
  const PartnerBatch::Range passes = batch_->credentials_of(person);
  std::fill_n(atoms, program_.atom_words, 0);
  std::int32_t earliest = INT32_MAX;
  for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
    const CodeEffect& effect = effect_of_[batch_->codes[pass].index];
    const std::int32_t passed = batch_->passed[pass];
    earliest = std::min(earliest, passed);
    if (batch_->expires[pass] < as_of) continue;
    atoms[effect.word] |= passed <= effect.made_by ? effect.mask : 0;
    for (const PassEffect& other : program_.effects[more_effects_[batch_->codes[pass].index]]) {
      atoms[other.atoms.word] |= passed <= other.made_by.days ? other.atoms.mask : 0;
    }
  }
  if (earliest != kPassedUnknown) return true;
  std::fill_n(atoms, program_.atom_words, 0);
  return AddPasses(program_, *batch_, person, false, atoms);
}

// ------------------------------------------------------------------------------- atoms to verdicts
void PeopleColumns::Require(CrewTestId test, std::span<Verdict> verdicts) {
  const SortingId sorting = program_.crew_tests[test].sorting;
  const std::vector<Verdict>& known = verdicts_[test.index];
  for (std::uint32_t partner = 0; partner < verdicts.size(); ++partner) {
    if (verdicts[partner] == Verdict::not_met) continue;
    if (known[partner] == kNotAsked) Decide(sorting, partner);
    verdicts[partner] = And(verdicts[partner], known[partner]);
  }
}

void PeopleColumns::Count(SortingId sorting, std::span<const std::uint32_t> partners,
                          std::span<const Verdict> asked, std::span<std::uint32_t> counts) {
  SortingPlan& plan = plans_[sorting.index];
  for (const std::uint32_t partner : partners) {
    counts[partner] = 0;
    if (asked[partner] == Verdict::not_met) continue;
    if (plan.people[partner] == kNotCounted) DecideByCounts(plan, partner);
    counts[partner] = plan.people[partner];
  }
}

void PeopleColumns::Decide(SortingId sorting, std::uint32_t partner) {
  SortingPlan& plan = plans_[sorting.index];
  if (plan.counter) {
    DecideByCounts(plan, partner);
  } else {
    DecideByMatching(sorting, partner);
  }
}

void PeopleColumns::DecideByCounts(SortingPlan& plan, std::uint32_t partner) {
  const std::size_t words = program_.atom_words;
  const Crowd crowd = crowds_[partner];
  const Verdict otherwise = crowd.sure ? Verdict::not_met : Verdict::cannot_tell;
  if (!plan.counter->is_quick()) {
    // Nearly always someone is missing in a way that no counting is needed to see.
    const FitBytes most = plan.counter->Crowd(any_.data() + partner * words);
    bool possible = plan.counts;
    for (const SortingTest& test : plan.tests) {
      verdicts_[test.test.index][partner] = otherwise;
      possible = possible || !Lacks(most, test.needs);
    }
    if (!possible) return;
  }
  const std::size_t people = crowd.end - crowd.begin;
  const std::uint64_t* atoms = atoms_.data() + crowd.begin * words;
  FitBytes few;
  FitCounts many{};
  if (people <= kMostFitBytes) {
    few = plan.counter->CountFew(atoms, people);
  } else {
    many = plan.counter->Count(atoms, people);
    for (std::size_t set = 0; set < many.size(); ++set) {
      few[set] = static_cast<std::uint8_t>(std::min<std::size_t>(many[set], kMostFitBytes));
    }
  }
  if (plan.counts) {
    const std::uint32_t fitting = people <= kMostFitBytes ? few[1] : many[1];
    plan.people[partner] = crowd.sure ? fitting : kCountUnknown;
  }
  for (const SortingTest& test : plan.tests) {
    bool met = !Lacks(few, test.needs);
    if (met && test.needs_many) {
      met = people > kMostFitBytes &&
            SufficesByCounts(program_, program_.crew_tests[test.test], many);
    }
    verdicts_[test.test.index][partner] = met ? Verdict::met : otherwise;
  }
}

void PeopleColumns::DecideByMatching(SortingId sorting, std::uint32_t partner) {
  const std::size_t words = program_.atom_words;
  const Crowd crowd = crowds_[partner];
  const std::uint16_t most = KindOf(program_, sorting, any_.data() + partner * words);
  kinds_.clear();
  for (const SortingTest& test : plans_[sorting.index].tests) {
    const CrewTest& crew = program_.crew_tests[test.test];
    bool met = SufficesByCrowd(program_, crew, most);
    if (met && kinds_.empty()) {
      for (std::uint32_t i = crowd.begin; i < crowd.end; ++i) {
        kinds_.push_back(KindOf(program_, sorting, atoms_.data() + i * words));
      }
    }
    met = met && SufficesByKinds(program_, crew, kinds_, matching_);
    verdicts_[test.test.index][partner] = met          ? Verdict::met
                                          : crowd.sure ? Verdict::not_met
                                                       : Verdict::cannot_tell;
  }
}

}  // namespace attain
