// Partners of at most five people around those who just meet a level, as `partner` blocks: on them
// a change of the rules shows, if it has a meaning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "check/rulebook.h"

namespace attain {

/// For each level and each stretch of days a smallest partner who meets it, and `count` more, each
/// of them one of these with a few things changed: a pass, a person, an amount, a date, a fact, the
/// day.
std::string SmallPartners(const Rulebook& rulebook, std::size_t count, std::uint32_t seed);

}  // namespace attain
