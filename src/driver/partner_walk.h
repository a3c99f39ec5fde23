// One partner after the other, for the commands that have no batch to write: rejects are told, and
// the run goes on.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "driver/environment.h"
#include "driver/partner_source.h"

namespace attain {

/// Why this partner is rejected, where it is.
using WalkStep = std::optional<std::string>;

/// Takes the next partner, and may append to a text that is printed batch by batch.
using UsePartner =
    std::function<WalkStep(const PartnerBatch&, std::uint32_t partner, std::string& text)>;

/// Calls `use` for each partner, then prints what `end` gives, of a run that breaks off as well.
/// Rejects go to `err`; returns the exit status.
int WalkPartners(PartnerSource& source, const Rulebook& rulebook, const DriverEnv& env,
                 const UsePartner& use, const std::function<std::string()>& end);

/// "P-01 Contoso as of 2018-06-30" as a line.
std::string PartnerHeading(const PartnerBatch& batch, std::uint32_t partner, Date as_of);

}  // namespace attain
