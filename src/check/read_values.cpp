// Values of a known type: what a rule compares with, and what a sample partner has.
#include <algorithm>

#include "check/readers.h"

namespace attain {
namespace {

enum class Place : std::uint8_t { rule, sample };

std::string DescribeValueNode(const Checker& checker, Node value) {
  switch (value.kind()) {
    case NodeKind::Yes:
    case NodeKind::No:
      return "yes or no";
    case NodeKind::Number:
      return "a number";
    case NodeKind::Money: {
      const std::string_view text = checker.TextOf(value);
      const bool is_dollar = text.find('$') != std::string_view::npos;
      return "money in " + (is_dollar ? "USD" : std::string(text.substr(0, 3)));
    }
    case NodeKind::Date:
      return "a date";
    case NodeKind::String:
      return "text";
    default:
      return "a name";
  }
}

std::string MoneyText(std::string_view currency, std::string_view digits) {
  return currency == "USD" ? "$" + std::string(digits)
                           : std::string(currency) + " " + std::string(digits);
}

std::vector<std::string_view> ValuesOf(const Checker& checker, const ValueType& type) {
  std::vector<std::string_view> values;
  for (const StringId value : checker.rulebook.strings[type.values]) {
    values.push_back(checker.rulebook.text(value));
  }
  return values;
}

struct ValueReader {
  Checker& checker;
  Node node;
  TypeId type_id;
  std::string_view of;
  Place place;

  const ValueType& type() const { return checker.rulebook.types[type_id]; }

  /// `better`: what to write in place of the value.
  std::optional<Value> Mismatch(std::string hint, const std::string& better = {}) const {
    Diagnostic& diagnostic = checker.emitter.Emit(
        Kind::wrong_type, node.span(),
        InTicks(of) + " is " + DescribeType(checker, type_id) + ", but " +
            InTicks(checker.TextOf(node)) + " is " + DescribeValueNode(checker, node),
        std::move(hint));
    if (type().span.valid()) {
      diagnostic.labels.push_back({type().span, "its type is written here"});
    }
    if (!better.empty()) diagnostic.fixes.push_back({diagnostic.hint, {{node.span(), better}}});
    return std::nullopt;
  }

  std::optional<Value> Read() const {
    Value value;
    value.kind = type().kind;
    switch (value.kind) {
      case TypeKind::yes_no:
        if (!node.is(NodeKind::Yes) && !node.is(NodeKind::No)) {
          return Mismatch("write `yes` or `no`");
        }
        value.yes = node.is(NodeKind::Yes);
        return value;
      case TypeKind::number:
        return ReadNumberValue(value);
      case TypeKind::money:
        return ReadMoneyValue(value);
      case TypeKind::date:
        return ReadDateValue(value);
      case TypeKind::text:
        if (!node.is(NodeKind::String)) {
          const std::string quoted = "\"" + std::string(checker.TextOf(node)) + "\"";
          return Mismatch("write text in quotes: " + InTicks(quoted), quoted);
        }
        value.text = checker.InternUnquoted(node);
        return value;
      case TypeKind::one_of:
        return ReadOneOf(value);
    }
    return std::nullopt;
  }

  std::optional<Value> ReadNumberValue(Value value) const {
    if (!node.is(NodeKind::Number)) {
      return Mismatch(node.is(NodeKind::Money)  ? "write the number without a currency"
                      : node.is(NodeKind::Name) ? "write the number in digits"
                                                : "");
    }
    const auto amount = ReadNumber(checker, node);
    if (!amount) return std::nullopt;
    value.amount = *amount;
    return value;
  }

  std::optional<Value> ReadMoneyValue(Value value) const {
    const std::string_view currency = checker.rulebook.text(type().currency);
    const std::string_view text = checker.TextOf(node);
    if (node.is(NodeKind::Number)) {
      const std::string better = MoneyText(currency, text);
      return Mismatch("write " + InTicks(better), better);
    }
    const bool letters_and_digits =
        text.starts_with(currency) && text.size() > currency.size() &&
        text.find_first_not_of("0123456789", currency.size()) == std::string_view::npos;
    if (node.is(NodeKind::Name) && letters_and_digits) {  // `USD100`
      const std::string better = MoneyText(currency, text.substr(currency.size()));
      return Mismatch("write " + InTicks(better), better);
    }
    if (!node.is(NodeKind::Money)) {
      return Mismatch("write an amount in digits, like " + InTicks(MoneyText(currency, "5,000")));
    }
    const auto money = ReadMoney(checker, node);
    if (!money) return std::nullopt;
    if (money->currency != currency) {
      return Mismatch("amounts are not converted: state them in " + std::string(currency));
    }
    value.amount = money->amount;
    return value;
  }

  std::optional<Value> ReadDateValue(Value value) const {
    if (!node.is(NodeKind::Date)) return Mismatch("write a date as `2017-12-31`");
    const auto day = ReadDay(checker, node);
    if (!day) return std::nullopt;
    value.date = *day;
    return value;
  }

  std::optional<Value> ReadOneOf(Value value) const {
    const bool is_text = node.is(NodeKind::String);
    const std::string_view text = is_text ? checker.Unquoted(node) : checker.TextOf(node);
    const std::span<const StringId> values = checker.rulebook.strings[type().values];
    const StringId id = checker.rulebook.names.Find(text);
    const auto found = std::find(values.begin(), values.end(), id);
    if (id.valid() && found != values.end()) {
      value.choice = static_cast<std::int32_t>(found - values.begin());
      value.text = id;
      return value;
    }
    if (!node.is(NodeKind::Name) && !is_text) return Mismatch("");
    if (place == Place::sample && type().others) {
      value.choice = static_cast<std::int32_t>(values.size());
      value.text = checker.rulebook.names.Add(text);
      return value;
    }
    ReportUnknownValue(text);
    return std::nullopt;
  }

  void ReportUnknownValue(std::string_view text) const {
    const std::vector<std::string_view> values = ValuesOf(checker, type());
    std::string hint = checker.DidYouMean(text, values);
    if (hint.empty()) hint = "its values are " + ListInTicks(values, "and");
    Diagnostic& diagnostic =
        checker.emitter.Emit(Kind::unknown_value, node.span(),
                             InTicks(text) + " is not a value of " + InTicks(of), std::move(hint));
    if (type().span.valid()) {
      diagnostic.labels.push_back({type().span, "its values are listed here"});
    }
  }
};

}  // namespace

std::optional<Value> ReadValue(Checker& checker, Node value, TypeId type, std::string_view of) {
  return ValueReader{checker, value, type, of, Place::rule}.Read();
}

bool ReportNoValue(Checker& checker, Node value, TypeId type, std::string_view of, TableId table,
                   std::string way_out) {
  if (!value.is(NodeKind::Name) || !IsOrdered(checker.rulebook.types[type].kind)) return false;
  const std::string_view name = checker.TextOf(value);
  const auto thing = checker.Lookup(name);
  const bool has_value =
      thing && (thing->kind == NameKind::fact || thing->kind == NameKind::measure);
  const bool is_field =
      table.valid() &&
      checker.field_of_name.count({table.index, checker.rulebook.names.Find(name).index}) > 0;
  if (!is_field && !has_value) return false;
  checker.emitter.Emit(Kind::wrong_type, value.span(),
                       InTicks(of) + " is compared with a value, but " + InTicks(name) + " is " +
                           (is_field ? "a field" : checker.Describe(*thing)),
                       std::move(way_out));
  return true;
}

std::optional<Value> ReadSampleValue(Checker& checker, Node value, TypeId type, std::string_view of,
                                     bool negative) {
  auto read = ValueReader{checker, value, type, of, Place::sample}.Read();
  if (!read || !negative) return read;
  // The grammar allows a minus before a number or money only; where it stood, Read has said so.
  read->amount = Subtract(Fraction(0), read->amount).value_or(read->amount);
  return read;
}

std::string DescribeType(const Checker& checker, TypeId id) {
  const ValueType& type = checker.rulebook.types[id];
  switch (type.kind) {
    case TypeKind::yes_no:
      return "yes or no";
    case TypeKind::number:
      return "a number";
    case TypeKind::money:
      return "money in " + std::string(checker.rulebook.text(type.currency));
    case TypeKind::date:
      return "a date";
    case TypeKind::text:
      return "text";
    case TypeKind::one_of:
      return "one of " + ListInTicks(ValuesOf(checker, type), "or");
  }
  return {};
}

bool IsOrdered(TypeKind kind) {
  return kind == TypeKind::number || kind == TypeKind::money || kind == TypeKind::date;
}

Test TestOf(NodeKind kind) {
  switch (kind) {
    case NodeKind::IsNot:
    case NodeKind::IsNotAnyOf:
      return Test::is_not;
    case NodeKind::AtLeast:
      return Test::at_least;
    case NodeKind::AtMost:
      return Test::at_most;
    case NodeKind::MoreThan:
      return Test::more_than;
    case NodeKind::LessThan:
      return Test::less_than;
    default:
      return Test::is;
  }
}

}  // namespace attain
