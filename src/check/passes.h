// The passes of Check in the order in which they run. Each takes what the earlier ones left in the
// Checker.
#pragma once

#include "check/checker.h"

namespace attain {

// ------------------------------------------------------------------------------ declarations
/// Declares every name of every file and sorts versions; after it every name can be found. Awards
/// have their word, name and span, no versions yet.
void CollectNames(Checker& checker);
void CheckKinds(Checker& checker);
void CheckFacts(Checker& checker);
void CheckTables(Checker& checker);
void CheckCredentials(Checker& checker);
void CheckSets(Checker& checker);
void CheckMeasures(Checker& checker);

// -------------------------------------------------------------------- requirements, examples
/// Fills in the versions of every award (award_nodes), their options, levels, statements and
/// people, and the `check that` statements inside them.
void CheckAwards(Checker& checker);
/// `check that` statements at top level (top_level_check_nodes).
void CheckThatStatements(Checker& checker);
/// Examples and partners (sample_nodes).
void CheckSamples(Checker& checker);
/// Cycles of `attains`.
void CheckAttainsCycles(Checker& checker);
/// Warnings about awards, lines and samples. Runs only when there are no errors.
void WarnAboutRequirements(Checker& checker);
/// Warnings about metrics. Runs only when there are no errors.
void WarnAboutMetrics(Checker& checker);

// ------------------------------------------------------------------------------------ across
// declarations
/// Cycles of sets, `earned by` and measures; breaks each by taking out what its members are made
/// of, so that later passes may follow references without end.
void CheckCycles(Checker& checker);
/// Limits and counts of every list and choice of the rulebook, nested sets spliced in.
void CheckLists(Checker& checker);
/// Filters that no row can pass.
void CheckFilters(Checker& checker);
/// Unused declarations, repeated items, equal sets. Runs only when there are no errors.
void WarnAboutDeclarations(Checker& checker);

}  // namespace attain
