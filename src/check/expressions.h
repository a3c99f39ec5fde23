// The right side of a measure: aggregates of records, arithmetic, units.
#pragma once

#include <optional>

#include "check/checker.h"

namespace attain {

/// A number or money in one currency.
struct TypedExpression {
  ExpressionId id;
  TypeId type;
};

/// Reads an EXPR. The measures that it names are checked already and have a type, or are poisoned.
std::optional<TypedExpression> ReadExpression(Checker& checker, Node expression);

}  // namespace attain
