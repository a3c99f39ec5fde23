// The part of Compile that reads people lines: lines to places, places to sortings and counts.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "program/atoms.h"
#include "program/program.h"

namespace attain {

class PeopleCompiler {
 public:
  PeopleCompiler(const Rulebook& rulebook, Program& program, Acceptance acceptance)
      : rulebook_(rulebook), program_(program), atoms_(rulebook, program, acceptance) {}

  PeopleNode Compile(Id<People> people);
  /// A sorting of one line, by which those who meet the condition are counted.
  SortingId CompileCount(ConditionId condition) {
    return SortingOf({atoms_.FitOf(std::span(&condition, 1))});
  }
  void Finish() { atoms_.Finish(); }

 private:
  void AddCrew(Id<Crew> crew, std::vector<PeopleTest>& tests);
  /// A line with several `K of` lines, which is alone in its crew: one test for its people, one for
  /// each `K of`.
  void AddOfLines(Id<Crew> crew, Id<Line> line, std::vector<PeopleTest>& tests);
  void AddTotal(const People& people, Id<TeamTotal> total, std::vector<PeopleTest>& tests);
  PeopleTest CrewTestOf(PeopleTestKind kind, Id<Crew> crew, const std::vector<PlaceLine>& lines);

  Id<Fit> FitOf(const PlaceLine& line);
  SortingId SortingOf(const std::vector<Id<Fit>>& lines);
  CrewTestId Intern(SortingId sorting, const std::vector<std::uint32_t>& counts,
                    const std::vector<HallNeed>& needs);

  const Rulebook& rulebook_;
  Program& program_;
  AtomBuilder atoms_;
  std::map<std::vector<Id<Fit>>, SortingId> sortings_;
  std::map<std::pair<SortingId, std::vector<std::uint32_t>>, CrewTestId> crews_;
  std::map<std::pair<SortingId, std::uint32_t>, CrewTestId> totals_;
};

}  // namespace attain
