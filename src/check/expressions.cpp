#include "check/expressions.h"

#include "base/limits.h"
#include "check/aggregates.h"
#include "check/readers.h"

namespace attain {
namespace {

class ExpressionReader {
 public:
  explicit ExpressionReader(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  std::optional<TypedExpression> Read(Node node) {
    switch (node.kind()) {
      case NodeKind::Sum:
      case NodeKind::Product:
        return ReadTerms(node);
      case NodeKind::Aggregate: {
        const auto aggregate = ReadAggregate(checker_, node);
        if (!aggregate) return std::nullopt;
        Expression expression = New(ExpressionKind::aggregate, node.span());
        expression.aggregate = aggregate->id;
        return Add(expression, aggregate->type);
      }
      case NodeKind::Money: {
        const auto money = ReadMoney(checker_, node);
        if (!money) return std::nullopt;
        Expression expression = New(ExpressionKind::amount, node.span());
        expression.amount = money->amount;
        return Add(expression, checker_.MoneyType(money->currency));
      }
      case NodeKind::Number: {
        const auto number = ReadNumber(checker_, node);
        if (!number) return std::nullopt;
        Expression expression = New(ExpressionKind::amount, node.span());
        expression.amount = *number;
        return Add(expression, checker_.NumberType());
      }
      default:
        return ReadName(node);
    }
  }

 private:
  static Expression New(ExpressionKind kind, Span span) {
    Expression expression{};
    expression.kind = kind;
    expression.span = span;
    return expression;
  }

  TypedExpression Add(const Expression& expression, TypeId type) {
    return {rulebook_.expressions.Add(expression), type};
  }

  /// a + b - c, a * b / c: from left to right.
  std::optional<TypedExpression> ReadTerms(Node node) {
    if (node.child_count() / 2 > kMaxChain) {
      checker_.emitter.Emit(
          Kind::limit, node.span(),
          "a calculation has at most " + std::to_string(kMaxChain) + " operations in a row",
          "give parts of it names, as measures of their own");
      return std::nullopt;
    }
    std::optional<TypedExpression> result;
    std::optional<Node> sign;
    bool complete = true;
    for (const Node child : node) {
      if (child.is(NodeKind::Plus) || child.is(NodeKind::Minus) || child.is(NodeKind::Times) ||
          child.is(NodeKind::DividedBy)) {
        sign = child;
        continue;
      }
      const auto term = Read(child);
      complete = complete && term;
      if (!complete) continue;
      result = sign ? Combine(node, *sign, *result, *term, child) : term;
      complete = result.has_value();
    }
    return complete ? result : std::nullopt;
  }

  std::optional<TypedExpression> Combine(Node whole, Node sign, const TypedExpression& left,
                                         const TypedExpression& right, Node right_node) {
    const ValueType& a = rulebook_.types[left.type];
    const ValueType& b = rulebook_.types[right.type];
    const bool both_money = a.kind == TypeKind::money && b.kind == TypeKind::money;
    Expression expression = New(ExpressionKind::add, whole.span());
    expression.left = left.id;
    expression.right = right.id;
    TypeId type = left.type;
    switch (sign.kind()) {
      case NodeKind::Plus:
      case NodeKind::Minus:
        if (left.type != right.type) {
          const bool mixed = a.kind != b.kind;
          return Refuse(sign, left, right, sign.is(NodeKind::Plus) ? "added to" : "reduced by",
                        mixed ? "give the number a currency, or take it out" : "");
        }
        if (sign.is(NodeKind::Minus)) expression.kind = ExpressionKind::subtract;
        break;
      case NodeKind::Times:
        if (both_money) return Refuse(sign, left, right, "multiplied with", "");
        if (b.kind == TypeKind::money) type = right.type;
        expression.kind = ExpressionKind::multiply;
        break;
      default:
        if (b.kind == TypeKind::money && left.type != right.type) {
          return Refuse(sign, left, right, "divided by", "");
        }
        if (IsZero(right.id)) return RefuseZero(right_node);
        if (both_money) type = checker_.NumberType();
        expression.kind = ExpressionKind::divide;
        break;
    }
    return Add(expression, type);
  }

  bool IsZero(ExpressionId id) const {
    const Expression& expression = rulebook_.expressions[id];
    return expression.kind == ExpressionKind::amount && expression.amount.is_zero();
  }

  std::optional<TypedExpression> Refuse(Node sign, const TypedExpression& left,
                                        const TypedExpression& right, std::string_view done,
                                        std::string hint) {
    Diagnostic& diagnostic =
        checker_.emitter.Emit(Kind::units_do_not_fit, sign.span(),
                              DescribeType(checker_, left.type) + " cannot be " +
                                  std::string(done) + " " + DescribeType(checker_, right.type),
                              std::move(hint));
    diagnostic.labels.push_back(
        {rulebook_.expressions[left.id].span, DescribeType(checker_, left.type)});
    diagnostic.labels.push_back(
        {rulebook_.expressions[right.id].span, DescribeType(checker_, right.type)});
    return std::nullopt;
  }

  std::optional<TypedExpression> RefuseZero(Node divisor) {
    checker_.emitter.Emit(Kind::division_by_zero, divisor.span(),
                          "a division by zero has no value");
    return std::nullopt;
  }

  std::optional<TypedExpression> ReadName(Node node) {
    if (ReportMissingSpaces(node)) return std::nullopt;
    const Subject subject = checker_.FindSubject(node);
    if (subject.measure.valid()) {
      Expression expression = New(ExpressionKind::measure, node.span());
      expression.measure = subject.measure;
      return Add(expression, rulebook_.measures[subject.measure].type);
    }
    if (!subject.fact.valid()) return std::nullopt;
    const Fact& fact = rulebook_.facts[subject.fact];
    Expression expression = New(ExpressionKind::fact, node.span());
    expression.fact = subject.fact;
    const ValueType& type = rulebook_.types[fact.type];
    if (type.kind == TypeKind::number) return Add(expression, checker_.NumberType());
    if (type.kind == TypeKind::money) {
      return Add(expression, checker_.MoneyType(std::string(rulebook_.text(type.currency))));
    }
    Diagnostic& diagnostic =
        checker_.emitter.Emit(Kind::not_an_amount, node.span(),
                              "nothing can be calculated with " + InTicks(checker_.TextOf(node)) +
                                  ": it is " + DescribeType(checker_, fact.type),
                              "numbers and money can be calculated with");
    checker_.LabelDeclaration(diagnostic, {NameKind::fact, subject.fact.index});
    return std::nullopt;
  }

  bool IsAmountName(std::string_view name) const {
    const auto thing = checker_.Lookup(name);
    return thing && (thing->kind == NameKind::measure || thing->kind == NameKind::fact);
  }

  /// `a-b`, where `a` and `b` are declared: the hyphen is taken for a letter.
  bool ReportMissingSpaces(Node node) {
    const std::string_view text = checker_.TextOf(node);
    if (checker_.Lookup(text) || checker_.IsPoisoned(text)) return false;
    for (std::size_t at = text.find('-'); at != std::string_view::npos;
         at = text.find('-', at + 1)) {
      const std::string_view left = text.substr(0, at), right = text.substr(at + 1);
      if (!IsAmountName(left) || !IsAmountName(right)) continue;
      const std::string apart = std::string(left) + " - " + std::string(right);
      checker_.emitter
          .Emit(Kind::unknown_name, node.span(), InTicks(text) + " is not declared",
                "did you mean " + InTicks(apart) + "? a minus has spaces around it")
          .fixes.push_back({"replace it with " + InTicks(apart), {{node.span(), apart}}});
      return true;
    }
    return false;
  }

  Checker& checker_;
  Rulebook& rulebook_;
};

}  // namespace

std::optional<TypedExpression> ReadExpression(Checker& checker, Node expression) {
  return ExpressionReader(checker).Read(expression);
}

}  // namespace attain
