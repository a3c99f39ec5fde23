#include "base/date.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace attain {
namespace {

using std::chrono::year_month_day;

year_month_day CivilOf(Date date) {
  return year_month_day(std::chrono::sys_days(std::chrono::days(date.days)));
}

Date FromCivil(year_month_day civil) {
  return {static_cast<std::int32_t>(std::chrono::sys_days(civil).time_since_epoch().count())};
}

int Digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::FromParts(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const year_month_day civil(std::chrono::year(year),
                             std::chrono::month(static_cast<unsigned>(month)),
                             std::chrono::day(static_cast<unsigned>(day)));
  if (!civil.ok()) return std::nullopt;
  return FromCivil(civil);
}

DateParts PartsOf(Date date) {
  const year_month_day civil = CivilOf(date);
  return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
          static_cast<int>(static_cast<unsigned>(civil.day()))};
}

std::optional<Date> ParseDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return Date::FromParts(Digits(text.substr(0, 4)), Digits(text.substr(5, 2)),
                         Digits(text.substr(8, 2)));
}

char* WriteDate(Date date, char* out) {
  const DateParts parts = PartsOf(date);
  if (parts.year < 0 || parts.year > 9999) return nullptr;
  const auto put = [&](int number) {
    *out++ = static_cast<char>('0' + number / 10);
    *out++ = static_cast<char>('0' + number % 10);
  };
  put(parts.year / 100);
  put(parts.year % 100);
  *out++ = '-';
  put(parts.month);
  *out++ = '-';
  put(parts.day);
  return out;
}

std::string FormatDate(Date date) {
  char text[kDateBytes];
  if (char* const end = WriteDate(date, text); end != nullptr) return {text, end};
  const DateParts parts = PartsOf(date);
  return fmt::format("{:04}-{:02}-{:02}", parts.year, parts.month, parts.day);
}

Date MonthsBefore(Date date, std::int64_t months) {
  const DateParts parts = PartsOf(date);
  std::int64_t month = std::int64_t{parts.year} * 12 + (parts.month - 1) - months;
  month = std::clamp<std::int64_t>(month, 12, std::int64_t{9999} * 12 + 11);
  const auto year = std::chrono::year(static_cast<int>(month / 12));
  const auto in_year = std::chrono::month(static_cast<unsigned>(month % 12 + 1));
  const std::chrono::year_month_day_last last(year, std::chrono::month_day_last(in_year));
  const auto day = std::min(std::chrono::day(static_cast<unsigned>(parts.day)), last.day());
  return FromCivil(year_month_day(year, in_year, day));
}

Date FirstOfMonth(Date date) { return date - (PartsOf(date).day - 1); }

Date LastOfMonth(Date date) {
  const year_month_day civil = CivilOf(date);
  return FromCivil(year_month_day(civil.year() / civil.month() / std::chrono::last));
}

}  // namespace attain
