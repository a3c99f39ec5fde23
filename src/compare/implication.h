// "Whoever meets the left meets the right": proved, refuted by a partner that the evaluator
// confirms, or not decided (docs/comparing.md tells the method).
#pragma once

#include <map>
#include <string>

#include "compare/budget.h"
#include "compare/decide.h"
#include "compare/question.h"

namespace attain {

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

}  // namespace attain
