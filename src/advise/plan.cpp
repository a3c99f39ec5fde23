#include "advise/plan.h"

#include <algorithm>
#include <utility>

#include "advise/alternatives.h"
#include "program/atoms.h"

namespace attain {
namespace {

/// What someone surely has on the program's day, as the evaluator reads it.
Atoms AtomsOf(const Program& program, const PartnerBatch& batch, std::uint32_t person) {
  Atoms atoms(program.atom_words);
  if (batch.credentials_known[person] == 0) return atoms;
  const PartnerBatch::Range passes = batch.credentials_of(person);
  for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
    if (batch.expires[pass] < program.as_of.days) continue;
    for (const PassEffect& effect : program.effects[program.effects_of[batch.codes[pass].index]]) {
      const bool dated = batch.passed[pass] != kPassedUnknown;
      const std::int32_t made_by = dated ? batch.passed[pass] : program.as_of.days;
      if (made_by <= effect.made_by.days) atoms[effect.atoms.word] |= effect.atoms.mask;
    }
  }
  RunAtomRules(program, atoms.data());
  return atoms;
}

bool IsPlanned(const OpenStatement& open) { return open.kind != OpenStatement::Kind::not_planned; }

bool IsSame(const OpenStatement& a, const OpenStatement& b) {
  if (a.point_line.valid() || b.point_line.valid()) return a.point_line == b.point_line;
  return a.node.kind == b.node.kind && a.node.index == b.node.index;
}

Fraction WantedOf(const PlanWay& way) {
  Fraction sum;
  for (const OpenStatement& open : way.open) sum = Add(sum, open.wanted).value_or(sum);
  return sum;
}

/// Whether everything that `a` leaves open is left open by `b`.
bool LeavesNoMoreOpen(const PlanWay& a, const PlanWay& b) {
  return std::all_of(a.open.begin(), a.open.end(), [&](const OpenStatement& open) {
    return std::any_of(b.open.begin(), b.open.end(),
                       [&](const OpenStatement& other) { return IsSame(open, other); });
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

/// Whether `a` will be told in place of `b`, the people of which are not planned yet and cost at
/// least so much. Of two that are alike in everything the first one is told.
bool StaysBetter(const PlanWay& a, const PlanWay& b, Cost least, bool is_first) {
  if (!a.possible() || a.people.cost > least || !LeavesNoMoreOpen(a, b)) return false;
  if (a.people.cost < least || a.open.size() < b.open.size()) return true;
  const Fraction wanted = WantedOf(a), by_other = WantedOf(b);
  return wanted < by_other || (wanted == by_other && is_first);
}

/// Behind what is not known more is needed for certain, which may cost something.
bool FallsShort(const PlanWay& way) {
  return std::any_of(way.open.begin(), way.open.end(),
                     [](const OpenStatement& open) { return open.falls_short; });
}

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

bool PlanWay::possible() const {
  return people.outcome == PeoplePlan::Outcome::found &&
         std::all_of(open.begin(), open.end(), IsPlanned);
}

Planner::Planner(const Rulebook& rulebook, const Program& program, PlanTerms terms)
    : rulebook_(rulebook),
      program_(program),
      terms_(std::move(terms)),
      evaluation_(program),
      shop_(rulebook, program, terms_) {}

bool Planner::Load(const PartnerBatch& batch, std::uint32_t partner,
                   const std::vector<std::uint32_t>& pinned) {
  staff_ = {};
  const PartnerBatch::Range people = batch.people_of(partner);
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    staff_.atoms.push_back(AtomsOf(program_, batch, person));
    const bool is_pinned = std::count(pinned.begin(), pinned.end(), person - people.begin) > 0;
    staff_.may_learn.push_back(!is_pinned && batch.credentials_known[person] != 0);
  }
  return evaluation_.Load(batch, partner);
}

Plan Planner::PlanFor(std::span<const RowId> rows) {
  Plan plan;
  for (const RowId row : rows) plan.verdict = And(plan.verdict, evaluation_.RowVerdict(row));
  if (plan.verdict == Verdict::met) return plan;
  AlternativeFinder finder(program_, evaluation_);
  const Alternatives alternatives = finder.Of(rows);
  plan.all_ways_tried = alternatives.all;
  for (const Alternative& alternative : alternatives.ways) {
    PlanWay way;
    std::vector<OpenItem> items(alternative.begin(), alternative.end());
    std::sort(items.begin(), items.end(),
              [](const OpenItem& a, const OpenItem& b) { return a.place < b.place; });
    for (const OpenItem& item : items) {
      if (item.is_crew) {
        way.crews.push_back(finder.NeedOf(item));
      } else if (!item.amount.valid()) {
        way.open.push_back(OpenOf(finder.NodeOf(item)));
      }
    }
    for (const auto& amount : finder.AmountsOf(alternative)) {
      way.open.push_back(
          {OpenStatement::Kind::amount, {}, {}, amount.missing, amount.line, amount.wanted});
    }
    plan.ways.push_back(std::move(way));
  }
  PlanPeopleOf(plan.ways);
  for (PlanWay& way : plan.ways) {
    if (FallsShort(way)) way.people.optimal = false;
  }
  std::stable_sort(plan.ways.begin(), plan.ways.end(), [](const PlanWay& a, const PlanWay& b) {
    if (a.possible() != b.possible()) return a.possible();
    if (FallsShort(a) != FallsShort(b)) return FallsShort(b);
    if (a.people.cost != b.people.cost) return a.people.cost < b.people.cost;
    if (a.open.size() != b.open.size()) return a.open.size() < b.open.size();
    return WantedOf(a) < WantedOf(b);
  });
  std::vector<PlanWay> kept;
  for (PlanWay& way : plan.ways) {
    if (std::any_of(kept.begin(), kept.end(),
                    [&](const PlanWay& other) { return NoMore(other, way); }))
      continue;
    if (way.people.outcome == PeoplePlan::Outcome::found)
      way.steps = StepsOf(shop_, staff_, way.crews, way.people);
    kept.push_back(std::move(way));
  }
  plan.ways = std::move(kept);
  return plan;
}

/// Those that cost the least at best come first: many of the others cannot be better any more.
void Planner::PlanPeopleOf(std::vector<PlanWay>& ways) {
  std::vector<std::pair<Cost, std::size_t>> by_least;
  for (std::size_t i = 0; i < ways.size(); ++i)
    by_least.emplace_back(LeastCost(shop_, staff_, ways[i].crews, terms_.hire), i);
  std::sort(by_least.begin(), by_least.end());
  std::vector<std::size_t> planned;
  for (const auto& [least, at] : by_least) {
    if (std::any_of(planned.begin(), planned.end(), [&, least = least, at = at](std::size_t other) {
          return StaysBetter(ways[other], ways[at], least, other < at);
        }))
      continue;
    ways[at].people = PlanPeople(shop_, staff_, ways[at].crews, terms_.hire);
    planned.push_back(at);
  }
  std::sort(planned.begin(), planned.end());
  std::vector<PlanWay> kept;
  kept.reserve(planned.size());
  for (const std::size_t at : planned) kept.push_back(std::move(ways[at]));
  ways = std::move(kept);
}

void Planner::AddShortMetrics(const ScoreNode& node, std::vector<ShortMetric>& found) {
  const Slice<MetricNode> metrics = program_.scores[node.score].metrics;
  for (std::uint32_t i = 0; i < metrics.size; ++i) {
    const MetricNodeId metric{metrics.begin + i};
    const ValueRange points = evaluation_.RangeOf(metric);
    if (Compare(points, TestOf(node.test), std::span(&node.points, 1)) == Verdict::not_met)
      found.push_back({program_.metrics[metric].source, points});
  }
}

OpenStatement Planner::OpenOf(const StatementNode& node) {
  using Kind = OpenStatement::Kind;
  OpenStatement open{Kind::not_planned, node, {}, {}};
  const Verdict verdict = evaluation_.NodeVerdict(node);
  if (verdict == Verdict::cannot_tell) open.kind = Kind::unknown;
  if (node.kind == StatementNodeKind::flag) {
    if (verdict == Verdict::not_met && program_.flags[Id<FlagNode>{node.index}].expected)
      open.kind = Kind::fact;
  }
  if (node.kind == StatementNodeKind::score) {
    const ScoreNode& score = program_.score_nodes[Id<ScoreNode>{node.index}];
    for (const MetricNode& metric : program_.metrics[program_.scores[score.score].metrics])
      AddUnknownAmounts(program_, evaluation_, metric.group, open.unknown_amounts);
    if (verdict != Verdict::not_met) return open;
    // It falls short whatever is missing; with passes it might not.
    open.falls_short = !evaluation_.RangeOf(score.score).is_exact();
    if (open.falls_short) open.kind = Kind::unknown;
    if (score.test == ScoreTest::total_at_least) {
      open.missing = Subtract(ValueRange::Exactly(score.points), evaluation_.RangeOf(score.score));
    } else {
      AddShortMetrics(score, open.short_metrics);
    }
  }
  if (node.kind != StatementNodeKind::comparison) return open;
  const ComparisonNode& comparison = program_.comparisons[Id<ComparisonNode>{node.index}];
  const auto cases = evaluation_.PossibleCases(comparison);
  if (cases.size() != 1 || !cases.front().surely_holds) {
    open.kind = Kind::unknown;  // what is needed depends on facts that are not known
    return open;
  }
  open.threshold = cases.front().which;
  if (verdict != Verdict::not_met) return open;
  if (comparison.test == Test::is) open.kind = Kind::fact;
  if (comparison.test != Test::at_least && comparison.test != Test::more_than) return open;
  open.kind = Kind::amount;
  const ThresholdCase& source = rulebook_.cases[program_.cases[open.threshold].source];
  const Value& threshold = rulebook_.values[source.values].front();
  const ValueRange value = comparison.measure.valid() ? evaluation_.RangeOf(comparison.measure)
                                                      : evaluation_.RangeOfFact(comparison.fact);
  if (threshold.kind == TypeKind::date || value.no_value || value.may_have_no_value) return open;
  open.missing = Subtract(ValueRange::Exactly(threshold.amount), value);
  return open;
}

}  // namespace attain
