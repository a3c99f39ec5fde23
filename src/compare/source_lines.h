// The lines of two rulebooks that make the difference between two goals.
#pragma once

#include <string>
#include <vector>

#include "compare/question.h"
#include "compare/why_not.h"

namespace attain {

/// A piece of a rulebook on which a statement rests: itself, or the version of a set or measure, or
/// a credential that it reads.
struct SourceLine {
  Span span;
  std::string text;  ///< as written, without comments, on one line
  auto operator<=>(const SourceLine& other) const { return text <=> other.text; }
  bool operator==(const SourceLine& other) const { return text == other.text; }
};
SourceLine LineAt(const SourceSet& sources, Span span);

struct LineDifference {
  std::vector<StatementId> not_met;     ///< statements of the right that decide
  std::vector<SourceLine> left, right;  ///< in the order of the files
};

/// Why a partner meets the left and not the right: what the statements of the right that it does
/// not meet, and those of the left about the same, do not have in common; and the options and
/// levels by which it meets the left and which the right does not have. An option or level that it
/// does not meet on the left either says nothing.
LineDifference DifferingLines(const Side& left, const SourceSet& left_sources, const Side& right,
                              const SourceSet& right_sources,
                              const std::vector<StatementId>& not_met, const Ways& ways_left);

}  // namespace attain
