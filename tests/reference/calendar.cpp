#include "reference/calendar.h"

#include <vector>

namespace attain::reference {
namespace {

int LengthOfMonth(int year, int month) {
  if (month == 2) return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

CalendarDay DayAfter(CalendarDay day) {
  if (day.day < LengthOfMonth(day.year, day.month)) return {day.year, day.month, day.day + 1};
  return day.month < 12 ? CalendarDay{day.year, day.month + 1, 1} : CalendarDay{day.year + 1, 1, 1};
}

CalendarDay DayBefore(CalendarDay day) {
  if (day.day > 1) return {day.year, day.month, day.day - 1};
  const CalendarDay month =
      day.month > 1 ? CalendarDay{day.year, day.month - 1, 1} : CalendarDay{day.year - 1, 12, 1};
  return {month.year, month.month, LengthOfMonth(month.year, month.month)};
}

constexpr CalendarDay kFirst = {1970, 1, 1};

/// All days of 1970 to 2200, and those of 1969 to 1800 backwards.
struct Days {
  Days() {
    for (CalendarDay day = kFirst; day.year <= 2200; day = DayAfter(day)) after.push_back(day);
    for (CalendarDay day = DayBefore(kFirst); day.year >= 1800; day = DayBefore(day)) {
      before.push_back(day);
    }
  }
  std::vector<CalendarDay> after, before;
};

/// The same day one month earlier after another; the day is cut only in the end, so that 31 stays
/// 31 on its way through short months.
Date MonthsEarlier(Date today, std::int64_t months) {
  const CalendarDay start = OnCalendar(today);
  CalendarDay goal = {start.year, start.month, 1};
  for (std::int64_t i = 0; i < months; ++i) {
    goal = DayBefore(goal);
    goal.day = 1;
  }
  const int length = LengthOfMonth(goal.year, goal.month);
  goal.day = start.day < length ? start.day : length;
  Date at = today;
  for (CalendarDay day = OnCalendar(at);
       day.year != goal.year || day.month != goal.month || day.day != goal.day;
       day = OnCalendar(at)) {
    at = at - 1;
  }
  return at;
}

std::int64_t MonthNumber(Date date) {
  const CalendarDay day = OnCalendar(date);
  return std::int64_t{day.year} * 12 + day.month;
}

}  // namespace

CalendarDay OnCalendar(Date date) {
  static const Days days;
  if (date.days >= 0) return days.after.at(static_cast<std::size_t>(date.days));
  return days.before.at(static_cast<std::size_t>(-(date.days + 1)));
}

bool InTrailingMonths(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago) {
  const Date end = MonthsEarlier(today, ending_months_ago);
  return MonthsEarlier(end, length) < row && row <= end;
}

bool InTrailingDays(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago) {
  const Date end = MonthsEarlier(today, ending_months_ago);
  return row <= end && std::int64_t{end.days} - row.days < length;
}

bool InFullMonths(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago) {
  const std::int64_t end = MonthNumber(MonthsEarlier(today, ending_months_ago));
  return MonthNumber(row) < end && MonthNumber(row) >= end - length;
}

}  // namespace attain::reference
