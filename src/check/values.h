// What a test says of one value.
#pragma once

#include <span>

#include "check/rulebook.h"

namespace attain {

/// Of two values of one type.
bool Equal(const Value& a, const Value& b);
/// Of two amounts, or of two days.
bool Less(const Value& a, const Value& b);
/// Whether `value` passes the test against `wanted`: any of them where the test is `is`, none where
/// it is `is not`, else against the first.
bool Passes(const Value& value, Test test, std::span<const Value> wanted);

/// "at least".
std::string_view TextOf(Test test);

}  // namespace attain
