// Scores as rows of a linear program over numbers of people of each kind and amounts.
//
// At least X points: the metrics' points are variables below their caps and below the sums of their
// lines. At most X: each metric counts with its cap or with its sum. What a line is worth hangs on
// statements (`only if`, `points if`), on which group is the higher one, and on whether a metric is
// cut at its cap. Until a branch of the search has decided that, the rows ask for less than the
// score does: whatever they rule out is ruled out.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "compare/integer_program.h"
#include "compare/question.h"

namespace attain {

/// What a branch of the search has decided.
struct ScoreChoices {
  std::map<ScoredLineId, bool> met;               ///< of when, only_if
  std::map<ScoredLineId, std::uint32_t> highest;  ///< of higher: which group
  std::map<ScoredMetricId, bool> capped;
};

/// A partner as far as scores read it.
struct ScoredPartner {
  std::vector<std::int64_t> fitting;  ///< by the position in Question::fits: how many people
  std::vector<std::int64_t> amounts;  ///< by variable, × its scale; 0 where it has no value
  std::function<bool(FormulaId)> holds;
};

/// The exact points; what does not fit in 128 bits is a very large number.
Fraction PointsOf(const Question& question, const ScoredMetric& metric,
                  const ScoredPartner& partner);
bool Holds(const Question& question, const ScoreLiteral& literal, const ScoredPartner& partner);

/// A decision that the literal's rows lack, and that may be why the partner does not meet it.
struct OpenChoice {
  enum class Kind : std::uint8_t { statement, higher, cap } kind;
  ScoredLineId line;
  ScoredMetricId metric;
};
std::optional<OpenChoice> OpenChoiceOf(const Question& question, const ScoreLiteral& literal,
                                       const ScoreChoices& choices, const ScoredPartner& partner);

/// The conditions on people that the literal counts, by their position in Question::fits.
std::vector<std::uint32_t> FitsOf(const Question& question, const ScoreLiteral& literal);

/// Adds the rows of literals to a program whose first columns are numbers of people.
class ScoreRows {
 public:
  /// `fits[column][fit]`: whether the people of a column meet Question::fits[fit]. `left`: by
  /// variable the regions in which it may lie.
  ScoreRows(const Question& question, IntegerProgram& program,
            const std::vector<const std::vector<bool>*>& fits,
            const std::vector<std::vector<bool>>& left);

  void Add(const ScoreLiteral& literal, const ScoreChoices& choices);
  /// To be called behind the last Add.
  void Finish();
  /// False: some number does not fit in 64 bits.
  bool fits_in_64_bits() const { return fits_in_64_bits_; }
  /// What a solution has for an amount that some literal reads, × its scale; not below 0.
  std::optional<Fraction> AmountIn(const IntegerSolution& solution, std::uint32_t variable) const;

 private:
  struct Sum {
    std::map<std::size_t, Fraction> factors;  ///< by column
    Fraction constant;
    void Add(std::size_t column, const Fraction& factor);
  };

  std::size_t NewColumn(bool fractional);
  std::size_t ColumnOf(std::uint32_t variable);
  bool IsCount(std::uint32_t variable) const {
    return question_.variables[variable].scale == 1 && question_.variables[variable].on_grid;
  }
  Fraction UnitOf(std::uint32_t variable) const;
  /// sum ≥ bound.
  void AddRow(const Sum& sum, const Fraction& bound);
  /// sum > bound. `step`: the sum is a multiple of it; 0 where that is not known.
  void AddStrictRow(const Sum& sum, const Fraction& bound, const Fraction& step);
  void AddLines(const ScoredGroup& group, bool at_least, const ScoreChoices& choices, Sum& sum,
                const Fraction& sign);
  void AddLine(ScoredLineId id, bool at_least, const ScoreChoices& choices, Sum& sum,
               const Fraction& sign);
  /// The least by which points of the literal differ; nothing where that is not known.
  Fraction StepOf(const ScoreLiteral& literal);
  Int128 Common(Int128 a, Int128 b);

  const Question& question_;
  IntegerProgram& program_;
  const std::vector<const std::vector<bool>*>& fits_;
  const std::vector<std::vector<bool>>& left_;
  std::map<std::uint32_t, std::size_t> amounts_;  ///< columns, in units
  struct StrictRow {
    std::size_t row;
    Fraction step;
  };
  std::vector<StrictRow> strict_rows_;
  bool fits_in_64_bits_ = true;
};

}  // namespace attain
