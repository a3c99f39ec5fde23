// What each person passes, and what would do as well. Everyone's places are fixed first; then what
// they may choose is what keeps them fit for these, whatever the others choose.
#include <algorithm>
#include <map>
#include <set>

#include "advise/plan.h"
#include "evaluate/matching.h"

namespace attain {
namespace {

constexpr std::size_t kMostCombinations = 300;  // of choices that are tried for one person

using Offers = std::vector<std::uint32_t>;
/// `count` of the offers.
struct OfferChoice {
  std::uint32_t count;
  Offers any_of;
};
/// The lines whose places someone fills, one of each crew at the most.
using Places = std::vector<const NeedLine*>;

class StepFinder {
 public:
  StepFinder(const Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs,
             const PeoplePlan& plan)
      : shop_(shop), staff_(staff), plan_(plan) {
    FindPlaces(needs);
    for (const Bought& one : plan.bought) offers_of_[one.person].push_back(one.offer);
  }

  std::vector<PlanStep> Find() {
    std::vector<PlanStep> steps;
    std::vector<std::vector<OfferChoice>> of_new;
    for (std::uint32_t person = 0; person < places_.size(); ++person) {
      const bool is_new = person >= staff_.atoms.size();
      const auto offers = offers_of_.find(person);
      if (offers == offers_of_.end() && !is_new) continue;
      const std::vector<OfferChoice> choices = ChoicesOf(
          AtomsOf(person), offers == offers_of_.end() ? Offers() : offers->second, places_[person]);
      if (is_new) {
        // New people who need the same are one step.
        const auto same = std::find_if(of_new.begin(), of_new.end(), [&](const auto& other) {
          return std::equal(choices.begin(), choices.end(), other.begin(), other.end(),
                            [](const OfferChoice& a, const OfferChoice& b) {
                              return a.count == b.count && a.any_of == b.any_of;
                            });
        });
        if (same != of_new.end()) {
          const auto at = steps.size() - static_cast<std::size_t>(of_new.end() - same);
          steps[at].people.push_back(person);
          continue;
        }
        of_new.push_back(choices);
      }
      PlanStep step{
          {person}, is_new ? std::vector<std::uint32_t>() : OthersFor(person, choices), {}};
      for (const OfferChoice& choice : choices) {
        step.choices.push_back({choice.count, {}});
        for (const std::uint32_t offer : choice.any_of)
          step.choices.back().any_of.push_back(shop_.offers()[offer].credential);
      }
      steps.push_back(std::move(step));
    }
    return steps;
  }

 private:
  const Atoms& AtomsOf(std::uint32_t person) const {
    return person < staff_.atoms.size() ? staff_.atoms[person] : nothing_;
  }

  void FindPlaces(const std::vector<CrewNeed>& needs) {
    const auto people = AtomsAfter(shop_, staff_, plan_.new_people, plan_.bought);
    places_.resize(people.size());
    for (const CrewNeed& need : needs) {
      std::vector<std::uint16_t> kinds;
      std::vector<std::uint32_t> counts;
      kinds.reserve(people.size());
      for (const Atoms& atoms : people) kinds.push_back(KindOf(shop_, need, atoms));
      for (const NeedLine& line : need.lines) counts.push_back(line.count);
      Matching matching;
      matching.Solve(kinds, counts);
      for (std::uint32_t person = 0; person < people.size(); ++person) {
        const std::uint8_t line = matching.line_of()[person];
        if (line != Matching::kFree) places_[person].push_back(&need.lines[line]);
      }
    }
  }

  bool Fits(const Atoms& atoms, const Places& places) const {
    return std::all_of(places.begin(), places.end(), [&](const NeedLine* line) {
      return std::any_of(line->any.begin(), line->any.end(),
                         [&](const Fit& fit) { return shop_.Meets(atoms, fit); });
    });
  }

  /// Whether every combination of the choices makes someone with `atoms` fit; false where there are
  /// too many to try.
  bool AnyCombinationFits(const Atoms& atoms, const std::vector<OfferChoice>& choices,
                          const Places& places) const {
    std::size_t left = kMostCombinations;
    return TryFrom(atoms, choices, 0, 0, 0, places, left);
  }
  bool TryFrom(const Atoms& atoms, const std::vector<OfferChoice>& choices, std::size_t choice,
               std::size_t from, std::uint32_t taken, const Places& places,
               std::size_t& left) const {
    if (choice == choices.size()) {
      if (left == 0) return false;
      --left;
      return Fits(atoms, places);
    }
    if (taken == choices[choice].count)
      return TryFrom(atoms, choices, choice + 1, 0, 0, places, left);
    const Offers& any_of = choices[choice].any_of;
    const std::size_t last = any_of.size() - (choices[choice].count - taken);
    for (std::size_t i = from; i <= last; ++i) {
      if (!TryFrom(shop_.With(atoms, any_of[i]), choices, choice, i + 1, taken + 1, places, left))
        return false;
    }
    return true;
  }

  /// The offers that could stand in place of `offer`, itself included.
  Offers InPlaceOf(std::uint32_t offer, const Atoms& atoms, const Offers& bought,
                   const Places& places) const {
    Atoms others = atoms;
    for (const std::uint32_t other : bought) {
      if (other != offer) others = shop_.With(std::move(others), other);
    }
    Offers result;
    for (std::uint32_t other = 0; other < shop_.offers().size(); ++other) {
      const bool taken = std::count(bought.begin(), bought.end(), other) > 0;
      if (other == offer || (!taken && shop_.offers()[other].cost == shop_.offers()[offer].cost &&
                             Fits(shop_.With(others, other), places)))
        result.push_back(other);
    }
    return result;
  }

  std::vector<OfferChoice> ChoicesOf(const Atoms& atoms, const Offers& bought,
                                     const Places& places) const {
    std::vector<OfferChoice> choices;
    for (const std::uint32_t offer : bought) {
      OfferChoice choice{1, InPlaceOf(offer, atoms, bought, places)};
      // Those that could stand for the same are one choice of several.
      for (std::size_t i = choices.size(); i-- > 0;) {
        Offers common;
        std::set_intersection(choice.any_of.begin(), choice.any_of.end(), choices[i].any_of.begin(),
                              choices[i].any_of.end(), std::back_inserter(common));
        if (common.empty()) continue;
        Offers both;
        std::set_union(choice.any_of.begin(), choice.any_of.end(), choices[i].any_of.begin(),
                       choices[i].any_of.end(), std::back_inserter(both));
        choice = {choice.count + choices[i].count, std::move(both)};
        choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(i));
      }
      choices.push_back(std::move(choice));
    }
    if (AnyCombinationFits(atoms, choices, places)) return choices;
    choices.clear();
    for (const std::uint32_t offer : bought) choices.push_back({1, {offer}});
    return choices;
  }

  /// Who has no part in the plan and could take over.
  std::vector<std::uint32_t> OthersFor(std::uint32_t person,
                                       const std::vector<OfferChoice>& choices) const {
    std::vector<std::uint32_t> others;
    for (std::uint32_t other = 0; other < staff_.atoms.size(); ++other) {
      if (other == person || !staff_.may_learn[other] || !places_[other].empty() ||
          offers_of_.count(other) > 0)
        continue;
      if (AnyCombinationFits(staff_.atoms[other], choices, places_[person]))
        others.push_back(other);
    }
    return others;
  }

  const Shop& shop_;
  const Staff& staff_;
  const PeoplePlan& plan_;
  Atoms nothing_ = shop_.Nothing();
  std::vector<Places> places_;  ///< by person
  std::map<std::uint32_t, Offers> offers_of_;
};

}  // namespace

std::vector<PlanStep> StepsOf(const Shop& shop, const Staff& staff,
                              const std::vector<CrewNeed>& needs, const PeoplePlan& plan) {
  return StepFinder(shop, staff, needs, plan).Find();
}

std::vector<PlanStep> StepsAsBought(const Shop& shop, const Staff& staff, const PeoplePlan& plan) {
  std::map<std::uint32_t, std::vector<CredentialId>> passes;
  for (const Bought& one : plan.bought)
    passes[one.person].push_back(shop.offers()[one.offer].credential);
  const auto known = static_cast<std::uint32_t>(staff.atoms.size());
  for (std::uint32_t i = 0; i < plan.new_people; ++i) passes[known + i];
  std::vector<PlanStep> steps;
  std::map<std::vector<CredentialId>, std::size_t> of_new;
  for (const auto& [person, credentials] : passes) {
    if (person >= known) {
      const auto [same, is_first] = of_new.emplace(credentials, steps.size());
      if (!is_first) {
        steps[same->second].people.push_back(person);
        continue;
      }
    }
    PlanStep& step = steps.emplace_back();
    step.people.push_back(person);
    for (const CredentialId credential : credentials) step.choices.push_back({1, {credential}});
  }
  return steps;
}

}  // namespace attain
