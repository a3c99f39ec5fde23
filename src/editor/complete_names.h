// The half of CompletionsAt that offers names.
#pragma once

#include <vector>

#include "editor/completions.h"
#include "editor/typing.h"

namespace attain {

/// The names that can stand in the slots that the grammar looks for.
void CompleteNames(const Analysis& analysis, const Names& names, const Typing& typing, Place place,
                   Date today, std::vector<Completion>& completions);

}  // namespace attain
