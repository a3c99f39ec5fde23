// The values of facts and measures, divided by what a question compares them with: within a region
// all of its literals come out alike.
#pragma once

#include <vector>

#include "compare/question.h"

namespace attain {

/// A value literal whose regions are not there yet.
struct OpenLiteral {
  std::uint8_t side;
  bool wanted;
  Id<ValueTest> fact_test;  ///< of a fact
  Test test = Test::is;     ///< of a measure, against `amounts`
  std::vector<Fraction> amounts;
};

/// Finds the regions of all variables, and which of them each literal allows. `open` has one for
/// each of Question::values.
void FindRegions(Question& question, const std::vector<OpenLiteral>& open);

}  // namespace attain
