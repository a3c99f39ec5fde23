#include "policy_mutations/trial.h"

#include <algorithm>

#include "check/check.h"
#include "explain/examples.h"
#include "syntax/parser.h"

namespace attain {

Trial::Trial(const CutRulebook& declarations, std::uint32_t changed) {
  for (std::uint32_t i = 0; i < declarations.all.size(); ++i) {
    const Declaration& declaration = declarations.all[i];
    const std::vector<std::uint32_t>& needs = declarations.needs[i];
    if (declaration.is_example && !std::binary_search(needs.begin(), needs.end(), changed))
      continue;
    if (i == changed) changed_ = loaded_.sources.size();
    loaded_.trees.push_back(declaration.tree);
    loaded_.trees.back().file = loaded_.sources.Add(declaration.source);
  }
}

Notice Trial::Try(std::string text) {
  const FileId file{changed_};
  SourceFile& source = loaded_.sources[file];
  source = SourceFile(source.path, std::move(text));
  Emitter emitter;
  loaded_.trees[changed_] = Parse(source, file, emitter);
  if (!emitter.has_errors()) loaded_.rulebook = Check(loaded_.sources, loaded_.trees, emitter);
  if (emitter.has_errors()) return {true, {}};
  for (const ExampleOutcome& outcome : RunExamples(loaded_.rulebook, loaded_.sources, Date{})) {
    if (!outcome.failures.empty()) return {false, outcome.title};
  }
  return {};
}

}  // namespace attain
