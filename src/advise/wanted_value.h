// What a fact or a measure must be, so that a statement is met.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "partners/what_if.h"
#include "program/program.h"

namespace attain {

/// Anything from `least` to `most` (number, money, date in days, and measures), or any of these.
struct WantedValue {
  FactId fact;        ///< or none
  MeasureId measure;  ///< or none; of neither: nothing is wanted
  std::optional<Fraction> least, most;
  std::vector<std::int64_t> any_of;  ///< coded as in ValueColumn; text: a StringId

  bool is_of_any() const { return fact.valid() || measure.valid(); }
  bool IsOfSame(const WantedValue& other) const {
    return fact == other.fact && measure == other.measure;
  }
  bool operator==(const WantedValue&) const = default;
  bool operator<(const WantedValue& other) const;
};

WantedValue WantedBy(const FlagNode& flag);
/// With the values of this case; nothing is wanted where `is not` leaves infinitely many values.
WantedValue WantedBy(const Rulebook& rulebook, const Program& program,
                     const ComparisonNode& comparison, Id<CaseNode> which);

/// What both want of the same; nullopt: no value is both.
std::optional<WantedValue> Joined(const WantedValue& a, const WantedValue& b);
/// Whether all that `b` takes is taken by `a`, too.
bool AsksNoMore(const WantedValue& a, const WantedValue& b);
/// Those of a comparison's values that are wanted.
std::vector<Value> WantedAmong(std::span<const Value> values, const WantedValue& wanted);
/// The least of them, else the most; of others the first.
ChangedValue ValueFor(const Rulebook& rulebook, const WantedValue& wanted);

}  // namespace attain
