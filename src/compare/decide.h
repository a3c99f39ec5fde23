// One question, decided: the search for a partner who meets the left and not the right
// (docs/comparing.md tells the method).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compare/budget.h"
#include "compare/person_kinds.h"
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

/// `kinds`: of people, by the question. What was not looked at when the budget was spent is not
/// decided.
Implication Decide(const Question& question, std::vector<PersonKind> kinds, Budget& budget);

/// The verdict of the partner on this side, as the evaluator finds.
Verdict VerdictOn(const Side& side, const Witness& witness);

/// Whether the partner meets the left and not the right.
bool Refutes(const Witness& witness, const Question& question);

/// Why a question is not decided whose budget is spent.
std::string SpentText(const Budget& budget);

}  // namespace attain
