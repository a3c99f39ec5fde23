// A way of a plan carried out on a copy of the partner: whether its goals are met then. Those whom
// it trains count in the points of a score, too, so that less of an amount may do.
#include <algorithm>

#include "advise/plan.h"
#include "advise/plan_limits.h"
#include "advise/visit_node.h"

namespace attain {
namespace {

/// Of each value the one that is chosen: by digits, of which each counts to the number of values.
std::vector<WantedValue> ChosenOf(const PlanWay& way, std::size_t choice) {
  std::vector<WantedValue> values = ValuesOf(way.open);
  for (WantedValue& value : values) {
    if (value.any_of.empty()) continue;
    const std::size_t digit = choice % value.any_of.size();
    choice /= value.any_of.size();
    value.any_of = {value.any_of[digit]};
  }
  return values;
}

/// In how many ways one of each value can be chosen, as far as that is tried.
std::size_t ChoicesOf(const PlanWay& way) {
  std::size_t choices = 1;
  for (const WantedValue& value : ValuesOf(way.open)) {
    if (!value.any_of.empty()) choices = std::min(choices * value.any_of.size(), kMostChoices);
  }
  return choices;
}

}  // namespace

bool Planner::LoadCarriedOut(const PlanWay& way, std::size_t choice) {
  std::vector<ChangedValue> changes;
  for (const WantedValue& value : ChosenOf(way, choice))
    changes.push_back(ValueFor(rulebook_, value));
  const PartnerBatch valued = WithValues(rulebook_, *batch_, partner_, changes);
  PartnerChange change{{}, way.people.new_people, {}};
  for (const Bought& one : way.people.bought) {
    const Offer& offer = shop_.offers()[one.offer];
    change.passes.push_back({one.person, offer.credential, offer.taken});
  }
  carried_out_ = change.passes.empty() && change.new_people == 0
                     ? valued
                     : Changed(rulebook_, valued, 0, change);
  return changed_.Load(carried_out_, 0);
}

bool Planner::IsMetWith(std::span<const RowId> rows, const PlanWay& way, std::size_t choice) {
  if (!LoadCarriedOut(way, choice)) return false;
  Verdict verdict = Verdict::met;
  for (const RowId row : rows) verdict = And(verdict, changed_.RowVerdict(row));
  const bool asks = std::any_of(way.open.begin(), way.open.end(),
                                [](const auto& open) { return !open.wants.is_of_any(); });
  if (verdict == Verdict::met || !asks) return verdict == Verdict::met;
  // What the way asks for, without a value, may turn out to be so.
  const auto is_asked = [&](const OpenItem& item) {
    return !item.is_crew && std::any_of(way.open.begin(), way.open.end(), [&](const auto& open) {
      return !open.wants.is_of_any() && open.node.kind == item.kind &&
             RequirementOf(open.node) == item.index;
    });
  };
  const Alternatives rest = AlternativeFinder(program_, changed_).Of(rows);
  return std::any_of(rest.ways.begin(), rest.ways.end(), [&](const Alternative& alternative) {
    return std::all_of(alternative.begin(), alternative.end(), is_asked);
  });
}

bool Planner::IsMetBy(std::span<const RowId> rows, const PlanWay& way) {
  const std::size_t choices = ChoicesOf(way);
  for (std::size_t choice = 0; choice < choices; ++choice) {
    if (!IsMetWith(rows, way, choice)) return false;
  }
  return true;
}

bool Planner::SplitValues(std::span<const RowId> rows, const PlanWay& way, DataStates& data) {
  std::vector<OpenStatement> so;
  for (const OpenStatement& open : way.open) {
    if (IsReadElsewhere(open) && !open.wants.any_of.empty()) so.push_back(open);
  }
  std::vector<WantedValue> failing;
  const std::size_t choices = ChoicesOf(way);
  for (std::size_t choice = 0; choice < choices; ++choice) {
    if (IsMetWith(rows, way, choice)) continue;
    for (WantedValue& value : ChosenOf(way, choice)) failing.push_back(std::move(value));
  }
  for (const WantedValue& wanted : ValuesOf(so)) {
    std::vector<std::int64_t> do_so, do_not;
    for (const std::int64_t value : wanted.any_of) {
      const bool fails =
          std::any_of(failing.begin(), failing.end(), [&](const WantedValue& chosen) {
            return chosen.IsOfSame(wanted) && chosen.any_of == std::vector{value};
          });
      (fails ? do_not : do_so).push_back(value);
    }
    if (do_so.empty() || do_not.empty()) continue;
    const auto add = [&](const std::vector<std::int64_t>& part) {
      for (OpenStatement& open : so) {
        if (open.wants.IsOfSame(wanted)) open.wants.any_of = part;
      }
      return data.Add(so);
    };
    return add(do_so) && add(do_not);
  }
  return false;
}

/// Whether a hundredth less of any amount for points is enough.
bool Planner::LessDoes(std::span<const RowId> rows, const PlanWay& way) {
  for (std::size_t i = 0; i < way.open.size(); ++i) {
    if (!way.open[i].point_line.valid()) continue;
    PlanWay less = way;
    std::optional<Fraction>& least = less.open[i].wants.least;
    least = least ? Subtract(*least, Fraction::Of(1, 100)) : std::nullopt;
    if (IsMetBy(rows, less)) return true;
  }
  return false;
}

/// Other choices of passes may give fewer points: then those of the plan are told alone.
void Planner::CountTrained(std::span<const RowId> rows, PlanWay& way) {
  const auto is_of_points = [](const OpenStatement& open) { return open.point_line.valid(); };
  if (way.people.bought.empty() || !way.possible() ||
      std::none_of(way.open.begin(), way.open.end(), is_of_points) || !LessDoes(rows, way))
    return;
  PlanWay trained = way;
  std::erase_if(trained.open, is_of_points);
  if (!LoadCarriedOut(trained, 0)) return;
  AlternativeFinder finder(program_, changed_);
  OpenFinder opens(rulebook_, program_, evaluation_, changed_);
  for (const Alternative& alternative : finder.Of(rows).ways) {
    const PlanWay rest = WayOf(finder, alternative, opens);
    const auto is_in = [](const std::vector<OpenStatement>& all, const OpenStatement& open) {
      return std::any_of(all.begin(), all.end(), [&](const OpenStatement& other) {
        return open.IsOfSame(other) && AsksNoMore(open.wants, other.wants);
      });
    };
    if (!rest.crews.empty() ||
        !std::all_of(rest.open.begin(), rest.open.end(),
                     [&](const auto& open) { return is_in(way.open, open); }))
      continue;
    PlanWay less = trained;
    for (const OpenStatement& open : rest.open) {
      if (open.wants.is_of_any()) {
        AddTo(less.open, open);
      } else if (!is_in(less.open, open)) {
        less.open.push_back(open);
      }
    }
    SortByPlace(less.open);
    const bool same =
        std::equal(way.open.begin(), way.open.end(), less.open.begin(), less.open.end(),
                   [](const auto& a, const auto& b) { return a.wants == b.wants; });
    if (same || !IsMetBy(rows, less)) continue;
    less.as_bought = true;
    way = std::move(less);
    return;
  }
}

}  // namespace attain
