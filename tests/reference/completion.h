// Partners with something unknown, and what they could be.
#pragma once

#include "partners/partner_batch.h"
#include "reference/dice.h"

namespace attain::reference {

/// The partner alone in a batch, with a value in place of everything that is unknown of it on
/// `day`: facts, cells, rows, people, credentials, the days of passes, measures that are given as
/// unknown.
PartnerBatch Completed(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                       Date day, Dice& dice);

}  // namespace attain::reference
