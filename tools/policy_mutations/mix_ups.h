// The changes of one declaration that mix up names of the rulebook: one in place of another, or one
// more than there should be.
#pragma once

#include <string_view>
#include <vector>

#include "policy_mutations/mutations.h"
#include "policy_mutations/vocabulary.h"

namespace attain {

/// Each credential and set of a condition and each measure of a comparison replaced by the others
/// of its file; to each version of a set added what the others have, to each filter `is` and `is
/// any of` every further value of the field.
std::vector<Mutation> MixUpsOf(Node declaration, std::string_view text,
                               const Vocabulary& vocabulary);

}  // namespace attain
