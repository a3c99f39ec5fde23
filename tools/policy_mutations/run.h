// All mutations of a rulebook, tried; what came of them as text.
#pragma once

#include <string>
#include <vector>

#include "driver/load_rulebook.h"
#include "policy_mutations/mutations.h"
#include "policy_mutations/trial.h"

namespace attain {

/// A mutation, where it stands in its file, and who noticed.
struct Outcome {
  Mutation mutation;
  FileId file;
  std::uint32_t line;
  Notice notice;
};

/// In the order of the files and their text. Of one file only where `only` is not empty. The
/// rulebook must be without errors, and its examples must pass.
std::vector<Outcome> TryMutations(const SourceSet& sources, const std::string& only,
                                  unsigned threads);

}  // namespace attain
