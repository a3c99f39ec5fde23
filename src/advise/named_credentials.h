// The credentials that conditions on people can be met with, and the sets that list them.
#pragma once

#include <set>
#include <span>

#include "check/rulebook.h"

namespace attain {

struct NamedItems {
  std::set<CredentialId> credentials;
  std::set<SetId> sets;
};

/// Every credential that the conditions name on `day`, sets opened, and those by which these are
/// earned; every set that is opened for it, with a version in force or not.
NamedItems NamedCredentials(const Rulebook& rulebook, std::span<const ConditionId> conditions,
                            Date day);

}  // namespace attain
