// The values that nearly all data has, read at once: plain days and plain decimals. Whatever is
// not plain, wrong values included, is left to data_value.h.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace attain {

inline constexpr std::uint32_t kFirstQuickYear = 1900, kQuickYears = 256;

/// The first day of each month of those years, and of the month behind them, from 1970-01-01.
inline constexpr auto kMonthStarts = [] {
  constexpr std::int32_t kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  std::array<std::int32_t, kQuickYears * 12 + 1> starts{};
  std::int32_t day = -25567;  // 1900-01-01
  for (std::uint32_t i = 0; i < starts.size(); ++i) {
    starts[i] = day;
    const std::uint32_t year = kFirstQuickYear + i / 12;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    day += kLengths[i % 12] + (leap && i % 12 == 1 ? 1 : 0);
  }
  return starts;
}();
static_assert(std::endian::native == std::endian::little,
              "QuickDay takes the first digit for the lowest");

/// The day `YYYY-MM-DD` at `at`, where sixteen bytes must be readable; false for none and for years
/// outside of the table.
inline bool QuickDay(const char* at, std::int32_t& days) {
  std::uint32_t year_text = 0;
  std::uint64_t rest = 0;  // -MM-DD and two more
  std::memcpy(&year_text, at, 4);
  std::memcpy(&rest, at + 4, 8);
  if ((rest & 0x00000000FF0000FF) != 0x000000002D00002D) return false;
  const std::uint64_t digits = std::uint64_t{year_text} | ((rest >> 8 & 0xFFFF) << 32) |
                               ((rest >> 32 & 0xFFFF) << 48);  // YYYYMMDD, first digit lowest
  const std::uint64_t high_halves = 0xF0F0F0F0F0F0F0F0;
  if ((digits & high_halves) != 0x3030303030303030 ||
      ((digits + 0x0606060606060606) & high_halves) != 0x3030303030303030) {
    return false;
  }
  const std::uint64_t pairs = ((digits & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8) & 0x00FF00FF00FF00FF;
  const auto year = static_cast<std::uint32_t>((pairs & 0xFF) * 100 + (pairs >> 16 & 0xFF));
  const auto month = static_cast<std::uint32_t>(pairs >> 32 & 0xFF);
  const auto day = static_cast<std::int32_t>(pairs >> 48);
  if (year - kFirstQuickYear >= kQuickYears || month - 1 >= 12) return false;
  const std::int32_t* const start =
      kMonthStarts.data() + (year - kFirstQuickYear) * 12 + (month - 1);
  days = start[0] + day - 1;
  return day >= 1 && days < start[1];
}

/// Reads a decimal without exponent at `at`, of at most `most_whole` (up to 14) digits before the
/// point and `decimals` (up to 6) behind it, times 10^decimals. Returns where it ends, nullptr for
/// anything else.
inline const char* QuickDecimal(const char* at, int most_whole, int decimals, std::int64_t& value) {
  const bool negative = *at == '-';
  if (negative) ++at;
  const auto digit = [&] { return static_cast<unsigned>(static_cast<unsigned char>(*at)) - '0'; };
  const char* const whole = at;
  std::int64_t number = 0;
  for (; digit() <= 9; ++at) {
    if (at - whole == most_whole) return nullptr;
    number = number * 10 + digit();
  }
  if (at == whole || (*whole == '0' && at != whole + 1)) return nullptr;
  int missing = decimals;
  if (*at == '.') {
    ++at;
    for (; digit() <= 9; ++at, --missing) {
      if (missing == 0) return nullptr;
      number = number * 10 + digit();
    }
    if (missing == decimals) return nullptr;
  }
  if (*at == 'e' || *at == 'E') return nullptr;
  static constexpr std::int64_t kPowers[] = {1, 10, 100, 1000, 10'000, 100'000, 1'000'000};
  number *= kPowers[missing];
  value = negative ? -number : number;
  return at;
}

}  // namespace attain
