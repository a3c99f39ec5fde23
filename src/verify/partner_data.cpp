#include "verify/partner_data.h"

#include "base/limits.h"

namespace attain::verify {
namespace {

std::optional<Datum> DatumOf(const ValueColumn& column, bool is_text, std::uint32_t row) {
  if (row >= column.numbers.size() || column.numbers[row] == kUnknown) return std::nullopt;
  return Datum{column.numbers[row], is_text ? column.texts[row] : std::string_view()};
}

bool Ordered(Test test, std::strong_ordering order) {
  switch (test) {
    case Test::is:
      return order == 0;
    case Test::is_not:
      return order != 0;
    case Test::at_least:
      return order >= 0;
    case Test::at_most:
      return order <= 0;
    case Test::more_than:
      return order > 0;
    case Test::less_than:
      return order < 0;
  }
  return false;
}

/// `datum` against one written value of the same type.
std::strong_ordering Order(TypeKind kind, const Datum& datum, const Value& value) {
  switch (kind) {
    case TypeKind::yes_no:
      return datum.number <=> (value.yes ? 1 : 0);
    case TypeKind::one_of:
      return datum.number <=> value.choice;
    case TypeKind::date:
      return datum.number <=> value.date.days;
    case TypeKind::number:
    case TypeKind::money:
      return AmountOf(kind, datum.number) <=> value.amount;
    case TypeKind::text:
      break;
  }
  return std::strong_ordering::equal;
}

}  // namespace

Fraction AmountOf(TypeKind kind, std::int64_t number) {
  return Fraction::Of(number, kind == TypeKind::money ? kMoneyScale : kNumberScale);
}

std::optional<Datum> PartnerData::FactOf(FactId fact) const {
  if (const auto of_plan = said.find(fact); of_plan != said.end()) return of_plan->second;
  const bool is_text = rulebook().types[rulebook().facts[fact].type].kind == TypeKind::text;
  if (const auto datum = DatumOf(batch.facts[fact.index], is_text, partner)) return datum;
  const auto found = assumed.find(fact);
  if (found == assumed.end()) return std::nullopt;
  return Datum{found->second, {}};
}

std::size_t PartnerData::ValuesToTry(FactId fact) const {
  const ValueType& type = rulebook().types[rulebook().facts[fact].type];
  if (type.kind == TypeKind::yes_no) return 2;
  return type.kind == TypeKind::one_of ? type.values.size + (type.others ? 1u : 0u) : 0;
}

Range PartnerData::AmountOf(FactId fact) const {
  const auto datum = FactOf(fact);
  if (!datum) return Range::Unknown();
  return Range::Exactly(
      verify::AmountOf(rulebook().types[rulebook().facts[fact].type].kind, datum->number));
}

std::optional<Datum> PartnerData::CellOf(FieldId field, std::uint32_t row) const {
  const Field& column = rulebook().fields[field];
  const bool is_text = rulebook().types[column.type].kind == TypeKind::text;
  return DatumOf(batch.tables[column.table.index].fields[column.position], is_text, row);
}

Verdict PartnerData::Passes(TypeId type_id, const std::optional<Datum>& datum, Test test,
                            std::span<const Value> values) const {
  const ValueType& type = rulebook().types[type_id];
  if (!datum) {
    // Unknown, but of finitely many values: decided when each of them gives the same.
    std::int64_t size = 0;
    if (type.kind == TypeKind::yes_no) size = 2;
    if (type.kind == TypeKind::one_of) size = type.values.size + (type.others ? 1 : 0);
    bool any = false, all = size > 0;
    for (std::int64_t number = 0; number < size; ++number) {
      const bool passes = Passes(type_id, Datum{number, {}}, test, values) == Verdict::met;
      any = any || passes;
      all = all && passes;
    }
    if (size == 0 || any != all) return Verdict::cannot_tell;
    return VerdictOf(all);
  }
  const auto equals = [&](const Value& value) {
    if (type.kind == TypeKind::text) return datum->text == rulebook().text(value.text);
    // A value that is not listed equals none of the listed, nor another such value.
    if (type.kind == TypeKind::one_of &&
        value.choice >= static_cast<std::int64_t>(type.values.size))
      return false;
    return Order(type.kind, *datum, value) == 0;
  };
  if (test == Test::is || test == Test::is_not) {
    bool any = false;
    for (const Value& value : values) any = any || equals(value);
    return VerdictOf(any == (test == Test::is));
  }
  return VerdictOf(Ordered(test, Order(type.kind, *datum, values.front())));
}

Verdict PartnerData::Holds(PredicateId id, std::optional<std::uint32_t> row) const {
  const Predicate& predicate = rulebook().predicates[id];
  switch (predicate.kind) {
    case PredicateKind::all_of: {
      Verdict all = Verdict::met;
      for (const PredicateId part : rulebook().predicate_ids[predicate.parts])
        all = And(all, Holds(part, row));
      return all;
    }
    case PredicateKind::any_of: {
      Verdict any = Verdict::not_met;
      for (const PredicateId part : rulebook().predicate_ids[predicate.parts])
        any = Or(any, Holds(part, row));
      return any;
    }
    case PredicateKind::field:
      return Passes(rulebook().fields[predicate.field].type,
                    CellOf(predicate.field, row.value_or(0)), predicate.test,
                    rulebook().values[predicate.values]);
    case PredicateKind::fact:
      return Passes(rulebook().facts[predicate.fact].type, FactOf(predicate.fact), predicate.test,
                    rulebook().values[predicate.values]);
  }
  return Verdict::cannot_tell;
}

Verdict PartnerData::Holds(PredicateId condition) const {
  return condition.valid() ? Holds(condition, std::nullopt) : Verdict::met;
}

Verdict PartnerData::HoldsOf(PredicateId filter, std::uint32_t row) const {
  return filter.valid() ? Holds(filter, row) : Verdict::met;
}

}  // namespace attain::verify
