// "Are these the same people, others, or either?": for a people line without a relation word, the
// smallest partner on which the three readings give different verdicts.
#pragma once

#include <span>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// To each relation_missing diagnostic adds a note: a partner of at most kMaxWitnessPeople people,
/// and its verdict in each of the readings that the diagnostic's fixes write. Found by evaluating
/// all small partners, fewest people and then fewest passes first, on the people lines of that
/// scope alone. Where none is found within the bound, the note lists the readings.
void AddReadings(const SourceSet& sources, std::span<const SyntaxTree> trees,
                 std::vector<Diagnostic>& diagnostics);

inline constexpr std::uint32_t kMaxWitnessPeople = 5;

}  // namespace attain
