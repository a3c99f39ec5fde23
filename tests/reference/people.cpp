#include "reference/people.h"

#include <algorithm>

#include "reference/conditions.h"

namespace attain::reference {
namespace {

class Staff {
 public:
  Staff(const Circumstances& circumstances, const Partner& partner)
      : circumstances_(circumstances), rulebook_(circumstances.rulebook), partner_(partner) {}

  bool Meets(const Crew& crew) {
    const auto lines = rulebook_.lines[crew.lines];
    std::size_t places = 0;
    for (const Line& line : lines) places += line.count;
    TakeUp(places);
    std::vector<std::vector<std::size_t>> sets(lines.size());
    return CanBeFilled(lines, 0, sets);
  }

  bool Meets(const People& people, const TeamTotal& total) {
    TakeUp(total.count);
    const auto refs = rulebook_.line_refs[total.lines];
    std::size_t fit = 0;
    for (std::size_t person = 0; person < people_.size(); ++person) {
      fit += std::any_of(refs.begin(), refs.end(), [&](const LineRef& ref) {
        const Crew& crew = rulebook_.crews[people.crews][ref.crew];
        return Fits(person, rulebook_.lines[crew.lines][ref.line]);
      });
    }
    return fit >= total.count;
  }

 private:
  /// All people; where nothing is known of them, in the best light as many as are needed, of whom
  /// nothing is known.
  void TakeUp(std::size_t needed) {
    if (!partner_.people) people_.resize(circumstances_.light == Light::best ? needed : 0);
    if (partner_.people) people_ = *partner_.people;
    known_.clear();
  }

  bool Meets(std::size_t person, ConditionId condition) {
    const auto [known, is_new] = known_.try_emplace({person, condition});
    if (is_new) known->second = reference::Meets(circumstances_, people_[person], condition);
    return known->second;
  }

  bool Fits(std::size_t person, const Line& line) {
    const auto conditions = rulebook_.condition_ids[line.conditions];
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](ConditionId condition) { return Meets(person, condition); });
  }

  /// Tries person `next` and all behind in every line that they fit, and in none. `sets` are the
  /// people of each line so far.
  bool CanBeFilled(std::span<const Line> lines, std::size_t next,
                   std::vector<std::vector<std::size_t>>& sets) {
    if (next == people_.size()) return AreEnough(lines, sets);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!Fits(next, lines[i])) continue;
      sets[i].push_back(next);
      if (CanBeFilled(lines, next + 1, sets)) return true;
      sets[i].pop_back();
    }
    return CanBeFilled(lines, next + 1, sets);
  }

  bool AreEnough(std::span<const Line> lines, const std::vector<std::vector<std::size_t>>& sets) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (sets[i].size() < lines[i].count) return false;
      for (const OfLine& of : rulebook_.of_lines[lines[i].of_lines]) {
        std::size_t meet = 0;
        for (const std::size_t person : sets[i]) meet += Meets(person, of.condition);
        if (meet < of.count) return false;
      }
    }
    return true;
  }

  const Circumstances& circumstances_;
  const Rulebook& rulebook_;
  const Partner& partner_;
  std::vector<Person> people_;
  std::map<std::pair<std::size_t, ConditionId>, bool> known_;  ///< answers of Meets
};

}  // namespace

Verdict PeopleVerdict(const Rulebook& rulebook, Date day, const Partner& partner,
                      const People& people) {
  const auto meets = [&](Light light) {
    const Circumstances circumstances{rulebook, day, light};
    Staff staff(circumstances, partner);
    const auto crews = rulebook.crews[people.crews];
    const auto totals = rulebook.team_totals[people.totals];
    return std::all_of(crews.begin(), crews.end(),
                       [&](const Crew& crew) { return staff.Meets(crew); }) &&
           std::all_of(totals.begin(), totals.end(),
                       [&](const TeamTotal& total) { return staff.Meets(people, total); });
  };
  if (meets(Light::worst)) return Verdict::met;
  return meets(Light::best) ? Verdict::cannot_tell : Verdict::not_met;
}

}  // namespace attain::reference
