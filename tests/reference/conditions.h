// What one person meets, by language.md, section 7, word by word.
#pragma once

#include "check/rulebook.h"
#include "reference/partner.h"

namespace attain::reference {

/// How unknown credentials and dates are taken: all to a person's disadvantage, or all to their
/// advantage. No condition asks that somebody lacks something, so that these two are the least and
/// the most that a person can meet.
enum class Light : std::uint8_t { worst, best };

struct Circumstances {
  const Rulebook& rulebook;
  Date day;
  Light light;
};

bool Meets(const Circumstances& circumstances, const Person& person, ConditionId condition);

}  // namespace attain::reference
