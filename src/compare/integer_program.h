// Small integer programs, solved exactly: least cost in whole numbers under linear inequalities.
#pragma once

#include <cstdint>
#include <vector>

#include "base/fraction.h"
#include "compare/budget.h"

namespace attain {

/// Σ coefficients[j]·x[j] ≥ bound.
struct LinearRow {
  std::vector<std::int64_t> coefficients;  ///< one for each variable
  std::int64_t bound;
};

/// Where one of `these` is above 0, one of `those` is.
struct Entailment {
  std::vector<std::size_t> these, those;
};

/// Least Σ costs[j]·x[j], each x[j] whole and at least 0. No cost is negative.
struct IntegerProgram {
  std::vector<std::int64_t> costs;
  std::vector<LinearRow> rows;
  std::vector<bool> fractional = {};  ///< these variables need not be whole, and cost nothing
  std::vector<Entailment> entailments = {};
};

enum class IntegerOutcome : std::uint8_t {
  solved,
  infeasible,
  not_decided,  ///< the budget, more than kMostRelaxations, or numbers beyond 128 bits
};
struct IntegerSolution {
  IntegerOutcome outcome;
  std::vector<std::int64_t> values;  ///< where solved; rounded down where they are fractional
  std::int64_t cost = 0;
  std::vector<Fraction> exact = {};  ///< the same, not rounded, where any may be fractional
  bool too_many_cases = false;       ///< not decided: because of kMostRelaxations
};

inline constexpr std::size_t kMostRelaxations = 2'000;

/// Branch and bound (Land and Doig 1960) over the dual simplex method (Lemke 1954) in whole numbers
/// with one common denominator (Edmonds 1967), so that nothing is ever rounded.
IntegerSolution Minimise(const IntegerProgram& program, Budget& budget);

}  // namespace attain
