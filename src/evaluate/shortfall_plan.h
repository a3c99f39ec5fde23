// What can be told of how far a partner is from what they do not attain: the statements below some
// output rows and their parts, each of which can fall short by itself.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "program/program.h"

namespace attain {

enum class ShortfallKind : std::uint8_t {
  comparison,
  flag,
  attains,
  crew,    ///< of people lines
  total,   ///< a team total of people lines, unless one of their crews says as much
  group,   ///< `either`, `at least K of`: what stands in it follows
  score,   ///< `score at least`
  metric,  ///< one metric of `every metric`
};
struct ShortfallPart {
  ShortfallKind kind;
  StatementId source;
  StatementId within;         ///< the group around it, or none
  std::uint32_t alternative;  ///< in which of the group's members it stands, from 1; 0: no group
  std::uint32_t end;          ///< behind what stands in a group; of others behind itself
  StatementNode node;         ///< of `source`
  Slice<PeopleTest> tests;    ///< crew: all of them must be met; total: one
  MetricNodeId metric;
};
/// Of a body, [begin, end).
struct ShortfallParts {
  std::uint32_t begin = 0, end = 0;
};
/// Who is not met in `row` is told the parts of the bodies of `goal`.
struct ShortfallRow {
  RowId row;
  GoalId goal;
};
struct ShortfallPlan {
  std::vector<ShortfallPart> parts;     ///< of each body in the order of the rulebook
  std::vector<ShortfallParts> of_body;  ///< by BodyId; empty where no row needs it
  std::vector<ShortfallRow> rows;       ///< each goal once
};

/// The plan of these rows, which ascend. A roll-up is told by its options, those left out that have
/// a row of their own among `rows`.
ShortfallPlan PlanShortfalls(const Program& program, const Rulebook& rulebook,
                             std::span<const RowId> rows);

/// The places of a crew, as they are in the rulebook.
std::uint64_t CrewPlaces(const Rulebook& rulebook, Id<Crew> crew);

}  // namespace attain
