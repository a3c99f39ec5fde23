// Reading the body of an award: blocks of statements, and the people lines of a scope.
#pragma once

#include <vector>

#include "check/checker.h"
#include "check/part_names.h"

namespace attain {

/// Which score the statements of a block can speak of.
enum class ScoreScope : std::uint8_t { award, option, none };  // none: within a metric

/// What a block stands in: whether scopes around it, or members beside it, already have people
/// lines. Then its own first people line must begin with `the same or different` (language.md,
/// section 7).
struct Surroundings {
  bool people_around = false;
  Span people_span;  ///< the first people line around it, for the label
  ScoreScope score = ScoreScope::award;
};

/// Collects the statements and the people lines of one scope; Finish adds the block.
BlockId ReadBlock(Checker& checker, const std::vector<Node>& statements, Surroundings surroundings);

/// The first people line of the scope that `statements` make, scopes inside them aside; not valid
/// where there is none.
Span FirstPeopleLine(const std::vector<Node>& statements);

/// The people lines of one scope in order (PeopleLine, OfLine, AllLine; Error where a line did not
/// parse) as People; nullopt when a mistake left none.
std::optional<People> ReadPeople(Checker& checker, const std::vector<Node>& lines,
                                 Surroundings surroundings);

/// A Compare node as a comparison; nullopt when something in it is wrong.
std::optional<Comparison> ReadComparison(Checker& checker, Node compare);

/// Checks that the cases of a comparison never overlap and leave no value out.
void CheckCases(Checker& checker, Node compare, Slice<ThresholdCase> cases, bool has_otherwise);

/// The metrics among the members of an award or option.
Slice<Metric> ReadMetrics(Checker& checker, PartNames& part_names, Node body);

/// Says where a score statement of the version has no metrics to speak of, or where their caps do
/// not add up to the total that it names.
void CheckScores(Checker& checker, const AwardVersion& version);

}  // namespace attain
