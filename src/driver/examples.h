// The examples of a rulebook: what each expects, and what it gets.
#pragma once

#include <vector>

#include "driver/load_rulebook.h"
#include "report/test_report.h"

namespace attain {

/// In the order of the rulebook. An example without a day is as of `today`.
std::vector<ExampleOutcome> RunExamples(const LoadedRulebook& loaded, Date today);

}  // namespace attain
