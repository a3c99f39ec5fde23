#include "lint/lint.h"

#include <utility>

#include "lint/allow.h"
#include "lint/rules.h"

namespace attain {

void lint::LookForRepairable(const Input& input, Emitter& emitter) {
  LookAtLists(input, emitter);
  LookAtPeopleWords(input, emitter);
  LookAtTotals(input, emitter);
  LookAtCases(input, emitter);
  LookAtRepeated(input, emitter);
}

void Lint(const SourceSet& sources, std::span<const SyntaxTree> trees, const Rulebook& rulebook,
          Date today, Implications& implications, Emitter& emitter) {
  const lint::Input input{sources, trees, rulebook, today};
  Emitter found;
  lint::LookForRepairable(input, found);
  lint::LookAtLevels(input, implications, found);
  lint::LookAtCredentials(input, found);
  lint::LookAtSlips(input, found);
  lint::LookAtMeasures(input, found);
  lint::LookAtValues(input, found);
  lint::TakeOutAllowed(sources, trees, found.diagnostics(), emitter);
  for (Diagnostic& diagnostic : found.diagnostics())
    emitter.diagnostics().push_back(std::move(diagnostic));
  emitter.Sort();
}

bool FixesKeepVerdicts(Kind kind) {
  return kind != Kind::successor_not_listed && kind != Kind::value_for_others;
}

}  // namespace attain
