// The specialised kernel: the rule of seed.policy over the columns of a batch.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/partner_batch.h"

namespace seed {

/// What the kernel has to know of the rulebook's ids.
struct Columns {
  std::uint32_t market, revenue, associated;  ///< FactId
  std::int64_t developed;                     ///< how the market column codes it
  std::vector<std::uint8_t> good_for;         ///< by CredentialId
  std::int32_t as_of;
};

/// Verdicts as bytes, 1 for met; all values of the batch are known.
void Kernel(const attain::PartnerBatch& batch, const Columns& columns, std::uint8_t* silver,
            std::uint8_t* gold);

}  // namespace seed
