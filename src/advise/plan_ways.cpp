// The ways of a plan, and what each leaves open. What a fact or an amount must become may be read
// by other statements, too: with it other people may be needed, other amounts, or there is no way.
// So the rest of a way is looked for in the data as it would be.
#include <algorithm>
#include <set>
#include <utility>

#include "advise/plan.h"
#include "advise/plan_limits.h"

namespace attain {
namespace {

using Kind = OpenStatement::Kind;
using Values = std::vector<WantedValue>;  ///< by fact and measure

/// The lines for amounts whose points are not known.
void AddUnknownAmounts(const Program& program, PartnerEvaluation& evaluation,
                       const PointGroupNode& group, std::vector<PointLineId>& lines) {
  for (const PointNode& line : program.point_nodes[group.lines]) {
    if (line.kind == PointLineKind::amount && !evaluation.RangeOf(line).is_exact())
      lines.push_back(line.source);
    for (const PointGroupNode& inner : program.point_groups[line.groups])
      AddUnknownAmounts(program, evaluation, inner, lines);
  }
}

std::vector<OpenStatement> Without(const std::vector<OpenStatement>& so, const WantedValue& value) {
  std::vector<OpenStatement> rest = so;
  std::erase_if(rest, [&](const OpenStatement& open) { return open.wants.IsOfSame(value); });
  return rest;
}

}  // namespace

std::vector<WantedValue> ValuesOf(std::span<const OpenStatement> all) {
  std::vector<WantedValue> values;
  for (const OpenStatement& open : all) {
    if (!open.wants.is_of_any()) continue;
    const auto same = std::find_if(values.begin(), values.end(), [&](const WantedValue& value) {
      return value.IsOfSame(open.wants);
    });
    if (same == values.end()) {
      values.push_back(open.wants);
    } else {
      *same = Joined(*same, open.wants).value_or(*same);
    }
  }
  std::sort(values.begin(), values.end());
  return values;
}

bool AddTo(std::vector<OpenStatement>& so, const OpenStatement& open) {
  std::optional<WantedValue> all = open.wants;
  for (const OpenStatement& other : so) {
    if (all && other.wants.IsOfSame(open.wants)) all = Joined(*all, other.wants);
  }
  if (!all) return false;
  for (const OpenStatement& other : so) {
    if (other.wants.IsOfSame(open.wants) && AsksNoMore(open.wants, other.wants)) return true;
  }
  std::erase_if(so, [&](const OpenStatement& other) {
    return other.wants.IsOfSame(open.wants) && AsksNoMore(other.wants, open.wants);
  });
  so.push_back(open);
  return true;
}

void SortByPlace(std::vector<OpenStatement>& open) {
  const auto place = [](const OpenStatement& one) {
    return std::pair(one.point_line.valid(),
                     one.point_line.valid() ? one.point_line.index : one.node.source.index);
  };
  std::stable_sort(open.begin(), open.end(), [&](const OpenStatement& a, const OpenStatement& b) {
    return place(a) < place(b);
  });
}

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
    // What is asked for may depend on what has become so since.
    const auto stale = std::find_if(so.begin(), so.end(), [&](const OpenStatement& open) {
      if (open.point_line.valid()) return false;
      const WantedValue wants = WantsOf(open.node, now);
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
      PlanWay way = WayOf(finder, alternative, now);
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
                       PartnerEvaluation& now) {
  PlanWay way;
  std::vector<OpenItem> items(alternative.begin(), alternative.end());
  std::sort(items.begin(), items.end(),
            [](const OpenItem& a, const OpenItem& b) { return a.place < b.place; });
  for (const OpenItem& item : items) {
    if (item.is_crew) {
      way.crews.push_back(finder.NeedOf(item));
    } else if (!item.amount.valid()) {
      way.open.push_back(OpenOf(finder.NodeOf(item), now));
    }
  }
  for (const auto& amount : finder.AmountsOf(alternative)) {
    for (OpenStatement& open : OpenOf(amount)) way.open.push_back(std::move(open));
  }
  return way;
}

std::vector<OpenStatement> Planner::OpenOf(const AlternativeFinder::ShortAmount& amount) {
  const bool measured = amount.measure.valid();
  const ValueRange value =
      measured ? evaluation_.RangeOf(amount.measure) : evaluation_.RangeOfFact(amount.fact);
  // Of what is only supposed nothing is short: the scores are asked for.
  if (value.may_have_no_value || !value.low || !value.high) {
    std::vector<OpenStatement> open;
    for (const StatementNode& score : amount.scores) {
      open.push_back({Kind::unknown, score, {}, {}});
      open.back().is_raised = true;
    }
    return open;
  }
  const ValueRange wanted = ValueRange::Exactly(amount.wanted);
  WantedValue wants;
  if (measured) wants.measure = program_.measures[amount.measure].measure;
  if (!measured) wants.fact = amount.fact;
  wants.least = amount.wanted;
  OpenStatement open{Kind::amount, {},           {}, Subtract(wanted, value).value_or(wanted),
                     amount.line,  amount.wanted};
  open.wants = std::move(wants);
  return {open};
}

OpenStatement Planner::OpenOf(const StatementNode& node, PartnerEvaluation& now) {
  if (node.kind == StatementNodeKind::flag) return OpenFlag(node);
  OpenStatement open{Kind::not_planned, node, {}, {}};
  if (node.kind == StatementNodeKind::score) OpenScore(now, open);
  if (node.kind == StatementNodeKind::comparison) OpenComparison(now, open);
  return open;
}

WantedValue Planner::WantsOf(const StatementNode& node, PartnerEvaluation& now) {
  if (node.kind == StatementNodeKind::flag)
    return WantedBy(program_.flags[Id<FlagNode>{node.index}]);
  if (node.kind != StatementNodeKind::comparison) return {};
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{node.index}];
  const auto cases = now.PossibleCases(comparison);
  if (cases.size() != 1 || !cases.front().surely_holds) return {};
  return WantedBy(rulebook_, program_, comparison, cases.front().which);
}

OpenStatement Planner::OpenFlag(const StatementNode& node) {
  const FlagNode& flag = program_.flags[Id<FlagNode>{node.index}];
  const bool known = evaluation_.FactNumber(flag.fact) != kUnknown;
  OpenStatement open{Kind::not_planned, node, {}, {}};
  if (!known) open.kind = Kind::unknown;
  if (known && flag.expected) open.kind = Kind::fact;
  if (open.kind != Kind::not_planned) open.wants = WantedBy(flag);
  return open;
}

void Planner::OpenScore(PartnerEvaluation& now, OpenStatement& open) {
  const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{open.node.index}];
  for (const MetricNode& metric : program_.metrics[program_.scores[score.score].metrics])
    AddUnknownAmounts(program_, now, metric.group, open.unknown_amounts);
  const Verdict verdict = now.NodeVerdict(open.node);
  if (verdict == Verdict::cannot_tell) open.kind = Kind::unknown;
  if (verdict != Verdict::not_met) return;
  // It falls short whatever is missing; with passes it might not.
  open.falls_short = !now.RangeOf(score.score).is_exact();
  if (open.falls_short) open.kind = Kind::unknown;
  if (score.test == ScoreTest::total_at_least) {
    open.missing = Subtract(ValueRange::Exactly(score.points), now.RangeOf(score.score));
  } else {
    AddShortMetrics(score, now, open.short_metrics);
  }
}

void Planner::AddShortMetrics(const ScoreNode& node, PartnerEvaluation& now,
                              std::vector<ShortMetric>& found) {
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricNodeId metric{metrics.begin + i};
    const ValueRange points = now.RangeOf(metric);
    if (Compare(points, TestOf(node.test), std::span(&node.points, 1)) == Verdict::not_met)
      found.push_back({program_.metrics[metric].source, points});
  }
}

/// How much is needed is as it would be `now`; what is missing, of the amount as it is.
void Planner::OpenComparison(PartnerEvaluation& now, OpenStatement& open) {
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{open.node.index}];
  const auto cases = now.PossibleCases(comparison);
  if (cases.size() != 1 || !cases.front().surely_holds) {
    open.kind = Kind::unknown;  // what is needed depends on facts that are not known
    return;
  }
  open.threshold = cases.front().which;
  Verdict verdict = evaluation_.CaseVerdict(comparison, program_.cases[open.threshold]);
  if (verdict == Verdict::met) verdict = now.NodeVerdict(open.node);
  if (verdict == Verdict::cannot_tell) open.kind = Kind::unknown;
  const bool more = comparison.test == Test::at_least || comparison.test == Test::more_than;
  if (verdict == Verdict::not_met && comparison.test == Test::is) open.kind = Kind::fact;
  if (verdict == Verdict::not_met && more) open.kind = Kind::amount;
  if (open.kind == Kind::not_planned) return;
  open.wants = WantedBy(rulebook_, program_, comparison, open.threshold);
  if (open.kind == Kind::unknown && open.wants.any_of.size() > 1) open.wants = {};
  // At odds with what else must be so.
  if (!open.wants.is_of_any() && now.NodeVerdict(open.node) == Verdict::not_met)
    open.kind = Kind::not_planned;
  if (open.kind != Kind::amount) return;
  const ThresholdCase& source = rulebook_.cases[program_.cases[open.threshold].source];
  const Value& threshold = rulebook_.values[source.values].front();
  const ValueRange value = comparison.measure.valid() ? evaluation_.RangeOf(comparison.measure)
                                                      : evaluation_.RangeOfFact(comparison.fact);
  if (threshold.kind == TypeKind::date || value.no_value || value.may_have_no_value) return;
  open.missing = Subtract(ValueRange::Exactly(threshold.amount), value);
}

}  // namespace attain
