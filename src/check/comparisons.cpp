// Comparisons of a measure or fact, with one amount or an amount for each case.
#include "check/readers.h"
#include "check/requirements.h"

namespace attain {
namespace {

struct ComparisonReader {
  Checker& checker;
  Node node;
  std::string_view name;
  TypeId type;
  Span declared;

  const ValueType& value_type() const { return checker.rulebook.types[type]; }

  bool TestFits(Node test) const {
    const TypeKind kind = value_type().kind;
    if (kind == TypeKind::yes_no) {
      checker.emitter
          .Emit(Kind::wrong_type, node.span(),
                InTicks(name) + " is yes or no, which is not compared",
                "write `is " + std::string(name) + ";` or `is not " + std::string(name) + ";`")
          .labels.push_back({declared, InTicks(name) + " is declared here"});
      return false;
    }
    const Test asked = TestOf(test.kind());
    if (asked == Test::is || asked == Test::is_not || IsOrdered(kind)) return true;
    checker.emitter
        .Emit(Kind::not_ordered, test.span(),
              InTicks(name) + " is " + DescribeType(checker, type) + ", which has no order",
              "it can be compared with `is`, `is not` and `is any of`")
        .labels.push_back({declared, InTicks(name) + " is declared here"});
    return false;
  }

  std::optional<Value> Read(Node value) const {
    if (ReportNoValue(checker, value, type, name, TableId::none(), WayOut(value)))
      return std::nullopt;
    return ReadValue(checker, value, type, name);
  }

  /// Whether `other` is a measure or fact of the same unit, which can be taken off this one.
  bool IsLike(Node other) const {
    const auto thing = checker.Lookup(checker.TextOf(other));
    if (!thing || !(value_type().kind == TypeKind::number || value_type().kind == TypeKind::money))
      return false;
    const Rulebook& rulebook = checker.rulebook;
    const TypeId its = thing->kind == NameKind::measure
                           ? rulebook.measures[MeasureId{thing->index}].type
                       : thing->kind == NameKind::fact ? rulebook.facts[FactId{thing->index}].type
                                                       : TypeId::none();
    return its.valid() && rulebook.types[its].kind == value_type().kind &&
           rulebook.types[its].currency == value_type().currency;
  }

  /// Where another measure or fact stands for the value.
  std::string WayOut(Node other) const {
    if (!IsLike(other))
      return "let the data say it in a fact of its own, as in `fact enough: yes or no;`";
    const std::string mine(name), others(checker.TextOf(other));
    return "declare their difference, as in " +
           InTicks("measure " + mine + "-less-" + others + " = " + mine + " - " + others + ";") +
           ", and compare that";
  }

  std::optional<Slice<Value>> Values(Node list) const {
    std::vector<Value> values;
    bool complete = true;
    for (const Node value_node : list) {
      const auto value = Read(value_node);
      complete = complete && value.has_value();
      if (value) values.push_back(*value);
    }
    if (!complete) return std::nullopt;
    return checker.rulebook.values.AddAll(values);
  }

  std::optional<ThresholdCase> Case(Node amount) const {
    if (amount.has(NodeKind::Points) && value_type().kind != TypeKind::number) {
      checker.emitter
          .Emit(Kind::wrong_type, amount.child(NodeKind::Points).span(),
                InTicks(name) + " is " + DescribeType(checker, type) + ", which is not points",
                "points are a number; of the score it is said by `score at least …`")
          .labels.push_back({declared, InTicks(name) + " is declared here"});
      return std::nullopt;
    }
    ThresholdCase one{};
    one.span = amount.span();
    const auto value = Read(amount.first());
    bool complete = value.has_value();
    if (value) one.values = checker.rulebook.values.AddAll(std::vector<Value>{*value});
    const std::size_t behind = amount.has(NodeKind::Points) ? 2 : 1;
    if (amount.child_count() > behind && !amount.has(NodeKind::Otherwise)) {
      one.condition = ReadCase(checker, amount.child_at(behind));
      complete = complete && one.condition.valid();
    }
    return complete ? std::optional(one) : std::nullopt;
  }

  std::optional<Slice<ThresholdCase>> Cases(Node test) const {
    std::vector<ThresholdCase> cases;
    bool complete = true, has_otherwise = false;
    if (test.first().is(NodeKind::Amount)) {
      for (const Node amount : test) {
        const auto one = Case(amount);
        complete = complete && one.has_value();
        has_otherwise = has_otherwise || amount.has(NodeKind::Otherwise);
        if (one) cases.push_back(*one);
      }
    } else {
      const auto values = Values(test);
      complete = values.has_value();
      if (values) cases.push_back({*values, PredicateId::none(), test.span()});
    }
    if (!complete) return std::nullopt;
    const Slice<ThresholdCase> slice = checker.rulebook.cases.AddAll(cases);
    if (cases.front().condition.valid()) CheckCases(checker, node, slice, has_otherwise);
    return slice;
  }
};

}  // namespace

std::optional<Comparison> ReadComparison(Checker& checker, Node compare) {
  const Subject subject = checker.FindSubject(compare.first());
  if (!subject.measure.valid() && !subject.fact.valid()) return std::nullopt;
  const Rulebook& rulebook = checker.rulebook;
  const bool is_measure = subject.measure.valid();
  const TypeId type =
      is_measure ? rulebook.measures[subject.measure].type : rulebook.facts[subject.fact].type;
  if (!type.valid()) return std::nullopt;
  const Span declared =
      is_measure ? rulebook.measures[subject.measure].span : rulebook.facts[subject.fact].span;
  const ComparisonReader reader{checker, compare, checker.TextOf(compare.first()), type, declared};
  const Node test = compare.child_at(1);
  if (!reader.TestFits(test)) return std::nullopt;
  const auto cases = reader.Cases(test);
  if (!cases) return std::nullopt;
  return Comparison{subject, TestOf(test.kind()), *cases};
}

}  // namespace attain
