// The outcome of a rulebook's examples, as text and as JUnit XML.
#pragma once

#include <span>
#include <string>

#include "explain/examples.h"

namespace attain {

/// Failing examples with what failed, then one line that counts: "27 examples pass, 1 fails".
std::string TestText(std::span<const ExampleOutcome> outcomes);
/// JUnit XML: a test suite for each file, in the order of the outcomes; no times, so that the same
/// run is the same text.
std::string TestJunit(std::span<const ExampleOutcome> outcomes);

}  // namespace attain
