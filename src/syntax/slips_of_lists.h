// Lists as a page has them: `all of the following exams: A-1, B-1`, `A-1, B-1 or C-1`.
#pragma once

#include <optional>

#include "diagnostics/diagnostic.h"
#include "syntax/explain.h"

namespace attain {

/// The list around the mistake as the language has it, with the quantity and the names that were
/// written; nothing where none is meant.
std::optional<Diagnostic> ExplainList(const Site& site);

}  // namespace attain
