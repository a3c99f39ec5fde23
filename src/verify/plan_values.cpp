#include "verify/plan_values.h"

#include <algorithm>
#include <limits>
#include <map>

#include "base/limits.h"

namespace attain::verify {
namespace {

const ValueType& TypeOf(const Rulebook& rulebook, const Subject& subject) {
  return rulebook.types[subject.measure.valid() ? rulebook.measures[subject.measure].type
                                                : rulebook.facts[subject.fact].type];
}

bool IsOrdered(TypeKind kind) {
  return kind == TypeKind::date || kind == TypeKind::number || kind == TypeKind::money;
}

std::int64_t UnitsOf(TypeKind kind) {
  if (kind == TypeKind::date) return 1;
  return kind == TypeKind::money ? kMoneyScale : kNumberScale;
}

/// Coded as in the batch, no less than the amount.
Datum DatumOf(const Fraction& amount, TypeKind kind) {
  const auto units = Multiply(amount, Fraction(UnitsOf(kind)));
  if (!units) return {std::numeric_limits<std::int64_t>::max(), {}};
  Int128 whole = units->numerator() / units->denominator();
  if (whole * units->denominator() < units->numerator()) ++whole;
  return {
      static_cast<std::int64_t>(std::min<Int128>(whole, std::numeric_limits<std::int64_t>::max())),
      {}};
}

Datum DatumOf(const Rulebook& rulebook, const Value& value) {
  if (value.kind == TypeKind::yes_no) return {value.yes ? 1 : 0, {}};
  if (value.kind == TypeKind::one_of) return {value.choice, {}};
  return {0, rulebook.text(value.text)};
}

bool IsAmong(const std::vector<Datum>& data, const Datum& datum) {
  return std::find(data.begin(), data.end(), datum) != data.end();
}

/// All others that the type has, where they can be listed.
std::vector<Datum> Others(const ValueType& type, const std::vector<Datum>& data) {
  std::int64_t size = type.kind == TypeKind::yes_no ? 2 : 0;
  if (type.kind == TypeKind::one_of) size = type.values.size + (type.others ? 1 : 0);
  std::vector<Datum> others;
  for (std::int64_t number = 0; number < size; ++number) {
    if (!IsAmong(data, {number, {}})) others.push_back({number, {}});
  }
  return others;
}

void AddValue(const PartnerData& then, OpenItem& item) {
  const Rulebook& rulebook = then.rulebook();
  item.least = std::nullopt;
  item.any_of.clear();
  if (item.statement->kind == StatementKind::flag)
    item.any_of = {{At(rulebook.flags, item.statement->index).expected ? 1 : 0, {}}};
  if (item.statement->kind != StatementKind::comparison) return;
  const Comparison& comparison = At(rulebook.comparisons, item.statement->index);
  const auto cases = rulebook.cases[comparison.cases];
  const auto which = std::find_if(cases.begin(), cases.end(), [&](const ThresholdCase& one) {
    return then.Holds(one.condition) != Verdict::not_met;
  });
  if (which == cases.end() || then.Holds(which->condition) != Verdict::met) return;
  const ValueType& type = TypeOf(rulebook, item.subject);
  const auto values = rulebook.values[which->values];
  if (!IsOrdered(type.kind)) {
    for (const Value& value : values) item.any_of.push_back(DatumOf(rulebook, value));
    if (comparison.test == Test::is_not) item.any_of = Others(type, item.any_of);
    if (!item.only.empty()) {
      const TypeId type_id = rulebook.facts[item.subject.fact].type;
      std::erase_if(item.any_of, [&](const Datum& datum) {
        return std::count(item.only.begin(), item.only.end(), JsonOf(rulebook, type_id, datum)) ==
               0;
      });
    }
    // Of what is not known any of several may turn out to be so.
    if (item.any_of.size() > 1 && !then.FactOf(item.subject.fact)) item.any_of.clear();
    return;
  }
  if (values.empty() || comparison.test == Test::is_not || comparison.test == Test::at_most ||
      comparison.test == Test::less_than)
    return;
  const Value& value = values.front();
  item.least = type.kind == TypeKind::date ? Fraction(value.date.days) : value.amount;
  if (comparison.test == Test::more_than)
    item.least = Add(*item.least, Fraction::Of(1, UnitsOf(type.kind)));
}

}  // namespace

Subject SubjectOf(const Rulebook& rulebook, const Statement& statement) {
  Subject subject;
  if (statement.kind == StatementKind::flag)
    subject.fact = At(rulebook.flags, statement.index).fact;
  if (statement.kind == StatementKind::comparison)
    subject = At(rulebook.comparisons, statement.index).subject;
  return subject;
}

bool SharesSubject(std::span<const OpenItem> items, const OpenItem& item) {
  return std::any_of(items.begin(), items.end(), [&](const OpenItem& other) {
    return &other != &item && other.planned && other.has_value() && other.IsOfSame(item);
  });
}

std::size_t ChoicesOf(std::span<const OpenItem> items) {
  std::map<FactId, std::size_t> values;
  for (const OpenItem& item : items) {
    std::size_t& most = values[item.subject.fact];
    most = std::max({most, item.any_of.size(), std::size_t{1}});
  }
  std::size_t choices = 1;
  for (const auto& [fact, most] : values) choices = std::min(choices * most, kMostChoices);
  return choices;
}

PartnerData Then(const PartnerData& data, std::span<const OpenItem> items, const OpenItem* but,
                 std::size_t choice) {
  PartnerData then = data;
  std::map<FactId, std::size_t> digits;
  for (const OpenItem& item : items) {
    if (!item.planned || !item.has_value() || (but != nullptr && item.IsOfSame(*but))) continue;
    std::optional<Fraction> least = item.least;
    std::vector<Datum> any_of = item.any_of;
    for (const OpenItem& other : items) {
      if (!other.planned || !other.has_value() || !other.IsOfSame(item)) continue;
      if (other.least && least) least = std::max(*least, *other.least);
      std::erase_if(any_of, [&](const Datum& datum) { return !IsAmong(other.any_of, datum); });
    }
    if (item.subject.measure.valid()) {
      then.said_measures[item.subject.measure] = least.value_or(Fraction());
    } else if (least) {
      then.said[item.subject.fact] = DatumOf(*least, TypeOf(data.rulebook(), item.subject).kind);
    } else if (!any_of.empty()) {
      const auto [digit, is_new] = digits.try_emplace(item.subject.fact, choice % any_of.size());
      if (is_new) choice /= any_of.size();
      then.said[item.subject.fact] = any_of[digit->second];
    }
  }
  return then;
}

void AddValues(const PartnerData& data, std::vector<OpenItem>& items) {
  for (std::size_t round = 0; round < items.size(); ++round) {
    for (OpenItem& item : items) {
      if (item.statement != nullptr) AddValue(Then(data, items, &item), item);
    }
  }
}

}  // namespace attain::verify
