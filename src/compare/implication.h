// "Whoever meets the left meets the right": proved, refuted by a partner that the evaluator
// confirms, or not decided (docs/comparing.md tells the method).
#pragma once

#include <map>
#include <string>

#include "compare/budget.h"
#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

enum class Proof : std::uint8_t {
  proved,
  refuted,
  only_negative,  ///< refuted by partners with an amount below zero only
  not_decided,
};

/// Whether an answer of one day says more against an implication than that of another day.
inline bool IsWorse(Proof proof, Proof other) {
  const auto rank = [](Proof of) {
    return of == Proof::proved          ? 0
           : of == Proof::only_negative ? 1
           : of == Proof::not_decided   ? 2
                                        : 3;
  };
  return rank(proof) > rank(other);
}

struct Implication {
  Proof proof = Proof::proved;
  Witness witness;             ///< refuted: a partner who meets the left and not the right
  std::string reason;          ///< not decided
  bool smallest = true;        ///< refuted: nobody with fewer people would do as well
  bool other_windows = false;  ///< a side reads rows in a window that the other does not have
};

/// Decides implications for partners of whom everything is known; answers are kept, so that a
/// question that another day asks again costs little. How far it searches says budget.h.
class Implications {
 public:
  explicit Implications(Stop stop = {}, std::uint64_t most_steps = kMostSteps)
      : stop_(std::move(stop)), most_steps_(most_steps) {}

  /// Both programs may be of one rulebook, of two, and of two days; measures that are computed
  /// alike are then taken to be alike. Valid until the next question.
  const Implication& Decide(const Side& left, const Side& right);
  /// Nobody waits any longer: since then answers mean nothing.
  bool is_stopped() const { return stopped_; }

 private:
  const Implication& Decide(const Question& question, Budget& budget);
  const Implication& Unknown(std::string reason);

  Stop stop_;
  std::uint64_t most_steps_;  ///< for one question
  bool stopped_ = false;
  std::uint64_t left_in_all_ = kMostStepsInAll;
  std::map<std::string, Implication> known_;  ///< by the spelling of the question
  Implication unknown_, same_;
};

/// The refuting partner as the note of a diagnostic.
std::string WitnessNote(const Implication& refuted, Date as_of);

/// The verdict of the partner on this side.
Verdict VerdictOn(const Side& side, const Witness& witness);

}  // namespace attain
