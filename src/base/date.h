// Calendar days (proleptic Gregorian, no time of day), and the arithmetic of months that rules use.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attain {

/// A day, counted from 1970-01-01. Years 0001 to 9999 are valid dates; Min() and Max() stand for
/// "always".
struct Date {
  std::int32_t days = 0;

  static constexpr Date Min() { return {INT32_MIN + 1}; }
  static constexpr Date Max() { return {INT32_MAX}; }
  /// The day with this year, month and day; nullopt where the calendar has none (2017-02-30).
  static std::optional<Date> FromParts(int year, int month, int day);
  constexpr auto operator<=>(const Date&) const = default;
  constexpr Date operator+(std::int32_t more) const { return {days + more}; }
  constexpr Date operator-(std::int32_t fewer) const { return {days - fewer}; }
};

struct DateParts {
  int year, month, day;
};
DateParts PartsOf(Date date);

/// Reads exactly `YYYY-MM-DD`; nullopt for anything else, days that do not exist included.
std::optional<Date> ParseDate(std::string_view text);
std::string FormatDate(Date date);
inline constexpr std::size_t kDateBytes = 10;
/// As FormatDate, kDateBytes from `out` on, and where they end; nullptr where the year has not four
/// digits.
char* WriteDate(Date date, char* out);

/// The same day `months` earlier; a day that the target month lacks becomes that month's last day.
Date MonthsBefore(Date date, std::int64_t months);
Date FirstOfMonth(Date date);
Date LastOfMonth(Date date);

}  // namespace attain
