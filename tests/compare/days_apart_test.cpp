// The days that stand for all others, against every day of some years.
#include "compare/days_apart.h"

#include <algorithm>
#include <random>
#include <set>

#include "every_team.h"
#include "program/compile_values.h"

namespace attain {
namespace {

constexpr std::array<std::string_view, 10> kWindows = {
    "in the trailing 1 month",   "in the trailing 30 days",
    "in the trailing 12 months", "in the trailing 365 days",
    "in the trailing 3 months",  "in the trailing 90 days",
    "in the last full month",    "in the trailing 1 month ending 1 month ago",
    "in the last 2 full months", ""};

Rulebook WithWindows(const std::vector<std::string_view>& windows, std::string_view filter) {
  std::string text = "records rv dated by d { d: date; }\n";
  for (std::size_t i = 0; i < windows.size(); ++i) {
    text += "measure m" + std::to_string(i) + " = count of rv " + std::string(filter) + " " +
            std::string(windows[i]) + ";\n";
  }
  return Checked(text);
}

/// Of each day of a row that could make a difference, where it stands: the windows that it is in,
/// and the days that filters name which are not behind it.
std::set<std::vector<bool>> Rows(const Rulebook& rulebook, Date day) {
  std::set<std::int32_t> fixed, rows = {ParseDate("0001-01-01")->days};
  for (const Predicate& predicate : rulebook.predicates) {
    for (const Value& value : rulebook.values[predicate.values])
      fixed.insert({value.date.days, value.date.days + 1});
  }
  rows.insert(fixed.begin(), fixed.end());
  for (const Aggregate& aggregate : rulebook.aggregates) {
    const DayRange days = DaysOf(aggregate.window, day);
    for (const Date end : {days.from, days.to + 1}) {
      if (end >= *ParseDate("0001-01-01") && end <= *ParseDate("9999-12-31")) rows.insert(end.days);
    }
  }
  std::set<std::vector<bool>> all;
  for (const std::int32_t row : rows) {
    std::vector<bool> in;
    for (const Aggregate& aggregate : rulebook.aggregates) {
      const DayRange days = DaysOf(aggregate.window, day);
      in.push_back(days.from.days <= row && row <= days.to.days);
    }
    if (std::find(in.begin(), in.end(), true) == in.end()) continue;
    for (const std::int32_t one : fixed) in.push_back(one <= row);
    all.insert(in);
  }
  return all;
}

void CheckEveryDay(const Rulebook& rulebook, Date from, Date until, Date looked_from,
                   Date looked_until) {
  const Rulebook* one[] = {&rulebook};
  const std::vector<Date> days = DaysApart(one, from, until, looked_from);
  REQUIRE(!days.empty());
  CHECK(days.front() == looked_from);
  std::vector<std::set<std::vector<bool>>> rows;
  for (const Date day : days) {
    CHECK((from <= day && day <= until));
    rows.push_back(Rows(rulebook, day));
  }
  std::set<std::set<std::vector<bool>>> seen;
  for (Date day = looked_from; day <= looked_until; day = day + 1) {
    const auto of_day = Rows(rulebook, day);
    if (!seen.insert(of_day).second) continue;
    INFO(FormatDate(day));
    CHECK(std::any_of(rows.begin(), rows.end(), [&](const auto& other) {
      return std::includes(other.begin(), other.end(), of_day.begin(), of_day.end());
    }));
  }
}

TEST_CASE("rows of every day are in the windows as rows of a day that stands for it") {
  std::mt19937 random(20241126);
  for (int round = 0; round < 40; ++round) {
    std::vector<std::string_view> windows;
    for (std::size_t i = 2 + random() % 3; i > 0; --i)
      windows.push_back(kWindows[random() % kWindows.size()]);
    const std::string_view filter =
        random() % 3 == 0 ? "where d at least 2024-02-10 and d less than 2025-03-01" : "";
    const Rulebook rulebook = WithWindows(windows, filter);
    INFO("round " << round);
    CheckEveryDay(rulebook, Date::Min(), Date::Max(), *ParseDate("2019-06-30"),
                  *ParseDate("2029-01-01"));
    CheckEveryDay(rulebook, *ParseDate("2095-03-01"), Date::Max(), *ParseDate("2095-03-01"),
                  *ParseDate("2106-01-01"));
    CheckEveryDay(rulebook, *ParseDate("2024-01-15"), *ParseDate("2024-03-20"),
                  *ParseDate("2024-01-15"), *ParseDate("2024-03-20"));
  }
}

std::vector<std::string> DaysOfAll(const Rulebook& rulebook) {
  const Rulebook* one[] = {&rulebook};
  std::vector<std::string> days;
  for (const Date day : DaysApart(one, Date::Min(), Date::Max(), *ParseDate("2018-06-30")))
    days.push_back(FormatDate(day));
  return days;
}

TEST_CASE("months among themselves need one day, months and days one for each way they lie") {
  using Days = std::vector<std::string>;
  CHECK(DaysOfAll(WithWindows({"in the trailing 1 month", "in the trailing 12 months", ""}, "")) ==
        Days{"2018-06-30"});
  CHECK(DaysOfAll(WithWindows({"in the trailing 30 days", "in the trailing 365 days"}, "")) ==
        Days{"2018-06-30"});
  CHECK(DaysOfAll(WithWindows({"in the trailing 12 months", "in the trailing 365 days"}, "")) ==
        Days{"2018-06-30", "2020-02-29"});
  CHECK(DaysOfAll(WithWindows({"in the trailing 1 month", "in the trailing 30 days"}, "")) ==
        Days{"2018-06-30", "2018-03-01"});
  // Only in a century that leaves out its leap year are four years shorter than 1,461 days.
  CHECK(DaysOfAll(WithWindows({"in the trailing 48 months", "in the trailing 1461 days"}, "")) ==
        Days{"2018-06-30", "2100-03-01"});
}

}  // namespace
}  // namespace attain
