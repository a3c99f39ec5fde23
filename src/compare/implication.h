// "Whoever meets the left meets the right": proved, refuted by a partner that the evaluator
// confirms, or not decided (docs/comparing.md tells the method).
#pragma once

#include <map>
#include <string>

#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

enum class Proof : std::uint8_t {
  proved,
  refuted,
  only_negative,  ///< refuted by partners with an amount below zero only
  not_decided,
};

struct Implication {
  Proof proof = Proof::proved;
  Witness witness;     ///< refuted: a smallest partner who meets the left and not the right
  std::string reason;  ///< not decided
};

/// Decides implications for partners of whom everything is known; answers are kept, so that a
/// question that another day asks again costs little.
class Implications {
 public:
  /// Both programs may be of one rulebook, of two, and of two days; measures that are computed
  /// alike are then taken to be alike. Valid until the next question.
  const Implication& Decide(const Side& left, const Side& right);

 private:
  std::map<std::string, Implication> known_;  ///< by the spelling of the question
};

/// The verdict of the partner on this side.
Verdict VerdictOn(const Side& side, const Witness& witness);

}  // namespace attain
