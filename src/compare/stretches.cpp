#include "compare/stretches.h"

#include <fmt/format.h>

#include <set>

#include "compare/days_apart.h"

namespace attain {
namespace {

template <class Version>
void AddPeriods(const Table<Version>& versions, std::set<Date>& starts) {
  for (const Version& version : versions) {
    starts.insert(version.period.from);
    if (version.period.until != Date::Max()) starts.insert(version.period.until + 1);
  }
}

}  // namespace

std::vector<Stretch> StretchesOf(std::span<const Rulebook* const> rulebooks, Date today) {
  std::set<Date> starts = {Date::Min()};
  for (const Rulebook* rulebook : rulebooks) {
    AddPeriods(rulebook->set_versions, starts);
    AddPeriods(rulebook->measure_versions, starts);
    AddPeriods(rulebook->award_versions, starts);
    for (const Credential& credential : rulebook->credentials) {
      if (credential.accepted_until) starts.insert(*credential.accepted_until + 1);
      if (credential.passed_by) starts.insert(*credential.passed_by + 1);
    }
  }
  std::vector<Stretch> stretches;
  for (auto start = starts.begin(); start != starts.end(); ++start) {
    const auto next = std::next(start);
    const Date until = next == starts.end() ? Date::Max() : *next - 1;
    Date day = *start;
    if (*start <= today && today <= until) day = today;
    if (day == Date::Min()) day = until;
    stretches.push_back({*start, until, DaysApart(rulebooks, *start, until, day)});
  }
  return stretches;
}

std::string DaysText(Date from, Date until) {
  if (from == Date::Min() && until == Date::Max()) return "always";
  if (from == Date::Min()) return "until " + FormatDate(until);
  if (until == Date::Max()) return "from " + FormatDate(from) + " on";
  return fmt::format("from {} to {}", FormatDate(from), FormatDate(until));
}

void AddDays(Period more, std::vector<Period>& days) {
  if (!days.empty() && days.back().until != Date::Max() && days.back().until + 1 == more.from) {
    days.back().until = more.until;
  } else {
    days.push_back(more);
  }
}

std::string DaysText(const std::vector<Period>& days) {
  std::string text;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const std::string_view before = i == 0 ? "" : i + 1 == days.size() ? " and " : ", ";
    text += fmt::format("{}{}", before, DaysText(days[i].from, days[i].until));
  }
  return text;
}

}  // namespace attain
