#include "advise/open_statement.h"

#include <algorithm>
#include <utility>

#include "advise/visit_node.h"

namespace attain {
namespace {

using Kind = OpenStatement::Kind;

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

}  // namespace

bool OpenStatement::IsOfSame(const OpenStatement& other) const {
  if (!wants.IsOfSame(other.wants)) return false;
  return wants.is_of_any() ||
         (node.kind == other.node.kind && RequirementOf(node) == RequirementOf(other.node));
}

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

std::vector<OpenStatement> OpenFinder::Of(const AlternativeFinder::ShortAmount& amount) {
  const bool measured = amount.measure.valid();
  const ValueRange value =
      measured ? as_it_is_.RangeOf(amount.measure) : as_it_is_.RangeOfFact(amount.fact);
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
  OpenStatement open{Kind::amount, {}, {}, Subtract(wanted, value).value_or(wanted), amount.line};
  open.wants = std::move(wants);
  return {open};
}

OpenStatement OpenFinder::Of(const StatementNode& node) {
  if (node.kind == StatementNodeKind::flag) return OfFlag(node);
  OpenStatement open{Kind::not_planned, node, {}, {}};
  if (node.kind == StatementNodeKind::score) AddScore(open);
  if (node.kind == StatementNodeKind::comparison) AddComparison(open);
  return open;
}

WantedValue OpenFinder::WantsOf(const StatementNode& node) {
  if (node.kind == StatementNodeKind::flag)
    return WantedBy(program_.flags[Id<FlagNode>{node.index}]);
  if (node.kind != StatementNodeKind::comparison) return {};
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{node.index}];
  const Id<CaseNode> sure = SureCase(comparison);
  return sure.valid() ? WantedBy(rulebook_, program_, comparison, sure) : WantedValue();
}

Id<CaseNode> OpenFinder::SureCase(const ComparisonNode& comparison) {
  const auto cases = now_.PossibleCases(comparison);
  return cases.size() == 1 && cases.front().surely_holds ? cases.front().which : Id<CaseNode>();
}

OpenStatement OpenFinder::OfFlag(const StatementNode& node) {
  const FlagNode& flag = program_.flags[Id<FlagNode>{node.index}];
  const bool known = as_it_is_.FactNumber(flag.fact) != kUnknown;
  OpenStatement open{Kind::not_planned, node, {}, {}};
  if (!known) open.kind = Kind::unknown;
  if (known && flag.expected) open.kind = Kind::fact;
  if (open.kind != Kind::not_planned) open.wants = WantedBy(flag);
  return open;
}

void OpenFinder::AddScore(OpenStatement& open) {
  const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{open.node.index}];
  for (const MetricNode& metric : program_.metrics[program_.scores[score.score].metrics])
    AddUnknownAmounts(program_, now_, metric.group, open.unknown_amounts);
  const Verdict verdict = now_.NodeVerdict(open.node);
  if (verdict == Verdict::cannot_tell) open.kind = Kind::unknown;
  if (verdict != Verdict::not_met) return;
  // It falls short whatever is missing; with passes it might not.
  open.falls_short = !now_.RangeOf(score.score).is_exact();
  if (open.falls_short) open.kind = Kind::unknown;
  if (score.test == ScoreTest::total_at_least) {
    open.missing = Subtract(ValueRange::Exactly(score.points), now_.RangeOf(score.score));
  } else {
    AddShortMetrics(score, open.short_metrics);
  }
}

void OpenFinder::AddShortMetrics(const ScoreNode& node, std::vector<ShortMetric>& found) {
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricNodeId metric{metrics.begin + i};
    const ValueRange points = now_.RangeOf(metric);
    if (Compare(points, TestOf(node.test), std::span(&node.points, 1)) == Verdict::not_met)
      found.push_back({program_.metrics[metric].source, points});
  }
}

void OpenFinder::AddComparison(OpenStatement& open) {
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{open.node.index}];
  open.threshold = SureCase(comparison);
  if (!open.threshold.valid()) {
    open.kind = Kind::unknown;  // what is needed depends on facts that are not known
    return;
  }
  Verdict verdict = as_it_is_.CaseVerdict(comparison, program_.cases[open.threshold]);
  if (verdict == Verdict::met) verdict = now_.NodeVerdict(open.node);
  if (verdict == Verdict::cannot_tell) open.kind = Kind::unknown;
  const bool more = comparison.test == Test::at_least || comparison.test == Test::more_than;
  if (verdict == Verdict::not_met && comparison.test == Test::is) open.kind = Kind::fact;
  if (verdict == Verdict::not_met && more) open.kind = Kind::amount;
  if (open.kind == Kind::not_planned) return;
  open.wants = WantedBy(rulebook_, program_, comparison, open.threshold);
  if (open.kind == Kind::unknown && open.wants.any_of.size() > 1) open.wants = {};
  // At odds with what else must be so.
  if (!open.wants.is_of_any() && now_.NodeVerdict(open.node) == Verdict::not_met)
    open.kind = Kind::not_planned;
  if (open.kind != Kind::amount) return;
  const ThresholdCase& source = rulebook_.cases[program_.cases[open.threshold].source];
  const Value& threshold = rulebook_.values[source.values].front();
  const ValueRange value = comparison.measure.valid() ? as_it_is_.RangeOf(comparison.measure)
                                                      : as_it_is_.RangeOfFact(comparison.fact);
  if (threshold.kind == TypeKind::date || value.no_value || value.may_have_no_value) return;
  open.missing = Subtract(ValueRange::Exactly(threshold.amount), value);
}

}  // namespace attain
