// `sum of revenue.amount where … in the trailing 12 months`.
#pragma once

#include <optional>

#include "check/checker.h"

namespace attain {

struct TypedAggregate {
  AggregateId id;
  TypeId type;  ///< number or money
};

std::optional<TypedAggregate> ReadAggregate(Checker& checker, Node aggregate);

}  // namespace attain
