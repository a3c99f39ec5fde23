// The people part of a plan: who passes what, and how many new people it takes, so that all crews
// of a list are met at the least cost.
#pragma once

#include <cstdint>
#include <vector>

#include "advise/assignment.h"
#include "advise/shop.h"
#include "program/program.h"

namespace attain {

/// A line of a crew that must be filled; a team total is one line that any of several fits.
struct NeedLine {
  std::vector<Fit> any;
  std::uint32_t count;
};
/// A crew, or a team total, that is not met; or the people whom a line of a metric is to count.
struct CrewNeed {
  PeopleTest test;  ///< not of a metric's line
  std::vector<NeedLine> lines;
  PointLineId point_line = {};  ///< of a metric, or none
};
CrewNeed NeedOf(const Program& program, const PeopleTest& test);

struct Staff {
  std::vector<Atoms> atoms;     ///< of each of the partner's people
  std::vector<bool> may_learn;  ///< false: takes no exams, or nothing is known of their credentials
};

/// Someone passes an offer of the shop. New people stand behind the partner's own.
struct Bought {
  std::uint32_t person, offer;
  auto operator<=>(const Bought&) const = default;
};

/// Why the exams of one crew cannot cost less: as in Assignment. The new people of all crews are
/// the same, so that their prices add up to the cost of hiring one at the most.
struct CrewProof {
  std::vector<Cost> price, rent;
  Cost new_price = 0;
};

struct PeoplePlan {
  enum class Outcome : std::uint8_t {
    found,
    no_way,     ///< what can still be passed does not suffice
    too_large,  ///< more than kMostPlannedPlaces
  };
  Outcome outcome = Outcome::found;
  std::size_t failing = 0;  ///< no_way, too_large: position of a crew that cannot be met
  Cost cost = 0;            ///< of all passes and new people
  bool optimal = true;      ///< proved; else the best that was found
  std::uint32_t new_people = 0;
  std::vector<Bought> bought;  ///< ascending
  std::vector<CrewProof>
      proof;  ///< by crew where they share no credentials and `optimal`; else empty
};

PeoplePlan PlanPeople(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs,
                      Cost hire);

/// The lines of the crew that someone with these atoms fits, as bits.
std::uint16_t KindOf(const Shop& shop, const CrewNeed& need, const Atoms& atoms);
/// The cheapest way for someone with these atoms to fit a line; `cheapest` where it is proved.
Purchase CheapestFor(Shop& shop, const NeedLine& line, const Atoms& atoms);
/// Everyone's atoms with what was bought, new people behind the partner's own.
std::vector<Atoms> AtomsAfter(const Shop& shop, const Staff& staff, std::uint32_t new_people,
                              const std::vector<Bought>& bought);
/// Whether these people fill all places of the crew.
bool Filled(const Shop& shop, const CrewNeed& need, const std::vector<Atoms>& people);

/// Where crews share credentials: improves `plan` (a plan that is met) by searching, best first,
/// what to pass next; sets `optimal`.
void SearchPeople(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs, Cost hire,
                  PeoplePlan& plan);
/// What crews cost at the least, each on its own: the largest of them.
Cost LeastCost(Shop& shop, const Staff& staff, const std::vector<CrewNeed>& needs, Cost hire);

}  // namespace attain
