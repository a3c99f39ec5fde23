// From the paths on the command line to a rulebook: find the files, read, parse, check.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "compare/analysis.h"
#include "driver/environment.h"

namespace attain {

/// Files in the order of the arguments, those of a folder sorted; a file named twice counts once.
/// Where a file cannot be read or a folder has no policies this is said, and `status` is set.
std::optional<Analysis> LoadRulebook(std::span<const std::string> paths, const DriverEnv& env,
                                     int& status);

/// A rulebook without errors, for every verb but check: its errors are said, and `status` is set.
std::optional<Analysis> LoadSoundRulebook(std::span<const std::string> paths, const DriverEnv& env,
                                          int& status);

/// Prints diagnostics as JSON or SARIF and returns the status; none where `format` is text.
std::optional<int> PrintAsData(std::string_view format, std::span<const Diagnostic> diagnostics,
                               const SourceSet& sources, const DriverEnv& env);

/// The diagnostics as text on `err`, notices only if asked for; then how
/// many there are, and the folder to pass where names are unknown that a policy beside or above the
/// one file of `paths` declares.
void ShowDiagnostics(const Analysis& loaded, std::span<const std::string> paths, bool with_notices,
                     const DriverEnv& env);

}  // namespace attain
