// Diagnostics as people, programs and code hosts read them.
#pragma once

#include <span>
#include <string>

#include "diagnostics/diagnostic.h"

namespace attain {

/// For a terminal: message, place, the line with the place underlined, labels, hint and notes.
/// Columns are code points.
std::string RenderText(std::span<const Diagnostic> diagnostics, const SourceSet& sources,
                       bool color);

/// One JSON object: `diagnostics` and the counts of errors, warnings and notices.
std::string RenderJson(std::span<const Diagnostic> diagnostics, const SourceSet& sources);

/// SARIF 2.1.0, with the whole catalogue as rules, labels as related locations and fixes.
std::string RenderSarif(std::span<const Diagnostic> diagnostics, const SourceSet& sources,
                        const std::string& version);

/// "2 errors, 1 warning"; empty where there is nothing.
std::string CountDiagnostics(std::span<const Diagnostic> diagnostics);

}  // namespace attain
