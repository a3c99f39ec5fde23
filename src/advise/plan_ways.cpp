// The ways of a plan. What a fact or an amount must become may be read by other statements, too:
// with it other people may be needed, other amounts, or there is no way. So the rest of a way is
// looked for in the data as it would be.
#include <algorithm>
#include <set>
#include <utility>

#include "advise/plan.h"
#include "advise/plan_limits.h"

namespace attain {
namespace {

using Kind = OpenStatement::Kind;
using Values = std::vector<WantedValue>;  ///< by fact and measure

std::vector<OpenStatement> Without(const std::vector<OpenStatement>& so, const WantedValue& value) {
  std::vector<OpenStatement> rest = so;
  std::erase_if(rest, [&](const OpenStatement& open) { return open.wants.IsOfSame(value); });
  return rest;
}

}  // namespace

bool Planner::IsReadElsewhere(const OpenStatement& open) const {
  return open.wants.is_of_any() && shared_->Has(open.wants.fact, open.wants.measure);
}

bool DataStates::Add(std::vector<OpenStatement> so) {
  if (!seen.insert(ValuesOf(so)).second) return true;
  if (states.size() == kMostDataStates) return false;
  states.push_back(std::move(so));
  return true;
}

void Planner::FindWays(std::span<const RowId> rows, DataStates& data, Plan& plan) {
  const auto visit = [&](std::vector<OpenStatement> so) {
    if (!data.Add(std::move(so))) plan.all_ways_tried = false;
  };
  for (; data.next < data.states.size() && !stops_(); ++data.next) {
    const std::vector<OpenStatement> so = data.states[data.next];
    const Values values = ValuesOf(so);
    std::vector<ChangedValue> changes;
    for (const WantedValue& value : values) changes.push_back(ValueFor(rulebook_, value));
    PartnerEvaluation& now = so.empty() ? evaluation_ : changed_;
    const PartnerBatch batch =
        so.empty() ? PartnerBatch(rulebook_) : WithValues(rulebook_, *batch_, partner_, changes);
    if (!so.empty() && !changed_.Load(batch, 0)) continue;
    OpenFinder opens(rulebook_, program_, evaluation_, now);
    // What is asked for may depend on what has become so since.
    const auto stale = std::find_if(so.begin(), so.end(), [&](const OpenStatement& open) {
      if (open.point_line.valid()) return false;
      const WantedValue wants = opens.WantsOf(open.node);
      return wants != open.wants && !(wants.any_of.size() > 1 && AsksNoMore(wants, open.wants));
    });
    if (stale != so.end()) {
      visit(Without(so, stale->wants));
      continue;
    }
    AlternativeFinder finder(program_, now);
    const Alternatives alternatives = finder.Of(rows);
    plan.all_ways_tried = plan.all_ways_tried && alternatives.all;
    for (const Alternative& alternative : alternatives.ways) {
      PlanWay way = WayOf(finder, alternative, opens);
      // Facts first: how much is needed may depend on them.
      const auto is_fact = [&](const OpenStatement& open) {
        return IsReadElsewhere(open) && !open.wants.any_of.empty();
      };
      const bool facts = std::any_of(way.open.begin(), way.open.end(), is_fact);
      std::vector<OpenStatement> then = so;
      bool agree = true, more = false;
      for (OpenStatement& open : way.open) {
        if (!IsReadElsewhere(open) || (facts && !is_fact(open))) continue;
        more = true;
        if (AddTo(then, open)) continue;
        agree = false;
        open.kind = Kind::not_planned;
        open.wants = {};
      }
      if (more && agree) {
        visit(std::move(then));
        continue;
      }
      // What is not looked at any more would be asked for in other data.
      if (!agree) {
        std::erase_if(way.open, [&](const OpenStatement& open) {
          return facts && IsReadElsewhere(open) && !is_fact(open);
        });
      }
      way.open.insert(way.open.end(), so.begin(), so.end());
      SortByPlace(way.open);
      plan.ways.push_back(std::move(way));
    }
    // It may do without one of them: then that way is the better one.
    for (const WantedValue& value : values) {
      if (values.size() > 1) visit(Without(so, value));
    }
  }
}

PlanWay Planner::WayOf(AlternativeFinder& finder, const Alternative& alternative,
                       OpenFinder& opens) {
  PlanWay way;
  std::vector<OpenItem> items(alternative.begin(), alternative.end());
  std::sort(items.begin(), items.end(),
            [](const OpenItem& a, const OpenItem& b) { return a.place < b.place; });
  for (const OpenItem& item : items) {
    if (item.is_crew) {
      way.crews.push_back(finder.NeedOf(item));
    } else if (!item.amount.valid()) {
      way.open.push_back(opens.Of(finder.NodeOf(item)));
    }
  }
  for (const auto& amount : finder.AmountsOf(alternative)) {
    for (OpenStatement& open : opens.Of(amount)) way.open.push_back(std::move(open));
  }
  return way;
}

}  // namespace attain
