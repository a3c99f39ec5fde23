// The examples of a rulebook: what each expects, and what it gets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/rulebook.h"

namespace attain {

struct ExampleOutcome {
  std::string title;
  std::string file;
  std::uint32_t line = 0;
  /// One for each expectation that was not met: "expected cloud-crm silver not met, got met", and
  /// behind it whatever explains that verdict, on lines of its own. Empty where the example passes.
  std::vector<std::string> failures;
  Span span = {};  ///< of the title
};

/// In the order of the rulebook, which has no errors. An example without a day is as of `today`.
std::vector<ExampleOutcome> RunExamples(const Rulebook& rulebook, const SourceSet& sources,
                                        Date today);

}  // namespace attain
