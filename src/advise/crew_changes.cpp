#include "advise/crew_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

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
    std::vector<std::string> idle, effects;  // who fills no place any more; what the others do
    for (const Moved& moved :
         MovedPeople(SortingOf(day_.before, old_test), SortingOf(day_.after, test))) {
      AddCauses(moved.person, ConditionsOf(test, moved.lines));
      if (!moved.person) continue;
      const std::string name = phrases_.Person(*moved.person);
      if (moved.away && !moved.may_fit) {
        idle.push_back(name);
      } else {
        effects.push_back(fmt::format("{} {} {}", name, moved.away ? "no longer fits" : "fits",
                                      PlaceOf(test, moved.lines)));
      }
    }
    if (!idle.empty())
      Add(fmt::format("{} {} no place", Enumerate(idle), idle.size() == 1 ? "fills" : "fill"));
    for (std::string& effect : effects) Add(std::move(effect));
    return std::move(reasons_);
  }

  std::vector<std::string> Find(SortingId old_sorting, SortingId sorting, ConditionId condition) {
    for (const Moved& moved : MovedPeople(old_sorting, sorting))
      AddCauses(moved.person, {condition});
    return std::move(reasons_);
  }

 private:
  /// One of the people; or none of them, whoever there may be where they are not known.
  using Someone = std::optional<std::uint32_t>;
  /// Someone who comes to fit these lines, or no longer does.
  struct Moved {
    Someone person;
    unsigned lines;
    bool away;
    bool may_fit;  ///< any line, on the later day
  };
  struct Kinds {
    std::vector<std::uint16_t> sure, possible;
  };

  std::vector<Moved> MovedPeople(SortingId old_sorting, SortingId sorting) const {
    std::vector<Moved> moved;
    const auto add = [&](Someone person, unsigned lost, unsigned won, bool may_fit) {
      if (lost != 0 && direction_ != Direction::to_met)
        moved.push_back({person, lost, true, may_fit});
      if (won != 0 && direction_ != Direction::away_from_met)
        moved.push_back({person, won, false, may_fit});
    };
    if (!day_.after.evaluation.people().people_known()) {
      const unsigned from = day_.before.evaluation.people().UnknownKind(old_sorting);
      const unsigned to = day_.after.evaluation.people().UnknownKind(sorting);
      add({}, from & ~to, to & ~from, to != 0);
    }
    const Kinds from = KindsOf(day_.before, old_sorting), to = KindsOf(day_.after, sorting);
    for (std::uint32_t person = 0; person < to.sure.size(); ++person) {
      const unsigned old_sure = from.sure[person], old_possible = from.possible[person];
      const unsigned sure = to.sure[person], possible = to.possible[person];
      add(person, (old_sure & ~sure) | (old_possible & ~possible),
          (sure & ~old_sure) | (possible & ~old_possible), possible != 0);
    }
    return moved;
  }
  static SortingId SortingOf(const ChangeSide& side, const PeopleTest& test) {
    return side.context.program.crew_tests[test.test].sorting;
  }
  static Kinds KindsOf(const ChangeSide& side, SortingId sorting) {
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

  static bool Holds(HeldFinder& held, Date day, Someone person, CredentialId credential,
                    bool possible) {
    if (person) return held.Holds(*person, credential, day, possible);
    return possible && held.LatestPass(credential, day);
  }
  static bool Meets(HeldFinder& held, Someone person, std::span<const ConditionId> conditions,
                    bool possible) {
    if (person) return held.Meets(*person, conditions, possible);
    return possible && held.CouldMeet(conditions);
  }
  bool Loses(Someone person, CredentialId credential) {
    const auto loses = [&](bool possible) {
      return Holds(before_, DayBefore(), person, credential, possible) &&
             !Holds(after_, DayAfter(), person, credential, possible);
    };
    return direction_ != Direction::to_met && (loses(false) || loses(true));
  }
  bool Wins(Someone person, CredentialId credential) {
    const auto wins = [&](bool possible) {
      return Holds(after_, DayAfter(), person, credential, possible) &&
             !Holds(before_, DayBefore(), person, credential, possible);
    };
    return direction_ != Direction::away_from_met && (wins(false) || wins(true));
  }
  /// Whether any of `named`, which the credential helps to earn, changes likewise: a pass that
  /// counts no more for what it earns may still count by itself.
  template <class Changes>
  bool ChangesWhatItEarns(CredentialId credential, const std::set<CredentialId>& named,
                          const Changes& changes) const {
    return std::any_of(named.begin(), named.end(), [&](CredentialId earned) {
      const ConditionId earned_by = rulebook_.credentials[earned].earned_by;
      if (!earned_by.valid() || !changes(earned)) return false;
      const NamedItems parts = NamedCredentials(rulebook_, std::vector{earned_by}, DayAfter());
      return parts.credentials.count(credential) > 0;
    });
  }
  /// Whether the lists of the other day alone would make the person meet one of the conditions, or
  /// not meet it any more.
  bool ListsMatter(Someone person, std::span<const ConditionId> conditions) {
    const auto differ = [&](HeldFinder& one, HeldFinder& other, const ConditionId& condition) {
      const std::span alone(&condition, 1);
      return Meets(one, person, alone, false) != Meets(other, person, alone, false) ||
             Meets(one, person, alone, true) != Meets(other, person, alone, true);
    };
    return std::any_of(conditions.begin(), conditions.end(), [&](const ConditionId& condition) {
      return differ(before_, before_with_new_lists_, condition) ||
             differ(after_, after_with_old_lists_, condition);
    });
  }

  /// What happened that makes the person fit other lines, which ask for `conditions`.
  void AddCauses(Someone person, const std::vector<ConditionId>& conditions) {
    NamedItems named = NamedCredentials(rulebook_, conditions, DayAfter());
    NamedItems before = NamedCredentials(rulebook_, conditions, DayBefore());
    named.credentials.merge(before.credentials);
    named.sets.merge(before.sets);
    const auto wins = [&](CredentialId credential) { return Wins(person, credential); };
    const auto loses = [&](CredentialId credential) { return Loses(person, credential); };
    const auto concerns = [&](const Happening& happening) {
      switch (happening.kind) {
        case HappeningKind::passed:
          return happening.person == person && named.credentials.count(happening.credential) > 0 &&
                 (wins(happening.credential) ||
                  ChangesWhatItEarns(happening.credential, named.credentials, wins));
        case HappeningKind::expired:
          return happening.person == person && named.credentials.count(happening.credential) > 0 &&
                 (loses(happening.credential) ||
                  ChangesWhatItEarns(happening.credential, named.credentials, loses));
        case HappeningKind::no_longer_accepted:
        case HappeningKind::passed_by_is_over:
          return named.credentials.count(happening.credential) > 0 && loses(happening.credential);
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

std::vector<std::string> ReasonsInLine(const ChangeDay& day, SortingId old_sorting,
                                       SortingId sorting, ConditionId condition,
                                       Direction direction) {
  return CrewReasonFinder(day, direction).Find(old_sorting, sorting, condition);
}

}  // namespace attain
