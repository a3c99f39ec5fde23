// From the paths on the command line to a rulebook: find the files, read, parse, check.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"
#include "driver/environment.h"
#include "syntax/syntax_tree.h"

namespace attain {

struct LoadedRulebook {
  SourceSet sources;
  std::vector<SyntaxTree> trees;  ///< by FileId
  Rulebook rulebook;              ///< may be compiled only if there are no errors
  std::vector<Diagnostic> diagnostics;
  bool has_errors = false;
};

/// Files in the order of the arguments, those of a folder sorted; a file named twice counts once.
/// Where a file cannot be read or a folder has no policies this is said, and `status` is set.
std::optional<LoadedRulebook> LoadRulebook(std::span<const std::string> paths, const DriverEnv& env,
                                           int& status);

/// A rulebook without errors, for every verb but check: its errors are said, and `status` is set.
std::optional<LoadedRulebook> LoadSoundRulebook(std::span<const std::string> paths,
                                                const DriverEnv& env, int& status);

/// The diagnostics as text on `err`, notices only if asked for; then how
/// many there are, and the folder to pass where names are unknown that a policy beside or above the
/// one file of `paths` declares.
void ShowDiagnostics(const LoadedRulebook& loaded, std::span<const std::string> paths,
                     bool with_notices, const DriverEnv& env);

}  // namespace attain
