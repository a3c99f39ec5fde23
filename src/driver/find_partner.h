// The one partner that a command is about.
#pragma once

#include <optional>
#include <string>

#include "driver/environment.h"
#include "driver/partner_source.h"

namespace attain {

struct FoundPartner {
  PartnerBatch batch;
  std::uint32_t partner = 0;
};

/// The partner called `id`. Where there is none, it is rejected or the data breaks off before it,
/// this is said, and `status` is set.
std::optional<FoundPartner> FindPartner(PartnerSource& source, const Rulebook& rulebook,
                                        const std::string& id, const DriverEnv& env, int& status);

}  // namespace attain
