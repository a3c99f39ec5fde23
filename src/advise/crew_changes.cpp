#include "advise/crew_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "advise/happening_text.h"
#include "advise/named_credentials.h"
#include "explain/phrases.h"

namespace attain {
namespace {

class CrewReasonFinder {
 public:
  CrewReasonFinder(const ChangeDay& day, Direction direction)
      : day_(day),
        rulebook_(day.after.context.rulebook),
        batch_(day.after.context.batch),
        phrases_(day.after.context, day.partner),
        direction_(direction) {}

  std::vector<std::string> Find(const PeopleTest& old_test, const PeopleTest& test) {
    const Kinds old_kinds = KindsOf(day_.before, old_test), kinds = KindsOf(day_.after, test);
    const auto named = NamedIn(test);
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
      AddCauses(person, named);
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

  std::set<CredentialId> NamedIn(const PeopleTest& test) const {
    std::vector<ConditionId> conditions;
    for (const PlaceLine& place : day_.after.context.program.place_lines[test.lines]) {
      const auto of_line = rulebook_.condition_ids[rulebook_.lines[place.line].conditions];
      conditions.insert(conditions.end(), of_line.begin(), of_line.end());
      if (place.of_line.valid()) conditions.push_back(rulebook_.of_lines[place.of_line].condition);
    }
    std::set<CredentialId> named =
        NamedCredentials(rulebook_, conditions, day_.after.context.program.as_of);
    named.merge(NamedCredentials(rulebook_, conditions, day_.before.context.program.as_of));
    return named;
  }

  bool Has(std::uint32_t person, CredentialId credential) const {
    const auto passes = batch_.credentials_of(batch_.people_of(day_.partner).begin + person);
    return std::find(batch_.codes.begin() + passes.begin, batch_.codes.begin() + passes.end,
                     credential) != batch_.codes.begin() + passes.end;
  }

  /// What happened that makes the person fit other lines.
  void AddCauses(std::uint32_t person, const std::set<CredentialId>& named) {
    for (const Happening& happening : day_.of_day) {
      switch (happening.kind) {
        case HappeningKind::passed:
          if (direction_ != Direction::away_from_met && happening.person == person &&
              named.count(happening.credential) > 0)
            Add(HappeningText(happening, phrases_));
          break;
        case HappeningKind::expired:
          if (direction_ != Direction::to_met && happening.person == person &&
              named.count(happening.credential) > 0)
            Add(HappeningText(happening, phrases_));
          break;
        case HappeningKind::no_longer_accepted:
        case HappeningKind::passed_by_is_over:
          if (direction_ != Direction::to_met && named.count(happening.credential) > 0 &&
              Has(person, happening.credential))
            Add(HappeningText(happening, phrases_));
          break;
        case HappeningKind::set_version:
          Add(HappeningText(happening, phrases_));
          break;
        case HappeningKind::award_version:
        case HappeningKind::measure_version:
        case HappeningKind::row_enters:
        case HappeningKind::row_leaves:
          break;
      }
    }
  }

  const ChangeDay& day_;
  const Rulebook& rulebook_;
  const PartnerBatch& batch_;
  Phrases phrases_;
  Direction direction_;
  std::vector<std::string> reasons_;
};

}  // namespace

std::vector<std::string> ReasonsInCrew(const ChangeDay& day, const PeopleTest& old_test,
                                       const PeopleTest& test, Direction direction) {
  return CrewReasonFinder(day, direction).Find(old_test, test);
}

}  // namespace attain
