// The values of an amount, a fact or a field, in regions that no rule tells apart.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "base/fraction.h"
#include "check/rulebook.h"
#include "program/program.h"

namespace attain {

/// Every value from `low` to `high`, scaled as in ValueColumn; `value` is the one to show.
struct Region {
  std::int64_t low = 0, high = 0, value = 0;
  bool no_value = false;               ///< none at all: an average of no rows
  std::array<std::int64_t, 2> code{};  ///< `value` as each side has it: they differ for one-of
  std::string text;                    ///< text, or the name of a value of one-of
};

/// Where the answers of the rules change.
class Cuts {
 public:
  Cuts(std::int64_t least, std::int64_t most) : least_(least), most_(most) {
    starts_.insert(least);
  }
  /// Of days: every one that data can have.
  static Cuts OfDays();

  /// A test of an amount against `value` × `scale`.
  void AddTest(Test test, const Fraction& value, std::int64_t scale);
  void AddTest(const ValueTest& test, const Table<std::int64_t>& numbers);
  /// Every value from `low` to `high` gives one answer.
  void AddRange(std::int64_t low, std::int64_t high);
  void AddNumber(std::int64_t number) { AddRange(number, number); }

  /// The regions, those of small values first, negative ones last. `unit` is a round amount.
  std::vector<Region> Regions(std::int64_t unit) const;

 private:
  void Start(Int128 at) {
    if (at > least_ && at <= most_) starts_.insert(static_cast<std::int64_t>(at));
  }
  std::int64_t Show(std::int64_t low, std::int64_t high, std::int64_t unit) const;

  std::int64_t least_, most_;
  bool days_ = false;
  std::set<std::int64_t> starts_;
  std::set<std::int64_t> written_;  ///< values that stand in the rules
};

/// A text that is none of these: `text`, where that is none.
std::string AnotherText(const std::set<std::string>& texts, std::string text = "text");

/// Beyond every amount of partner data.
inline constexpr std::int64_t kLargestAmount = 1'000'000'000'000'000'000;

}  // namespace attain
