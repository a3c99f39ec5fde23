// The people lines of one scope while they are read: the lines with places, the crews that they
// make, the teams whose braces are open. And what can be wrong with them, one function for each
// mistake.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/checker.h"

namespace attain {

/// A line with places.
struct PlacesLine {
  std::uint32_t count;
  std::vector<ConditionId> conditions;
  std::vector<OfLine> of_lines;
  Span span;
};

struct CrewBeingRead {
  std::vector<PlacesLine> lines;
  bool may_be_others = false;  ///< it began with `the same or different`
  int team = -1;               ///< the team whose first line began it so
  Span span;

  std::uint64_t places() const;
  /// The lines that `the same number` names: the last one if it has that many places, else all of
  /// them if they have that many together; empty: neither.
  std::vector<PlacesLine*> Named(std::uint32_t number);
};

/// The braces that are being read: which lines stand in them.
struct TeamBeingRead {
  int number;
  std::vector<LineRef> lines;
  std::size_t people_lines = 0;
  std::optional<Node> the_other;
};

enum class Relation : std::uint8_t { none, the_same, another, the_other, the_same_or_different };
/// The relation word of a PeopleLine.
Relation RelationOf(Node line);

/// "1 person", "4 people"
std::string PeopleText(std::uint64_t count);

/// New places that `line` names: a PeopleLine, or a team without lines of its own that have places.
struct Newcomers {
  Node line;
  std::uint32_t count;
};

/// No relation word where one is needed. Labels the lines of `crew`; a fix for each reading that is
/// possible here (`another` only if others_fit), in the order the same, another, either.
void ReportRelationMissing(Emitter& emitter, Newcomers newcomers, CrewBeingRead& crew,
                           bool others_fit);
/// A scope inside one with people (named at `around`) that does not begin with `the same or
/// different`.
void ReportCrewUnclear(Emitter& emitter, Newcomers newcomers, Span around);
/// A line that speaks of people named before in a scope that has none; `around` as before, or not
/// valid.
void ReportNobodyBefore(Emitter& emitter, Node line, std::string message, Span around);
/// `another` or `the other` after `the same or different`.
void ReportOtherThanWhom(Emitter& emitter, Node line, const CrewBeingRead& crew);
/// New places behind the line `the_other`, which claimed to be the last.
void ReportAfterTheOther(Emitter& emitter, Node line, Node the_other);
/// `words` (`the same 3`) with a number that neither the last line nor the crew has.
void ReportNumberNamesNobody(Emitter& emitter, Node line, std::string_view words,
                             const CrewBeingRead& crew);
/// `of them` behind a line that speaks of several lines with places.
void ReportPartOfSeveral(Emitter& emitter, Node line, const CrewBeingRead& crew);
/// A relation word before the braces of a team.
void ReportRelationBeforeTeam(Checker& checker, Node team);
/// The number of a team that is below `largest` or above `sum`.
struct TeamCount {
  std::uint64_t count, largest, sum;
};
Diagnostic& ReportTeamDoesNotAddUp(Emitter& emitter, Node team, TeamCount numbers);

}  // namespace attain
