// A decimal number as JSON writes it: `-12`, `0.5`, `1.5e3`; no leading `+`, no bare `.5`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace attain {

/// Its parts; views into the text.
struct DecimalText {
  bool negative = false;
  std::string_view whole, places;
  std::int64_t exponent = 0;  ///< stops at ±10^9
};

std::optional<DecimalText> SplitDecimal(std::string_view text);

}  // namespace attain
