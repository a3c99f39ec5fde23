// A partner as it would be: people gone, people hired, exams passed.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/partner_batch.h"

namespace attain {

/// Someone passes a credential.
struct AddedPass {
  std::uint32_t person;  ///< position among the partner's people; new ones stand behind them
  CredentialId credential;
  Date passed;
};

struct PartnerChange {
  std::vector<std::uint32_t> without;  ///< positions of people who are gone
  std::uint32_t new_people = 0;        ///< called `new person 1` and so on
  std::vector<AddedPass> passes;       ///< of people who stay and whose credentials are known
};

/// The partner alone in a batch, changed. Its list of people is known.
PartnerBatch Changed(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                     const PartnerChange& change);

}  // namespace attain
