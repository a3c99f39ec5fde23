// What neighbouring passes give, where every credential has one effect in one word of atoms.
#pragma once

#include <cstdint>
#include <vector>

#include "base/date.h"
#include "partners/partner_batch.h"

namespace attain {

/// What a pass of a credential gives that was made by `made_by`: nearly always one effect.
struct CodeEffect {
  std::uint64_t mask = 0;
  std::int32_t made_by = INT32_MIN;
  std::uint32_t word = 0;  ///< of the atoms
};

/// gains[i] becomes what pass first + i gives as of the day; `effect_of` is by CredentialId. False
/// where the day of one of the passes [first, last) is unknown.
bool FindGains(const std::vector<CodeEffect>& effect_of, Date as_of, const PartnerBatch& batch,
               std::uint32_t first, std::uint32_t last, std::uint64_t* gains);

}  // namespace attain
