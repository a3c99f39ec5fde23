// A rulebook compiled for one as-of day: flat, immutable, without versions, sets and names. What is
// equal is there once, so that it is computed once for each partner: conditions on people (atoms),
// people sorted by the same lines (sortings), crews, filters of record rows, aggregates.
//
// A condition on a person is a set of atoms, all of which the person must have. An atom is a bit:
// "any of" some credentials, or the outcome of a counting rule over other atoms (`all of`, `at
// least K of`, mixed conditions). A pass sets the atoms that its credential touches, and nothing
// else is looked at: see PassEffect. Cutoffs carry `accepted until … if passed by` into `earned
// by`: a credential that is accepted for passes made by D2 is also earned by passes made by D2.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/fraction.h"
#include "base/ids.h"
#include "check/rulebook.h"
#include "check/verdict.h"

namespace attain {

// ------------------------------------------------------------------------------------------ people
/// The atoms of `mask` in word `word` of a person's atoms.
struct AtomMask {
  std::uint32_t word;
  std::uint64_t mask;
};
/// A pass made by `made_by` (never after the as-of day) gives these atoms.
struct PassEffect {
  Date made_by;
  AtomMask atoms;
};
/// Whoever has `need` of the atoms of `members` has `atom` as well. Rules are run in order.
struct AtomRule {
  Slice<AtomMask> members;
  std::uint32_t need;
  AtomMask atom;
};
/// A person fits who has all of these atoms.
struct Fit {
  Slice<AtomMask> atoms;
};

/// Lines by which people are sorted into kinds: bit i of a person's kind is set when the person
/// fits line i.
struct Sorting {
  Slice<Fit> lines;  ///< at most kMaxCrewLines
};
using SortingId = Id<Sorting>;

/// At least `people` people of a kind that has any bit of `lines`.
struct HallNeed {
  std::uint16_t lines;
  std::uint64_t people;
};
/// Met when every need is (Hall 1935: each set of lines); where `needs` is empty, when a matching
/// fills all places.
struct CrewTest {
  SortingId sorting;
  Slice<std::uint32_t> counts;  ///< places of each line of the sorting; empty for a team total
  Slice<HallNeed> needs;
};
using CrewTestId = Id<CrewTest>;

inline constexpr std::uint32_t kMaxHallLines =
    4;  ///< crews with more lines are decided by matching

/// A line of the rulebook, or the part of it that a `K of` line asks for, with its number of
/// places.
struct PlaceLine {
  Id<Line> line;
  Id<OfLine> of_line;  ///< or none
  std::uint32_t count;
};
enum class PeopleTestKind : std::uint8_t {
  crew,     ///< a crew; a line with one `K of` stands as K places and the rest (K = n: as one)
  of_line,  ///< one condition of a line that has several `K of` lines: its n people, or K of one `K
            ///< of` line
  total,    ///< a team total: so many different people each fit one of the lines
};
struct PeopleTest {
  PeopleTestKind kind;
  CrewTestId test;
  Id<Crew> crew;        ///< crew, of_line
  Id<TeamTotal> total;  ///< total
  Slice<PlaceLine>
      lines;  ///< in the order of the sorting's lines; for a total their count is 0 (a total of
              ///< more than kMaxCrewLines lines has a sorting of one line, which stands for all)
};
/// All people lines of one scope: every test must be met.
struct PeopleNode {
  Slice<PeopleTest> tests;
  Id<People> source;
};

// ------------------------------------------------------------------------------------------ values
enum class ValueTestKind : std::uint8_t { within, among_numbers, among_texts };
/// A yes-or-no question about one value, coded as in ValueColumn.
struct ValueTest {
  ValueTestKind kind;
  bool negated;                    ///< `is not`
  Verdict of_unknown;              ///< the answer for an unknown value
  std::int64_t low = 0, high = 0;  ///< within: low ≤ value ≤ high
  Slice<std::int64_t> numbers;     ///< among_numbers, ascending
  Slice<std::string> texts;        ///< among_texts
};
enum class FilterKind : std::uint8_t { all_of, any_of, test };
/// A question about a row's fields, or the partner's facts.
struct Filter {
  FilterKind kind;
  Slice<Id<Filter>> parts;  ///< all_of, any_of
  std::uint32_t column;     ///< test: Field::position, or the index of the FactId
  Id<ValueTest> test;
};
using FilterId = Id<Filter>;

/// Which rows of a table count: a row is in, out or unsure. The window is [from, to], never beyond
/// the as-of day.
struct Selection {
  FilterId filter;  ///< or none
  bool dated;       ///< the table has dates
  Date from, to;
  TableId table;
};
using SelectionId = Id<Selection>;

/// One number computed from the rows of a selection.
struct Aggregation {
  AggregateKind kind;
  SelectionId selection;
  std::uint32_t field;        ///< Field::position; not for count
  std::int64_t scale;         ///< of the field's numbers (kMoneyScale, kNumberScale, else 1)
  std::uint32_t finite_size;  ///< count_distinct: how many values the type has, 0 where there is no
                              ///< end to them
  bool is_text;
};
using AggregationId = Id<Aggregation>;

/// What is read of one record table.
struct TableScan {
  TableId table;
  std::uint32_t date_field;  ///< Field::position of the date; UINT32_MAX where it has none
  Slice<FilterId> filters;   ///< distinct
  Slice<SelectionId> selections;
  Slice<AggregationId> aggregations;
};

/// Postfix: operands before their operation.
struct MeasureStep {
  ExpressionKind kind;
  Fraction amount;      ///< amount
  std::uint32_t index;  ///< fact: FactId; measure: ProgramMeasure; aggregate: Aggregation
  ExpressionId source;
};
struct ProgramMeasure {
  MeasureId measure;
  Id<MeasureVersion> version;
  Slice<MeasureStep> steps;
};
using ProgramMeasureId = Id<ProgramMeasure>;

// ------------------------------------------------------------------------------------------
// statements
struct Body;
struct Goal;
using BodyId = Id<Body>;
using GoalId = Id<Goal>;

struct CaseNode {
  FilterId condition;       ///< over facts; none: always
  Slice<Fraction> amounts;  ///< where the subject is a measure
  Id<ValueTest> fact_test;  ///< where it is a fact
  Id<ThresholdCase> source;
};
/// The subject is a measure or a fact.
struct ComparisonNode {
  ProgramMeasureId measure;
  FactId fact;
  Test test;
  Slice<CaseNode> cases;
};
struct FlagNode {
  FactId fact;
  bool expected;
};
struct AttainsTarget {
  AwardId award;
  Slice<GoalId>
      goals;  ///< any of them; empty where there is no such level or no version in force: not met
};
struct AttainsNode {
  Quantity quantity;  ///< any or all of the targets
  Slice<AttainsTarget> targets;
};
/// At least `count` of the bodies; `either` has count 1.
struct GroupNode {
  std::uint32_t count;
  Slice<BodyId> bodies;
};

// ------------------------------------------------------------------------------------------ points
struct PointGroupNode;
/// A line of a metric, as PointLine.
struct PointNode {
  PointLineKind kind;
  Fraction
      rate;  ///< points for one person, for 1 of the subject (whole: for one `each`); when: points
  Fraction each;  ///< amount with `whole`: what one is
  bool whole;
  SortingId sorting;             ///< people: of one line
  ProgramMeasureId measure;      ///< amount: a measure, or
  FactId fact;                   ///< a fact
  BodyId body;                   ///< when, only_if
  Slice<PointGroupNode> groups;  ///< higher
  PointLineId source;
};
struct PointGroupNode {
  Slice<PointNode> lines;
};
struct MetricNode {
  PointGroupNode group;
  Fraction up_to;
  bool reads_facts;  ///< finite ones, so that it is another under other assumed facts
  MetricId source;
};
using MetricNodeId = Id<MetricNode>;
/// The metrics of one body, those that are not applicable left out; worth their sum.
struct Score {
  AwardId award;
  OptionId option;  ///< where they stand in one
  Slice<MetricNode> metrics;
};
using ScoreId = Id<Score>;
/// A statement about a score.
struct ScoreNode {
  ScoreId score;
  ScoreTest test;
  Fraction points;
};

enum class StatementNodeKind : std::uint8_t { comparison, flag, attains, people, group, score };
/// A statement, notes left out.
struct StatementNode {
  StatementNodeKind kind;
  bool reads_people;    ///< itself or below; the others are evaluated first
  std::uint32_t index;  ///< in the table of its kind
  StatementId source;
};
/// All nodes must be met. In the order of the rulebook.
struct Body {
  Slice<StatementNode> nodes;
  BlockId source;
};

/// One level of one option (or of the award itself) that can be attained: all bodies must be met.
struct Goal {
  AwardId award;
  Id<AwardVersion> version;
  OptionId option;             ///< or none
  LevelId level;               ///< or none
  Slice<BodyId> bodies;        ///< of the award, the option, the level, as far as there are any
  Slice<FactId> finite_facts;  ///< the yes-or-no and one-of facts that it reads, `attains`
                               ///< included; ascending
};

/// One row of the output for each partner. A roll-up has several goals, any of which gives it.
struct OutputRow {
  AwardId award;
  StringId option, level;  ///< none where empty
  bool roll_up;
  Slice<GoalId> goals;
  Slice<FactId> finite_facts;  ///< of all goals; they are tried out where they are unknown
};
using RowId = Id<OutputRow>;

/// One row of the points of each partner: of a metric, a score, or the largest score of an award.
struct PointsRow {
  AwardId award;
  StringId option, metric;  ///< none where empty
  ScoreId score;            ///< of a score
  MetricNodeId node;        ///< of a metric
};
using PointsRowId = Id<PointsRow>;

/// An award has no rows on this day: it has no version in force, or it reads a set or measure that
/// has none.
struct ProgramNotice {
  AwardId award;
  SetId set;          ///< or none
  MeasureId measure;  ///< or none
};

struct FactInfo {
  TypeKind type;
  std::uint32_t finite_size;  ///< how many values are tried: 2 for yes-or-no, the values of one-of
                              ///< (one more with others), else 0
};

struct Program {
  Date as_of;
  Date windows_on;  ///< the day that windows end on: `as_of`, where no other one is asked for

  Table<OutputRow> rows;
  Table<PointsRow> points_rows;
  std::vector<ProgramNotice> notices;  ///< in the order of the awards

  std::uint32_t atom_count = 0;
  std::uint32_t atom_words = 0;               ///< 64-bit words of a person's atoms
  std::vector<Slice<PassEffect>> effects_of;  ///< by CredentialId
  Table<PassEffect> effects;
  Table<AtomMask> atom_masks;
  std::vector<AtomRule> atom_rules;
  std::vector<std::uint64_t>
      possible_atoms;  ///< what someone whose credentials are unknown could have
  Table<Fit> fits;
  Table<Sorting> sortings;
  Table<std::uint32_t> counts;
  Table<HallNeed> hall_needs;
  Table<CrewTest> crew_tests;
  Table<PlaceLine> place_lines;
  Table<PeopleTest> people_tests;

  std::vector<FactInfo> facts;  ///< by FactId
  Table<std::int64_t> numbers;
  Table<std::string> texts;
  Table<ValueTest> value_tests;
  Table<Filter> filters;
  Table<FilterId> filter_ids;
  Table<Selection> selections;
  Table<SelectionId> selection_ids;
  Table<Aggregation> aggregations;
  Table<AggregationId> aggregation_ids;
  std::vector<TableScan> scans;
  Table<MeasureStep> measure_steps;
  Table<ProgramMeasure> measures;            ///< each behind those that it reads
  std::vector<ProgramMeasureId> measure_of;  ///< by MeasureId; none where no row reads it

  Table<Fraction> amounts;
  Table<CaseNode> cases;
  Table<ComparisonNode> comparisons;
  Table<FlagNode> flags;
  Table<AttainsTarget> attains_targets;
  Table<AttainsNode> attains;
  Table<PeopleNode> people;
  Table<GroupNode> groups;
  Table<PointNode> point_nodes;
  Table<PointGroupNode> point_groups;
  Table<MetricNode> metrics;
  Table<Score> scores;  ///< of all awards with rows, read by statements or not
  Table<ScoreNode> score_nodes;
  Table<StatementNode> nodes;
  Table<Body> bodies;
  Table<BodyId> body_ids;
  Table<Goal> goals;
  Table<GoalId> goal_ids;
  Table<FactId> fact_ids;
};

/// The program of `rulebook` (checked without errors) for one day.
Program Compile(const Rulebook& rulebook, Date as_of);
/// The rules of one day, whose windows end on another.
Program Compile(const Rulebook& rulebook, Date as_of, Date windows_on);

/// "`cloud-crm` has no version in force on 2017-01-01": one sentence without its full stop.
std::string Text(const ProgramNotice& notice, const Rulebook& rulebook, Date as_of);

/// The program as text, for people and golden tests.
std::string DumpProgram(const Program& program, const Rulebook& rulebook);

}  // namespace attain
