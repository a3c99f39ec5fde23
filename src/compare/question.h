// "Is there a partner who meets the left and not the right?", as a formula without negations over
// numbers of people, amounts and facts (docs/comparing.md).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "compare/regions.h"
#include "program/program.h"

namespace attain {

/// Whoever meets any of the goals. Without goals: nobody. The program outlives it.
struct Side {
  const Rulebook* rulebook;
  const Program* program;
  std::vector<GoalId> goals;
  std::vector<BodyId> without;  ///< these alternatives of groups are taken to be missing
};
enum : std::uint8_t { kLeft, kRight };

/// A person who has all of these atoms of this side's program.
struct SideFit {
  std::uint8_t side;
  std::vector<std::uint32_t> atoms;  ///< ascending
  bool operator==(const SideFit&) const = default;
};

/// A fact, or a measure that both sides compute alike, or one that only one side has.
struct Variable {
  std::string key;
  bool is_fact = false;
  bool in_measures = false;  ///< a fact that measures of the question read
  TypeKind type = TypeKind::number;
  std::array<FactId, 2> facts;  ///< by side, where that side reads it
  std::array<ProgramMeasureId, 2> measures;
  std::int64_t scale = 1;
  bool exact = true;    ///< every multiple of 1/scale in a region can be a value; else only some
  bool on_grid = true;  ///< every value is a multiple of 1/scale
  std::vector<Region> regions;
};

/// How many people there are who fit any of `fits`.
struct PeopleLiteral {
  std::vector<std::uint32_t> fits;  ///< in Question::fits, ascending
  bool at_least;                    ///< else at most
  std::int64_t count;
};
/// The variable lies in one of the regions that are allowed.
struct ValueLiteral {
  std::uint32_t variable;
  std::vector<bool> allowed;
};

struct FormulaNode;
using FormulaId = Id<FormulaNode>;
enum class FormulaKind : std::uint8_t { all, any, people, value, score };
struct FormulaNode {
  FormulaKind kind;
  Slice<FormulaId> parts;   ///< all: without parts it holds; any: without parts it does not
  std::uint32_t index = 0;  ///< people, value, score
};

struct ScoredGroup;
/// A line of a metric, as PointNode.
struct ScoredLine {
  PointLineKind kind;
  Fraction rate;               ///< people, amount: for 1 of it (whole: for one `each`); when
  std::uint32_t fit = 0;       ///< people: in Question::fits
  std::uint32_t variable = 0;  ///< amount
  bool whole = false;
  Fraction each;
  FormulaId met, not_met;  ///< when, only_if: its statement
  Slice<ScoredGroup> groups;
};
using ScoredLineId = Id<ScoredLine>;
struct ScoredGroup {
  Slice<ScoredLine> lines;
};
struct ScoredMetric {
  ScoredGroup group;
  Fraction up_to;
};
using ScoredMetricId = Id<ScoredMetric>;
/// The sum of the metrics is at least, or at most, so many points; `strict`: more, or less.
struct ScoreLiteral {
  Slice<ScoredMetric> metrics;
  bool at_least;
  bool strict;
  Fraction points;
};

struct Question {
  std::array<Side, 2> sides;
  std::vector<SideFit> fits;
  std::vector<Variable> variables;
  std::vector<PeopleLiteral> people;
  std::vector<ValueLiteral> values;
  std::vector<ScoreLiteral> scores;
  Table<ScoredMetric> metrics;
  Table<ScoredLine> lines;
  Table<ScoredGroup> groups;
  Table<FormulaNode> nodes;
  Table<FormulaId> parts;
  FormulaId root;       ///< left met and right not met
  std::string unclear;  ///< why it cannot be asked; empty where it can
};

Question Ask(const Side& left, const Side& right);

/// The measure's version of the side's day, spelt out: measures with equal keys are one.
std::string MeasureKey(const Side& side, MeasureId measure);

}  // namespace attain
