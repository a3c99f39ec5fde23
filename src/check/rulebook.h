// The rulebook: what the checked files mean, every name resolved, every type known. Built by Check,
// immutable after. All nodes are small values in tables; a Slice is a run of neighbours in the
// table of its type, text is interned. One Rulebook holds for all days: versions and `accepted
// until` are chosen by Compile (program/), or by whoever walks the rulebook for a day (verify/, the
// reference evaluator of the tests). What stands in the tables is declared in the headers
// rulebook_*.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/interner.h"
#include "check/rulebook_awards.h"
#include "check/rulebook_samples.h"

namespace attain {

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

/// Whether the measure is a number of rows in all its versions, which is never below zero.
bool IsCount(const Rulebook& rulebook, const Measure& measure);

/// The metrics that the statement speaks of on the way to `version` through `option` (nullptr where
/// it has none): those of the nearest body around it that has any. Where only options have metrics,
/// a statement beside them speaks of theirs, as it holds for each of them.
Slice<Metric> ScoredMetrics(const ScoreStatement& score, const AwardVersion& version,
                            const Option* option);

}  // namespace attain
