#include "compare/integer_program.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <optional>

namespace attain {
namespace {

constexpr std::size_t kMostPivots = 5'000;  // of one relaxation

enum class Outcome : std::uint8_t { solved, infeasible, not_decided };

/// Each basic variable as a sum over the others: (entries[0] + Σ entries[1 + j]·x_j) / denominator.
/// The last row is the cost. Its coefficients never get negative, so a point without negative
/// variables is one of least cost.
class Tableau {
 public:
  explicit Tableau(const IntegerProgram& program)
      : columns_(program.costs.size()), fractional_(program.fractional) {
    fractional_.resize(columns_);
    for (std::size_t j = 0; j < columns_; ++j) others_.push_back(j);
    for (const LinearRow& row : program.rows) {
      assert(row.coefficients.size() == columns_);
      basic_.push_back(columns_ + basic_.size());
      // In whole numbers a common divisor of the coefficients divides the bound as well, rounded
      // up.
      std::int64_t divisor = 0;
      for (const std::int64_t factor : row.coefficients) divisor = std::gcd(divisor, factor);
      bool whole = true;
      for (std::size_t j = 0; j < columns_; ++j)
        whole = whole && (!fractional_[j] || row.coefficients[j] == 0);
      if (!whole) divisor = std::gcd(divisor, row.bound);
      divisor = std::max<std::int64_t>(divisor, 1);
      const bool up = row.bound > 0 && row.bound % divisor != 0;
      rows_.emplace_back();
      rows_.back().push_back(-Int128{row.bound / divisor + (up ? 1 : 0)});
      for (const std::int64_t factor : row.coefficients) rows_.back().push_back(factor / divisor);
    }
    rows_.emplace_back();
    rows_.back().push_back(0);
    rows_.back().insert(rows_.back().end(), program.costs.begin(), program.costs.end());
  }

  Outcome Solve(Budget& budget) {
    for (std::size_t pivots = 0; pivots < kMostPivots; ++pivots) {
      if (!budget.Spend(rows_.size() * (columns_ + 1))) return Outcome::not_decided;
      const auto leaving = NegativeRow();
      if (!leaving) return Outcome::solved;
      const auto entering = ColumnFor(*leaving);
      if (!entering) return overflow_ ? Outcome::not_decided : Outcome::infeasible;
      if (!Pivot(*leaving, *entering)) return Outcome::not_decided;
    }
    return Outcome::not_decided;
  }

  /// The cost, rounded up.
  Int128 Cost() const {
    const Int128 cost = rows_.back()[0];
    return cost / denominator_ + (cost % denominator_ > 0 ? 1 : 0);
  }

  /// The value of each variable of the program, rounded down, and the first that is not whole.
  std::vector<Int128> Values(std::optional<std::size_t>& broken) const {
    std::vector<Int128> values(columns_);
    broken.reset();
    for (std::size_t i = 0; i < basic_.size(); ++i) {
      if (basic_[i] >= columns_) continue;
      values[basic_[i]] = rows_[i][0] / denominator_;
      if (fractional_[basic_[i]]) continue;
      if (rows_[i][0] % denominator_ != 0 && (!broken || basic_[i] < *broken)) broken = basic_[i];
    }
    return values;
  }

  std::vector<Fraction> ExactValues() const {
    std::vector<Fraction> values(columns_);
    for (std::size_t i = 0; i < basic_.size(); ++i) {
      if (basic_[i] < columns_) values[basic_[i]] = Fraction::Of(rows_[i][0], denominator_);
    }
    return values;
  }

 private:
  /// Of the negative basic variables the first by number, lest the method go in circles (Bland
  /// 1977).
  std::optional<std::size_t> NegativeRow() const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < basic_.size(); ++i) {
      if (rows_[i][0] < 0 && (!found || basic_[i] < basic_[*found])) found = i;
    }
    return found;
  }

  /// The column that raises the row at least cost.
  std::optional<std::size_t> ColumnFor(std::size_t row) {
    std::optional<std::size_t> best;
    for (std::size_t j = 1; j <= columns_; ++j) {
      if (rows_[row][j] <= 0) continue;
      if (!best) {
        best = j;
        continue;
      }
      Int128 mine = 0, other = 0;
      if (__builtin_mul_overflow(rows_.back()[j], rows_[row][*best], &mine) ||
          __builtin_mul_overflow(rows_.back()[*best], rows_[row][j], &other)) {
        overflow_ = true;
        return std::nullopt;
      }
      if (mine < other || (mine == other && others_[j - 1] < others_[*best - 1])) best = j;
    }
    return best;
  }

  bool Pivot(std::size_t row, std::size_t column) {
    const Int128 pivot = rows_[row][column];
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Int128 factor = rows_[i][column];
      if (i == row) continue;
      for (std::size_t j = 0; j <= columns_; ++j) {
        if (j == column) continue;
        Int128 mine = 0, other = 0, sum = 0;
        if (__builtin_mul_overflow(rows_[i][j], pivot, &mine) ||
            __builtin_mul_overflow(factor, rows_[row][j], &other) ||
            __builtin_sub_overflow(mine, other, &sum)) {
          return false;
        }
        rows_[i][j] = sum / denominator_;
      }
    }
    for (std::size_t j = 0; j <= columns_; ++j) {
      if (j != column) rows_[row][j] = -rows_[row][j];
    }
    rows_[row][column] = denominator_;
    denominator_ = pivot;
    std::swap(basic_[row], others_[column - 1]);
    return true;
  }

  std::size_t columns_;
  std::vector<bool> fractional_;
  std::vector<std::vector<Int128>> rows_;
  Int128 denominator_ = 1;
  std::vector<std::size_t> basic_, others_;
  bool overflow_ = false;
};

class Search {
 public:
  Search(const IntegerProgram& program, Budget& budget) : program_(program), budget_(budget) {}

  IntegerSolution Run() {
    Branch();
    if (undecided_)
      return {IntegerOutcome::not_decided, {}, 0, {}, relaxations_ > kMostRelaxations};
    if (!found_) return {IntegerOutcome::infeasible, {}, 0};
    return best_;
  }

 private:
  void Branch() {
    if (undecided_ || ++relaxations_ > kMostRelaxations) {
      undecided_ = true;
      return;
    }
    Tableau tableau(program_);
    const Outcome outcome = tableau.Solve(budget_);
    if (outcome == Outcome::not_decided) undecided_ = true;
    if (outcome != Outcome::solved) return;
    if (found_ && tableau.Cost() >= best_.cost) return;
    std::optional<std::size_t> broken;
    const std::vector<Int128> values = tableau.Values(broken);
    if (!broken) {
      if (const Entailment* unkept = UnkeptBy(values)) {
        WithRow(unkept->these, -1, 0);
        WithRow(unkept->those, 1, 1);
        return;
      }
      found_ = true;
      best_ = {IntegerOutcome::solved, {}, static_cast<std::int64_t>(tableau.Cost())};
      for (const Int128 value : values) best_.values.push_back(static_cast<std::int64_t>(value));
      if (!program_.fractional.empty()) best_.exact = tableau.ExactValues();
      return;
    }
    const auto whole = static_cast<std::int64_t>(values[*broken]);
    WithRow({*broken}, -1, -whole);
    WithRow({*broken}, 1, whole + 1);
  }

  const Entailment* UnkeptBy(const std::vector<Int128>& values) const {
    const auto above = [&](std::size_t variable) { return values[variable] > 0; };
    for (const Entailment& one : program_.entailments) {
      if (std::any_of(one.these.begin(), one.these.end(), above) &&
          std::none_of(one.those.begin(), one.those.end(), above)) {
        return &one;
      }
    }
    return nullptr;
  }

  void WithRow(const std::vector<std::size_t>& variables, std::int64_t sign, std::int64_t bound) {
    program_.rows.push_back({std::vector<std::int64_t>(program_.costs.size()), bound});
    for (const std::size_t variable : variables) program_.rows.back().coefficients[variable] = sign;
    Branch();
    program_.rows.pop_back();
  }

  IntegerProgram program_;
  Budget& budget_;
  bool found_ = false, undecided_ = false;
  std::size_t relaxations_ = 0;
  IntegerSolution best_{IntegerOutcome::infeasible, {}, 0};
};

}  // namespace

IntegerSolution Minimise(const IntegerProgram& program, Budget& budget) {
  return Search(program, budget).Run();
}

}  // namespace attain
