// The credentials that conditions on people can be met with.
#pragma once

#include <set>
#include <span>

#include "check/rulebook.h"

namespace attain {

/// Every credential that the conditions name on `day`, sets opened, and those by which these are
/// earned.
std::set<CredentialId> NamedCredentials(const Rulebook& rulebook,
                                        std::span<const ConditionId> conditions, Date day);

}  // namespace attain
