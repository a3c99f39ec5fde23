// Why a row has its verdict, as data: enough to check it without the evaluator
// (docs/explanations.md), and what the sentences for people are made from. Ids are of the rulebook,
// people and rows positions among those of the partner.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "check/verdict.h"
#include "evaluate/fact_trials.h"
#include "evaluate/value_range.h"
#include "explain/list.h"
#include "program/program.h"

namespace attain {

enum class MissingKind : std::uint8_t {
  fact,
  measure,
  table,
  cell,
  people,
  credentials,
  pass_date
};
/// Something that a statement read and that the data does not have.
struct MissingItem {
  MissingKind kind;
  FactId fact;
  MeasureId measure;         ///< given as unknown by the rulebook's own partner
  FieldId field;             ///< cell
  TableId table;             ///< table, cell
  std::uint32_t row = 0;     ///< cell
  std::uint32_t person = 0;  ///< credentials, pass_date
  CredentialId credential;   ///< pass_date
  auto operator<=>(const MissingItem&) const = default;
};
struct MissingList {
  List<MissingItem> items;  ///< distinct, at most kMaxMissingShown
  std::size_t more = 0;
};
/// `items` without repetitions, as far as they are shown.
MissingList MissingListOf(std::span<const MissingItem> items, ListMemory& memory);

/// The value of a fact or measure. Amounts are ranges; others are coded as in ValueColumn, kUnknown
/// where unknown.
struct ShownValue {
  TypeId type;
  bool is_amount = false;
  ValueRange range;
  std::int64_t number = 0;
  std::string_view text;  ///< type text; of the batch
};
struct ShownFact {
  FactId fact;
  ShownValue value;
};

struct AggregateExplanation {
  AggregateId aggregate;
  std::optional<Date> from, until;  ///< first and last day that count
  bool table_known = true;
  std::uint32_t rows = 0, unsure = 0;  ///< that surely count, that may
  ValueRange value;
};
/// A case of the threshold that may be the one that holds.
struct CaseExplanation {
  std::uint32_t index;
  Id<ThresholdCase> source;
  Verdict verdict;
  std::optional<ValueRange>
      distance;  ///< how far the value is from the threshold, where it is not met
};

/// A credential that someone holds: by a pass, or earned by others.
struct Held {
  CredentialId credential;
  std::optional<Date> passed, expires;
  List<Held> earned_by;  ///< not empty: earned
};
struct PersonInPlace {
  std::uint32_t person;
  bool unknown = false;              ///< which credentials they hold is not known
  List<Held> holds;                  ///< no more than is needed
  std::uint32_t crew = 0, line = 0;  ///< totals: a line of the team that they fit
};
/// A line of a crew, or the part of it that `K of` asks for.
struct LinePart {
  std::uint32_t line;
  std::optional<std::uint32_t> of;
  Id<Line> source;
  Id<OfLine> of_source;
  std::uint32_t need;
};
struct FilledLine {
  LinePart part;
  List<PersonInPlace> people;
  std::uint32_t unknown_people = 0;  ///< whom nobody has named
};
struct ShortLine {
  LinePart part;
  List<std::uint32_t> fit, filled;
};
/// Fewer people fit any of the lines than they need, by `short_by`.
struct Shortage {
  std::uint64_t short_by;
  List<ShortLine> lines;
};
struct CrewExplanation {
  Id<Crew> crew;
  Verdict verdict;
  List<FilledLine> filled;   ///< met; cannot tell: by people who may fit
  List<Shortage> shortages;  ///< not met; cannot tell: of the people who surely fit
  MissingList missing;
};
struct TotalExplanation {
  Id<TeamTotal> total;
  Verdict verdict;
  std::uint32_t need;
  List<PersonInPlace> people;  ///< met; cannot tell: who may fit
  std::uint32_t unknown_people = 0;
  List<std::uint32_t> fit;  ///< not met: who may fit; cannot tell: who surely fits
  std::uint64_t short_by = 0;
  MissingList missing;
};

struct AttainedRef {
  AwardId award;
  StringId level;  ///< none: any
  Verdict verdict;
};

struct StatementExplanation;
/// A member of `either` or `at least K of`.
struct MemberExplanation {
  std::uint32_t index;
  Verdict verdict;
  List<StatementExplanation> statements;
};
struct StatementExplanation {
  StatementId statement;
  StatementKind kind;
  Verdict verdict = Verdict::met;  ///< means nothing for notes
  MissingList missing;             ///< comparison, flag
  // comparison; flag: value only
  ShownValue value;
  bool given = false;
  List<ShownFact> facts;
  List<CaseExplanation> cases;
  List<AggregateExplanation> aggregates;
  // attains
  List<AttainedRef> attained;
  // people
  List<CrewExplanation> crews;
  List<TotalExplanation> totals;
  // either, at least of
  List<MemberExplanation> members;
  // score: told by its metrics in the combination's `scores`
  ScoreId score;
};

// ------------------------------------------------------------------------------------------ points
struct PointLineExplanation;
struct PointGroupExplanation {
  ValueRange points;
  List<PointLineExplanation> lines;
};
/// A line of a metric.
struct PointLineExplanation {
  PointLineId line;
  PointLineKind kind;
  ValueRange points;                        ///< behind its gates; of a gate itself nothing
  std::optional<std::uint32_t> stopped_by;  ///< the first gate before it in its group, by its
                                            ///< position there, that is not met
  MissingList missing;                      ///< people, amount
  // people
  List<PersonInPlace> people, possible;  ///< who surely counts, who may
  bool people_unknown = false;           ///< and any number of others
  // amount
  ShownValue value;
  bool given = false;
  List<AggregateExplanation> aggregates;
  // when, only_if
  Verdict verdict = Verdict::met;
  List<StatementExplanation> statements;
  // higher
  List<PointGroupExplanation> groups;
};
struct MetricExplanation {
  MetricId metric;
  ValueRange points;  ///< at most its cap
  PointGroupExplanation group;
};
/// A score with its metrics in the order of the rulebook, those not applicable left out.
struct ScoreExplanation {
  ScoreId score;
  ValueRange points;
  List<MetricExplanation> metrics;
};

/// All statements of one way to attain something.
struct WayExplanation {
  GoalId goal;
  StringId option, level;
  Verdict verdict;
  List<StatementExplanation> statements;
};
/// What a statement refers to with `attains`.
struct AttainedExplanation {
  AwardId award;
  StringId level;
  Verdict verdict;
  List<WayExplanation> ways;  ///< met: one; else all. Empty: no such level, or
  bool in_force = true;       ///< not: no version in force, of itself or of what it reads:
  SetId missing_set;          ///< this set, or none
  MeasureId missing_measure;  ///< this measure, or none
};
/// A whole explanation; `facts` were unknown and are taken to have these values.
struct CombinationExplanation {
  List<TrialFact> facts;
  Verdict verdict;
  List<WayExplanation> ways;
  List<ScoreExplanation> scores;  ///< each that a statement speaks of, once
  List<AttainedExplanation> attained;
};
struct Explanation {
  RowId row;
  std::uint32_t partner = 0;  ///< in its batch
  Verdict verdict;
  bool tried = false;                 ///< else there is one combination, without facts
  std::size_t combination_count = 1;  ///< of all that were tried
  List<CombinationExplanation> combinations;
};

}  // namespace attain
