// Warnings about metrics: what they can give at most, gates that stop nothing, rounded rates.
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "check/passes.h"

namespace attain {
namespace {

class MetricWarner {
 public:
  MetricWarner(Checker& checker, const Metric& metric)
      : checker_(checker), rulebook_(checker.rulebook), metric_(metric) {}

  void Warn() {
    WarnBounds();
    WarnGroup(metric_.group);
  }

 private:
  // ----------------------------------------------------------------------------------- bounds
  void WarnBounds() {
    const std::string name = InTicks(rulebook_.text(metric_.name));
    const std::optional<Fraction> most = MostOf(metric_.group);
    if (metric_.up_to.is_zero() || (most && most->is_zero())) {
      checker_.emitter.Emit(Kind::metric_stays_zero, metric_.span,
                            "metric " + name + " can never be above zero",
                            "a metric that does not count is `not applicable`");
    } else if (most && *most < metric_.up_to) {
      checker_.emitter.Emit(
          Kind::cap_out_of_reach, metric_.span,
          fmt::format("the lines of metric {} give at most {} of its {} points", name,
                      FormatForPeople(*most), FormatForPeople(metric_.up_to)));
    }
  }

  /// nullopt: without bound.
  std::optional<Fraction> MostOf(const PointGroup& group) const {
    std::optional<Fraction> sum = Fraction();
    for (const PointLine& line : rulebook_.point_lines[group.lines]) {
      const auto most = MostOf(line);
      if (!most) return most;
      sum = Add(*sum, *most);
      if (!sum) return sum;
    }
    return sum;
  }

  std::optional<Fraction> MostOf(const PointLine& line) const {
    switch (line.kind) {
      case PointLineKind::people:
      case PointLineKind::amount:
        return line.points.is_zero() ? std::optional(line.points) : std::nullopt;
      case PointLineKind::when:
        return line.points;
      case PointLineKind::only_if:
        return Fraction();
      case PointLineKind::higher:
        break;
    }
    Fraction largest;
    for (const PointGroup& group : rulebook_.point_groups[line.groups]) {
      const auto most = MostOf(group);
      if (!most) return most;
      largest = std::max(largest, *most);
    }
    return largest;
  }

  // ------------------------------------------------------------------------------------ lines
  void WarnGroup(const PointGroup& group) {
    const std::size_t outer_gates = gates_.size();
    const auto lines = rulebook_.point_lines[group.lines];
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto is_gate = [](const PointLine& line) {
        return line.kind == PointLineKind::only_if;
      };
      if (is_gate(lines[i])) {
        WarnGate(lines[i],
                 std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(), is_gate));
      }
      WarnRate(lines[i]);
      for (const PointGroup& inner : rulebook_.point_groups[lines[i].groups]) WarnGroup(inner);
    }
    gates_.resize(outer_gates);
  }

  void WarnGate(const PointLine& gate, bool last) {
    const auto text = [&](Span span) { return checker_.sources[span.file].TextOf(span); };
    const auto same = std::find_if(gates_.begin(), gates_.end(),
                                   [&](Span span) { return text(span) == text(gate.span); });
    const Span before = same == gates_.end() ? Span{} : *same;
    gates_.push_back(gate.span);
    const auto report = [&](const char* situation, const char* hint) -> Diagnostic& {
      return checker_.emitter.Emit(Kind::gate_always_open, gate.span, situation, hint);
    };
    if (before.valid()) {
      report("this gate stands before these lines already", "remove one")
          .labels.push_back({before, "the first is here"});
    } else if (AlwaysMet(gate.statement)) {
      report("this gate is always open: every partner meets it",
             "say what is needed, or remove it");
    } else if (last) {
      report("this gate stops nothing: there is no line behind it",
             "`only if` is for the lines after it: put it before them");
    }
  }

  bool AlwaysMet(BlockId block) const {
    const auto statements = rulebook_.statements[rulebook_.blocks[block].statements];
    return std::all_of(statements.begin(), statements.end(),
                       [&](const Statement& statement) { return AlwaysMet(statement); });
  }

  bool AlwaysMet(const Statement& statement) const {
    switch (statement.kind) {
      case StatementKind::note:
        return true;
      case StatementKind::comparison:
        return AlwaysMet(rulebook_.comparisons[Id<Comparison>{statement.index}]);
      case StatementKind::either:
      case StatementKind::at_least_of: {
        const GroupStatement& group = rulebook_.groups[Id<GroupStatement>{statement.index}];
        const auto blocks = rulebook_.block_ids[group.blocks];
        return std::count_if(blocks.begin(), blocks.end(), [&](BlockId block) {
                 return AlwaysMet(block);
               }) >= static_cast<std::ptrdiff_t>(group.count);
      }
      case StatementKind::flag:
      case StatementKind::attains:
      case StatementKind::people:
      case StatementKind::score:
        return false;
    }
    return false;
  }

  /// `COUNT at least 0`.
  bool AlwaysMet(const Comparison& comparison) const {
    if (comparison.test != Test::at_least || !comparison.subject.measure.valid()) return false;
    for (const ThresholdCase& one : rulebook_.cases[comparison.cases]) {
      for (const Value& value : rulebook_.values[one.values]) {
        if (!value.amount.is_zero()) return false;
      }
    }
    return IsCount(rulebook_, rulebook_.measures[comparison.subject.measure]);
  }

  /// Points that are the cap over a whole number, rounded or cut to the decimals that they have.
  void WarnRate(const PointLine& line) {
    if (line.kind != PointLineKind::people && line.kind != PointLineKind::amount) return;
    if (line.points.is_zero() || line.points.denominator() == 1) return;
    const auto times = Divide(metric_.up_to, line.points);
    if (!times) return;
    const Fraction count = Rounded(*times, 0);
    const auto exact = Divide(metric_.up_to, count);
    const auto reached = Multiply(line.points, count);
    if (!exact || !reached || *reached == metric_.up_to || count < Fraction(2)) return;
    if (!IsWrittenAs(*exact, line.points)) return;
    const std::string cap = FormatForPeople(metric_.up_to);
    const auto earned_by = Multiply(line.each, count);
    std::string hint = "write the cap, and what earns it";
    if (line.kind == PointLineKind::people && earned_by) {
      hint =
          fmt::format("write `{} points for each {} people …`", cap, FormatForPeople(*earned_by));
    } else if (earned_by) {
      hint = fmt::format("write `{} points for each {} of {}`", cap, AmountOf(line, *earned_by),
                         NameOf(line.subject));
    }
    checker_.emitter.Emit(Kind::rounded_rate, line.span,
                          fmt::format("{} points are a rounded rate: {} times that is {}, not {}",
                                      FormatForPeople(line.points), FormatForPeople(count),
                                      FormatForPeople(*reached), cap),
                          std::move(hint));
  }

  /// As the amount is written in a rule: `6`, `USD 1,250`.
  std::string AmountOf(const PointLine& line, const Fraction& amount) const {
    const TypeId type = line.subject.measure.valid() ? rulebook_.measures[line.subject.measure].type
                                                     : rulebook_.facts[line.subject.fact].type;
    const std::string_view currency = rulebook_.text(rulebook_.types[type].currency);
    return fmt::format("{}{}{}", currency, currency.empty() ? "" : " ", FormatForPeople(amount));
  }
  std::string_view NameOf(Subject subject) const {
    return rulebook_.text(subject.measure.valid() ? rulebook_.measures[subject.measure].name
                                                  : rulebook_.facts[subject.fact].name);
  }

  /// Whether `value` is `exact` but for less than one of its last decimal.
  static bool IsWrittenAs(const Fraction& exact, const Fraction& value) {
    Fraction place(1);
    while (place.denominator() % value.denominator() != 0)
      place = Fraction::Of(1, place.denominator() * 10);
    const auto off = Subtract(std::max(exact, value), std::min(exact, value));
    return off && *off < place;
  }

  Checker& checker_;
  const Rulebook& rulebook_;
  const Metric& metric_;
  std::vector<Span> gates_;  ///< that the current line stands behind
};

}  // namespace

void WarnAboutMetrics(Checker& checker) {
  for (const Metric& metric : checker.rulebook.metrics) {
    if (metric.applicable) MetricWarner(checker, metric).Warn();
  }
}

}  // namespace attain
