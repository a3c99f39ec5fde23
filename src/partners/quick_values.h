// The values that nearly all data has, read at once: plain days and plain decimals. Whatever is not
// plain, wrong values included, is left to data_value.h.
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
              "DigitPair takes the first digit for the lowest");

/// What two digits are as a number, by the two bytes taken as one word; kNoDigits for others.
inline constexpr std::uint8_t kNoDigits = 0x80;
inline constexpr auto kDigitPairs = [] {
  std::array<std::uint8_t, 65536> numbers{};
  for (std::uint8_t& number : numbers) number = kNoDigits;
  for (std::uint32_t tens = 0; tens < 10; ++tens) {
    for (std::uint32_t ones = 0; ones < 10; ++ones) {
      numbers[('0' + ones) * 256 + '0' + tens] = static_cast<std::uint8_t>(tens * 10 + ones);
    }
  }
  return numbers;
}();

inline std::uint32_t DigitPair(const char* at) {
  std::uint16_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return kDigitPairs[word];
}

/// The day `YYYY-MM-DD` at `at`, where ten bytes must be readable; false for none and for years
/// outside of the table.
inline bool QuickDay(const char* at, std::int32_t& days) {
  const std::uint32_t in_century = DigitPair(at + 2), month = DigitPair(at + 5);
  const std::uint32_t day = DigitPair(at + 8);
  std::uint64_t text = 0;  // up to the second hyphen
  std::memcpy(&text, at, sizeof text);
  constexpr std::uint64_t kFrame = 0xFF0000FF0000FFFF, kThisCentury = 0x2D00002D00003032;
  std::uint32_t year = 2000 - kFirstQuickYear + in_century;
  if ((text & kFrame) != kThisCentury) {
    const std::uint32_t century = DigitPair(at);
    year = century * 100 + in_century - kFirstQuickYear;
    if (century == kNoDigits || year >= kQuickYears || at[4] != '-' || at[7] != '-') return false;
  }
  if (in_century == kNoDigits || month - 1 >= 12) return false;
  const std::int32_t* const start = kMonthStarts.data() + std::size_t{year} * 12 + (month - 1);
  const std::int32_t found = start[0] + static_cast<std::int32_t>(day) - 1;
  if (day < 1 || found >= start[1]) return false;
  days = found;
  return true;
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
