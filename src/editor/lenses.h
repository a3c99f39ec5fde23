// What stands above the lines of a rulebook: whether an example holds, how many partners meet a
// level.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "compare/analysis.h"
#include "explain/examples.h"

namespace attain {

/// How many of some partners meet a row, as whoever evaluates them has counted.
struct RowCount {
  AwardId award;
  StringId option, level;  ///< none where the row has none
  std::uint64_t met = 0;
  std::uint64_t cannot_tell = 0;
  std::uint64_t partners = 0;
};

enum class LensKind : std::uint8_t { example, level };
struct Lens {
  Span span;  ///< the title of the example, the name of the level
  LensKind kind;
  std::string title;    ///< "✓ as expected", "✗ expected cloud silver met, got not met"
  std::string details;  ///< all that failed, with what explains it
};

/// The outcomes of the examples as of `today` where they have no day; empty where the rulebook has
/// errors.
std::vector<ExampleOutcome> ExamplesOf(const Analysis& analysis, Date today);

/// The lenses of the file, by place. A count stands at the level of the version in force on `day`;
/// where a row has no level, at its option or award.
std::vector<Lens> LensesOf(const Analysis& analysis, FileId file,
                           std::span<const ExampleOutcome> examples,
                           std::span<const RowCount> counts, Date day);

}  // namespace attain
