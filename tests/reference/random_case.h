// A policy text with its partners, held against the reference evaluator and the checker of
// explanations.
#pragma once

#include <array>
#include <map>
#include <memory>

#include "check/verdict.h"
#include "diagnostics/diagnostic.h"
#include "explain/explanation.h"
#include "partners/partner_batch.h"

namespace attain::reference {

struct CheckedPolicy {
  explicit CheckedPolicy(const std::string& text);

  /// "A0101 `x` is not declared", the first error; empty: none.
  std::string error() const;

  SourceSet sources;
  Emitter emitter;
  Rulebook rulebook;
};

/// How often what was seen.
struct Tally {
  std::size_t partners = 0, tried = 0, too_large = 0;
  std::array<std::size_t, 3> rows{};  ///< by verdict
  std::map<std::string, std::array<std::size_t, 3>>
      parts;  ///< kinds of statements, crews, totals: by verdict
  std::array<std::size_t, 3>& at(const std::string& part) { return parts[part]; }
};

/// What is wrong on that day: a verdict that the reference does not give, or an explanation that
/// the checker refuses. Empty: nothing.
std::string WrongOn(const CheckedPolicy& policy, Date day, Tally& tally);

}  // namespace attain::reference
