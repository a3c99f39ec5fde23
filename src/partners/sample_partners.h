// The partners that a rulebook itself holds: its `example` and `partner` blocks.
#pragma once

#include "check/rulebook.h"
#include "partners/partner_batch.h"

namespace attain {

/// Adds the partner of `sample`, its id being the title. What the block does not say is known to be
/// empty, except facts and the fields of a written row, which are unknown.
void AppendSample(const Rulebook& rulebook, const Sample& sample, PartnerBatch& batch);

}  // namespace attain
