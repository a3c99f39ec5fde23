// Whether goals can be met for less than a plan costs: branch and bound over everyone's passes. As
// long as a goal is not met, one of the passes that it lacks must be made, so each of them is
// tried, and ruled out afterwards.
#pragma once

#include "verify/lacks.h"

namespace attain::verify {

enum class Answer : std::uint8_t { no, yes, not_settled };

class CheaperSearch {
 public:
  /// `finder` has the partner's people, and what is granted. Both outlive this.
  CheaperSearch(LackFinder& finder, const std::vector<std::vector<Way>>& goals,
                const PassTerms& terms, const PassPrices& prices);

  /// Whether passes and new people for less than `bound` meet the goals.
  Answer Below(Price bound);
  /// Whether they are met when everyone passes everything, and as many as can help are hired.
  Answer AtAnyPrice();
  /// Whether they are met as it is.
  bool Met() { return finder_.Of(goals_).met; }

 private:
  bool Try(Price spent);
  bool Take(const LackedPass& pass, Price spent);

  LackFinder& finder_;
  const std::vector<std::vector<Way>>& goals_;
  const PassTerms& terms_;
  const PassPrices& prices_;
  std::uint64_t most_places_ = 0, all_places_ = 0;
  Price bound_ = 0;
  std::size_t steps_ = 0;
};

}  // namespace attain::verify
