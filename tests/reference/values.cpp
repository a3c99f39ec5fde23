#include "reference/values.h"

#include <algorithm>

namespace attain::reference {
namespace {

bool Same(const Value& a, const Value& b) {
  switch (a.kind) {
    case TypeKind::yes_no:
      return a.yes == b.yes;
    case TypeKind::number:
    case TypeKind::money:
      return a.amount == b.amount;
    case TypeKind::date:
      return a.date == b.date;
    case TypeKind::text:
      return a.text == b.text;
    case TypeKind::one_of:
      return a.choice == b.choice;
  }
  return false;
}

bool Less(const Value& a, const Value& b) {
  return a.kind == TypeKind::date ? a.date < b.date : a.amount < b.amount;
}

bool Holds(const Value& value, Test test, std::span<const Value> values) {
  const auto same = [&](const Value& other) { return Same(value, other); };
  switch (test) {
    case Test::is:
      return std::any_of(values.begin(), values.end(), same);
    case Test::is_not:
      return std::none_of(values.begin(), values.end(), same);
    case Test::at_least:
      return !Less(value, values.front());
    case Test::at_most:
      return !Less(values.front(), value);
    case Test::more_than:
      return Less(values.front(), value);
    case Test::less_than:
      return Less(value, values.front());
  }
  return false;
}

}  // namespace

std::vector<Value> AllValues(const Rulebook& rulebook, TypeId id) {
  const ValueType& type = rulebook.types[id];
  Value value;
  value.kind = type.kind;
  std::vector<Value> all;
  if (type.kind == TypeKind::yes_no) {
    all = {value, value};
    all[1].yes = true;
  }
  if (type.kind != TypeKind::one_of) return all;
  for (; std::size_t(value.choice) < type.values.size + (type.others ? 1U : 0U); ++value.choice) {
    all.push_back(value);
  }
  return all;
}

Verdict Tested(const Rulebook& rulebook, TypeId type, const std::optional<Value>& value, Test test,
               std::span<const Value> values) {
  if (value) return VerdictOf(Holds(*value, test, values));
  const std::vector<Value> all = AllValues(rulebook, type);
  const auto holds = [&](const Value& one) { return Holds(one, test, values); };
  if (all.empty()) return Verdict::cannot_tell;
  if (std::all_of(all.begin(), all.end(), holds)) return Verdict::met;
  return std::any_of(all.begin(), all.end(), holds) ? Verdict::cannot_tell : Verdict::not_met;
}

Verdict Holds(const Rulebook& rulebook, PredicateId id,
              const std::function<std::optional<Value>(const Predicate&)>& value_of) {
  const Predicate& predicate = rulebook.predicates[id];
  Verdict all = Verdict::met, any = Verdict::not_met;
  for (const PredicateId part : rulebook.predicate_ids[predicate.parts]) {
    const Verdict verdict = Holds(rulebook, part, value_of);
    all = And(all, verdict);
    any = Or(any, verdict);
  }
  const auto tested = [&](TypeId type) {
    return Tested(rulebook, type, value_of(predicate), predicate.test,
                  rulebook.values[predicate.values]);
  };
  switch (predicate.kind) {
    case PredicateKind::all_of:
      return all;
    case PredicateKind::any_of:
      return any;
    case PredicateKind::field:
      return tested(rulebook.fields[predicate.field].type);
    case PredicateKind::fact:
      return tested(rulebook.facts[predicate.fact].type);
  }
  return any;
}

}  // namespace attain::reference
