// What a test says of one value, and the words of the language for it.
#pragma once

#include <span>
#include <string>
#include <string_view>

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
/// "sum of", "count of distinct".
std::string_view TextOf(AggregateKind kind);
/// "sum of revenue.amount".
std::string TextOf(const Rulebook& rulebook, const Aggregate& aggregate);

}  // namespace attain
