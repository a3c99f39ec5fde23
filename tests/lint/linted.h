// What lint finds in a text.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "check/check.h"
#include "lint/lint.h"
#include "syntax/parser.h"

namespace attain {

struct Linted {
  SourceSet sources;
  Rulebook rulebook;
  Emitter emitter;  ///< of lint alone

  bool Has(Kind kind) const {
    const std::vector<Diagnostic>& all = emitter.diagnostics();
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == kind; });
  }
  bool HasOnly(Kind kind) const {
    const std::vector<Diagnostic>& all = emitter.diagnostics();
    return !all.empty() &&
           std::all_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == kind; });
  }
};

inline const Date kToday = *ParseDate("2018-06-30");

/// The text must check without errors; lint is not asked.
inline Rulebook CheckText(std::string text) {
  Emitter errors;
  SourceSet sources;
  const FileId file = sources.Add(SourceFile("text", std::move(text)));
  const std::vector<SyntaxTree> trees = {Parse(sources[file], file, errors)};
  Rulebook rulebook = Check(sources, trees, errors);
  REQUIRE(!errors.has_errors());
  return rulebook;
}

/// The text must check without errors.
inline Linted LintText(const std::string& name, std::string text) {
  Linted linted;
  Emitter errors;
  const FileId file = linted.sources.Add(SourceFile(name, std::move(text)));
  const std::vector<SyntaxTree> trees = {Parse(linted.sources[file], file, errors)};
  linted.rulebook = Check(linted.sources, trees, errors);
  for (const Diagnostic& diagnostic : errors.diagnostics()) UNSCOPED_INFO(diagnostic.message);
  REQUIRE(!errors.has_errors());
  Implications implications;
  Lint(linted.sources, trees, linted.rulebook, kToday, implications, linted.emitter);
  return linted;
}

inline std::vector<Kind> KindsOfLint() {
  std::vector<Kind> kinds;
  for (const Kind kind : AllKinds()) {
    if (InfoOf(kind).code >= "A1100" && InfoOf(kind).code < "A1200") kinds.push_back(kind);
  }
  return kinds;
}

}  // namespace attain
