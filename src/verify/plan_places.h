// The places by which plans name statements and the lines of metrics.
#pragma once

#include <string>

#include "verify/day_rules.h"

namespace attain::verify {

/// `FILE:LINE:COLUMN`.
std::string PlaceWithColumn(const DayRules& rules, Span span);

/// The statement there, or nullptr.
const Statement* StatementAt(const DayRules& rules, const std::string& place);

/// The line of this kind there, or nullptr.
const PointLine* PointLineAt(const DayRules& rules, const std::string& place, PointLineKind kind);

}  // namespace attain::verify
