#include "compare/record_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <optional>

#include "base/limits.h"
#include "compare/integer_program.h"
#include "compare/linear_forms.h"
#include "compare/row_table.h"

namespace attain {
namespace {

constexpr std::int64_t kLargestFactor = 1'000'000'000'000;
constexpr std::uint64_t kStepsOfAGuess = 100'000;
constexpr std::uint64_t kStepsOfAClass = 10;  // looked at for a term
constexpr const char* kRowsTooLarge =
    "numbers of rows and amounts lead to numbers that are too large to be computed exactly";

class RowBuilder {
 public:
  RowBuilder(const Question& question, const std::vector<std::size_t>& regions,
             const std::vector<bool>& bound, std::vector<WitnessFact>& facts, Budget& budget)
      : question_(question), regions_(regions), bound_(bound), facts_(facts), budget_(budget) {}

  BuiltRows Run() {
    for (std::size_t i = 0; i < question_.variables.size(); ++i) {
      for (const std::uint8_t side : {kLeft, kRight}) {
        const ProgramMeasureId measure = question_.variables[i].measures[side];
        if (bound_[i] && measure.valid()) ReadTerms(side, measure);
      }
    }
    for (auto& [name, table] : tables_) {
      if (!table.FindClasses(question_, name, budget_))
        return Unclear(fmt::format("too many sorts of rows of `{}`", name));
      exact_classes_ = exact_classes_ && table.has_all_values();
    }
    constexpr Attempt kAttempts[] = {
        {false, FactValues::known, false},     {true, FactValues::known, false},
        {false, FactValues::not_below, false}, {true, FactValues::not_below, false},
        {false, FactValues::any, false},       {true, FactValues::any, false},
        {true, FactValues::known, true},       {true, FactValues::any, true}};
    bool exact = exact_classes_, divided = false;
    std::string undecided;
    for (const Attempt& attempt : kAttempts) {
      const bool known = attempt.facts == FactValues::known;
      if (!known && facts_read_.empty()) continue;
      attempt_ = attempt;
      const IntegerSolution solution = Solve();
      // With facts left open a measure may multiply two of them: what others gave is all there is.
      if (known && !notes_.reason.empty()) return Unclear(notes_.reason);
      if (known && solution.outcome == IntegerOutcome::not_decided)
        undecided = solution.too_many_cases ? "the rows lead to too many cases" : kRowsTooLarge;
      const bool decided = notes_.reason.empty() && solution.outcome != IntegerOutcome::not_decided;
      if (decided && solution.outcome == IntegerOutcome::solved) {
        BuiltRows built = Rows(solution.values);
        // Other amounts of the same regions may do with fewer.
        if (built.outcome == RowsOutcome::not_decided) {
          undecided = std::move(built.reason);
          exact = false;
          continue;
        }
        if (!known) facts_read_.Take(solution.values, facts_);
        // Other divisors might do without.
        if (built.negative && divided)
          built.reason = "only rows with amounts below zero were found";
        return built;
      }
      divided = divided || !notes_.divisors.empty();
      exact = exact_classes_ && decided && notes_.exact;  // of the last, which looks at the most
    }
    if (exact) return {RowsOutcome::impossible, false, {}, {}};
    if (!undecided.empty()) return Unclear(std::move(undecided));
    return Unclear(fmt::format("no {} were found that give these amounts", !tables_.empty() ? "rows"
                                                                           : facts_read_.empty()
                                                                               ? "partners"
                                                                               : "facts"));
  }

 private:
  struct Attempt {
    bool whole_regions;  ///< else the value to show of each
    FactValues facts;
    bool negative;  ///< amounts of rows below zero, too
  };

  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }
  BuiltRows Unclear(std::string reason) {
    return {RowsOutcome::not_decided, false, {}, std::move(reason)};
  }

  template <class T>
  T Known(const std::optional<T>& value) {
    if (!value) notes_.reason = kAmountsTooLarge;
    return value.value_or(T{});
  }

  // --------------------------------------------------------------------------- what is to be read
  RowTable& NeedsOf(std::uint8_t side, TableId table) {
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    RowTable& needs = tables_[std::string(rulebook.text(rulebook.tables[table].name))];
    const auto is_this = [&](const DeclaredTable& one) { return one.rulebook == &rulebook; };
    if (std::none_of(needs.declared.begin(), needs.declared.end(), is_this))
      needs.declared.push_back({&rulebook, table});
    return needs;
  }

  std::string FieldOf(std::uint8_t side, const Aggregation& aggregation) const {
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    const TableId table = program(side).selections[aggregation.selection].table;
    const FieldId field{rulebook.tables[table].fields.begin + aggregation.field};
    return std::string(rulebook.text(rulebook.fields[field].name));
  }

  void ReadTerms(std::uint8_t side, ProgramMeasureId measure) {
    const Program& of = program(side);
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      if (step.kind == ExpressionKind::measure) ReadTerms(side, {step.index});
      if (step.kind == ExpressionKind::fact) facts_read_.Read(question_, side, FactId{step.index});
      if (step.kind != ExpressionKind::aggregate) continue;
      const Aggregation& aggregation = of.aggregations[AggregationId{step.index}];
      RowTable& needs = NeedsOf(side, of.selections[aggregation.selection].table);
      needs.selections.insert({side, aggregation.selection});
      if (of.selections[aggregation.selection].dated)
        needs.windows.push_back(WindowOf(side, step.source));
      if (aggregation.kind == AggregateKind::count_distinct) {
        needs.distinct[FieldOf(side, aggregation)].insert({side, aggregation.selection});
      } else if (aggregation.kind != AggregateKind::count) {
        needs.summed.insert(FieldOf(side, aggregation));
      }
      if (aggregation.kind != AggregateKind::sum) needs.counted = true;
    }
  }

  WindowDays WindowOf(std::uint8_t side, ExpressionId aggregate) const {
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    const Window& window = rulebook.aggregates[rulebook.expressions[aggregate].aggregate].window;
    return {DaysOf(window, program(kLeft).windows_on), DaysOf(window, program(kRight).windows_on)};
  }

  // ------------------------------------------------------------------------------ integer program
  /// That there are none is true only where it is so without `much_`, too.
  IntegerSolution Solve() {
    linked_by_much_ = true;
    IntegerSolution solution = SolveWithFacts();
    const bool solved = solution.outcome == IntegerOutcome::solved;
    if (solved || !notes_.reason.empty() || !AnyLinked()) return solution;
    linked_by_much_ = false;
    return SolveWithFacts();
  }

  /// That facts are no larger than those of partner data takes large numbers, too.
  IntegerSolution SolveWithFacts() {
    limited_facts_ = false;
    IntegerSolution solution = SolveOnce();
    const bool solved = solution.outcome == IntegerOutcome::solved;
    if (!solved || attempt_.facts == FactValues::known || !facts_read_.AnyTooLarge(solution.values))
      return solution;
    limited_facts_ = true;
    return SolveOnce();
  }

  IntegerSolution SolveOnce() {
    notes_ = {};
    program_ = {};
    if (attempt_.facts != FactValues::known)
      facts_read_.Add(question_, regions_, bound_, attempt_.facts, attempt_.whole_regions,
                      limited_facts_, program_.costs, program_.rows);
    const RowAmounts amounts{attempt_.negative, Much(), linked_by_much_};
    for (auto& [name, table] : tables_) table.AddColumns(amounts, program_);
    for (std::size_t i = 0; i < question_.variables.size(); ++i) {
      const Variable& variable = question_.variables[i];
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (bound_[i] && variable.measures[side].valid())
          AddMeasure(side, variable.measures[side], variable, variable.regions[regions_[i]]);
      }
    }
    for (const LinearForm& one : notes_.divisors) AddForm(one, 1, {1, 1});
    if (budget_.is_spent()) return {IntegerOutcome::not_decided, {}, 0};
    IntegerProgram program{program_.costs, {}, {}, program_.entailments};
    for (const auto& [coefficients, bound] : program_.rows) {
      program.rows.push_back({std::vector<std::int64_t>(program_.costs.size()), bound});
      for (const auto& [variable, factor] : coefficients)
        program.rows.back().coefficients[variable] = factor;
    }
    if (!notes_.reason.empty()) return {IntegerOutcome::infeasible, {}, 0};
    if (attempt_.facts == FactValues::known || attempt_.whole_regions)
      return Minimise(program, budget_);
    // Whether whole numbers give exactly these amounts may take long, and others will do as well.
    Budget few(kStepsOfAGuess);
    const IntegerSolution solution = Minimise(program, few);
    budget_.Spend(few.spent());
    return few.is_spent() ? IntegerSolution{IntegerOutcome::not_decided, {}, 0} : solution;
  }

  /// Whether any rows are both counted and added up.
  bool AnyLinked() const {
    return std::any_of(tables_.begin(), tables_.end(), [](const auto& table) {
      return table.second.counted && !table.second.summed.empty();
    });
  }

  /// More than a row of most witnesses needs.
  std::int64_t Much() const {
    std::int64_t most = kNumberScale;
    for (std::size_t i = 0; i < question_.variables.size(); ++i) {
      if (!bound_[i]) continue;
      const Region& region = question_.variables[i].regions[regions_[i]];
      for (const std::int64_t end : {region.low, region.high, region.value}) {
        if (std::abs(end) < kLargestAmount) most = std::max(most, std::abs(end));
      }
    }
    return std::min(most, kLargestFactor) * 64;
  }

  void AddMeasure(std::uint8_t side, ProgramMeasureId measure, const Variable& variable,
                  const Region& region) {
    const Program& of = program(side);
    const auto steps = of.measure_steps[of.measures[measure].steps];
    const bool whole = attempt_.whole_regions || !region.has_units();
    const RegionEnds ends = whole ? EndsOf(region) : RegionEnds{region.value, region.value};
    if (steps.size() == 1 && steps[0].kind == ExpressionKind::aggregate) {
      const Aggregation& lone = of.aggregations[AggregationId{steps[0].index}];
      if (lone.kind != AggregateKind::sum && !IsCount(lone.kind)) {
        AddAverage({side, {steps[0].index}}, lone, variable.scale, region, ends);
        return;
      }
    }
    if (region.no_value) {
      notes_.reason = "a measure that divides would have to have no value";
      return;
    }
    const LinearForm form = FormOf(question_, side, measure, attempt_.facts, facts_, notes_);
    if (!variable.on_grid && !form.terms.empty()) notes_.exact = false;
    AddForm(form, variable.scale, ends);
  }

  /// All rows of the selection have an average in the region; so have its smallest and largest,
  /// where the rows are alike.
  void AddAverage(const FormTerm& term, const Aggregation& lone, std::int64_t scale,
                  const Region& region, const RegionEnds& ends) {
    if (lone.kind != AggregateKind::average) notes_.exact = false;
    Row rows, lower, upper;
    const std::int64_t factor = scale / lone.scale;
    ForTerm(term, [&](std::size_t count, std::size_t sum, std::int64_t sign) {
      if (sign > 0) rows[count] = 1;
      lower[sum] += sign * factor;
      upper[sum] -= sign * factor;
      lower[count] = -ends.low;
      upper[count] = ends.high;
    });
    if (region.no_value) {
      for (auto& [count, coefficient] : rows) coefficient = -1;
      program_.rows.emplace_back(std::move(rows), 0);
      return;
    }
    program_.rows.emplace_back(std::move(rows), 1);
    if (ends.low > -kLargestAmount)
      program_.rows.emplace_back(std::move(lower), ends.low_open ? 1 : 0);
    if (ends.high < kLargestAmount)
      program_.rows.emplace_back(std::move(upper), ends.high_open ? 1 : 0);
  }

  /// Calls `see` with the count and the sum of each class that the term reads, or of each sort of
  /// different values; of negative amounts with sign -1.
  template <class See>
  void ForTerm(const FormTerm& term, const See& see) const {
    const Program& of = program(term.side);
    const Aggregation& aggregation = of.aggregations[term.aggregation];
    const Rulebook& rulebook = *question_.sides[term.side].rulebook;
    const TableId table = of.selections[aggregation.selection].table;
    const RowTable& needs = tables_.at(std::string(rulebook.text(rulebook.tables[table].name)));
    if (!budget_.Spend(kStepsOfAClass * needs.classes.size())) return;
    if (aggregation.kind == AggregateKind::count_distinct) {
      const auto of_value = [&](std::size_t column) { see(column, 0, 1); };
      needs.values.at(FieldOf(term.side, aggregation))
          .ForValuesIn({term.side, aggregation.selection}, of_value);
      return;
    }
    const std::string field = IsCount(aggregation.kind) ? "" : FieldOf(term.side, aggregation);
    for (std::size_t c = 0; c < needs.classes.size(); ++c) {
      if (needs.classes[c].in.count({term.side, aggregation.selection}) == 0) continue;
      const std::size_t count = needs.counted ? needs.counts[c] : 0;
      const std::size_t sum = field.empty() ? 0 : needs.sums[c].at(field);
      see(count, sum, 1);
      if (attempt_.negative && !field.empty()) see(count, sum + 1, -1);
    }
  }

  /// form × scale is within the ends.
  void AddForm(const LinearForm& form, std::int64_t scale, const RegionEnds& ends) {
    std::map<std::size_t, Fraction> factors;
    for (const auto& [term, amount] : form.terms) {
      const Aggregation& aggregation = program(term.side).aggregations[term.aggregation];
      const bool count = IsCount(aggregation.kind);
      const Fraction factor =
          Known(Multiply(amount, Fraction::Of(scale, count ? 1 : aggregation.scale)));
      ForTerm(term, [&](std::size_t counted, std::size_t sum, std::int64_t sign) {
        Fraction& at = factors[count ? counted : sum];
        at = Known(Add(at, Known(Multiply(factor, Fraction(sign)))));
      });
    }
    for (const auto& [fact, amount] : form.facts) {
      const Fraction factor =
          Known(Multiply(amount, Fraction::Of(scale, facts_read_.ScaleOf(fact))));
      facts_read_.ForColumns(fact, [&](std::size_t column, std::int64_t sign) {
        Fraction& at = factors[column];
        at = Known(Add(at, Known(Multiply(factor, Fraction(sign)))));
      });
    }
    std::int64_t common = 1;
    for (const auto& [variable, factor] : factors) {
      if (factor.denominator() > kLargestFactor || common > kLargestFactor) {
        notes_.reason = kAmountsTooLarge;
        return;
      }
      common = std::lcm(common, static_cast<std::int64_t>(factor.denominator()));
    }
    // Values between two multiples of 1/scale are in no region.
    if (common > 1 || !ScaledBy(form.constant, scale)) notes_.exact = false;
    const Fraction whole = Fraction(common);
    Row lower, upper;
    for (const auto& [variable, factor] : factors) {
      lower[variable] = Known(ScaledBy(factor, common));
      upper[variable] = -lower[variable];
    }
    /// The least whole number that is not below the end, or that is above it.
    const auto bound = [&](std::int64_t end, bool open, int sign) {
      const Fraction less = Known(Multiply(form.constant, Fraction(scale)));
      const Fraction rest = Known(Multiply(Known(Subtract(Fraction(end), less)), whole));
      const Int128 numerator = rest.numerator() * sign, denominator = rest.denominator();
      const Int128 towards_zero = numerator / denominator;
      const bool is_below = numerator % denominator > 0 || (open && numerator % denominator == 0);
      return Known(ScaledBy(Fraction::Of(towards_zero + (is_below ? 1 : 0), 1), 1));
    };
    if (ends.low > -kLargestAmount)
      program_.rows.emplace_back(std::move(lower), bound(ends.low, ends.low_open, 1));
    if (ends.high < kLargestAmount)
      program_.rows.emplace_back(std::move(upper), bound(ends.high, ends.high_open, -1));
  }

  // ------------------------------------------------------------------------------------------ rows
  BuiltRows Rows(const std::vector<std::int64_t>& values) {
    BuiltRows built{RowsOutcome::built, false, {}, {}};
    for (const auto& [name, table] : tables_) {
      std::string reason = table.AppendRows(values, attempt_.negative, built.rows, built.negative);
      if (!reason.empty()) return Unclear(std::move(reason));
    }
    return built;
  }

  using Row = ColumnFactors;

  const Question& question_;
  const std::vector<std::size_t>& regions_;
  const std::vector<bool>& bound_;
  std::vector<WitnessFact>& facts_;
  Budget& budget_;
  std::map<std::string, RowTable> tables_;
  FactColumns facts_read_;
  bool exact_classes_ = true;  ///< no more rows than the classes tell
  Attempt attempt_{};
  FormNotes notes_;  ///< of the attempt; exact: what has no solution is impossible
  bool linked_by_much_ = true;
  bool limited_facts_ = false;
  RowProgram program_;
};

}  // namespace

BuiltRows BuildRows(const Question& question, const std::vector<std::size_t>& regions,
                    const std::vector<bool>& bound, std::vector<WitnessFact>& facts,
                    Budget& budget) {
  return RowBuilder(question, regions, bound, facts, budget).Run();
}

}  // namespace attain
