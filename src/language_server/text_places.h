// Places in a text as the protocol counts them: lines and columns from 0, columns in UTF-16 units.
#pragma once

#include <cstdint>

#include "language_server/json.h"
#include "source/source_file.h"

namespace attain {

/// The offset of a `Position`. Behind the end of its line it is the line's end, behind the last
/// line the end of the text.
std::uint32_t OffsetOf(const SourceFile& file, const Json& position);
/// Offsets of a `Range`, the smaller first.
Span SpanOf(const SourceFile& file, FileId id, const Json& range);

Json PositionJson(const SourceFile& file, std::uint32_t offset);
Json RangeJson(const SourceFile& file, std::uint32_t begin, std::uint32_t end);
inline Json RangeJson(const SourceFile& file, Span span) {
  return RangeJson(file, span.begin, span.end);
}

}  // namespace attain
