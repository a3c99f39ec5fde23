// What the passes of a person give.
#pragma once

#include <cstdint>

#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// Adds the atoms of these passes of a person to `atoms` (Program::atom_words words); of those that
/// count possibly too when `possible`. False when there are some that count only possibly.
bool AddPasses(const Program& program, const PassColumns& passes, PartnerBatch::Range of_person,
               bool possible, std::uint64_t* atoms);

}  // namespace attain
