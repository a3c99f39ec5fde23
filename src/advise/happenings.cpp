#include "advise/happenings.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "program/compile_values.h"

namespace attain {
namespace {

/// The first day in (from, to] on which `holds`, which once true stays so; to + 1 where there is
/// none.
template <class Holds>
Date FirstDay(Date from, Date to, const Holds& holds) {
  Date low = from + 1, high = to + 1;
  while (low < high) {
    const Date middle = low + (high.days - low.days) / 2;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

}  // namespace

HappeningFinder::HappeningFinder(const Rulebook& rulebook, Date from, Date to)
    : rulebook_(rulebook), from_(from), to_(to) {
  AddRulebook();
  std::set<std::tuple<TableId, WindowKind, std::int64_t, std::int64_t>> seen;
  for (const Aggregate& aggregate : rulebook.aggregates) {
    if (!rulebook.tables[aggregate.table].dated_by.valid()) continue;
    const Window& window = aggregate.window;
    if (seen.emplace(aggregate.table, window.kind, window.length, window.ending_months_ago).second)
      windows_.push_back({aggregate.table, window});
  }
}

void HappeningFinder::AddRulebook() {
  const auto add = [this](Happening happening) {
    if (Within(happening.day)) of_rulebook_.push_back(happening);
  };
  const auto add_period = [&](const Period& period, Happening happening) {
    happening.day = period.from;
    add(happening);
    if (period.until == Date::Max()) return;
    happening.day = period.until + 1;
    add(happening);
  };
  const auto of_kind = [](HappeningKind kind) {
    Happening happening{};
    happening.kind = kind;
    return happening;
  };
  for (std::uint32_t i = 0; i < rulebook_.awards.size(); ++i) {
    Happening happening = of_kind(HappeningKind::award_version);
    happening.award = {i};
    for (const AwardVersion& version :
         rulebook_.award_versions[rulebook_.awards[happening.award].versions])
      add_period(version.period, happening);
  }
  for (std::uint32_t i = 0; i < rulebook_.sets.size(); ++i) {
    Happening happening = of_kind(HappeningKind::set_version);
    happening.set = {i};
    for (const SetVersion& version : rulebook_.set_versions[rulebook_.sets[happening.set].versions])
      add_period(version.period, happening);
  }
  for (std::uint32_t i = 0; i < rulebook_.measures.size(); ++i) {
    Happening happening = of_kind(HappeningKind::measure_version);
    happening.measure = {i};
    for (const MeasureVersion& version :
         rulebook_.measure_versions[rulebook_.measures[happening.measure].versions])
      add_period(version.period, happening);
  }
  for (std::uint32_t i = 0; i < rulebook_.credentials.size(); ++i) {
    const Credential& credential = rulebook_.credentials[CredentialId{i}];
    Happening happening = of_kind(HappeningKind::no_longer_accepted);
    happening.credential = {i};
    if (credential.accepted_until) {
      happening.day = *credential.accepted_until + 1;
      add(happening);
    }
    if (credential.passed_by) {
      happening.kind = HappeningKind::passed_by_is_over;
      happening.day = *credential.passed_by + 1;
      add(happening);
    }
  }
}

std::vector<Happening> HappeningFinder::Of(const PartnerBatch& batch, std::uint32_t partner) const {
  std::vector<Happening> found = of_rulebook_;
  AddPeople(batch, partner, found);
  AddRows(batch, partner, found);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void HappeningFinder::AddPeople(const PartnerBatch& batch, std::uint32_t partner,
                                std::vector<Happening>& found) const {
  const PartnerBatch::Range people = batch.people_of(partner);
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    const PartnerBatch::Range passes = batch.credentials_of(person);
    for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
      Happening happening{};
      happening.credential = batch.codes[pass];
      happening.person = person - people.begin;
      happening.kind = HappeningKind::passed;
      happening.day = {batch.passed[pass]};
      if (batch.passed[pass] != kPassedUnknown && Within(happening.day)) found.push_back(happening);
      if (batch.expires[pass] == kNeverExpires) continue;
      happening.kind = HappeningKind::expired;
      happening.day = Date{batch.expires[pass]} + 1;
      if (Within(happening.day)) found.push_back(happening);
    }
  }
}

void HappeningFinder::AddRows(const PartnerBatch& batch, std::uint32_t partner,
                              std::vector<Happening>& found) const {
  for (const TableWindow& of : windows_) {
    const RecordTable& table = rulebook_.tables[of.table];
    const std::uint32_t field = rulebook_.fields[table.dated_by].position;
    const PartnerBatch::Range rows = batch.rows_of(of.table, partner);
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      const std::int64_t number = batch.tables[of.table.index].fields[field].numbers[row];
      if (number == kUnknown) continue;
      Happening happening{};
      happening.table = of.table;
      happening.dated = {static_cast<std::int32_t>(number)};
      happening.kind = HappeningKind::row_enters;
      happening.day = FirstDay(
          from_, to_, [&](Date day) { return DaysOf(of.window, day).to >= happening.dated; });
      // A row that is in from the beginning does not enter.
      if (Within(happening.day) && DaysOf(of.window, from_).to < happening.dated)
        found.push_back(happening);
      happening.kind = HappeningKind::row_leaves;
      happening.day = FirstDay(
          from_, to_, [&](Date day) { return DaysOf(of.window, day).from > happening.dated; });
      if (Within(happening.day) && DaysOf(of.window, from_).from <= happening.dated)
        found.push_back(happening);
    }
  }
}

}  // namespace attain
