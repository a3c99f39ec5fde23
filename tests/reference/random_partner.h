// Random partners, as `partner` blocks.
#pragma once

#include "reference/random_credentials.h"
#include "reference/random_values.h"

namespace attain::reference {

/// `partner "NAME" { … }`
std::string RandomPartner(Dice& dice, const RandomCredentials& credentials, RandomValues& values,
                          const std::string& name);

}  // namespace attain::reference
