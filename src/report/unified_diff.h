// What edits change, in the form that `patch` and code review read.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "source/text_edit.h"

namespace attain {

/// A unified diff with three lines around each change; empty where there are no edits. The edits
/// are sorted and do not overlap.
std::string UnifiedDiff(std::string_view path, std::string_view text,
                        std::span<const TextEdit> edits);

}  // namespace attain
