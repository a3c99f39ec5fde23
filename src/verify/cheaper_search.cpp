#include "verify/cheaper_search.h"

#include <algorithm>

namespace attain::verify {
namespace {

constexpr std::size_t kMostSteps = 2'000;
constexpr std::uint64_t kMostNew = 1'000;

}  // namespace

CheaperSearch::CheaperSearch(LackFinder& finder, const std::vector<std::vector<Way>>& goals,
                             const PassTerms& terms, const PassPrices& prices)
    : finder_(finder), goals_(goals), terms_(terms), prices_(prices) {
  finder_.all_gates = true;
  finder_.most_new = 0;
  finder_.Of(goals_);
  finder_.all_gates = false;
  most_places_ = finder_.most_places();
  all_places_ = finder_.all_places();
}

Answer CheaperSearch::Below(Price bound) {
  std::uint64_t most = all_places_;
  if (terms_.hire > 0)
    most = std::min(most, static_cast<std::uint64_t>(std::max<Price>(bound - 1, 0) / terms_.hire));
  if (most > kMostNew) return Answer::not_settled;
  finder_.most_new = static_cast<std::uint32_t>(most);
  bound_ = bound;
  steps_ = 0;
  if (Try(0)) return Answer::yes;
  return steps_ > kMostSteps ? Answer::not_settled : Answer::no;
}

Answer CheaperSearch::AtAnyPrice() {
  if (most_places_ > kMostNew) return Answer::not_settled;
  const std::vector<Learner> before = finder_.people;
  finder_.people.resize(before.size() + most_places_);
  for (Learner& learner : finder_.people) {
    if (!learner.learns) continue;
    learner.prices = nullptr;
    for (std::uint32_t i = 0; i < finder_.credentials(); ++i) {
      if (const auto day = prices_.FirstDay({i}))
        learner.person.passes.push_back({{i}, day, std::nullopt});
    }
  }
  finder_.most_new = 0;
  const bool met = Met();
  finder_.people = before;
  return met ? Answer::yes : Answer::no;
}

bool CheaperSearch::Try(Price spent) {
  if (++steps_ > kMostSteps) return false;
  const Lack lack = finder_.Of(goals_);
  if (lack.met) return spent < bound_;
  Price least = kNever;
  for (std::size_t number = 0; number < lack.least.size(); ++number) {
    const Price hired = terms_.hire * static_cast<Price>(number);
    least = std::min(least, lack.least[number] + hired);
  }
  if (spent + least >= bound_) return false;
  const std::vector<Learner> before = finder_.people;
  const std::set<CredentialId> refused_to_new = finder_.refused_to_new;
  bool found = false;
  for (const LackedPass& pass : lack.one_of) {
    found = Take(pass, spent);
    if (found || steps_ > kMostSteps) break;
    // From here on nobody who is like them makes this pass.
    if (pass.who == finder_.people.size()) {
      finder_.refused_to_new.insert(pass.credential);
      continue;
    }
    const Learner learner = finder_.people[pass.who];
    for (Learner& other : finder_.people) {
      if (other.SameAs(learner)) other.refused.insert(pass.credential);
    }
  }
  finder_.people = before;
  finder_.refused_to_new = refused_to_new;
  return found;
}

bool CheaperSearch::Take(const LackedPass& pass, Price spent) {
  const bool is_new = pass.who == finder_.people.size();
  const Price cost = terms_.PriceOf(pass.credential) + (is_new ? terms_.hire : 0);
  if (spent + cost >= bound_) return false;
  if (is_new) {
    if (finder_.hired >= all_places_) return false;
    Learner learner;
    learner.refused = finder_.refused_to_new;
    finder_.people.push_back(std::move(learner));
    ++finder_.hired;
  }
  Learner& learner = finder_.people[pass.who];
  const Learner before = learner;
  learner.prices = nullptr;
  learner.person.passes.push_back(
      {pass.credential, prices_.FirstDay(pass.credential), std::nullopt});
  finder_.passed.push_back(pass.credential);
  const bool found = Try(spent + cost);
  finder_.passed.pop_back();
  finder_.people[pass.who] = before;
  if (is_new) finder_.people.pop_back();
  if (is_new) --finder_.hired;
  return found;
}

}  // namespace attain::verify
