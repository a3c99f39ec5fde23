// One partner's data on one day, as the checker of explanations reads it: facts (some with assumed
// values), rows, people.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "check/verdict.h"
#include "partners/partner_batch.h"
#include "verify/day_rules.h"
#include "verify/range.h"

namespace attain::verify {

/// A value as the batch codes it; text where the type is text.
struct Datum {
  std::int64_t number = 0;
  std::string_view text;
  bool operator==(const Datum&) const = default;
};

/// Values assumed for facts that are unknown, coded as in the batch.
using Assumptions = std::map<FactId, std::int64_t>;

struct PartnerData {
  const DayRules& rules;
  const PartnerBatch& batch;
  std::uint32_t partner;
  Assumptions assumed;
  /// What a plan says must be so, in place of what the batch has.
  std::map<FactId, Datum> said = {};
  std::map<MeasureId, Fraction> said_measures = {};

  const Rulebook& rulebook() const { return rules.rulebook; }
  /// The fact's value, assumed ones included; nullopt where it is unknown.
  std::optional<Datum> FactOf(FactId fact) const;
  /// The fact's type has finitely many values that are tried (yes or no, one of): how many; else 0.
  std::size_t ValuesToTry(FactId fact) const;
  /// A number or money fact as a range.
  Range AmountOf(FactId fact) const;

  bool TableKnown(TableId table) const { return batch.tables[table.index].known[partner] != 0; }
  PartnerBatch::Range RowsOf(TableId table) const { return batch.rows_of(table, partner); }
  std::optional<Datum> CellOf(FieldId field, std::uint32_t row) const;

  /// Conditions of cases on the partner's facts, and filters on a row (Kleene).
  Verdict Holds(PredicateId condition) const;
  Verdict HoldsOf(PredicateId filter, std::uint32_t row) const;
  /// `test` of one value of this type against any of `values`; `datum` absent: unknown.
  Verdict Passes(TypeId type, const std::optional<Datum>& datum, Test test,
                 std::span<const Value> values) const;

 private:
  Verdict Holds(PredicateId condition, std::optional<std::uint32_t> row) const;
};

/// The amount that a number or money column codes.
Fraction AmountOf(TypeKind kind, std::int64_t number);

}  // namespace attain::verify
