// A mistake in the text, as the grammar sees it: what was expected where. Thrown inside parser.cpp
// only.
#pragma once

#include <cstdint>

#include "grammar/expected.h"

namespace attain {

struct Mistake {
  const grammar::Expected* expected;
  std::uint32_t offset;
};

}  // namespace attain
