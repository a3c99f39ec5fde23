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

/// How many of some partners meet a level, as whoever evaluates them has counted.
struct RowCount {
  Span place;  ///< of the level; of the option or award where those have none
  std::uint64_t met = 0;
  std::uint64_t cannot_tell = 0;
  std::uint64_t partners = 0;
  std::uint64_t rejected = 0;  ///< not among `partners`
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

/// The lenses of the file, by place.
std::vector<Lens> LensesOf(FileId file, std::span<const ExampleOutcome> examples,
                           std::span<const RowCount> counts);

}  // namespace attain
