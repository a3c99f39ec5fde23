// The outcome of a rulebook's examples, as text and as JUnit XML.
#pragma once

#include <span>
#include <string>

#include "diagnostics/diagnostic.h"
#include "explain/examples.h"

namespace attain {

/// Failing examples with what failed, then one line that counts: "27 examples pass, 1 fails".
std::string TestText(std::span<const ExampleOutcome> outcomes);
/// JUnit XML: a test suite for each file, in the order of the outcomes; no times, so that the same
/// run is the same text.
std::string TestJunit(std::span<const ExampleOutcome> outcomes);
/// Likewise, where the rulebook has errors and no example was run: one test case, with the first of
/// them as its message and all as its text.
std::string ErrorJunit(std::span<const Diagnostic> diagnostics, const SourceSet& sources);

}  // namespace attain
