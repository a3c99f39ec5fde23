#include "advise/told_ways.h"

#include <algorithm>

namespace attain {
namespace {

bool IsPlanned(const OpenStatement& open) { return open.kind != OpenStatement::Kind::not_planned; }

/// Whether `a` is left open where `b` is: of an amount that gives points as much as it takes.
bool IsCovered(const OpenStatement& a, const OpenStatement& b) {
  if (!a.IsOfSame(b)) return false;
  return (a.point_line.valid() && b.point_line.valid()) || AsksNoMore(a.wants, b.wants);
}

/// The amounts for points, added up.
Fraction WantedOf(const PlanWay& way) {
  Fraction sum;
  for (const OpenStatement& open : way.open) {
    if (open.point_line.valid()) sum = Add(sum, *open.wants.least).value_or(sum);
  }
  return sum;
}

/// Whether everything that `a` leaves open is left open by `b`.
bool LeavesNoMoreOpen(const PlanWay& a, const PlanWay& b) {
  return std::all_of(a.open.begin(), a.open.end(), [&](const OpenStatement& open) {
    return std::any_of(b.open.begin(), b.open.end(),
                       [&](const OpenStatement& other) { return IsCovered(open, other); });
  });
}

/// Whether `a` asks for no more than `b` in everything.
bool NoMore(const PlanWay& a, const PlanWay& b) {
  if (a.possible() != b.possible()) return a.possible();
  if (a.people.outcome != PeoplePlan::Outcome::found) return false;
  const bool cheaper =
      b.people.outcome != PeoplePlan::Outcome::found || a.people.cost <= b.people.cost;
  return cheaper && LeavesNoMoreOpen(a, b);
}

void AskFor(const WantedValue& wanted, const std::vector<std::int64_t>& any_of, PlanWay& way) {
  for (OpenStatement& open : way.open) {
    if (open.wants.IsOfSame(wanted)) open.wants.any_of = any_of;
  }
}

/// Whether another one asks for no more, where `value` is chosen of those that are wanted; of two
/// that ask for the same the first one stays.
bool IsWorse(const std::vector<PlanWay>& ways, std::size_t at, const WantedValue& wanted,
             std::int64_t value) {
  PlanWay way = ways[at];
  AskFor(wanted, {value}, way);
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (i == at || !NoMore(ways[i], way)) continue;
    PlanWay other = ways[i];
    AskFor(wanted, {value}, other);
    if (i < at || !NoMore(way, other)) return true;
  }
  return false;
}

/// Leaves of several values those for which no other way asks for no more, unless an amount is
/// asked for, which may hang on them; false: there are none.
bool NarrowAt(std::size_t at, std::vector<PlanWay>& ways) {
  const bool amounts = std::any_of(
      ways[at].open.begin(), ways[at].open.end(),
      [](const OpenStatement& open) { return open.kind == OpenStatement::Kind::amount; });
  for (const WantedValue& wanted : ValuesOf(ways[at].open)) {
    if (wanted.any_of.size() < 2) continue;
    std::vector<std::int64_t> better = wanted.any_of;
    std::erase_if(better, [&](std::int64_t value) { return IsWorse(ways, at, wanted, value); });
    if (better.empty()) return false;
    if (!amounts && better.size() < wanted.any_of.size()) AskFor(wanted, better, ways[at]);
  }
  return true;
}

/// Behind what is not known more is needed for certain, which may cost something.
bool FallsShort(const PlanWay& way) {
  return std::any_of(way.open.begin(), way.open.end(),
                     [](const OpenStatement& open) { return open.falls_short; });
}

/// How much of it is needed depends on the points of those who are trained.
bool IsRaised(const PlanWay& way) {
  return std::any_of(way.open.begin(), way.open.end(),
                     [](const OpenStatement& open) { return open.is_raised; });
}

}  // namespace

bool PlanWay::possible() const {
  return people.outcome == PeoplePlan::Outcome::found &&
         std::all_of(open.begin(), open.end(), IsPlanned);
}

bool StaysBetter(const PlanWay& a, const PlanWay& b, Cost least, bool is_first) {
  if (!a.possible() || a.people.cost > least || !LeavesNoMoreOpen(a, b)) return false;
  if (a.people.cost < least || a.open.size() < b.open.size()) return true;
  const Fraction wanted = WantedOf(a), by_other = WantedOf(b);
  return wanted < by_other || (wanted == by_other && is_first);
}

void SortWays(std::vector<PlanWay>& ways) {
  std::stable_sort(ways.begin(), ways.end(), [](const PlanWay& a, const PlanWay& b) {
    if (a.possible() != b.possible()) return a.possible();
    if (FallsShort(a) != FallsShort(b)) return FallsShort(b);
    if (a.people.cost != b.people.cost) return a.people.cost < b.people.cost;
    if (a.open.size() != b.open.size()) return a.open.size() < b.open.size();
    return WantedOf(a) < WantedOf(b);
  });
}

void DropWorse(std::vector<PlanWay>& ways) {
  std::vector<bool> worse(ways.size());
  for (std::size_t at = 0; at < ways.size(); ++at) {
    for (std::size_t other = 0; other < ways.size() && !worse[at]; ++other) {
      worse[at] = other != at && NoMore(ways[other], ways[at]) &&
                  (other < at || !NoMore(ways[at], ways[other]));
    }
  }
  std::vector<PlanWay> kept;
  for (std::size_t at = 0; at < ways.size(); ++at) {
    if (!worse[at]) kept.push_back(std::move(ways[at]));
  }
  ways = std::move(kept);
}

void NarrowValues(std::vector<PlanWay>& ways) {
  for (std::size_t at = 0; at < ways.size();) {
    if (!ways[at].possible() || NarrowAt(at, ways)) {
      ++at;
    } else {
      ways.erase(ways.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
}

bool MayNeedMore(const PlanWay& way) { return FallsShort(way) || IsRaised(way); }

}  // namespace attain
