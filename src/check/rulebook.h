// The rulebook: what the checked files mean, every name resolved, every type known. Built by Check,
// immutable after. All nodes are small values in tables; a Slice is a run of neighbours in the
// table of its type, text is interned. One Rulebook holds for all days: versions and `accepted
// until` are chosen by Compile (program/), or by whoever walks the rulebook for a day (verify/, the
// reference evaluator of the tests).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/fraction.h"
#include "base/ids.h"
#include "base/interner.h"
#include "check/verdict.h"
#include "source/source_file.h"

namespace attain {

struct Credential;
struct CredentialSet;
struct ValueType;
struct Fact;
struct RecordTable;
struct Field;
struct Measure;
struct Award;
struct Option;
struct Level;
struct Block;
struct Statement;
struct Condition;
struct Choice;
struct Predicate;
struct Expression;
struct Aggregate;
struct Metric;
struct PointLine;
struct PointGroup;
using CredentialId = Id<Credential>;
using SetId = Id<CredentialSet>;
using TypeId = Id<ValueType>;
using FactId = Id<Fact>;
using TableId = Id<RecordTable>;
using FieldId = Id<Field>;
using MeasureId = Id<Measure>;
using AwardId = Id<Award>;
using OptionId = Id<Option>;
using LevelId = Id<Level>;
using BlockId = Id<Block>;
using StatementId = Id<Statement>;
using ConditionId = Id<Condition>;
using ChoiceId = Id<Choice>;
using PredicateId = Id<Predicate>;
using ExpressionId = Id<Expression>;
using AggregateId = Id<Aggregate>;
using MetricId = Id<Metric>;
using PointLineId = Id<PointLine>;

/// Both days included. A declaration without `effective from` is in force always.
struct Period {
  Date from = Date::Min();
  Date until = Date::Max();
  bool contains(Date day) const { return from <= day && day <= until; }
};

// ------------------------------------------------------------------------------------------
// credentials and lists
enum class CredentialWord : std::uint8_t { exam, assessment, certification };

struct Credential {
  StringId code;  ///< as declared; data matches without regard to case
  StringId title;
  CredentialWord word = CredentialWord::exam;
  std::optional<Date> available_from, registration_closes, retired;
  std::optional<Date> accepted_until, passed_by;  ///< passed_by only with accepted_until
  CredentialId replaced_by;
  ConditionId earned_by;
  StringId url;
  Span span;  ///< of the code in its declaration
};

enum class ItemKind : std::uint8_t { credential, set, choice };
struct ListItem {
  ItemKind kind;
  CredentialId credential;  ///< kind credential
  SetId set;                ///< kind set: all items of the set (of the version in force) stand here
  ChoiceId choice;          ///< kind choice
  Span span;
};

enum class Quantity : std::uint8_t { any, all, at_least };
/// `any of`, `all of` or `at least count of` the items; a code counts once however often it stands
/// there.
struct Choice {
  Quantity quantity;
  std::uint32_t count = 1;  ///< for at_least
  Slice<ListItem> items;
  Span span;
};

struct SetVersion {
  Period period;
  Slice<ListItem> items;
  Span span;
};
struct CredentialSet {
  StringId name;
  Slice<SetVersion> versions;
  Span span;
};

enum class ConditionKind : std::uint8_t { credential, choice, all_of, any_of };
/// What one person must hold.
struct Condition {
  ConditionKind kind;
  CredentialId credential;
  ChoiceId choice;
  Slice<ConditionId> parts;  ///< all_of, any_of
  Span span;
};

// ------------------------------------------------------------------------------------------ facts
// and records
enum class TypeKind : std::uint8_t { yes_no, number, money, date, text, one_of };
struct ValueType {
  TypeKind kind;
  StringId name;           ///< of a `kind` declaration, else none
  StringId currency;       ///< money
  Slice<StringId> values;  ///< one_of
  bool others =
      false;  ///< one_of: values that are not listed are admitted and equal none of the listed
  Span span;
};

struct Fact {
  StringId name, title;
  TypeId type;
  Span span;
};

struct Field {
  StringId name, title;
  TypeId type;
  TableId table;
  std::uint32_t position;  ///< among the fields of its table
  Span span;
};

struct RecordTable {
  StringId name, title;
  Slice<Field> fields;  ///< FieldId{fields.begin + position}
  FieldId dated_by;     ///< or none
  Span span;
};

/// A value as written in a rule or an example, of a known type.
struct Value {
  TypeKind kind;
  bool yes = false;  ///< yes_no
  std::int32_t choice =
      0;  ///< one_of: position in ValueType::values, or values.size for "some other value"
  Fraction amount;  ///< number, money
  Date date;        ///< date
  StringId text;    ///< text; one_of: the value's name
};

enum class Test : std::uint8_t { is, is_not, at_least, at_most, more_than, less_than };
enum class PredicateKind : std::uint8_t { all_of, any_of, field, fact };
/// A yes-or-no question about a row's fields (filters) or the partner's facts (cases).
struct Predicate {
  PredicateKind kind;
  Slice<PredicateId> parts;  ///< all_of, any_of
  FieldId field;
  FactId fact;
  Test test = Test::is;
  Slice<Value> values;  ///< is: equals any of them; is_not: equals none of them; else exactly one
  Span span;
};

// ------------------------------------------------------------------------------------------
// measures
enum class AggregateKind : std::uint8_t { count, count_distinct, sum, average, smallest, largest };
enum class WindowKind : std::uint8_t { none, trailing_months, trailing_days, full_months };
struct Window {
  WindowKind kind = WindowKind::none;
  std::int64_t length = 0;  ///< months or days
  std::int64_t ending_months_ago = 0;
};
struct Aggregate {
  AggregateKind kind;
  TableId table;
  FieldId field;       ///< none for count
  PredicateId filter;  ///< or none
  Window window;
  Span span;
};

enum class ExpressionKind : std::uint8_t {
  amount,
  fact,
  measure,
  aggregate,
  add,
  subtract,
  multiply,
  divide
};
struct Expression {
  ExpressionKind kind;
  Fraction amount;
  FactId fact;
  MeasureId measure;
  AggregateId aggregate;
  ExpressionId left, right;
  Span span;
};

struct MeasureVersion {
  Period period;
  ExpressionId value;
  Span span;
};
struct Measure {
  StringId name, title;
  TypeId type;  ///< number or money
  Slice<MeasureVersion> versions;
  Span span;
};

// ------------------------------------------------------------------------------------------
// requirements
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

// ------------------------------------------------------------------------------------------ points
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

// ------------------------------------------------------------------------------------------
// partners in the rulebook
struct SamplePass {
  CredentialId credential;
  std::optional<Date> passed, expires;
};
struct SamplePerson {
  StringId name;
  bool unknown = false;  ///< `person NAME unknown`
  Slice<SamplePass> passes;
};
struct SampleFact {
  FactId fact;
  Value value;
};
struct SampleCell {
  FieldId field;
  Value value;
};
struct SampleRow {
  Slice<SampleCell> cells;  ///< fields that are not written are unknown
};
struct SampleTable {
  TableId table;
  bool unknown = false;
  Slice<SampleRow> rows;  ///< tables that are not written are empty
};
struct SampleMeasure {
  MeasureId measure;
  bool unknown = false;
  Fraction value;
};
struct ExpectedPoints {
  StringId metric;  ///< none: the score
  Fraction points;
  std::uint32_t decimals = 0;  ///< as written
  bool about = false;          ///< equal when rounded to `decimals`
};
struct Expectation {
  AwardId award;
  StringId option, level;  ///< none where not written
  Verdict verdict;         ///< means nothing where points are expected
  std::optional<ExpectedPoints> points;
  Span span;
};
/// An `example` (has expectations) or a `partner` block.
struct Sample {
  StringId title;
  std::optional<Date> as_of;
  bool is_example = false;
  bool people_unknown = false;
  Slice<SampleFact> facts;
  Slice<SampleTable> tables;
  Slice<SampleMeasure> measures;
  Slice<SamplePerson> people;
  Slice<Expectation> expectations;
  Span span;  ///< of the title
};

enum class NameKind : std::uint8_t { credential, set, type, fact, table, measure, award };
struct NamedThing {
  NameKind kind;
  std::uint32_t index;
};

struct Rulebook {
  Interner names;

  Table<Credential> credentials;
  Table<ListItem> items;
  Table<Choice> choices;
  Table<SetVersion> set_versions;
  Table<CredentialSet> sets;
  Table<Condition> conditions;
  Table<ConditionId> condition_ids;

  Table<ValueType> types;
  Table<StringId> strings;
  Table<Fact> facts;
  Table<Field> fields;
  Table<RecordTable> tables;
  Table<Value> values;
  Table<Predicate> predicates;
  Table<PredicateId> predicate_ids;
  Table<Aggregate> aggregates;
  Table<Expression> expressions;
  Table<MeasureVersion> measure_versions;
  Table<Measure> measures;

  Table<OfLine> of_lines;
  Table<Line> lines;
  Table<Crew> crews;
  Table<LineRef> line_refs;
  Table<TeamTotal> team_totals;
  Table<People> people;
  Table<ThresholdCase> cases;
  Table<Comparison> comparisons;
  Table<FlagStatement> flags;
  Table<AwardId> award_ids;
  Table<AttainsStatement> attains;
  Table<BlockId> block_ids;
  Table<GroupStatement> groups;
  Table<NoteStatement> notes;
  Table<ScoreStatement> scores;
  Table<Statement> statements;
  Table<Block> blocks;
  Table<PointLine> point_lines;
  Table<PointGroup> point_groups;
  Table<Metric> metrics;
  Table<Level> levels;
  Table<Option> options;
  Table<AwardVersion> award_versions;
  Table<Award> awards;  ///< in the order of the reports
  Table<CheckThat> checks;

  Table<SamplePass> sample_passes;
  Table<SamplePerson> sample_people;
  Table<SampleFact> sample_facts;
  Table<SampleCell> sample_cells;
  Table<SampleRow> sample_rows;
  Table<SampleTable> sample_tables;
  Table<SampleMeasure> sample_measures;
  Table<Expectation> expectations;
  Table<Sample> samples;

  /// The shared scope: what a name names, by StringId. Names behind its end name nothing.
  std::vector<std::optional<NamedThing>> scope;
  /// The codes of the credentials in lower case, by the same index: how data is matched.
  Interner lower_codes;

  std::string_view text(StringId id) const { return names[id]; }
  void Declare(StringId name, NamedThing thing);
  /// What `name` names in the shared scope.
  std::optional<NamedThing> Named(std::string_view name) const;
  /// The credential that data calls `code`, or none.
  CredentialId FindCredential(std::string_view code) const;
  /// The award, or none.
  AwardId FindAward(std::string_view name) const;
};

/// The version in force on `day`, or nullptr. Works for Slice<SetVersion>, Slice<MeasureVersion>,
/// Slice<AwardVersion>.
template <class Version>
const Version* VersionInForce(const Table<Version>& versions, Slice<Version> slice, Date day) {
  for (const Version& version : versions[slice]) {
    if (version.period.contains(day)) return &version;
  }
  return nullptr;
}

/// The metrics that the statement speaks of on the way to `version` through `option` (nullptr where
/// it has none): those of the nearest body around it that has any. Where only options have metrics,
/// a statement beside them speaks of theirs, as it holds for each of them.
Slice<Metric> ScoredMetrics(const ScoreStatement& score, const AwardVersion& version,
                            const Option* option);

}  // namespace attain
