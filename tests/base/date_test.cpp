// Days: what is read by a table, months by a table, and every day of the calendar against one that
// is counted by hand.
#include "base/date.h"

#include <catch2/catch.hpp>
#include <string>
#include <tuple>
#include <vector>

namespace attain {
namespace {

std::string Read(std::string_view text) {
  const auto day = ParseDate(text);
  return day ? FormatDate(*day) : "none";
}

Date Day(std::string_view text) {
  const auto day = ParseDate(text);
  REQUIRE(day);
  return *day;
}

TEST_CASE("a day is read as YYYY-MM-DD, if the calendar has it") {
  for (const std::string text :
       {"0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2017-12-31", "9999-12-31"}) {
    CHECK(Read(text) == text);
  }
  for (const std::string text :
       {"",           "2017-1-1",    "17-01-01",    "2017-01-1",        "2017/01/01",
        "20170101",   "2017-01-01 ", " 2017-01-01", "2017-01-01T00:00", "2017-13-01",
        "2017-00-10", "2017-01-00",  "2017-01-32",  "2017-02-29",       "1900-02-29",
        "2100-02-29", "2017-02-30",  "2017-04-31",  "0000-01-01",       "-001-01-01",
        "+017-01-01", "2017-0a-01",  "2017--1-01",  "10000-01-01"}) {
    INFO(text);
    CHECK(Read(text) == "none");
  }
}

TEST_CASE("a month earlier is the same day, or the last that the month has") {
  const std::vector<std::tuple<std::string, std::int64_t, std::string>> table = {
      {"2018-06-30", 0, "2018-06-30"},
      {"2018-06-30", 1, "2018-05-30"},
      {"2018-03-31", 1, "2018-02-28"},
      {"2016-03-31", 1, "2016-02-29"},
      {"2018-03-29", 1, "2018-02-28"},
      {"2018-05-31", 1, "2018-04-30"},
      {"2018-01-31", 1, "2017-12-31"},
      {"2018-01-15", 12, "2017-01-15"},
      {"2016-02-29", 12, "2015-02-28"},
      {"2016-02-29", 48, "2012-02-29"},
      {"2018-06-30", 13, "2017-05-30"},
      {"2018-02-28", -1, "2018-03-28"},
      {"2018-06-30", 12'000, "1018-06-30"},
      // The years end at 0001 and 9999.
      {"0001-02-15", 1, "0001-01-15"},
      {"0001-02-15", 2, "0001-01-15"},
      {"2018-06-30", 1'000'000, "0001-01-30"},
      {"9999-12-31", -5, "9999-12-31"},
  };
  for (const auto& [day, months, earlier] : table) {
    INFO(day << " " << months);
    CHECK(FormatDate(MonthsBefore(Day(day), months)) == earlier);
  }
}

TEST_CASE("every day is the next one to the day before, and has the first and last of its month") {
  Date day = Day("0001-01-01");
  std::size_t wrong = 0;
  for (int year = 1; year <= 9999; ++year) {
    const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int lengths[] = {31, is_leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
      const int length = lengths[month - 1];
      const Date first = day, last = day + (length - 1);
      for (int of_month = 1; of_month <= length; ++of_month, day = day + 1) {
        const DateParts parts = PartsOf(day);
        const bool right = Date::FromParts(year, month, of_month) == day && parts.year == year &&
                           parts.month == month && parts.day == of_month &&
                           FirstOfMonth(day) == first && LastOfMonth(day) == last &&
                           ParseDate(FormatDate(day)) == day;
        wrong += right ? 0 : 1;
      }
      wrong += Date::FromParts(year, month, length + 1) ? 1 : 0;
    }
  }
  CHECK(wrong == 0);
  CHECK(day == Day("9999-12-31") + 1);
  CHECK(Day("1970-01-01").days == 0);
}

}  // namespace
}  // namespace attain
