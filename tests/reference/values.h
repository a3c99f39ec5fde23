// Yes-or-no questions about one value, and about several of them.
#pragma once

#include <functional>

#include "check/rulebook.h"
#include "check/verdict.h"

namespace attain::reference {

/// Whether `value TEST values` holds, `value` being of type `type`; unknown, it is all values of
/// its type.
Verdict Tested(const Rulebook& rulebook, TypeId type, const std::optional<Value>& value, Test test,
               std::span<const Value> values);

/// Whether a filter or the condition of a case holds, `value_of` giving the fields or facts.
Verdict Holds(const Rulebook& rulebook, PredicateId predicate,
              const std::function<std::optional<Value>(const Predicate&)>& value_of);

/// Every value of a yes-or-no or one-of type, one unlisted value included where these are admitted;
/// empty for other types.
std::vector<Value> AllValues(const Rulebook& rulebook, TypeId type);

}  // namespace attain::reference
