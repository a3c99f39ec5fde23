// Of a rulebook: what can be attained, its options, levels and points.
#pragma once

#include <cstdint>

#include "base/fraction.h"
#include "check/rulebook_requirements.h"

namespace attain {

enum class PointLineKind : std::uint8_t { people, amount, when, only_if, higher };
/// A line of a metric (docs/language.md, section 10): what it is worth, or a gate for the lines
/// behind it in its group.
struct PointLine {
  PointLineKind kind;
  Fraction points;           ///< people, amount: for each `each`; when: if the statement is met
  Fraction each;             ///< people: a whole number; amount: above zero
  bool whole = false;        ///< amount: only whole multiples of `each` count
  ConditionId condition;     ///< people
  Subject subject;           ///< amount: a measure, or a number or money fact
  BlockId statement;         ///< when, only_if: a scope of its own
  Slice<PointGroup> groups;  ///< higher: two or more
  Span span;
};
struct PointGroup {
  Slice<PointLine> lines;
  Span span;
};
struct Metric {
  StringId name, title;
  bool applicable = true;  ///< else without cap and lines
  Fraction up_to;
  PointGroup group;
  Span span;  ///< of the name
};

struct Level {
  StringId name, title;
  BlockId body;
  Span span;
};
/// `check that LEFT implies RIGHT`
struct CheckThat {
  StringId left_level, right_level;
  AwardId left_award, right_award;
  OptionId option;  ///< where it stands in one
  Span span;
};
struct Option {
  StringId name, title;
  BlockId body;  ///< the statements beside its levels: they hold for each of them
  Slice<Metric> metrics;
  Slice<Level> levels;
  Span span;
};
struct AwardVersion {
  Period period;
  StringId title, url;
  BlockId body;  ///< the statements beside options or levels: they hold for each of them
  Slice<Metric> metrics;
  Slice<Option> options;  ///< either options or levels, or none of both
  Slice<Level> levels;
  Span span;
};
enum class AwardWord : std::uint8_t { competency, designation, specialization };
struct Award {
  AwardWord word;
  StringId name;
  Slice<AwardVersion> versions;  ///< by the day they begin
  Span span;                     ///< of the name in the first declaration
};

}  // namespace attain
