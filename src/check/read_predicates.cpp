// Yes-or-no questions about a row's fields (filters) and about the partner's facts (cases of a
// threshold).
#include <algorithm>
#include <unordered_set>

#include "check/readers.h"

namespace attain {
namespace {

/// What a test is about: a field or a fact.
struct Tested {
  PredicateKind kind;
  FieldId field;
  FactId fact;
  TypeId type;
  std::string_view name;
  Span declared;
};

class PredicateReader {
 public:
  /// `table` is none for cases, which are about facts.
  PredicateReader(Checker& checker, TableId table)
      : checker_(checker), rulebook_(checker.rulebook), table_(table) {}

  PredicateId Read(Node node) {
    switch (node.kind()) {
      case NodeKind::And:
      case NodeKind::Or:
        return ReadParts(node);
      case NodeKind::NotField:
        return ReadFlag(node, node.first(), false);
      case NodeKind::Flag:
        return ReadFlag(node, node.child(NodeKind::Name), !node.has(NodeKind::Not));
      default:  // FieldTest, FactTest
        if (node.child_count() == 1) return ReadFlag(node, node.first(), true);
        return ReadTest(node, node.first(), node.child_at(1));
    }
  }

 private:
  PredicateId ReadParts(Node node) {
    const std::vector<Node> children(node.begin(), node.end());
    std::vector<PredicateId> parts;
    bool complete = true;
    for (std::size_t i = 0; i < children.size(); ++i) {
      if (node.is(NodeKind::Or) && i > 0 && parts.back().valid() &&
          IsValueOf(parts.back(), children[i])) {
        ReportValuesAsFields(children, i, parts.back());
        return PredicateId::none();
      }
      const PredicateId part = Read(children[i]);
      complete = complete && part.valid();
      parts.push_back(part);
    }
    if (!complete) return PredicateId::none();
    Predicate predicate{};
    predicate.kind = node.is(NodeKind::And) ? PredicateKind::all_of : PredicateKind::any_of;
    predicate.parts = rulebook_.predicate_ids.AddAll(parts);
    predicate.span = node.span();
    return rulebook_.predicates.Add(predicate);
  }

  /// The name where a field would be, if there is no such field; none for anything else.
  StringId NoField(Node bare) const {
    if (!table_.valid() || !bare.is(NodeKind::FieldTest) || bare.child_count() != 1)
      return StringId::none();
    const StringId name = rulebook_.names.Find(checker_.TextOf(bare.first()));
    const bool is_field =
        name.valid() && checker_.field_of_name.count({table_.index, name.index}) > 0;
    return is_field ? StringId::none() : name;
  }

  /// `office` in `product is crm or office`: no field, but a value of the one that `test` is about.
  bool IsValueOf(PredicateId test, Node bare) const {
    const Predicate& predicate = rulebook_.predicates[test];
    if (predicate.kind != PredicateKind::field || predicate.test != Test::is) return false;
    const StringId name = NoField(bare);
    const auto values = ValuesOf(predicate);
    return name.valid() && std::find(values.begin(), values.end(), name) != values.end();
  }

  std::span<const StringId> ValuesOf(const Predicate& test) const {
    return rulebook_.strings[rulebook_.types[rulebook_.fields[test.field].type].values];
  }

  /// The child of `or` at `at`, and maybe more behind it, are values that belong to the test
  /// before.
  void ReportValuesAsFields(const std::vector<Node>& children, std::size_t at, PredicateId test) {
    std::unordered_set<std::uint32_t> known;
    for (const StringId value : ValuesOf(rulebook_.predicates[test])) known.insert(value.index);
    const Node tested = children[at - 1];
    const std::string_view field = checker_.TextOf(tested.first());
    std::string values;
    for (const Node value : tested.child_at(1))
      values += std::string(checker_.TextOf(value)) + ", ";
    values += checker_.TextOf(children[at]);
    std::size_t end = at + 1;
    for (; end < children.size(); ++end) {
      const StringId name = NoField(children[end]);
      if (!name.valid() || known.count(name.index) == 0) break;
      values += ", " + std::string(checker_.TextOf(children[end]));
    }
    const std::string better = std::string(field) + " is any of <" + values + ">";
    Diagnostic& diagnostic =
        checker_.emitter.Emit(Kind::unknown_field, children[at].span(),
                              InTicks(checker_.TextOf(children[at])) + " is a value of " +
                                  InTicks(field) + ", not a field",
                              "write " + InTicks(better));
    const Span span{tested.span().file, tested.span().begin, children[end - 1].span().end};
    const std::string_view written = std::string_view(checker_.sources[span.file].text)
                                         .substr(span.begin, span.end - span.begin);
    if (written.find_first_of("()#") == std::string_view::npos)
      diagnostic.fixes.push_back({diagnostic.hint, {{span, better}}});
  }

  std::optional<Tested> FindTested(Node name) {
    Tested tested{};
    if (table_.valid()) {
      tested.kind = PredicateKind::field;
      tested.field = checker_.FindField(name, table_);
      if (!tested.field.valid()) return std::nullopt;
      const Field& field = rulebook_.fields[tested.field];
      tested.type = field.type;
      tested.declared = field.span;
    } else {
      tested.kind = PredicateKind::fact;
      tested.fact = checker_.FindFact(name);
      if (!tested.fact.valid()) return std::nullopt;
      const Fact& fact = rulebook_.facts[tested.fact];
      tested.type = fact.type;
      tested.declared = fact.span;
    }
    tested.name = checker_.TextOf(name);
    return tested;
  }

  PredicateId Add(const Tested& tested, Test test, const std::vector<Value>& values, Span span) {
    Predicate predicate{};
    predicate.kind = tested.kind;
    predicate.field = tested.field;
    predicate.fact = tested.fact;
    predicate.test = test;
    predicate.values = rulebook_.values.AddAll(values);
    predicate.span = span;
    return rulebook_.predicates.Add(predicate);
  }

  PredicateId ReadFlag(Node node, Node name, bool expected) {
    const auto tested = FindTested(name);
    if (!tested) return PredicateId::none();
    if (rulebook_.types[tested->type].kind != TypeKind::yes_no) {
      checker_.emitter
          .Emit(
              Kind::not_yes_or_no, name.span(),
              InTicks(tested->name) + " is " + DescribeType(checker_, tested->type) +
                  ", which cannot be just true or not",
              "say what it is compared with, as in " + InTicks(std::string(tested->name) + " is …"))
          .labels.push_back({tested->declared, InTicks(tested->name) + " is declared here"});
      return PredicateId::none();
    }
    Value value;
    value.kind = TypeKind::yes_no;
    value.yes = expected;
    return Add(*tested, Test::is, {value}, node.span());
  }

  PredicateId ReadTest(Node node, Node name, Node test_node) {
    const auto tested = FindTested(name);
    if (!tested) return PredicateId::none();
    const Test test = TestOf(test_node.kind());
    if (test != Test::is && test != Test::is_not && !CheckOrdered(*tested, test_node)) {
      return PredicateId::none();
    }
    std::vector<Value> values;
    bool complete = true;
    for (const Node value_node : test_node) {
      if (ReportNoValue(checker_, value_node, tested->type, tested->name, table_, WayOut())) {
        complete = false;
        continue;
      }
      const auto value = ReadValue(checker_, value_node, tested->type, tested->name);
      if (value) {
        values.push_back(*value);
      } else {
        complete = false;
      }
    }
    return complete ? Add(*tested, test, values, node.span()) : PredicateId::none();
  }

  /// Where two things of the data would have to be compared.
  std::string WayOut() const {
    return table_.valid()
               ? "let the data say it in a field of its own, as in `enough: yes or no;`"
               : "let the data say it in a fact of its own, as in `fact enough: yes or no;`";
  }

  bool CheckOrdered(const Tested& tested, Node test_node) {
    if (IsOrdered(rulebook_.types[tested.type].kind)) return true;
    checker_.emitter
        .Emit(Kind::not_ordered, test_node.span(),
              InTicks(tested.name) + " is " + DescribeType(checker_, tested.type) +
                  ", which has no order",
              "it can be compared with `is`, `is not` and `is any of`")
        .labels.push_back({tested.declared, InTicks(tested.name) + " is declared here"});
    return false;
  }

  Checker& checker_;
  Rulebook& rulebook_;
  TableId table_;
};

}  // namespace

PredicateId ReadFilter(Checker& checker, Node predicate, TableId table) {
  return PredicateReader(checker, table).Read(predicate);
}

PredicateId ReadCase(Checker& checker, Node predicate) {
  return PredicateReader(checker, TableId::none()).Read(predicate);
}

}  // namespace attain
