#include "check/check.h"

#include "check/passes.h"

namespace attain {

Rulebook Check(const SourceSet& sources, std::span<const SyntaxTree> trees, Emitter& emitter) {
  Checker checker(sources, trees, emitter);
  CollectNames(checker);

  CheckKinds(checker);
  CheckFacts(checker);
  CheckTables(checker);
  CheckSets(
      checker);  // before credentials: a set that failed is poisoned where `earned by` names it
  CheckCredentials(checker);
  CheckMeasures(checker);
  CheckCycles(checker);

  CheckAwards(checker);
  CheckThatStatements(checker);
  CheckAttainsCycles(checker);
  CheckLists(checker);
  CheckFilters(checker);

  checker.marks_uses = false;
  CheckSamples(checker);
  if (!emitter.has_errors()) {
    WarnAboutRequirements(checker);
    WarnAboutMetrics(checker);
    WarnAboutDeclarations(checker);
  }
  return std::move(checker.rulebook);
}

}  // namespace attain
