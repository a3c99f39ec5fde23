#include "compare/question.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/limits.h"
#include "compare/declared_types.h"
#include "compare/variable_regions.h"

namespace attain {
namespace {

class Builder {
 public:
  Builder(const Side& left, const Side& right)
      : question_{{left, right}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}} {}

  Question Run() {
    question_.root = All({Goals(kLeft, true), Goals(kRight, false)});
    NoteFactsInMeasures();
    question_.unclear = OtherTypeIn(question_);
    if (question_.unclear.empty()) FindRegions(question_, open_);
    return std::move(question_);
  }

 private:
  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }
  const Rulebook& rulebook(std::uint8_t side) const { return *question_.sides[side].rulebook; }

  // ------------------------------------------------------------------------------------ formulas
  FormulaId Group(FormulaKind kind, const std::vector<FormulaId>& parts) {
    std::vector<FormulaId> kept;
    for (const FormulaId part : parts) {
      const FormulaNode& node = question_.nodes[part];
      const bool group = node.kind == FormulaKind::all || node.kind == FormulaKind::any;
      if (group && node.kind != kind && node.parts.empty()) return part;
      if (node.kind == kind) {
        const auto inner = question_.parts[node.parts];
        kept.insert(kept.end(), inner.begin(), inner.end());
      } else {
        kept.push_back(part);
      }
    }
    if (kept.size() == 1) return kept.front();
    return question_.nodes.Add({kind, question_.parts.AddAll(kept), 0});
  }
  FormulaId All(const std::vector<FormulaId>& parts) { return Group(FormulaKind::all, parts); }
  FormulaId Any(const std::vector<FormulaId>& parts) { return Group(FormulaKind::any, parts); }
  /// All parts of something met, or any part of it not met.
  FormulaId Parts(bool wanted, const std::vector<FormulaId>& parts) {
    return wanted ? All(parts) : Any(parts);
  }

  /// At least `count` of the parts.
  FormulaId AtLeast(std::size_t count, const std::vector<FormulaId>& parts) {
    if (count > parts.size()) return Any({});
    if (count == parts.size()) return All(parts);
    if (count == 1) return Any(parts);
    // From the last part to the first: so many of those from `i` on.
    std::vector<FormulaId> some(count + 1, Any({}));
    some[0] = All({});
    for (std::size_t i = parts.size(); i-- > 0;) {
      for (std::size_t n = count; n > 0; --n)
        some[n] = Any({All({parts[i], some[n - 1]}), some[n]});
    }
    return some[count];
  }

  // ---------------------------------------------------------------------------------- statements
  FormulaId Goals(std::uint8_t side, bool wanted) {
    return AnyGoal(side, question_.sides[side].goals, wanted);
  }

  FormulaId AnyGoal(std::uint8_t side, std::span<const GoalId> goals, bool wanted) {
    std::vector<FormulaId> parts;
    for (const GoalId goal : goals) parts.push_back(OneGoal(side, goal, wanted));
    return Parts(!wanted, parts);
  }

  FormulaId OneGoal(std::uint8_t side, GoalId goal, bool wanted) {
    const auto known = goals_.find({side, goal, wanted});
    if (known != goals_.end()) return known->second;
    std::vector<FormulaId> parts;
    for (const BodyId body : program(side).body_ids[program(side).goals[goal].bodies])
      parts.push_back(OneBody(side, body, wanted));
    return goals_[{side, goal, wanted}] = Parts(wanted, parts);
  }

  FormulaId OneBody(std::uint8_t side, BodyId body, bool wanted) {
    std::vector<FormulaId> parts;
    for (const StatementNode& node : program(side).nodes[program(side).bodies[body].nodes])
      parts.push_back(Statement(side, node, wanted));
    return Parts(wanted, parts);
  }

  FormulaId Statement(std::uint8_t side, const StatementNode& node, bool wanted) {
    const Program& of = program(side);
    switch (node.kind) {
      case StatementNodeKind::comparison:
        return Comparison(side, of.comparisons[Id<ComparisonNode>{node.index}], wanted);
      case StatementNodeKind::flag: {
        const FlagNode& flag = of.flags[Id<FlagNode>{node.index}];
        OpenLiteral open{side, wanted, {}, Test::is, {Fraction(flag.expected ? 1 : 0)}};
        return Literal(FactVariable(side, flag.fact), std::move(open));
      }
      case StatementNodeKind::attains: {
        const AttainsNode& attains = of.attains[Id<AttainsNode>{node.index}];
        std::vector<FormulaId> parts;
        for (const AttainsTarget& target : of.attains_targets[attains.targets])
          parts.push_back(AnyGoal(side, of.goal_ids[target.goals], wanted));
        return Parts((attains.quantity == Quantity::all) == wanted, parts);
      }
      case StatementNodeKind::people:
        return People(side, of.people[Id<PeopleNode>{node.index}], wanted);
      case StatementNodeKind::group: {
        const GroupNode& group = of.groups[Id<GroupNode>{node.index}];
        std::vector<FormulaId> parts;
        const std::vector<BodyId>& without = question_.sides[side].without;
        for (const BodyId body : of.body_ids[group.bodies]) {
          const bool missing = std::find(without.begin(), without.end(), body) != without.end();
          parts.push_back(missing ? Parts(!wanted, {}) : OneBody(side, body, wanted));
        }
        return AtLeast(wanted ? group.count : parts.size() - group.count + 1, parts);
      }
      case StatementNodeKind::score:
        return Score(side, of.score_nodes[Id<ScoreNode>{node.index}], wanted);
    }
    return {};
  }

  FormulaId Comparison(std::uint8_t side, const ComparisonNode& comparison, bool wanted) {
    const Program& of = program(side);
    std::vector<FormulaId> met;  // one for each case: it holds, and its test comes out as wanted
    std::vector<FormulaId> none_before;
    for (const CaseNode& node : of.cases[comparison.cases]) {
      FormulaId test;
      if (comparison.measure.valid()) {
        const auto amounts = of.amounts[node.amounts];
        test = Literal(MeasureVariable(side, comparison.measure),
                       {side, wanted, {}, comparison.test, {amounts.begin(), amounts.end()}});
      } else {
        test = Literal(FactVariable(side, comparison.fact), {side, wanted, node.fact_test, {}, {}});
      }
      if (!node.condition.valid()) {
        none_before.push_back(test);
        met.push_back(All(none_before));
        return Any(met);
      }
      met.push_back(All({Condition(side, node.condition, true), test}));
      none_before.push_back(Condition(side, node.condition, false));
    }
    if (!wanted) met.push_back(All(none_before));
    return Any(met);
  }

  FormulaId Condition(std::uint8_t side, FilterId id, bool wanted) {
    const Filter& filter = program(side).filters[id];
    if (filter.kind == FilterKind::test)
      return Literal(FactVariable(side, {filter.column}), {side, wanted, filter.test, {}, {}});
    std::vector<FormulaId> parts;
    for (const FilterId part : program(side).filter_ids[filter.parts])
      parts.push_back(Condition(side, part, wanted));
    return Parts((filter.kind == FilterKind::all_of) == wanted, parts);
  }

  // -------------------------------------------------------------------------------------- scores
  FormulaId Score(std::uint8_t side, const ScoreNode& node, bool wanted) {
    const Slice<ScoredMetric> metrics = MetricsOf(side, node.score);
    const bool more = node.test == ScoreTest::every_more_than;
    const bool strict = more == wanted;
    const auto literal = [&](Slice<ScoredMetric> of) {
      question_.scores.push_back({of, wanted, strict, node.points});
      return question_.nodes.Add(
          {FormulaKind::score, {}, static_cast<std::uint32_t>(question_.scores.size() - 1)});
    };
    if (node.test == ScoreTest::total_at_least) return literal(metrics);
    std::vector<FormulaId> parts;
    parts.reserve(metrics.size);
    for (std::uint32_t i = 0; i < metrics.size; ++i)
      parts.push_back(literal({metrics.begin + i, 1}));
    return Parts(wanted, parts);
  }

  Slice<ScoredMetric> MetricsOf(std::uint8_t side, ScoreId id) {
    if (const auto known = scores_.find({side, id}); known != scores_.end()) return known->second;
    const Program& of = program(side);
    std::vector<ScoredMetric> metrics;
    for (const MetricNode& metric : of.metrics[of.scores[id].metrics])
      metrics.push_back({LinesOf(side, metric.group), metric.up_to});
    return scores_[{side, id}] = question_.metrics.AddAll(metrics);
  }

  ScoredGroup LinesOf(std::uint8_t side, const PointGroupNode& group) {
    std::vector<ScoredLine> lines;
    for (const PointNode& node : program(side).point_nodes[group.lines])
      lines.push_back(LineOf(side, node));
    return {question_.lines.AddAll(lines)};
  }

  ScoredLine LineOf(std::uint8_t side, const PointNode& node) {
    const Program& of = program(side);
    ScoredLine line{node.kind, node.rate, 0, 0, node.whole, node.each, {}, {}, {}};
    switch (node.kind) {
      case PointLineKind::people:
        line.fit = FitOf(side, of.fits[of.sortings[node.sorting].lines].front());
        break;
      case PointLineKind::amount:
        line.variable = node.measure.valid() ? MeasureVariable(side, node.measure)
                                             : FactVariable(side, node.fact);
        break;
      case PointLineKind::when:
      case PointLineKind::only_if:
        line.met = OneBody(side, node.body, true);
        line.not_met = OneBody(side, node.body, false);
        break;
      case PointLineKind::higher: {
        std::vector<ScoredGroup> groups;
        for (const PointGroupNode& group : of.point_groups[node.groups])
          groups.push_back(LinesOf(side, group));
        line.groups = question_.groups.AddAll(groups);
        break;
      }
    }
    return line;
  }

  // -------------------------------------------------------------------------------------- people
  FormulaId People(std::uint8_t side, const PeopleNode& people, bool wanted) {
    const Program& of = program(side);
    std::vector<FormulaId> parts;
    for (const PeopleTest& test : of.people_tests[people.tests]) {
      const CrewTest& crew = of.crew_tests[test.test];
      const auto counts = of.counts[crew.counts];
      std::vector<std::uint32_t> fits;
      for (const Fit& fit : of.sortings[crew.sorting].lines.size == 0
                                ? std::span<const Fit>()
                                : of.fits[of.sortings[crew.sorting].lines])
        fits.push_back(FitOf(side, fit));
      for (const HallNeed& need : of.hall_needs[crew.needs])
        parts.push_back(Need(fits, need.lines, need.people, wanted));
      for (std::uint32_t lines = 1; crew.needs.empty() && lines < 1U << fits.size(); ++lines) {
        std::uint64_t places = 0;
        for (std::size_t i = 0; i < counts.size(); ++i)
          places += std::uint64_t{lines >> i & 1} * counts[i];
        parts.push_back(Need(fits, lines, places, wanted));
      }
    }
    return Parts(wanted, parts);
  }

  FormulaId Need(const std::vector<std::uint32_t>& fits, std::uint32_t lines, std::uint64_t people,
                 bool wanted) {
    PeopleLiteral literal{{}, wanted, static_cast<std::int64_t>(people) - (wanted ? 0 : 1)};
    for (std::size_t i = 0; i < fits.size(); ++i) {
      if ((lines >> i & 1) != 0) literal.fits.push_back(fits[i]);
    }
    std::sort(literal.fits.begin(), literal.fits.end());
    literal.fits.erase(std::unique(literal.fits.begin(), literal.fits.end()), literal.fits.end());
    question_.people.push_back(std::move(literal));
    return question_.nodes.Add(
        {FormulaKind::people, {}, static_cast<std::uint32_t>(question_.people.size() - 1)});
  }

  std::uint32_t FitOf(std::uint8_t side, const Fit& fit) {
    SideFit wanted{side, {}};
    for (const AtomMask& mask : program(side).atom_masks[fit.atoms]) {
      for (std::uint32_t bit = 0; bit < 64; ++bit) {
        if ((mask.mask >> bit & 1) != 0) wanted.atoms.push_back(mask.word * 64 + bit);
      }
    }
    std::sort(wanted.atoms.begin(), wanted.atoms.end());
    const auto found = std::find(question_.fits.begin(), question_.fits.end(), wanted);
    const auto position = static_cast<std::uint32_t>(found - question_.fits.begin());
    if (found == question_.fits.end()) question_.fits.push_back(std::move(wanted));
    return position;
  }

  // -------------------------------------------------------------------------------------- values
  FormulaId Literal(std::uint32_t variable, OpenLiteral open) {
    open_.push_back(std::move(open));
    question_.values.push_back({variable, {}});
    return question_.nodes.Add(
        {FormulaKind::value, {}, static_cast<std::uint32_t>(question_.values.size() - 1)});
  }

  std::uint32_t VariableOf(std::string key) {
    const auto [entry, is_new] =
        variables_.try_emplace(key, static_cast<std::uint32_t>(question_.variables.size()));
    if (is_new) {
      question_.variables.emplace_back();
      question_.variables.back().key = std::move(key);
    }
    return entry->second;
  }

  std::uint32_t FactVariable(std::uint8_t side, FactId fact) {
    const Fact& declared = rulebook(side).facts[fact];
    const TypeKind type = rulebook(side).types[declared.type].kind;
    const std::uint32_t id = VariableOf("fact " + std::string(rulebook(side).text(declared.name)));
    Variable& variable = question_.variables[id];
    variable.is_fact = true;
    variable.type = type;
    variable.facts[side] = fact;
    return id;
  }

  std::uint32_t MeasureVariable(std::uint8_t side, ProgramMeasureId measure) {
    const ProgramMeasure& compiled = program(side).measures[measure];
    const std::uint32_t id = VariableOf(MeasureKey(question_.sides[side], compiled.measure));
    Variable& variable = question_.variables[id];
    variable.measures[side] = measure;
    const Measure& declared = rulebook(side).measures[compiled.measure];
    const bool money = rulebook(side).types[declared.type].kind == TypeKind::money;
    variable.type = money ? TypeKind::money : TypeKind::number;
    variable.scale = money ? kMoneyScale : kNumberScale;
    const auto steps = program(side).measure_steps[compiled.steps];
    variable.exact = steps.size() == 1 && steps[0].kind == ExpressionKind::aggregate;
    variable.on_grid = variable.on_grid && IsOnGrid(side, measure, variable.scale);
    return id;
  }

  void NoteFactsInMeasures() {
    for (const Variable& variable : question_.variables) {
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (variable.measures[side].valid()) NoteFactsIn(side, variable.measures[side]);
      }
    }
  }

  void NoteFactsIn(std::uint8_t side, ProgramMeasureId measure) {
    const Program& of = program(side);
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      if (step.kind == ExpressionKind::measure) NoteFactsIn(side, {step.index});
      if (step.kind != ExpressionKind::fact) continue;
      const Fact& fact = rulebook(side).facts[FactId{step.index}];
      const auto known = variables_.find("fact " + std::string(rulebook(side).text(fact.name)));
      if (known != variables_.end()) question_.variables[known->second].in_measures = true;
    }
  }

  /// Sums and differences of sums, counts, facts and amounts are.
  bool IsOnGrid(std::uint8_t side, ProgramMeasureId measure, std::int64_t scale) const {
    const Program& of = program(side);
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      switch (step.kind) {
        case ExpressionKind::multiply:
        case ExpressionKind::divide:
          return false;
        case ExpressionKind::aggregate:
          if (of.aggregations[AggregationId{step.index}].kind == AggregateKind::average)
            return false;
          break;
        case ExpressionKind::amount:
          if (!ScaledBy(step.amount, scale)) return false;
          break;
        case ExpressionKind::measure:
          if (!IsOnGrid(side, {step.index}, scale)) return false;
          break;
        case ExpressionKind::fact:
        case ExpressionKind::add:
        case ExpressionKind::subtract:
          break;
      }
    }
    return true;
  }

  Question question_;
  std::vector<OpenLiteral> open_;  ///< for each of Question::values
  std::map<std::string, std::uint32_t> variables_;
  std::map<std::tuple<std::uint8_t, GoalId, bool>, FormulaId> goals_;
  std::map<std::pair<std::uint8_t, ScoreId>, Slice<ScoredMetric>> scores_;
};

}  // namespace

Question Ask(const Side& left, const Side& right) { return Builder(left, right).Run(); }

}  // namespace attain
