// What a way of a plan leaves open, held against the rulebook and the data: amounts, facts and what
// is not known, but never people, nor statements made of others.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verify/goal_sources.h"
#include "verify/lacks.h"
#include "verify/plan_values.h"

namespace attain::verify {

struct Open {
  std::vector<OpenItem> items;
  bool asks = false;  ///< for what is not known, before anybody is sent to an exam
};

/// Reads `open`; objects to what is not as it says, nullopt where that leaves nothing to go on
/// with. Only a way that cannot be gone has what cannot be planned.
std::optional<Open> ReadOpen(const PartnerData& data, const std::vector<std::vector<Way>>& goals,
                             const Json& way, Objections& objections);

/// Whether anything of these is not known.
bool ReadsUnknown(const PartnerData& data, const GoalSources& sources);
/// Of an amount: whether it is known.
bool IsExact(const PartnerData& data, const Subject& subject);

/// The item of a comparison that is not met, but for its place.
Json ExpectedOpen(const PartnerData& data, const Comparison& comparison);

}  // namespace attain::verify
