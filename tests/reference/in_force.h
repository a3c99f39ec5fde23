// What is in force on a day, and what rules read, `attains` unfolded or not.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "check/rulebook.h"

namespace attain::reference {

/// One way to attain a level: all these blocks must be met. Option and level are none() where there
/// are none.
struct Way {
  StringId option, level;
  std::vector<BlockId> blocks;
  const AwardVersion* version = nullptr;
  const Option* through = nullptr;  ///< the option
};

/// The ways of the award on the day, in the order of the rulebook. Empty: it has no version in
/// force, or uses a set or measure that has none.
std::vector<Way> WaysOn(const Rulebook& rulebook, Date day, AwardId award);

/// Those at `level`; all of them where it is none.
std::vector<Way> WaysTo(const Rulebook& rulebook, Date day, AwardId award, StringId level);

/// The yes-or-no and one-of facts that the ways use, through `attains` as well.
std::set<FactId> FiniteFacts(const Rulebook& rulebook, Date day, const std::vector<Way>& ways);

/// The measures that the ways and the scores of their award use, through other measures and
/// `attains` as well.
std::set<MeasureId> MeasuresRead(const Rulebook& rulebook, Date day, const std::vector<Way>& ways);

}  // namespace attain::reference
