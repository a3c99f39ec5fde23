// Changing a partner batch behind its reader: dropping what was begun, taking partners out, copying
// one. The passes of such a batch are its own, and not elsewhere.
#pragma once

#include <span>

#include "partners/partner_batch.h"

namespace attain {

/// Drops all but the first `partners` partners, rows and people of an unfinished partner included.
void TruncateBatch(PartnerBatch& batch, std::uint32_t partners);

/// Adds partner `partner` of `from` to `to`, which is of the same rulebook.
void CopyPartner(const PartnerBatch& from, std::uint32_t partner, PartnerBatch& to);

/// Takes out the partners at these places, which ascend.
void RemovePartners(PartnerBatch& batch, std::span<const std::uint32_t> places,
                    const Rulebook& rulebook);

}  // namespace attain
