// The outcome of a rulebook's examples, as text and as JUnit XML.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace attain {

struct ExampleOutcome {
  std::string title;
  std::string file;
  std::uint32_t line = 0;
  /// One for each expectation that was not met: "expected cloud-crm silver not met, got met", and
  /// behind it whatever explains that verdict, on lines of its own. Empty where the example passes.
  std::vector<std::string> failures;
};

/// Failing examples with what failed, then one line that counts: "27 examples pass, 1 fails".
std::string TestText(std::span<const ExampleOutcome> outcomes);
/// JUnit XML: a test suite for each file, in the order of the outcomes; no times, so that the same
/// run is the same text.
std::string TestJunit(std::span<const ExampleOutcome> outcomes);

}  // namespace attain
