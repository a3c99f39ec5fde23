#include "program/compile_people.h"

#include <cassert>

#include "base/limits.h"

namespace attain {

PeopleNode PeopleCompiler::Compile(Id<People> id) {
  const People& people = rulebook_.people[id];
  std::vector<PeopleTest> tests;
  for (std::uint32_t i = 0; i < people.crews.size; ++i) AddCrew({people.crews.begin + i}, tests);
  for (std::uint32_t i = 0; i < people.totals.size; ++i) {
    AddTotal(people, {people.totals.begin + i}, tests);
  }
  return {program_.people_tests.AddAll(tests), id};
}

void PeopleCompiler::AddCrew(Id<Crew> id, std::vector<PeopleTest>& tests) {
  const Crew& crew = rulebook_.crews[id];
  std::vector<PlaceLine> places;
  for (std::uint32_t i = 0; i < crew.lines.size; ++i) {
    const Id<Line> line_id{crew.lines.begin + i};
    const Line& line = rulebook_.lines[line_id];
    if (line.of_lines.size > 1) {
      assert(crew.lines.size == 1);
      AddOfLines(id, line_id, tests);
      return;
    }
    if (line.of_lines.empty()) {
      places.push_back({line_id, {}, line.count});
      continue;
    }
    const Id<OfLine> of_line{line.of_lines.begin};
    const std::uint32_t of_count = rulebook_.of_lines[of_line].count;
    assert(of_count <= line.count);
    places.push_back({line_id, of_line, of_count});
    if (of_count < line.count) places.push_back({line_id, {}, line.count - of_count});
  }
  tests.push_back(CrewTestOf(PeopleTestKind::crew, id, places));
}

void PeopleCompiler::AddOfLines(Id<Crew> crew, Id<Line> line_id, std::vector<PeopleTest>& tests) {
  const Line& line = rulebook_.lines[line_id];
  tests.push_back(CrewTestOf(PeopleTestKind::of_line, crew, {{line_id, {}, line.count}}));
  for (std::uint32_t i = 0; i < line.of_lines.size; ++i) {
    const Id<OfLine> of_line{line.of_lines.begin + i};
    tests.push_back(CrewTestOf(PeopleTestKind::of_line, crew,
                               {{line_id, of_line, rulebook_.of_lines[of_line].count}}));
  }
}

PeopleTest PeopleCompiler::CrewTestOf(PeopleTestKind kind, Id<Crew> crew,
                                      const std::vector<PlaceLine>& lines) {
  assert(lines.size() <= kMaxCrewLines);
  std::vector<Id<Fit>> fits;
  std::vector<std::uint32_t> counts;
  for (const PlaceLine& line : lines) {
    fits.push_back(FitOf(line));
    counts.push_back(line.count);
  }
  const SortingId sorting = SortingOf(fits);
  const auto known = crews_.find({sorting, counts});
  CrewTestId test;
  if (known != crews_.end()) {
    test = known->second;
  } else {
    std::vector<HallNeed> needs;
    for (std::uint32_t set = 1; lines.size() <= kMaxHallLines && set < 1U << lines.size(); ++set) {
      std::uint64_t places = 0;
      for (std::size_t i = 0; i < counts.size(); ++i) {
        if ((set >> i & 1) != 0) places += counts[i];
      }
      needs.push_back({static_cast<std::uint16_t>(set), places});
    }
    test = Intern(sorting, counts, needs);
    crews_[{sorting, counts}] = test;
  }
  return {kind, test, crew, {}, program_.place_lines.AddAll(lines)};
}

void PeopleCompiler::AddTotal(const People& people, Id<TeamTotal> id,
                              std::vector<PeopleTest>& tests) {
  const TeamTotal& total = rulebook_.team_totals[id];
  std::vector<PlaceLine> lines;
  std::vector<Id<Fit>> fits;
  for (const LineRef& ref : rulebook_.line_refs[total.lines]) {
    const Crew& crew = rulebook_.crews[Id<Crew>{people.crews.begin + ref.crew}];
    lines.push_back({{crew.lines.begin + ref.line}, {}, 0});
    fits.push_back(FitOf(lines.back()));
  }
  if (fits.size() > kMaxCrewLines) fits = {atoms_.AnyFit(fits)};
  const SortingId sorting = SortingOf(fits);
  const auto [entry, is_new] = totals_.try_emplace({sorting, total.count});
  if (is_new) {
    const auto all = static_cast<std::uint16_t>((1U << fits.size()) - 1);
    entry->second = Intern(sorting, {}, {{all, total.count}});
  }
  tests.push_back(
      {PeopleTestKind::total, entry->second, {}, id, program_.place_lines.AddAll(lines)});
}

Id<Fit> PeopleCompiler::FitOf(const PlaceLine& place) {
  const auto conditions = rulebook_.condition_ids[rulebook_.lines[place.line].conditions];
  std::vector<ConditionId> all(conditions.begin(), conditions.end());
  if (place.of_line.valid()) all.push_back(rulebook_.of_lines[place.of_line].condition);
  return atoms_.FitOf(all);
}

SortingId PeopleCompiler::SortingOf(const std::vector<Id<Fit>>& lines) {
  const auto [entry, is_new] = sortings_.try_emplace(lines);
  if (is_new) {
    std::vector<Fit> fits;
    fits.reserve(lines.size());
    for (const Id<Fit> line : lines) fits.push_back(atoms_[line]);
    entry->second = program_.sortings.Add({program_.fits.AddAll(fits)});
  }
  return entry->second;
}

CrewTestId PeopleCompiler::Intern(SortingId sorting, const std::vector<std::uint32_t>& counts,
                                  const std::vector<HallNeed>& needs) {
  return program_.crew_tests.Add(
      {sorting, program_.counts.AddAll(counts), program_.hall_needs.AddAll(needs)});
}

}  // namespace attain
