#include "compare/linear_forms.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/limits.h"

namespace attain {
namespace {

class FormFinder {
 public:
  FormFinder(const Question& question, FactValues values, std::vector<WitnessFact>& facts,
             FormNotes& notes)
      : question_(question), values_(values), facts_(facts), notes_(notes) {}

  LinearForm Of(std::uint8_t side, ProgramMeasureId measure) {
    const Program& of = program(side);
    std::vector<LinearForm> stack;
    for (const MeasureStep& step : of.measure_steps[of.measures[measure].steps]) {
      switch (step.kind) {
        case ExpressionKind::amount:
          stack.push_back({{}, {}, step.amount});
          break;
        case ExpressionKind::fact:
          stack.push_back(OfFact(side, FactId{step.index}));
          break;
        case ExpressionKind::measure:
          stack.push_back(Of(side, {step.index}));
          break;
        case ExpressionKind::aggregate: {
          const FormTerm term{side, {step.index}};
          const AggregateKind kind = of.aggregations[term.aggregation].kind;
          if (kind != AggregateKind::sum && !IsCount(kind))
            notes_.reason = "a measure computes with an average, a smallest or a largest amount";
          stack.push_back({{{term, Fraction(1)}}, {}, {}});
          break;
        }
        case ExpressionKind::add:
        case ExpressionKind::subtract:
        case ExpressionKind::multiply:
        case ExpressionKind::divide: {
          const LinearForm right = std::move(stack.back());
          stack.pop_back();
          stack.back() = Combine(step.kind, std::move(stack.back()), right);
          break;
        }
      }
    }
    return stack.back();
  }

 private:
  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }

  template <class T>
  T Known(const std::optional<T>& value) {
    if (!value) notes_.reason = kAmountsTooLarge;
    return value.value_or(T{});
  }

  LinearForm Combine(ExpressionKind kind, LinearForm left, const LinearForm& right) {
    if (kind == ExpressionKind::add) return Sum(std::move(left), right, 1);
    if (kind == ExpressionKind::subtract) return Sum(std::move(left), right, Fraction(-1));
    if (kind == ExpressionKind::multiply) {
      if (!left.is_constant() && !right.is_constant())
        notes_.reason = "a measure multiplies two computed amounts";
      return left.is_constant() ? Sum({}, right, left.constant) : Sum({}, left, right.constant);
    }
    if (!right.is_constant()) {
      // Taken to be 1; other divisors would do as well.
      notes_.exact = false;
      notes_.divisors.push_back(right);
      return left;
    }
    if (right.constant.is_zero()) {
      notes_.reason = "a measure divides by zero";
      return left;
    }
    return Sum({}, left, Known(Divide(Fraction(1), right.constant)));
  }

  LinearForm Sum(LinearForm form, const LinearForm& more, const Fraction& factor) {
    for (const auto& [term, amount] : more.terms) {
      Fraction& at = form.terms[term];
      at = Known(Add(at, Known(Multiply(amount, factor))));
    }
    for (const auto& [fact, amount] : more.facts) {
      Fraction& at = form.facts[fact];
      at = Known(Add(at, Known(Multiply(amount, factor))));
    }
    form.constant = Known(Add(form.constant, Known(Multiply(more.constant, factor))));
    return form;
  }

  LinearForm OfFact(std::uint8_t side, FactId id) {
    const WitnessFact one = FactOfOne(*question_.sides[side].rulebook, id);
    if (values_ != FactValues::known) return {{}, {{one.name, Fraction(1)}}, {}};
    const auto same = [&](const WitnessFact& other) { return other.name == one.name; };
    auto found = std::find_if(facts_.begin(), facts_.end(), same);
    notes_.exact = false;
    if (found == facts_.end()) found = facts_.insert(facts_.end(), one);
    return {{}, {}, Fraction::Of(found->value.number, one.value.number)};
  }

  const Question& question_;
  FactValues values_;
  std::vector<WitnessFact>& facts_;
  FormNotes& notes_;
};

}  // namespace

LinearForm FormOf(const Question& question, std::uint8_t side, ProgramMeasureId measure,
                  FactValues values, std::vector<WitnessFact>& facts, FormNotes& notes) {
  return FormFinder(question, values, facts, notes).Of(side, measure);
}

}  // namespace attain
