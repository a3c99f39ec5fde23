#include "compare/variable_regions.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/limits.h"
#include "compare/declared_types.h"
#include "compare/taken_values.h"
#include "compare/witness.h"
#include "evaluate/record_evaluation.h"
#include "evaluate/value_range.h"

namespace attain {
namespace {

class RegionFinder {
 public:
  RegionFinder(Question& question, const std::vector<OpenLiteral>& open)
      : question_(question), open_(open) {}

  void Run() {
    for (std::uint32_t i = 0; i < question_.variables.size(); ++i) {
      Variable& variable = question_.variables[i];
      if (variable.is_fact) {
        FindFactRegions(variable, i);
      } else {
        FindMeasureRegions(variable, i);
      }
    }
    for (std::size_t i = 0; i < open_.size(); ++i) Close(open_[i], question_.values[i]);
  }

 private:
  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }
  const Rulebook& rulebook(std::uint8_t side) const { return *question_.sides[side].rulebook; }

  /// Whether the measure is a lone count, and whether it can have no value.
  bool IsCount(const Variable& variable, bool& may_have_no_value) const {
    may_have_no_value = false;
    bool count = variable.exact;
    for (const std::uint8_t side : {kLeft, kRight}) {
      if (variable.measures[side].valid())
        count = Look(side, variable.measures[side], may_have_no_value) && count;
    }
    return count;
  }

  bool Look(std::uint8_t side, ProgramMeasureId measure, bool& may_have_no_value) const {
    const Program& of = program(side);
    bool count = true;
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      if (step.kind == ExpressionKind::divide) may_have_no_value = true;
      if (step.kind == ExpressionKind::measure) Look(side, {step.index}, may_have_no_value);
      if (step.kind != ExpressionKind::aggregate) continue;
      const AggregateKind kind = of.aggregations[AggregationId{step.index}].kind;
      const bool sum = kind == AggregateKind::sum;
      count = attain::IsCount(kind);
      if (!count && !sum) may_have_no_value = true;
    }
    return count;
  }

  void FindMeasureRegions(Variable& variable, std::uint32_t index) {
    bool may_have_no_value = false;
    const bool count = IsCount(variable, may_have_no_value);
    if (count) variable.scale = 1;
    if (!IsOfOneRow(variable)) ChooseScale(variable, index);
    Cuts cuts(count ? 0 : -kLargestAmount, kLargestAmount, !variable.on_grid);
    cuts.AddNumber(0);
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (question_.values[i].variable != index) continue;
      for (const Fraction& amount : open_[i].amounts)
        cuts.AddTest(open_[i].test, amount, variable.scale);
    }
    variable.regions = cuts.Regions(variable.scale);
    if (may_have_no_value) variable.regions.push_back({0, 0, 0, true, {}, {}});
  }

  /// Whether the measure is no larger than what partner data can say: a smallest, a largest or an
  /// average amount.
  bool IsOfOneRow(const Variable& variable) const {
    const std::uint8_t side = variable.measures[kLeft].valid() ? kLeft : kRight;
    const Program& of = program(side);
    const auto steps = of.measure_steps[of.measures[variable.measures[side]].steps];
    if (steps.size() != 1 || steps[0].kind != ExpressionKind::aggregate) return false;
    const AggregateKind kind = of.aggregations[AggregationId{steps[0].index}].kind;
    return kind == AggregateKind::average || kind == AggregateKind::smallest ||
           kind == AggregateKind::largest;
  }

  /// Sums and what is computed may be larger than any amount of partner data, and so may their
  /// thresholds: these are then in larger units.
  void ChooseScale(Variable& variable, std::uint32_t index) {
    constexpr std::int64_t kTen = 10;
    const auto all = [&](const auto& is_so) {
      for (std::size_t i = 0; i < open_.size(); ++i) {
        if (question_.values[i].variable == index &&
            !std::all_of(open_[i].amounts.begin(), open_[i].amounts.end(), is_so))
          return false;
      }
      return true;
    };
    const auto is_small = [&](const Fraction& amount) {
      const auto scaled = Multiply(amount, Fraction(variable.scale));
      return scaled && *scaled < Fraction(kLargestAmount) && *scaled > Fraction(-kLargestAmount);
    };
    while (!all(is_small) && variable.scale > 1) {
      variable.scale /= kTen;
      variable.on_grid = false;
    }
    const auto is_whole = [&](const Fraction& amount) {
      return ScaledBy(amount, variable.scale).has_value();
    };
    if (!all(is_small) || (!variable.on_grid && !all(is_whole)))
      question_.unclear = "an amount has too many digits";
  }

  void FindFactRegions(Variable& variable, std::uint32_t index) {
    switch (variable.type) {
      case TypeKind::yes_no:
        for (const std::int64_t value : {1, 0})
          variable.regions.push_back({value, value, value, false, {value, value}, {}});
        return;
      case TypeKind::one_of:
      case TypeKind::text: {
        std::set<std::string> texts;
        ForTests(index, [&](std::uint8_t side, const ValueTest& test) {
          for (const std::string& text : program(side).texts[test.texts]) texts.insert(text);
        });
        FindTextRegions(variable, texts);
        return;
      }
      case TypeKind::number:
      case TypeKind::money:
      case TypeKind::date:
        break;
    }
    const bool date = variable.type == TypeKind::date;
    if (variable.type == TypeKind::money) variable.scale = kMoneyScale;
    if (variable.type == TypeKind::number) variable.scale = kNumberScale;
    Cuts cuts = date ? Cuts::OfDays() : Cuts(-kLargestAmount, kLargestAmount);
    if (IsScored(index)) cuts.AddTest(Test::at_least, Fraction(), variable.scale);
    ForTests(index, [&](std::uint8_t side, const ValueTest& test) {
      cuts.AddTest(test, program(side).numbers);
    });
    variable.regions = cuts.Regions(variable.scale);
  }

  bool IsScored(std::uint32_t variable) const {
    return std::any_of(question_.lines.begin(), question_.lines.end(), [&](const ScoredLine& line) {
      return line.kind == PointLineKind::amount && line.variable == variable;
    });
  }

  /// Values that data may have under both sides.
  void FindTextRegions(Variable& variable, std::set<std::string>& asked) {
    const std::uint8_t reader = variable.facts[kLeft].valid() ? kLeft : kRight;
    const std::string_view fact =
        rulebook(reader).text(rulebook(reader).facts[variable.facts[reader]].name);
    const std::array<const Rulebook*, 2> rulebooks{&rulebook(kLeft), &rulebook(kRight)};
    const std::array<const ValueType*, 2> types{TypeOfFact(rulebook(kLeft), fact),
                                                TypeOfFact(rulebook(kRight), fact)};
    const auto is_list = [](const ValueType* type) {
      return type != nullptr && type->kind == TypeKind::one_of;
    };
    if (std::none_of(types.begin(), types.end(), is_list)) {
      asked.insert(AnotherText(asked));
      for (const std::string& text : asked) variable.regions.push_back({0, 0, 0, false, {}, text});
      return;
    }
    variable.type = TypeKind::one_of;
    for (const std::string& text : TextsToTry(rulebooks, types, asked)) {
      Region region;
      region.text = text;
      bool taken = true;
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (types[side] == nullptr) continue;
        taken = taken && Takes(rulebook(side), *types[side], text);
        if (is_list(types[side]))
          region.code[side] = PositionOf(rulebook(side), *types[side], text);
      }
      if (taken) variable.regions.push_back(std::move(region));
    }
  }

  template <class See>
  void ForTests(std::uint32_t variable, const See& see) const {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (question_.values[i].variable != variable || !open_[i].fact_test.valid()) continue;
      see(open_[i].side, program(open_[i].side).value_tests[open_[i].fact_test]);
    }
  }

  void Close(const OpenLiteral& open, ValueLiteral& literal) const {
    const Variable& variable = question_.variables[literal.variable];
    for (const Region& region : variable.regions)
      literal.allowed.push_back(Holds(open, variable, region) == open.wanted);
  }

  bool Holds(const OpenLiteral& open, const Variable& variable, const Region& region) const {
    const std::int64_t code = region.code[open.side];
    if (open.fact_test.valid()) {
      const Program& of = program(open.side);
      return TestValue(of, of.value_tests[open.fact_test], code, region.text) == Verdict::met;
    }
    if (region.no_value) return false;
    const Fraction value = region.Sample(variable.is_fact ? 1 : variable.scale);
    return Compare(ValueRange::Exactly(value), open.test, open.amounts) == Verdict::met;
  }

  Question& question_;
  const std::vector<OpenLiteral>& open_;
};

}  // namespace

void FindRegions(Question& question, const std::vector<OpenLiteral>& open) {
  RegionFinder(question, open).Run();
}

}  // namespace attain
