// Whole lines of a text, as they are taken out of it.
#pragma once

#include <optional>

#include "source/source_file.h"

namespace attain {

/// The lines of the span with their ends, and one of two blank lines that would then stand
/// together; nullopt where something else stands on these lines.
std::optional<Span> WholeLines(const SourceFile& file, Span span);

/// Whether a comment stands in the span or on the line above it: it would have nothing to speak of.
bool HasComment(const SourceFile& file, Span span);

}  // namespace attain
