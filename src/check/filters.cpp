// Filters that no row can pass: `product is a and product is b`, `amount more than 5 and amount
// less than 3`.
//
// Fields are independent, so a conjunction of tests can hold when, for each field, some value
// passes all tests of that field. It is enough to try each value that a test names, and one value
// in each gap between them. `or` inside `and` is tried branch by branch; a filter with very many
// branches is left undecided, and nothing is said.
#include <algorithm>

#include "check/passes.h"
#include "check/values.h"

namespace attain {
namespace {

constexpr std::size_t kMaxBranchesTried = 4096;
constexpr std::size_t kMaxValueTests = 1'000'000;

/// A value strictly between two amounts, or nullopt where the exact one does not fit.
std::optional<Value> Between(const Value& a, const Value& b) {
  Value middle = a;
  if (a.kind == TypeKind::date) {
    middle.date = a.date + 1;
    return middle.date < b.date ? std::optional(middle) : std::nullopt;
  }
  const auto sum = Add(a.amount, b.amount);
  const auto half = sum ? Divide(*sum, Fraction(2)) : std::nullopt;
  if (!half) return std::nullopt;
  middle.amount = *half;
  return middle;
}

class FilterChecker {
 public:
  FilterChecker(Checker& checker, const Aggregate& aggregate)
      : checker_(checker), rulebook_(checker.rulebook), aggregate_(aggregate) {}

  void Check() {
    if (CanHold({aggregate_.filter}, {})) return;
    Diagnostic& diagnostic = checker_.emitter.Emit(
        Kind::impossible_filter, rulebook_.predicates[aggregate_.filter].span,
        "no row of " + InTicks(rulebook_.text(rulebook_.tables[aggregate_.table].name)) +
            " can pass this filter");
    if (branches_ > 1 || !refuted_.valid()) return;
    const std::string name = InTicks(rulebook_.text(rulebook_.fields[refuted_].name));
    diagnostic.message += ": its tests of " + name + " contradict each other";
    for (const PredicateId test : refuted_tests_) {
      diagnostic.labels.push_back({rulebook_.predicates[test].span, "a test of " + name});
    }
    const auto is_test = [&](PredicateId id) { return rulebook_.predicates[id].test == Test::is; };
    const TypeId type = rulebook_.fields[refuted_].type;
    if (rulebook_.types[type].kind != TypeKind::yes_no &&
        std::count_if(refuted_tests_.begin(), refuted_tests_.end(), is_test) > 1) {
      diagnostic.hint = "where one of several values is enough, write `is any of <…>`";
    }
  }

 private:
  /// Whether some row meets all of `open` and all tests of `tests`; true when that is too much to
  /// try.
  bool CanHold(std::vector<PredicateId> open, std::vector<PredicateId> tests) {
    while (!open.empty()) {
      const PredicateId id = open.back();
      open.pop_back();
      const Predicate& predicate = rulebook_.predicates[id];
      const auto parts = rulebook_.predicate_ids[predicate.parts];
      switch (predicate.kind) {
        case PredicateKind::all_of:
          open.insert(open.end(), parts.begin(), parts.end());
          break;
        case PredicateKind::any_of:
          return std::any_of(parts.begin(), parts.end(), [&](PredicateId part) {
            std::vector<PredicateId> with_part = open;
            with_part.push_back(part);
            return CanHold(std::move(with_part), tests);
          });
        case PredicateKind::field:
        case PredicateKind::fact:
          tests.push_back(id);
          break;
      }
    }
    if (++branches_ > kMaxBranchesTried) return true;
    std::stable_sort(tests.begin(), tests.end(), [&](PredicateId a, PredicateId b) {
      return rulebook_.predicates[a].field < rulebook_.predicates[b].field;
    });
    for (auto first = tests.begin(); first != tests.end();) {
      const FieldId field = rulebook_.predicates[*first].field;
      const auto last = std::find_if(first, tests.end(), [&](PredicateId id) {
        return rulebook_.predicates[id].field != field;
      });
      if (!SomeValuePasses(field, {first, last})) return false;
      first = last;
    }
    return true;
  }

  bool SomeValuePasses(FieldId field, std::vector<PredicateId> tests) {
    std::sort(tests.begin(), tests.end());
    const std::vector<Value> values = ValuesToTry(field, tests);
    std::size_t wanted = 0;
    for (const PredicateId test : tests) wanted += rulebook_.predicates[test].values.size;
    if (values.size() * wanted > kMaxValueTests) return true;
    for (const Value& value : values) {
      const bool passes_all = std::all_of(tests.begin(), tests.end(), [&](PredicateId id) {
        const Predicate& test = rulebook_.predicates[id];
        return Passes(value, test.test, rulebook_.values[test.values]);
      });
      if (passes_all) return true;
    }
    refuted_ = field;
    refuted_tests_ = std::move(tests);
    return false;
  }

  std::vector<Value> ValuesToTry(FieldId field, const std::vector<PredicateId>& tests) const {
    const ValueType& type = rulebook_.types[rulebook_.fields[field].type];
    std::vector<Value> values;
    Value value;
    value.kind = type.kind;
    if (type.kind == TypeKind::yes_no) {
      values = {value, value};
      values[1].yes = true;
      return values;
    }
    if (type.kind == TypeKind::one_of) {
      const std::uint32_t count = type.values.size + (type.others ? 1U : 0U);
      for (std::uint32_t i = 0; i < count; ++i) {
        value.choice = static_cast<std::int32_t>(i);
        values.push_back(value);
      }
      return values;
    }
    for (const PredicateId test : tests) {
      const auto named = rulebook_.values[rulebook_.predicates[test].values];
      values.insert(values.end(), named.begin(), named.end());
    }
    if (type.kind == TypeKind::text) {
      values.push_back(value);  // text none(): some other text
    } else {
      AddGaps(values);
    }
    return values;
  }

  /// One value in each gap between `values`, below and above them.
  static void AddGaps(std::vector<Value>& values) {
    std::sort(values.begin(), values.end(), Less);
    const std::vector<Value> named = values;
    for (std::size_t i = 0; i + 1 < named.size(); ++i) {
      if (const auto middle = Between(named[i], named[i + 1])) values.push_back(*middle);
    }
    Value below = named.front(), above = named.back();
    below.date = Date::Min();
    above.date = Date::Max();
    below.amount = Subtract(below.amount, Fraction(1)).value_or(below.amount);
    above.amount = Add(above.amount, Fraction(1)).value_or(above.amount);
    values.push_back(below);
    values.push_back(above);
  }

  Checker& checker_;
  const Rulebook& rulebook_;
  const Aggregate& aggregate_;
  std::size_t branches_ = 0;
  FieldId refuted_;
  std::vector<PredicateId> refuted_tests_;
};

}  // namespace

void CheckFilters(Checker& checker) {
  for (const Aggregate& aggregate : checker.rulebook.aggregates) {
    if (aggregate.filter.valid()) FilterChecker(checker, aggregate).Check();
  }
}

}  // namespace attain
