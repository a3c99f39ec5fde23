// The rules of lint, in groups; what each finds stands on its page in docs/lints.
#pragma once

#include <span>

#include "check/rulebook.h"
#include "compare/implication.h"
#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain::lint {

struct Input {
  const SourceSet& sources;
  std::span<const SyntaxTree> trees;
  const Rulebook& rulebook;
  Date today;

  std::string_view TextOf(Span span) const { return sources[span.file].TextOf(span); }
};

/// Lists written out again and again; short sets that are used once.
void LookAtLists(const Input& input, Emitter& emitter);
/// `the same 2` and `of them` that may be several; choices of each or of all.
void LookAtPeopleWords(const Input& input, Emitter& emitter);
/// Numbers of people that their lines say already.
void LookAtTotals(const Input& input, Emitter& emitter);
/// Levels that ask for less than the one below; changes that one level does not follow.
void LookAtLevels(const Input& input, Implications& implications, Emitter& emitter);
/// Credentials that count no longer, and those whose successor is not beside them.
void LookAtCredentials(const Input& input, Emitter& emitter);
/// Cases: values left to `otherwise`, or told apart in one level only.
void LookAtCases(const Input& input, Emitter& emitter);
/// Amounts that are probably slips.
void LookAtSlips(const Input& input, Emitter& emitter);
/// Measures of all times, comparisons that bound nothing.
void LookAtMeasures(const Input& input, Emitter& emitter);
/// Lists of values that end with `others` in place of `or others`.
void LookAtValues(const Input& input, Emitter& emitter);
/// Requirements that are asked for already.
void LookAtRepeated(const Input& input, Emitter& emitter);

/// Those of the rules above that have repairs which keep every verdict.
void LookForRepairable(const Input& input, Emitter& emitter);

}  // namespace attain::lint
