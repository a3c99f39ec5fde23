// The sorts of people that matter for a rulebook: one smallest person for each set of written
// conditions that some person can meet together.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "check/rulebook.h"

namespace attain {

struct PersonType {
  std::vector<CredentialId> passes;  ///< ascending
};

/// Persons who meet different sets of the conditions of the rulebook's people lines, each with as
/// few passes as possible, fewest passes first; people who meet nothing are left out. Tries every
/// set of at most kMaxPassesTried of the credentials that conditions name, one for each group of
/// credentials that stand in the same lists. nullopt where these are too many.
std::optional<std::vector<PersonType>> PersonTypes(const Rulebook& rulebook);

inline constexpr std::size_t kMaxPassesTried = 5;

}  // namespace attain
