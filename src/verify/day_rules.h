// The rulebook as it stands on one day, as far as the checker of explanations walks it: which
// versions are in force, which rows there must be, what a list of credentials holds when the sets
// in it are spliced in.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "check/rulebook.h"

namespace attain::verify {

template <class T>
const T& At(const Table<T>& table, std::uint32_t index) {
  return table[Id<T>{index}];
}

/// The version whose period has `day`, or nullptr.
template <class Version>
const Version* VersionOn(Date day, const Table<Version>& versions, Slice<Version> slice) {
  const Version* found = nullptr;
  for (const Version& version : versions[slice]) {
    if (version.period.from <= day && day <= version.period.until) found = &version;
  }
  return found;
}

/// One way to attain a row: all statements of `blocks`, in this order.
struct Way {
  StringId option, level;
  std::vector<BlockId> blocks;
  AwardId award;
  const AwardVersion* version;
  const Option* through;  ///< the option, or nullptr

  /// Those that the statement speaks of: of the nearest body around it that has any; of the option
  /// where it stands beside options that alone have metrics.
  Slice<Metric> MetricsOf(const ScoreStatement& score) const;
  /// The option in which these stand, or none.
  StringId OptionOf(const ScoreStatement& score) const;
};

struct Row {
  AwardId award;
  StringId option, level;
  std::vector<Way> ways;
};

/// The items of a list, sets spliced in, each once.
struct FlatList {
  std::vector<CredentialId> credentials;
  std::vector<ChoiceId> choices;
};

struct DayRules {
  DayRules(const Rulebook& rulebook, const SourceSet& sources, Date day);

  const Rulebook& rulebook;
  const SourceSet& sources;
  Date day;
  std::vector<const AwardVersion*>
      awards;                    ///< by AwardId; nullptr where nothing can be judged on this day
  std::vector<FlatList> lists;   ///< by ChoiceId
  std::vector<Row> rows;         ///< all rows that a partner gets, in order
  std::set<MeasureId> measures;  ///< that these read by themselves
  std::set<const PointLine*> amounts;  ///< likewise lines of points for an amount, behind no gate

  /// The ways to attain `level` (none(): any level) of an award that can be judged; empty where
  /// there is no such level.
  std::vector<Way> WaysTo(AwardId award, StringId level) const;
  /// The facts that these ways read, `attains` unfolded, in the order of FactId.
  std::set<FactId> FactsRead(const std::vector<Way>& ways) const;
  std::string_view text(StringId id) const { return rulebook.text(id); }
};

}  // namespace attain::verify
