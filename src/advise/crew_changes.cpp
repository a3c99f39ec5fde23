#include "advise/crew_changes.h"

#include <fmt/format.h>

#include <algorithm>

#include "advise/happening_text.h"
#include "advise/named_credentials.h"
#include "explain/held.h"
#include "explain/phrases.h"

namespace attain {
namespace {

class CrewReasonFinder {
 public:
  CrewReasonFinder(const ChangeDay& day, Direction direction)
      : day_(day),
        rulebook_(day.after.context.rulebook),
        phrases_(day.after.context, day.partner),
        direction_(direction),
        before_(rulebook_, DayBefore(), memory_),
        after_(rulebook_, DayAfter(), memory_),
        before_with_new_lists_(rulebook_, DayBefore(), memory_),
        after_with_old_lists_(rulebook_, DayAfter(), memory_) {
    before_with_new_lists_.ReadListsOf(DayAfter());
    after_with_old_lists_.ReadListsOf(DayBefore());
    for (HeldFinder* held : {&before_, &after_, &before_with_new_lists_, &after_with_old_lists_})
      held->Load(day.after.context.batch, day.partner);
  }

  std::vector<std::string> Find(const PeopleTest& old_test, const PeopleTest& test) {
    const Kinds old_kinds = KindsOf(day_.before, old_test), kinds = KindsOf(day_.after, test);
    std::vector<std::string> idle, effects;  // who fills no place any more; what the others do
    for (std::uint32_t person = 0; person < kinds.sure.size(); ++person) {
      const auto moved = [&](const std::vector<std::uint16_t>& from,
                             const std::vector<std::uint16_t>& to) {
        const int lost = from[person] & ~to[person], won = to[person] & ~from[person];
        return direction_ == Direction::to_met          ? won
               : direction_ == Direction::away_from_met ? lost
                                                        : lost | won;
      };
      const int lines =
          moved(old_kinds.sure, kinds.sure) | moved(old_kinds.possible, kinds.possible);
      if (lines == 0) continue;
      AddCauses(person, ConditionsOf(test, static_cast<unsigned>(lines)));
      const std::string name = phrases_.Person(person);
      if (direction_ == Direction::away_from_met && kinds.possible[person] == 0) {
        idle.push_back(name);
      } else {
        effects.push_back(fmt::format(
            "{} {} {}", name, direction_ == Direction::away_from_met ? "no longer fits" : "fits",
            PlaceOf(test, static_cast<unsigned>(lines))));
      }
    }
    if (!idle.empty())
      Add(fmt::format("{} {} no place", Enumerate(idle), idle.size() == 1 ? "fills" : "fill"));
    for (std::string& effect : effects) Add(std::move(effect));
    return std::move(reasons_);
  }

 private:
  struct Kinds {
    std::vector<std::uint16_t> sure, possible;
  };
  static Kinds KindsOf(const ChangeSide& side, const PeopleTest& test) {
    const SortingId sorting = side.context.program.crew_tests[test.test].sorting;
    const auto sure = side.evaluation.people().SureKinds(sorting);
    Kinds kinds{{sure.begin(), sure.end()}, {}};
    const auto possible = side.evaluation.people().PossibleKinds(sorting);
    kinds.possible.assign(possible.begin(), possible.end());
    return kinds;
  }

  void Add(std::string reason) {
    if (std::find(reasons_.begin(), reasons_.end(), reason) == reasons_.end())
      reasons_.push_back(std::move(reason));
  }

  /// The first of the lines.
  std::string PlaceOf(const PeopleTest& test, unsigned lines) const {
    const auto places = day_.after.context.program.place_lines[test.lines];
    std::size_t line = 0;
    while ((lines >> line & 1) == 0) ++line;
    if (line >= places.size()) return "a line of the team";
    const PlaceLine& place = places[line];
    const LinePart part{0, std::nullopt, place.line, place.of_line, place.count};
    return fmt::format("a place with {}", phrases_.Conditions(part));
  }

  /// What the lines, or all lines of a team that are sorted as one, ask for.
  std::vector<ConditionId> ConditionsOf(const PeopleTest& test, unsigned lines) const {
    const Program& program = day_.after.context.program;
    const auto places = program.place_lines[test.lines];
    const std::size_t sorted = program.sortings[program.crew_tests[test.test].sorting].lines.size;
    std::vector<ConditionId> conditions;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places.size() == sorted && (lines >> i & 1) == 0) continue;
      const auto of_line = rulebook_.condition_ids[rulebook_.lines[places[i].line].conditions];
      conditions.insert(conditions.end(), of_line.begin(), of_line.end());
      if (places[i].of_line.valid())
        conditions.push_back(rulebook_.of_lines[places[i].of_line].condition);
    }
    return conditions;
  }

  Date DayBefore() const { return day_.before.context.program.as_of; }
  Date DayAfter() const { return day_.after.context.program.as_of; }

  /// Has the credential on the one day and not on the other.
  static bool HoldsOnly(HeldFinder& here, Date day, HeldFinder& there, Date other_day,
                        std::uint32_t person, CredentialId credential) {
    const auto holds_only = [&](bool possible) {
      return here.Holds(person, credential, day, possible) &&
             !there.Holds(person, credential, other_day, possible);
    };
    return holds_only(false) || holds_only(true);
  }
  bool Loses(std::uint32_t person, CredentialId credential) {
    return direction_ != Direction::to_met &&
           HoldsOnly(before_, DayBefore(), after_, DayAfter(), person, credential);
  }
  bool Wins(std::uint32_t person, CredentialId credential) {
    return direction_ != Direction::away_from_met &&
           HoldsOnly(after_, DayAfter(), before_, DayBefore(), person, credential);
  }
  /// Whether the lists of the other day alone would make the person meet one of the conditions, or
  /// not meet it any more.
  bool ListsMatter(std::uint32_t person, std::span<const ConditionId> conditions) {
    const auto differ = [&](HeldFinder& one, HeldFinder& other, const ConditionId& condition) {
      const std::span alone(&condition, 1);
      return one.Meets(person, alone, false) != other.Meets(person, alone, false) ||
             one.Meets(person, alone, true) != other.Meets(person, alone, true);
    };
    return std::any_of(conditions.begin(), conditions.end(), [&](const ConditionId& condition) {
      return differ(before_, before_with_new_lists_, condition) ||
             differ(after_, after_with_old_lists_, condition);
    });
  }

  /// What happened that makes the person fit other lines, which ask for `conditions`.
  void AddCauses(std::uint32_t person, const std::vector<ConditionId>& conditions) {
    NamedItems named = NamedCredentials(rulebook_, conditions, DayAfter());
    NamedItems before = NamedCredentials(rulebook_, conditions, DayBefore());
    named.credentials.merge(before.credentials);
    named.sets.merge(before.sets);
    const auto concerns = [&](const Happening& happening) {
      switch (happening.kind) {
        case HappeningKind::passed:
          return happening.person == person && named.credentials.count(happening.credential) > 0 &&
                 Wins(person, happening.credential);
        case HappeningKind::expired:
          return happening.person == person && named.credentials.count(happening.credential) > 0 &&
                 Loses(person, happening.credential);
        case HappeningKind::no_longer_accepted:
        case HappeningKind::passed_by_is_over:
          return named.credentials.count(happening.credential) > 0 &&
                 Loses(person, happening.credential);
        case HappeningKind::set_version:
          return named.sets.count(happening.set) > 0 && ListsMatter(person, conditions);
        case HappeningKind::award_version:
        case HappeningKind::measure_version:
        case HappeningKind::row_enters:
        case HappeningKind::row_leaves:
          return false;
      }
      return false;
    };
    for (const Happening& happening : day_.of_day) {
      if (concerns(happening)) Add(HappeningText(happening, phrases_));
    }
  }

  const ChangeDay& day_;
  const Rulebook& rulebook_;
  Phrases phrases_;
  Direction direction_;
  ListMemory memory_;
  HeldFinder before_, after_;  ///< what is held on the two days
  HeldFinder before_with_new_lists_, after_with_old_lists_;
  std::vector<std::string> reasons_;
};

}  // namespace

std::vector<std::string> ReasonsInCrew(const ChangeDay& day, const PeopleTest& old_test,
                                       const PeopleTest& test, Direction direction) {
  return CrewReasonFinder(day, direction).Find(old_test, test);
}

}  // namespace attain
