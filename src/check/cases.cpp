// The cases of an amount: they may not overlap, and over one yes-or-no or one-of fact they must
// cover every value. Decided by trying: every value of a finite fact; for numbers, money and dates
// each threshold that a case compares with and a value in each gap between them; for text each
// value that a case names, and another.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "check/readers.h"
#include "check/requirements.h"
#include "check/values.h"

namespace attain {
namespace {

constexpr std::size_t kMaxTried =
    100'000;  // combinations; a comparison with more is not searched for overlaps

using Trial = std::map<std::uint32_t, Value>;  // by FactId

class CaseTrials {
 public:
  CaseTrials(const Rulebook& rulebook, Slice<ThresholdCase> cases)
      : rulebook_(rulebook), cases_(cases) {
    for (const ThresholdCase& one : rulebook_.cases[cases]) {
      if (one.condition.valid()) Collect(one.condition);
    }
    for (auto& [fact, values] : tried_) Complete(FactId{fact}, values);
  }

  bool over_one_finite_fact() const {
    if (tried_.size() != 1) return false;
    const TypeKind kind = rulebook_.types[rulebook_.facts[FactId{tried_.begin()->first}].type].kind;
    return kind == TypeKind::yes_no || kind == TypeKind::one_of;
  }
  FactId first_fact() const { return FactId{tried_.begin()->first}; }

  /// Calls `see` with each combination and the cases whose condition holds in it, until it says
  /// stop (false).
  template <class See>
  void Try(See see) const {
    std::size_t count = 1;
    for (const auto& [fact, values] : tried_) {
      count *= values.size();
      if (count > kMaxTried) return;
    }
    for (std::size_t i = 0; i < count; ++i) {
      Trial trial;
      std::size_t rest = i;
      for (const auto& [fact, values] : tried_) {
        trial.emplace(fact, values[rest % values.size()]);
        rest /= values.size();
      }
      std::vector<const ThresholdCase*> holding;
      for (const ThresholdCase& one : rulebook_.cases[cases_]) {
        if (one.condition.valid() && Holds(one.condition, trial)) holding.push_back(&one);
      }
      if (!see(trial, holding)) return;
    }
  }

  std::string Describe(const Trial& trial) const {
    std::string text;
    for (const auto& [fact, value] : trial) {
      if (!text.empty()) text += " and ";
      text += fmt::format("`{}` is {}", rulebook_.text(rulebook_.facts[FactId{fact}].name),
                          DescribeValue(FactId{fact}, value));
    }
    return text;
  }

  std::string DescribeValue(FactId fact, const Value& value) const {
    const ValueType& type = rulebook_.types[rulebook_.facts[fact].type];
    switch (value.kind) {
      case TypeKind::yes_no:
        return value.yes ? "`yes`" : "`no`";
      case TypeKind::number:
      case TypeKind::money:
        return FormatForPeople(value.amount);
      case TypeKind::date:
        return FormatDate(value.date);
      case TypeKind::text:
        return value.text.valid() ? fmt::format("\"{}\"", rulebook_.text(value.text))
                                  : "another text";
      case TypeKind::one_of:
        if (static_cast<std::uint32_t>(value.choice) == type.values.size) return "another value";
        return InTicks(
            rulebook_.text(rulebook_.strings[type.values][static_cast<std::size_t>(value.choice)]));
    }
    return {};
  }

 private:
  void Collect(PredicateId id) {
    const Predicate& predicate = rulebook_.predicates[id];
    if (predicate.kind == PredicateKind::fact) {
      std::vector<Value>& values = tried_[predicate.fact.index];
      for (const Value& value : rulebook_.values[predicate.values]) values.push_back(value);
      return;
    }
    for (const PredicateId part : rulebook_.predicate_ids[predicate.parts]) Collect(part);
  }

  void Complete(FactId fact, std::vector<Value>& values) const {
    const ValueType& type = rulebook_.types[rulebook_.facts[fact].type];
    Value value;
    value.kind = type.kind;
    switch (type.kind) {
      case TypeKind::yes_no:
        values.clear();
        value.yes = true;
        values.push_back(value);
        value.yes = false;
        values.push_back(value);
        break;
      case TypeKind::one_of:
        values.clear();
        for (std::uint32_t i = 0; i < type.values.size + (type.others ? 1 : 0); ++i) {
          value.choice = static_cast<std::int32_t>(i);
          values.push_back(value);
        }
        break;
      case TypeKind::text:
        values.push_back(value);
        break;
      default:
        AddGaps(values);
        break;
    }
  }

  static void AddGaps(std::vector<Value>& values) {
    std::sort(values.begin(), values.end(), Less);
    values.erase(std::unique(values.begin(), values.end(), Equal), values.end());
    const std::vector<Value> thresholds = values;
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
      Value below = thresholds[i], above = thresholds[i];
      if (below.kind == TypeKind::date) {
        below.date = below.date - 1;
        above.date = above.date + 1;
      } else if (i + 1 < thresholds.size()) {
        const auto sum = Add(thresholds[i].amount, thresholds[i + 1].amount);
        const auto middle = sum ? Divide(*sum, Fraction(2)) : std::nullopt;
        if (middle) above.amount = *middle;
        below.amount = Subtract(thresholds[i].amount, Fraction(1)).value_or(below.amount);
      } else {
        below.amount = Subtract(below.amount, Fraction(1)).value_or(below.amount);
        above.amount = Add(above.amount, Fraction(1)).value_or(above.amount);
      }
      values.push_back(below);
      values.push_back(above);
    }
  }

  bool Holds(PredicateId id, const Trial& trial) const {
    const Predicate& predicate = rulebook_.predicates[id];
    if (predicate.kind == PredicateKind::fact) {
      return Passes(trial.at(predicate.fact.index), predicate.test,
                    rulebook_.values[predicate.values]);
    }
    const auto parts = rulebook_.predicate_ids[predicate.parts];
    const auto holds = [&](PredicateId part) { return Holds(part, trial); };
    return predicate.kind == PredicateKind::all_of ? std::all_of(parts.begin(), parts.end(), holds)
                                                   : std::any_of(parts.begin(), parts.end(), holds);
  }

  const Rulebook& rulebook_;
  Slice<ThresholdCase> cases_;
  std::map<std::uint32_t, std::vector<Value>> tried_;
};

}  // namespace

void CheckCases(Checker& checker, Node compare, Slice<ThresholdCase> cases, bool has_otherwise) {
  const CaseTrials trials(checker.rulebook, cases);
  bool overlap = false;
  std::vector<std::string> left_out;
  trials.Try([&](const Trial& trial, const std::vector<const ThresholdCase*>& holding) {
    if (holding.size() > 1) {
      overlap = true;
      checker.emitter
          .Emit(Kind::cases_overlap, holding[1]->span,
                "two amounts hold when " + trials.Describe(trial),
                "cases never overlap: say in each what the others are not")
          .labels.push_back({holding[0]->span, "this amount holds too"});
      return false;
    }
    if (holding.empty() && trials.over_one_finite_fact()) {
      left_out.push_back(trials.DescribeValue(trials.first_fact(), trial.begin()->second));
    }
    return true;
  });
  if (overlap || has_otherwise) return;
  if (!trials.over_one_finite_fact()) {
    checker.emitter.Emit(Kind::otherwise_missing, compare.span(),
                         "no amount is said for partners that fit none of the cases",
                         "end the list with `, otherwise …`");
    return;
  }
  if (left_out.empty()) return;
  const Fact& fact = checker.rulebook.facts[trials.first_fact()];
  const std::string name = InTicks(checker.rulebook.text(fact.name));
  std::string values = left_out[0];
  for (std::size_t i = 1; i < left_out.size(); ++i)
    values += (i + 1 == left_out.size() ? " and " : ", ") + left_out[i];
  checker.emitter
      .Emit(Kind::value_left_out, compare.span(), "no amount is said for " + values,
            "add a case, or end the list with `, otherwise …`")
      .labels.push_back({fact.span, name + " is declared here"});
}

}  // namespace attain
