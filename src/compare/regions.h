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

/// Every value from `low` to `high`, scaled as in ValueColumn; `value` is the one to show. Values
/// that lie between two units, as averages do, are in the region of the one or the other, or in
/// one of their own: its `low` is `high` + 1.
struct Region {
  std::int64_t low = 0, high = 0, value = 0;
  bool no_value = false;               ///< none at all: an average of no rows
  std::array<std::int64_t, 2> code{};  ///< `value` as each side has it: they differ for one-of
  std::string text;                    ///< text, or the name of a value of one-of
  bool from_between = false;           ///< all that is more than `low` - 1, too
  bool to_between = false;             ///< all that is less than `high` + 1, too

  bool has_units() const { return low <= high; }
  /// A value of the region, exactly.
  Fraction Sample(std::int64_t scale) const {
    return has_units() ? Fraction::Of(value, scale)
                       : Fraction::Of(Int128{low} + high, Int128{2} * scale);
  }
};
/// No value is less than `low` or more than `high`, nor equal to an end that is open.
struct RegionEnds {
  std::int64_t low, high;
  bool low_open = false, high_open = false;
};
inline RegionEnds EndsOf(const Region& region) {
  return {region.low - (region.from_between ? 1 : 0), region.high + (region.to_between ? 1 : 0),
          region.from_between, region.to_between};
}

/// Where the answers of the rules change.
class Cuts {
 public:
  /// `between`: there are values between two units as well.
  Cuts(std::int64_t least, std::int64_t most, bool between = false)
      : least_(least), most_(most), between_(between) {
    starts_.insert({least, true});
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
  /// Where a region starts: with a unit, or with what lies between it and the one before.
  struct Start {
    std::int64_t at;
    bool with_unit;
    auto operator<=>(const Start&) const = default;
  };
  void StartWith(Int128 at) { Insert(at, true); }
  void StartBehind(Int128 at) { Insert(at + 1, !between_); }
  void Insert(Int128 at, bool with_unit) {
    if (at > least_ && at <= most_) starts_.insert({static_cast<std::int64_t>(at), with_unit});
  }
  std::int64_t Show(std::int64_t low, std::int64_t high, std::int64_t unit) const;

  std::int64_t least_, most_;
  bool between_;
  bool days_ = false;
  std::set<Start> starts_;
  std::set<std::int64_t> written_;  ///< values that stand in the rules
};

/// A text that is none of these: `text`, where that is none.
std::string AnotherText(const std::set<std::string>& texts, std::string text = "text");

/// Beyond every amount of partner data.
inline constexpr std::int64_t kLargestAmount = 1'000'000'000'000'000'000;

}  // namespace attain
