// Walks over what the levels of a rulebook ask for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/rulebook.h"

namespace attain::lint {

/// A body with levels of its own: an option, or a version without options.
struct Body {
  AwardId award;
  const AwardVersion* version;
  const Option* option;  ///< nullptr: the version's own levels
  Slice<Level> levels;
};
/// By award, version and option.
std::vector<Body> BodiesWithLevels(const Rulebook& rulebook);

/// The conditions on a person in the block, the groups in it and its metrics' lines aside.
std::vector<ConditionId> ConditionsOf(const Rulebook& rulebook, BlockId block);
/// The statement and those of the groups in it.
std::vector<Statement> WithInner(const Rulebook& rulebook, const Statement& statement);
/// The statements of the block and of the groups in it.
std::vector<Statement> AllStatementsOf(const Rulebook& rulebook, BlockId block);

/// 0 for bronze or Bronze, 1 for silver, and so on; -1 for a level that is none of these.
int RankOf(std::string_view level);

/// A credential, or a list with its sets opened on `day`, spelt so that equal ones are equal;
/// `span` is where it is written.
struct AskedFor {
  std::string key;
  Span span;
};
/// The credentials and lists that the block asks people for.
std::vector<AskedFor> ListsAskedFor(const Rulebook& rulebook, BlockId block, Date day);

/// A day of the period: its first; where it has none, today or else its last.
Date DayOf(const Period& period, Date today);

}  // namespace attain::lint
