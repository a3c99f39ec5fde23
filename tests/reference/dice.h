// What the random rulebooks and partners are made with: chances, days, and a list of the constructs
// that were written.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace attain::reference {

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : random_(seed) {
    for (int i = 0; i < 5; ++i) days_.push_back(kFirstDay + static_cast<std::int32_t>(Below(500)));
    days_.push_back(LastOfMonth(days_.front()));
  }

  std::uint32_t Below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_()) % bound; }
  bool Chance(std::uint32_t percent) { return Below(100) < percent; }
  std::uint32_t Index(std::size_t size) { return Below(static_cast<std::uint32_t>(size)); }
  template <class T>
  const T& Pick(const std::vector<T>& from) {
    return from[Index(from.size())];
  }
  std::string Word(const std::vector<std::string>& words) { return Pick(words); }

  /// One of a few days, mostly, so that what happens on the same day, or on the one after it,
  /// happens.
  Date Day() {
    if (Chance(10)) return kFirstDay + static_cast<std::int32_t>(Below(500));
    return Pick(days_) + (Chance(20) ? 1 : 0);
  }
  /// `count` of them, ascending.
  std::vector<Date> Days(std::size_t count) {
    std::vector<Date> days;
    for (std::size_t i = 0; i < count; ++i) days.push_back(Day());
    std::sort(days.begin(), days.end());
    return days;
  }

  /// Notes that a construct of tests/reference/constructs.h was written.
  void Use(std::string_view construct) { ++used[std::string(construct)]; }
  std::map<std::string, std::size_t> used;

 private:
  static constexpr Date kFirstDay{17'400};  // 2017-08-22

  std::mt19937 random_;
  std::vector<Date> days_;
};

/// "2018-03" of 2018-03-17.
inline std::string MonthText(Date date) { return FormatDate(date).substr(0, 7); }

/// "a, b, c"
std::string Joined(const std::vector<std::string>& parts, std::string_view between);

}  // namespace attain::reference
