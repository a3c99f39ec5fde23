// One value of partner data from its text, into the form of a ValueColumn; the same for JSON and
// CSV.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "check/rulebook.h"

namespace attain {

/// A value as ValueColumn stores it, or what was expected in its place.
struct DataValue {
  std::int64_t number = 0;
  std::string expected;  ///< empty where the value is good
  bool ok() const { return expected.empty(); }
};

/// `text` as a value of a type that is neither yes-or-no nor text: a decimal, a date, the name of a
/// value. Amounts are exact, with at most 4 (money) or 6 (number) decimals, up to kMaxMoney and
/// kMaxNumber.
DataValue ReadValue(const Rulebook& rulebook, const ValueType& type, std::string_view text);
/// A day in the form YYYY-MM-DD.
DataValue ReadDay(std::string_view text);

/// Whether a text that is not empty begins or ends with a space, as no code does.
inline bool IsPadded(std::string_view code) { return code.front() == ' ' || code.back() == ' '; }
inline constexpr std::string_view kCodeExpected = "a code without spaces around it";

/// "an amount", "one of `developed`, `developing`": what a value of this type looks like.
std::string Described(const Rulebook& rulebook, const ValueType& type);

}  // namespace attain
