#include "compare/implication.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "compare/question_text.h"
#include "compare/same_requirements.h"

namespace attain {

std::string WitnessNote(const Implication& refuted, Date as_of) {
  std::string note = fmt::format(
      "{} partner who has the one and not the other:\n{}", refuted.smallest ? "the smallest" : "a",
      PartnerBlock(refuted.witness, "has the one, not the other", as_of));
  note.pop_back();  // the line break
  return note;
}

const Implication& Implications::Decide(const Side& left, const Side& right) {
  stopped_ = stopped_ || (stop_ && stop_());
  if (stopped_) return Unknown("nobody waits for the answer");
  Budget budget(std::min(most_steps_, std::max(left_in_all_, kFewestSteps)), stop_);
  const Question question = Ask(left, right);
  if (question.unclear.empty() && AskTheSame(question, left, right)) return same_;
  const Implication& answer = Decide(question, budget);
  stopped_ = budget.is_stopped();
  left_in_all_ -= std::min(left_in_all_, budget.spent());
  return answer;
}

const Implication& Implications::Decide(const Question& question, Budget& budget) {
  if (!question.unclear.empty()) return Unknown(question.unclear);
  auto kinds = KindsOf(question, budget);
  if (budget.is_spent()) return Unknown(SpentText(budget));
  if (!kinds) return Unknown("too many sets of passes would have to be tried");
  const auto [entry, is_new] = known_.try_emplace(Spell(question, *kinds));
  // The windows of another day may not have the rows of a witness.
  const bool holds =
      entry->second.proof != Proof::refuted || Refutes(entry->second.witness, question);
  if (!is_new && holds) return entry->second;
  entry->second = attain::Decide(question, std::move(*kinds), budget);
  entry->second.other_windows = HasOtherWindows(question);
  return entry->second;
}

const Implication& Implications::Unknown(std::string reason) {
  unknown_ = {Proof::not_decided, {}, std::move(reason)};
  return unknown_;
}

}  // namespace attain
