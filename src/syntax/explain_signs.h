// Signs where they mean nothing: `>=`, an aggregate next to `+`, a minus without its space.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// The sign where the mistake is, or the aggregate that a sign stands next to; nothing otherwise.
std::optional<Diagnostic> ExplainSign(const Site& site);

}  // namespace attain
