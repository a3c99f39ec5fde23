// What a line of plans says of all of them: from which day exams can be passed, what passes and
// new people cost, who is gone and who takes no exams.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verify/evidence.h"
#include "verify/partner_data.h"
#include "verify/pass_prices.h"

namespace attain::verify {

/// Whom plans are made for.
struct PlannedStaff {
  std::vector<std::uint32_t> without;  ///< positions among the partner's people
  std::vector<std::string> pinned;
};

/// A cost as written, in 1/10,000; nullopt where it is none.
std::optional<Price> PriceOf(const Json& json);

/// `as_of` and `costs`; nullopt where they are wrong, which is objected to.
std::optional<PassTerms> ReadTerms(const PartnerData& data, const Json& line,
                                   Objections& objections);

/// `without` and `pinned`; nullopt where one of them is wrong, which is objected to.
std::optional<PlannedStaff> ReadStaff(const PartnerData& data, const Json& line,
                                      Objections& objections);

}  // namespace attain::verify
