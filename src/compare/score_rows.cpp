#include "compare/score_rows.h"

#include <algorithm>
#include <numeric>

namespace attain {
namespace {

Fraction OrVast(const std::optional<Fraction>& value) {
  return value.value_or(Fraction(kLargestAmount));
}
Fraction Plus(const Fraction& a, const Fraction& b) { return OrVast(Add(a, b)); }
Fraction Times(const Fraction& a, const Fraction& b) { return OrVast(Multiply(a, b)); }

/// Calls `see(id, line)` for every line below the group.
template <class See>
void ForLines(const Question& question, const ScoredGroup& group, const See& see) {
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const ScoredLineId id{group.lines.begin + i};
    see(id, question.lines[id]);
    for (const ScoredGroup& inner : question.groups[question.lines[id].groups])
      ForLines(question, inner, see);
  }
}

/// The least whole number from 1 to `most` whose square is not below `square`; else `most`.
Int128 RootAbove(Int128 square, Int128 most) {
  Int128 low = 1;
  while (low < most) {
    const Int128 middle = (low + most) / 2;
    if (middle * middle >= square) {
      most = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

bool IsStatement(const ScoredLine& line) {
  return line.kind == PointLineKind::when || line.kind == PointLineKind::only_if;
}

Fraction PointsOf(const Question& question, const ScoredGroup& group,
                  const ScoredPartner& partner) {
  Fraction sum;
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const ScoredLineId id{group.lines.begin + i};
    const ScoredLine& line = question.lines[id];
    switch (line.kind) {
      case PointLineKind::people:
        sum = Plus(sum, Times(line.rate, Fraction(partner.fitting[line.fit])));
        break;
      case PointLineKind::amount: {
        const std::int64_t raw = std::max<std::int64_t>(partner.amounts[line.variable], 0);
        Fraction amount = Fraction::Of(raw, question.variables[line.variable].scale);
        if (line.whole) {
          amount = OrVast(Divide(amount, line.each));
          amount = Fraction::Of(amount.numerator() / amount.denominator(), 1);
        }
        sum = Plus(sum, Times(line.rate, amount));
        break;
      }
      case PointLineKind::when:
        if (partner.holds(line.met)) sum = Plus(sum, line.rate);
        break;
      case PointLineKind::only_if:
        if (!partner.holds(line.met)) return sum;
        break;
      case PointLineKind::higher: {
        Fraction largest;
        for (const ScoredGroup& inner : question.groups[line.groups])
          largest = std::max(largest, PointsOf(question, inner, partner));
        sum = Plus(sum, largest);
        break;
      }
    }
  }
  return sum;
}

}  // namespace

Fraction PointsOf(const Question& question, const ScoredMetric& metric,
                  const ScoredPartner& partner) {
  return std::min(PointsOf(question, metric.group, partner), metric.up_to);
}

bool Holds(const Question& question, const ScoreLiteral& literal, const ScoredPartner& partner) {
  Fraction sum;
  for (const ScoredMetric& metric : question.metrics[literal.metrics])
    sum = Plus(sum, PointsOf(question, metric, partner));
  if (sum == literal.points) return !literal.strict;
  return (sum > literal.points) == literal.at_least;
}

std::vector<std::uint32_t> FitsOf(const Question& question, const ScoreLiteral& literal) {
  std::vector<std::uint32_t> fits;
  for (const ScoredMetric& metric : question.metrics[literal.metrics]) {
    ForLines(question, metric.group, [&](ScoredLineId, const ScoredLine& line) {
      if (line.kind == PointLineKind::people) fits.push_back(line.fit);
    });
  }
  return fits;
}

std::optional<OpenChoice> OpenChoiceOf(const Question& question, const ScoreLiteral& literal,
                                       const ScoreChoices& choices, const ScoredPartner& partner) {
  std::optional<OpenChoice> open;
  for (std::uint32_t i = 0; i < literal.metrics.size && !open; ++i) {
    const ScoredMetricId id{literal.metrics.begin + i};
    const ScoredMetric& metric = question.metrics[id];
    if (!literal.at_least) {
      const auto capped = choices.capped.find(id);
      if (capped != choices.capped.end() && capped->second) continue;
      if (capped == choices.capped.end()) {
        if (!PointsOf(question, metric, partner).is_zero())
          open = OpenChoice{OpenChoice::Kind::cap, {}, id};
        continue;
      }
    }
    ForLines(question, metric.group, [&](ScoredLineId line_id, const ScoredLine& line) {
      if (open) return;
      // The rows take what is open for the better: met where points are wanted, else not met.
      if (IsStatement(line) && choices.met.find(line_id) == choices.met.end() &&
          partner.holds(line.met) != literal.at_least)
        open = OpenChoice{OpenChoice::Kind::statement, line_id, {}};
      if (line.kind == PointLineKind::higher && literal.at_least &&
          choices.highest.find(line_id) == choices.highest.end())
        open = OpenChoice{OpenChoice::Kind::higher, line_id, {}};
    });
  }
  return open;
}

// ------------------------------------------------------------------------------------------- rows
ScoreRows::ScoreRows(const Question& question, IntegerProgram& program,
                     const std::vector<const std::vector<bool>*>& fits,
                     const std::vector<std::vector<bool>>& left)
    : question_(question), program_(program), fits_(fits), left_(left) {
  program_.fractional.resize(program_.costs.size());
}

void ScoreRows::Sum::Add(std::size_t column, const Fraction& factor) {
  factors[column] = Plus(factors[column], factor);
}

std::size_t ScoreRows::NewColumn(bool fractional) {
  program_.costs.push_back(0);
  program_.fractional.push_back(fractional);
  for (LinearRow& row : program_.rows) row.coefficients.push_back(0);
  return program_.costs.size() - 1;
}

/// An amount is counted in what gives a whole number of points, so that the numbers stay small.
Fraction ScoreRows::UnitOf(std::uint32_t variable) const {
  if (IsCount(variable)) return Fraction(1);
  for (const ScoredLine& line : question_.lines) {
    if (line.kind != PointLineKind::amount || line.variable != variable) continue;
    const Fraction scale(question_.variables[variable].scale);
    if (line.whole) return Times(line.each, scale);
    return Times(Fraction::Of(line.rate.denominator(), 1), scale);
  }
  return Fraction(1);
}

std::size_t ScoreRows::ColumnOf(std::uint32_t variable) {
  const auto known = amounts_.find(variable);
  if (known != amounts_.end()) return known->second;
  const std::size_t column = NewColumn(!IsCount(variable));
  amounts_[variable] = column;
  // Amounts below zero count as zero, and so does what has no value.
  std::int64_t low = kLargestAmount, high = 0;
  const std::vector<Region>& regions = question_.variables[variable].regions;
  for (std::size_t r = 0; r < regions.size(); ++r) {
    if (!left_[variable][r]) continue;
    const bool above = !regions[r].no_value && regions[r].high >= 0;
    const RegionEnds ends = EndsOf(regions[r]);
    low = std::min<std::int64_t>(low, above ? std::max<std::int64_t>(ends.low, 0) : 0);
    high = std::max<std::int64_t>(high, above ? ends.high : 0);
  }
  const Fraction unit = UnitOf(variable);
  Sum amount;
  amount.Add(column, unit);
  if (low > 0) AddRow(amount, Fraction(low));
  amount.factors[column] = Times(unit, Fraction(-1));
  if (high < kLargestAmount) AddRow(amount, Fraction(-high));
  return column;
}

void ScoreRows::AddRow(const Sum& sum, const Fraction& bound) {
  const auto least = Subtract(bound, sum.constant);
  Int128 common = least ? least->denominator() : 1;
  fits_in_64_bits_ = fits_in_64_bits_ && least;
  for (const auto& [column, factor] : sum.factors) common = Common(common, factor.denominator());
  const auto whole = [&](const Fraction& value) {
    const auto scaled = ScaledBy(value, static_cast<std::int64_t>(common));
    if (!scaled) fits_in_64_bits_ = false;
    return scaled.value_or(0);
  };
  LinearRow row{std::vector<std::int64_t>(program_.costs.size()), whole(least.value_or(bound))};
  for (const auto& [column, factor] : sum.factors) row.coefficients[column] = whole(factor);
  program_.rows.push_back(std::move(row));
}

/// The least common multiple, as far as it fits.
Int128 ScoreRows::Common(Int128 a, Int128 b) {
  Int128 common = 0;
  const Int128 divisor = b / Fraction::Of(a, b).denominator();
  if (!__builtin_mul_overflow(a, b / divisor, &common) && common <= kLargestAmount) return common;
  fits_in_64_bits_ = false;
  return 1;
}

void ScoreRows::AddStrictRow(const Sum& sum, const Fraction& bound, const Fraction& step) {
  strict_rows_.push_back({program_.rows.size(), {}});
  AddRow(sum, bound);
  if (step.is_zero()) return;
  // In the row as it stands the step is `scale` times as large.
  Int128 scale = 1;
  for (const auto& [column, factor] : sum.factors) {
    if (!factor.is_zero()) {
      const Fraction written(program_.rows.back().coefficients[column]);
      scale = OrVast(Divide(written, factor)).numerator();
    }
  }
  strict_rows_.back().step = Times(step, Fraction::Of(scale, 1));
}

/// The most by which a row can exceed its bound is, for given numbers of people, attained at a
/// vertex: a whole number over a determinant of the fractional columns (Cramer), which is at most
/// the product of their lengths (Hadamard). So more than the bound is at least 1 over that more, or
/// the step by which the values of the row differ.
void ScoreRows::Finish() {
  constexpr Int128 kMost = Int128{1} << 40;
  Int128 determinant = 1;
  for (std::size_t column = 0; column < program_.costs.size(); ++column) {
    if (!program_.fractional[column]) continue;
    Int128 squares = 0;
    for (const LinearRow& row : program_.rows)
      squares += Int128{row.coefficients[column]} * row.coefficients[column];
    determinant = std::min(determinant * RootAbove(squares, kMost), kMost);
  }
  for (const StrictRow& strict : strict_rows_) {
    const Fraction least = Fraction::Of(1, determinant);
    const Fraction more = std::max(least, strict.step);
    if (determinant == kMost && strict.step.is_zero()) fits_in_64_bits_ = false;
    LinearRow& row = program_.rows[strict.row];
    const auto times = [&](std::int64_t& number) {
      const auto scaled = Multiply(Fraction(number), Fraction::Of(more.denominator(), 1));
      const auto whole = scaled ? ScaledBy(*scaled, 1) : std::nullopt;
      fits_in_64_bits_ = fits_in_64_bits_ && whole;
      number = whole.value_or(0);
    };
    for (std::int64_t& coefficient : row.coefficients) times(coefficient);
    times(row.bound);
    row.bound += static_cast<std::int64_t>(more.numerator());
  }
}

void ScoreRows::AddLines(const ScoredGroup& group, bool at_least, const ScoreChoices& choices,
                         Sum& sum, const Fraction& sign) {
  for (std::uint32_t i = 0; i < group.lines.size; ++i) {
    const ScoredLineId id{group.lines.begin + i};
    if (question_.lines[id].kind == PointLineKind::only_if) {
      const auto met = choices.met.find(id);
      if (met == choices.met.end() ? !at_least : !met->second) return;
    } else {
      AddLine(id, at_least, choices, sum, sign);
    }
  }
}

void ScoreRows::AddLine(ScoredLineId id, bool at_least, const ScoreChoices& choices, Sum& sum,
                        const Fraction& sign) {
  const ScoredLine& line = question_.lines[id];
  const Fraction rate = Times(line.rate, sign);
  switch (line.kind) {
    case PointLineKind::people:
      for (std::size_t column = 0; column < fits_.size(); ++column) {
        if ((*fits_[column])[line.fit]) sum.Add(column, rate);
      }
      break;
    case PointLineKind::amount: {
      const std::size_t amount = ColumnOf(line.variable);
      const Variable& variable = question_.variables[line.variable];
      const Fraction unit = UnitOf(line.variable);
      if (!line.whole) {
        sum.Add(amount, Times(rate, OrVast(Divide(unit, Fraction(variable.scale)))));
        break;
      }
      // How often `each` fits into the amount: at least 1 more than that would be too much.
      const Fraction each = Times(line.each, Fraction(variable.scale));
      const Fraction times = OrVast(Divide(unit, each));
      const std::size_t quotient = NewColumn(false);
      Sum difference;
      difference.Add(amount, at_least ? times : Times(times, Fraction(-1)));
      difference.Add(quotient, Fraction(at_least ? -1 : 1));
      const Fraction step = variable.on_grid ? Fraction::Of(1, each.numerator()) : Fraction();
      if (at_least) {
        AddRow(difference, Fraction());
      } else {
        AddStrictRow(difference, Fraction(-1), step);
      }
      sum.Add(quotient, rate);
      break;
    }
    case PointLineKind::when: {
      const auto met = choices.met.find(id);
      if (met == choices.met.end() ? at_least : met->second)
        sum.constant = Plus(sum.constant, rate);
      break;
    }
    case PointLineKind::only_if:
      break;
    case PointLineKind::higher: {
      const auto groups = question_.groups[line.groups];
      const auto highest = choices.highest.find(id);
      if (at_least) {
        for (std::uint32_t g = 0; g < groups.size(); ++g) {
          if (highest == choices.highest.end() || highest->second == g)
            AddLines(groups[g], true, choices, sum, sign);
        }
        break;
      }
      const std::size_t largest = NewColumn(true);
      for (const ScoredGroup& group : groups) {
        Sum above;
        above.Add(largest, Fraction(1));
        AddLines(group, false, choices, above, Fraction(-1));
        AddRow(above, Fraction());
      }
      sum.Add(largest, sign);
      break;
    }
  }
}

Fraction ScoreRows::StepOf(const ScoreLiteral& literal) {
  const bool fits = fits_in_64_bits_;
  Int128 steps = literal.points.denominator();
  bool known = true;
  const auto add = [&](Int128 denominator) { steps = Common(steps, denominator); };
  for (const ScoredMetric& metric : question_.metrics[literal.metrics]) {
    add(metric.up_to.denominator());
    ForLines(question_, metric.group, [&](ScoredLineId, const ScoredLine& line) {
      add(line.rate.denominator());
      if (line.kind != PointLineKind::amount || line.whole) return;
      const Variable& variable = question_.variables[line.variable];
      known = known && variable.on_grid;
      add(OrVast(Divide(line.rate, Fraction(variable.scale))).denominator());
    });
  }
  known = known && fits_in_64_bits_;
  fits_in_64_bits_ = fits;
  return known ? Fraction::Of(1, steps) : Fraction();
}

void ScoreRows::Add(const ScoreLiteral& literal, const ScoreChoices& choices) {
  Sum total;
  for (std::uint32_t i = 0; i < literal.metrics.size; ++i) {
    const ScoredMetricId id{literal.metrics.begin + i};
    const ScoredMetric& metric = question_.metrics[id];
    if (literal.at_least) {
      const std::size_t points = NewColumn(true);
      Sum cap, sum;
      cap.Add(points, Fraction(-1));
      AddRow(cap, Times(metric.up_to, Fraction(-1)));
      AddLines(metric.group, true, choices, sum, Fraction(1));
      sum.Add(points, Fraction(-1));
      AddRow(sum, Fraction());
      total.Add(points, Fraction(1));
      continue;
    }
    const auto capped = choices.capped.find(id);
    if (capped == choices.capped.end()) continue;
    if (capped->second) {
      total.constant = Plus(total.constant, Times(metric.up_to, Fraction(-1)));
    } else {
      AddLines(metric.group, false, choices, total, Fraction(-1));
    }
  }
  const Fraction bound = literal.at_least ? literal.points : Times(literal.points, Fraction(-1));
  if (literal.strict) {
    AddStrictRow(total, bound, StepOf(literal));
  } else {
    AddRow(total, bound);
  }
}

std::optional<Fraction> ScoreRows::AmountIn(const IntegerSolution& solution,
                                            std::uint32_t variable) const {
  const auto column = amounts_.find(variable);
  if (column == amounts_.end()) return std::nullopt;
  return Times(solution.exact[column->second], UnitOf(variable));
}

}  // namespace attain
