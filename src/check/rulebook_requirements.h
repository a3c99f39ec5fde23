// Of a rulebook: the statements that must be met.
#pragma once

#include <cstdint>

#include "base/fraction.h"
#include "check/rulebook_amounts.h"
#include "check/rulebook_credentials.h"

namespace attain {

/// `K of them …`: at least `count` people of the line also meet the condition.
struct OfLine {
  std::uint32_t count;
  ConditionId condition;
  Span span;
};
/// `count` places; a person fits who meets every condition.
struct Line {
  std::uint32_t count;
  Slice<ConditionId> conditions;
  Slice<OfLine> of_lines;  ///< two or more only where the line is alone in its crew
  Span span;
};
struct Crew {
  Slice<Line> lines;
  Span span;
};
struct LineRef {
  std::uint32_t crew;  ///< position in People::crews
  std::uint32_t line;  ///< position in Crew::lines
};
/// `at least count people { … }`: at least that many different people each fit one of the lines
/// (their conditions).
struct TeamTotal {
  std::uint32_t count;
  Slice<LineRef> lines;
  Span span;
};
/// All people lines of one scope (language.md, section 7): every crew and every total must be met.
struct People {
  Slice<Crew> crews;
  Slice<TeamTotal> totals;
};

/// The subject of a comparison: a measure or a fact.
struct Subject {
  MeasureId measure;
  FactId fact;
};
struct ThresholdCase {
  Slice<Value> values;    ///< is, is_not: any of them; else one
  PredicateId condition;  ///< none: without condition, or otherwise
  Span span;
};
struct Comparison {
  Subject subject;
  Test test;
  Slice<ThresholdCase>
      cases;  ///< at least one; the first whose condition holds (they never overlap)
};
struct FlagStatement {
  FactId fact;
  bool expected;
};
struct AttainsStatement {
  Quantity quantity;  ///< any or all of the awards
  Slice<AwardId> awards;
  StringId level;  ///< none: at any level
};
struct GroupStatement {
  std::uint32_t count;    ///< at least this many of the blocks: 1 for `either`
  Slice<BlockId> blocks;  ///< each a scope of its own; of `at least K of` each member is a block of
                          ///< one statement
};
struct NoteStatement {
  StringId text;
};
enum class ScoreTest : std::uint8_t { total_at_least, every_at_least, every_more_than };
/// How the points are compared: those of the score, or of each metric.
inline Test TestOf(ScoreTest test) {
  return test == ScoreTest::every_more_than ? Test::more_than : Test::at_least;
}
/// `score at least POINTS of OF points`, `every metric at least POINTS points`. Which metrics:
/// ScoredMetrics.
struct ScoreStatement {
  ScoreTest test;
  Fraction points;
  Fraction of;     ///< total_at_least
  bool in_option;  ///< it stands in an option, or in a level of one
};

enum class StatementKind : std::uint8_t {
  note,
  comparison,
  flag,
  attains,
  people,
  either,
  at_least_of,
  score
};
struct Statement {
  StatementKind kind;
  std::uint32_t index;  ///< in the table of its kind: notes, comparisons, flags, attains, people,
                        ///< groups, scores
  Span span;
};

/// A scope: all statements must be met. At most one of them is of kind people; `all of { }` is
/// spread out.
struct Block {
  Slice<Statement> statements;
};

}  // namespace attain
