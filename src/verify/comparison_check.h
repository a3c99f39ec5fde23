// What the explanation of a comparison or a flag must say, computed again.
#pragma once

#include "verify/evidence.h"

namespace attain::verify {

/// The whole statement as JSON, but for its place; objects where a value does not fit in 128 bits.
Json ExpectedComparison(const PartnerData& data, const Comparison& comparison,
                        Objections& objections);
/// What is said of an amount in a line of points: its name, value and what it is computed from.
struct ExpectedAmount {
  Json said;
  Range value;
  std::vector<Json> missing;
};
ExpectedAmount ExpectedSubject(const PartnerData& data, const Subject& subject,
                               Objections& objections);
Json ExpectedFlag(const PartnerData& data, const FlagStatement& flag);

}  // namespace attain::verify
