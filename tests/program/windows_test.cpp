#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "program/compile_values.h"

using namespace attain;

TEST_CASE("the days of a window") {
  struct Row {
    WindowKind kind;
    std::int64_t length, ending_months_ago;
    const char* as_of;
    const char* from;
    const char* to;
  };
  const WindowKind months = WindowKind::trailing_months, days = WindowKind::trailing_days,
                   full = WindowKind::full_months;
  const std::vector<Row> rows = {
      {months, 12, 0, "2018-03-01", "2017-03-02", "2018-03-01"},
      {months, 1, 0, "2018-03-31", "2018-03-01", "2018-03-31"},  // a month before: February 28
      {months, 1, 0, "2016-03-31", "2016-03-01", "2016-03-31"},  // February 29
      {months, 1, 0, "2016-03-29", "2016-03-01", "2016-03-29"},
      {months, 12, 0, "2016-02-29", "2015-03-01", "2016-02-29"},
      {months, 12, 0, "2017-02-28", "2016-02-29", "2017-02-28"},
      {months, 3, 12, "2018-05-31", "2017-03-01", "2017-05-31"},  // back to May, then to Feb 28
      {months, 12, 1, "2018-03-31", "2017-03-01", "2018-02-28"},
      {days, 30, 0, "2018-03-01", "2018-01-31", "2018-03-01"},
      {days, 1, 0, "2018-03-01", "2018-03-01", "2018-03-01"},
      {days, 30, 1, "2018-03-31", "2018-01-30", "2018-02-28"},
      {full, 1, 0, "2018-03-31", "2018-02-01", "2018-02-28"},
      {full, 1, 0, "2018-03-01", "2018-02-01", "2018-02-28"},
      {full, 12, 0, "2018-01-15", "2017-01-01", "2017-12-31"},
      {full, 3, 1, "2016-04-30", "2015-12-01", "2016-02-29"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.as_of, row.length, row.ending_months_ago, static_cast<int>(row.kind));
    const DayRange range =
        DaysOf({row.kind, row.length, row.ending_months_ago}, *ParseDate(row.as_of));
    CHECK(FormatDate(range.from) == row.from);
    CHECK(FormatDate(range.to) == row.to);
  }
  const DayRange always = DaysOf({}, *ParseDate("2018-03-01"));
  CHECK(always.from == Date::Min());
  CHECK(FormatDate(always.to) == "2018-03-01");
}
