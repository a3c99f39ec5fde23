// What a measure computes, as a sum of aggregates and facts with factors.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "compare/fact_columns.h"
#include "compare/question.h"
#include "compare/witness.h"

namespace attain {

/// An aggregate on one side.
struct FormTerm {
  std::uint8_t side;
  AggregationId aggregation;
  auto operator<=>(const FormTerm&) const = default;
};
/// Σ of terms with factors, and a constant.
struct LinearForm {
  std::map<FormTerm, Fraction> terms;
  std::map<std::string, Fraction> facts;  ///< by name; none where their values are known
  Fraction constant;
  bool is_constant() const { return terms.empty() && facts.empty(); }
};

/// What was found on the way to forms.
struct FormNotes {
  bool exact = true;   ///< else other values of facts and divisors might give what these do not
  std::string reason;  ///< why a form is none; empty where each is
  std::vector<LinearForm> divisors;  ///< that were taken to be 1
};

inline constexpr std::string_view kAmountsTooLarge =
    "the amounts are too large to be computed exactly";

/// The form of a measure of this side's program. Known facts have the value that they have in
/// `facts`; those that are not there are added, as 1.
LinearForm FormOf(const Question& question, std::uint8_t side, ProgramMeasureId measure,
                  FactValues values, std::vector<WitnessFact>& facts, FormNotes& notes);

}  // namespace attain
