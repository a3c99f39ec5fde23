// What a rulebook asks of a partner: what a generated one needs to have a chance.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "check/rulebook.h"

namespace attain {

/// What one line asks of one person, `K of` lines with it.
using Job = std::vector<ConditionId>;

struct Wants {
  std::vector<std::vector<Job>> teams;  ///< the jobs of each option and competency, if it has any
  std::vector<std::vector<std::string_view>>
      values_of_field;            ///< by FieldId: values that some filter asks for
  std::int64_t amount = 100'000;  ///< the largest amount of money asked for, in whole units
};

/// Of the versions in force on `day`.
Wants FindWants(const Rulebook& rulebook, Date day);

}  // namespace attain
