// "Did you mean": the declared name that a misspelt one is closest to.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace attain {

/// The number of insertions, deletions, replacements and swaps of neighbours between two words
/// (Damerau 1964, restricted), not telling A from a; `most` + 1 as soon as it is above `most`.
std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t most);

/// The closest of `candidates` to `word`, if it is close enough to be a slip (a third of the
/// letters, at most 3). Of equally close ones the first.
std::optional<std::string_view> ClosestWord(std::string_view word,
                                            std::span<const std::string_view> candidates);

}  // namespace attain
