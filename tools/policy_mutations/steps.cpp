#include "policy_mutations/steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/date.h"

namespace attain {
namespace {

constexpr std::size_t kMoneyPlaces = 2;

/// `1234567` in units of 1/100 as "12,345.67"; without decimals where they are zero and not asked
/// for.
std::string Written(std::int64_t units, std::size_t places, bool grouped, bool all_places) {
  std::string digits = fmt::format("{:0>{}}", units, places + 1);
  std::string decimals = digits.substr(digits.size() - places);
  digits.resize(digits.size() - places);
  if (!all_places && decimals.find_first_not_of('0') == std::string::npos) decimals.clear();
  for (std::size_t i = digits.size(); grouped && i > 3; i -= 3) digits.insert(i - 3, ",");
  return decimals.empty() ? digits : digits + "." + decimals;
}

std::vector<std::string> NumbersBeside(std::string_view text, bool money) {
  const std::size_t first = text.find_first_of("0123456789");
  const std::string_view prefix = text.substr(0, first);
  std::string_view number = text.substr(first);
  const std::size_t point = number.find('.');
  const std::size_t written = point == std::string_view::npos ? 0 : number.size() - point - 1;
  const std::size_t places = money ? std::max(kMoneyPlaces, written) : written;
  std::int64_t units = 0;
  for (const char c : number) {
    if (c >= '0' && c <= '9') units = units * 10 + (c - '0');
  }
  for (std::size_t i = written; i < places; ++i) units *= 10;
  const bool grouped = number.find(',') != std::string_view::npos;
  std::vector<std::int64_t> steps = {1};
  if (units / 10 > 1) steps.push_back(units / 10);
  std::vector<std::string> all;
  for (const std::int64_t step : steps) {
    for (const std::int64_t other : {units - step, units + step}) {
      if (other >= 0)
        all.push_back(fmt::format("{}{}", prefix, Written(other, places, grouped, written > 0)));
    }
  }
  return all;
}

std::vector<std::string> DatesBeside(std::string_view text) {
  const bool month = text.size() == std::string_view("2017-12").size();
  const Date day = *ParseDate(month ? fmt::format("{}-01", text) : std::string(text));
  const Date before = month ? MonthsBefore(day, 1) : day - 1;
  const Date after = month ? MonthsBefore(day, -1) : day + 1;
  return {FormatDate(before).substr(0, text.size()), FormatDate(after).substr(0, text.size())};
}

}  // namespace

std::vector<std::string> Neighbours(NodeKind kind, std::string_view text) {
  return kind == NodeKind::Date ? DatesBeside(text) : NumbersBeside(text, kind == NodeKind::Money);
}

}  // namespace attain
