#include "advise/wanted_value.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "base/limits.h"

namespace attain {
namespace {

/// In how many parts of one a fact of the type is kept.
std::int64_t ScaleOf(TypeKind kind) {
  return kind == TypeKind::money ? kMoneyScale : kind == TypeKind::date ? 1 : kNumberScale;
}

Fraction AmountOf(const Value& value) {
  return value.kind == TypeKind::date ? Fraction(value.date.days) : value.amount;
}

/// yes or no, one of, text.
std::int64_t CodeOf(const Value& value) {
  if (value.kind == TypeKind::yes_no) return value.yes ? 1 : 0;
  return value.kind == TypeKind::one_of ? value.choice
                                        : static_cast<std::int64_t>(value.text.index);
}

/// All others of the type, where these are finitely many.
std::vector<std::int64_t> Others(const ValueType& type, const std::vector<std::int64_t>& codes) {
  std::int64_t size = 0;
  if (type.kind == TypeKind::yes_no) size = 2;
  if (type.kind == TypeKind::one_of) size = type.values.size + (type.others ? 1 : 0);
  std::vector<std::int64_t> others;
  for (std::int64_t code = 0; code < size; ++code) {
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) others.push_back(code);
  }
  return others;
}

std::int64_t Scaled(const Fraction& value, std::int64_t scale) {
  const Fraction times = Multiply(value, Fraction(scale)).value_or(Fraction());
  const Int128 whole = times.numerator() / times.denominator();
  const bool is_more = whole * times.denominator() < times.numerator();
  return static_cast<std::int64_t>(
      std::min<Int128>(whole + (is_more ? 1 : 0), std::numeric_limits<std::int64_t>::max()));
}

}  // namespace

bool WantedValue::operator<(const WantedValue& other) const {
  return std::tie(fact, measure, least, most, any_of) <
         std::tie(other.fact, other.measure, other.least, other.most, other.any_of);
}

WantedValue WantedBy(const FlagNode& flag) {
  return {flag.fact, {}, {}, {}, {flag.expected ? 1 : 0}};
}

WantedValue WantedBy(const Rulebook& rulebook, const Program& program,
                     const ComparisonNode& comparison, Id<CaseNode> which) {
  WantedValue wanted;
  const bool measured = comparison.measure.valid();
  if (measured) wanted.measure = program.measures[comparison.measure].measure;
  if (!measured) wanted.fact = comparison.fact;
  const ValueType& type = rulebook.types[measured ? rulebook.measures[wanted.measure].type
                                                  : rulebook.facts[wanted.fact].type];
  const auto values = rulebook.values[rulebook.cases[program.cases[which].source].values];
  const bool ordered =
      type.kind == TypeKind::number || type.kind == TypeKind::money || type.kind == TypeKind::date;
  if (!ordered) {
    for (const Value& value : values) wanted.any_of.push_back(CodeOf(value));
    if (comparison.test == Test::is_not) wanted.any_of = Others(type, wanted.any_of);
    return wanted.any_of.empty() ? WantedValue() : wanted;
  }
  const Fraction amount = AmountOf(values.front());
  const Fraction little = Fraction::Of(1, ScaleOf(type.kind));
  switch (comparison.test) {
    case Test::is:
      wanted.least = wanted.most = amount;
      break;
    case Test::is_not:
    case Test::at_most:
    case Test::less_than:
      return {};
    case Test::at_least:
      wanted.least = amount;
      break;
    case Test::more_than:
      wanted.least = Add(amount, little);
      break;
  }
  return wanted;
}

std::optional<WantedValue> Joined(const WantedValue& a, const WantedValue& b) {
  WantedValue both = a;
  if (!a.least || (b.least && *b.least > *a.least)) both.least = b.least;
  if (!a.most || (b.most && *b.most < *a.most)) both.most = b.most;
  if (both.least && both.most && *both.most < *both.least) return std::nullopt;
  std::erase_if(both.any_of, [&](std::int64_t code) {
    return std::find(b.any_of.begin(), b.any_of.end(), code) == b.any_of.end();
  });
  if (both.any_of.empty() && !a.any_of.empty()) return std::nullopt;
  return both;
}

bool AsksNoMore(const WantedValue& a, const WantedValue& b) { return Joined(b, a) == b; }

std::vector<Value> WantedAmong(std::span<const Value> values, const WantedValue& wanted) {
  std::vector<Value> among;
  std::copy_if(values.begin(), values.end(), std::back_inserter(among), [&](const Value& value) {
    return wanted.any_of.empty() ||
           std::count(wanted.any_of.begin(), wanted.any_of.end(), CodeOf(value)) > 0;
  });
  return among;
}

ChangedValue ValueFor(const Rulebook& rulebook, const WantedValue& wanted) {
  const std::optional<Fraction>& amount = wanted.least ? wanted.least : wanted.most;
  ChangedValue change{wanted.fact, wanted.measure, 0, {}, amount.value_or(Fraction())};
  if (!wanted.fact.valid()) return change;
  const TypeKind kind = rulebook.types[rulebook.facts[wanted.fact].type].kind;
  if (wanted.any_of.empty()) {
    change.number = Scaled(change.value, ScaleOf(kind));
  } else if (kind == TypeKind::text) {
    change.text = rulebook.text(StringId{static_cast<std::uint32_t>(wanted.any_of.front())});
  } else {
    change.number = wanted.any_of.front();
  }
  return change;
}

}  // namespace attain
