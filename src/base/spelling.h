// "Did you mean": the declared name that a misspelt one is closest to.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace attain {

/// The closest of `candidates` to `word`, if it is close enough to be a slip: a third of the
/// letters, at most 3, and never all of them. Of equally close ones the first.
/// What counts are insertions, deletions, replacements and swaps of neighbours (Damerau 1964,
/// restricted), not telling A from a.
std::optional<std::string_view> ClosestWord(std::string_view word,
                                            std::span<const std::string_view> candidates);

}  // namespace attain
