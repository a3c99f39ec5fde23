// The reference evaluator: slow, plain, written from docs/language.md. It walks the checked
// rulebook and shares nothing with program/ and evaluate/.
#pragma once

#include <optional>
#include <vector>

#include "reference/partner.h"

namespace attain::reference {

/// The award, the option and the level are none where the row has none; a roll-up over options has
/// no option.
struct RowVerdict {
  AwardId award;
  StringId option, level;
  Verdict verdict;
  bool operator==(const RowVerdict&) const = default;
};

/// All rows of the day, in the order of the reports; nullopt: some measure is too large to be
/// computed exactly.
std::optional<std::vector<RowVerdict>> Verdicts(const Rulebook& rulebook, Date day,
                                                const Partner& partner);

/// Points of a metric or, without one, of a score; of the largest score of an award with options.
struct RowPoints {
  AwardId award;
  StringId option, metric;
  Fraction low;
  std::optional<Fraction> high;  ///< none: without end
  bool operator==(const RowPoints&) const = default;
};

/// All points of the day, in the order of the reports; nullopt: something is too large.
std::optional<std::vector<RowPoints>> AllPoints(const Rulebook& rulebook, Date day,
                                                const Partner& partner);

}  // namespace attain::reference
