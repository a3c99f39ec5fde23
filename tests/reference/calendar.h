// The reference's own calendar: days counted one by one, no formula.
#pragma once

#include <cstdint>

#include "base/date.h"

namespace attain::reference {

/// From 1970-01-01 on, day by day, as people do it. 1800 to 2200.
struct CalendarDay {
  int year, month, day;
};
CalendarDay OnCalendar(Date date);

/// Whether a row of day `row` is in the window of `length` months, days or full months that ends
/// `ending_months_ago` before `today`. Rows after `today` are the caller's to leave out.
bool InTrailingMonths(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago);
bool InTrailingDays(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago);
bool InFullMonths(Date row, Date today, std::int64_t length, std::int64_t ending_months_ago);

}  // namespace attain::reference
