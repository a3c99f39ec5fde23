#include "syntax/literals.h"

#include <array>
#include <utility>

#include "base/date.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

int Digits(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

std::uint32_t DigitsEnd(std::string_view text, std::uint32_t at) {
  while (at < text.size() && IsDigit(text[at])) ++at;
  return at;
}

}  // namespace

std::optional<Region> ItalianAmountAt(std::string_view text, std::uint32_t offset) {
  if (offset < text.size() && text[offset] == '$') ++offset;
  const std::uint32_t point = DigitsEnd(text, offset);
  if (point == offset || point - offset > 3 || text[offset] == '0') return std::nullopt;
  if (point == text.size() || text[point] != '.') return std::nullopt;
  std::uint32_t end = point;
  while (end < text.size() && text[end] == '.' && DigitsEnd(text, end + 1) - end == 4) end += 4;
  if (end == point) return std::nullopt;
  return Region{offset, end};
}

std::optional<Region> NumberAroundComma(std::string_view text, std::uint32_t offset) {
  if (offset == 0 || offset + 1 >= text.size() || text[offset] != ',') return std::nullopt;
  if (!IsDigit(text[offset - 1]) || !IsDigit(text[offset + 1])) return std::nullopt;
  const auto belongs = [](char c) { return IsDigit(c) || c == ',' || c == '.'; };
  Region number{offset, offset};
  while (number.begin > 0 && belongs(text[number.begin - 1])) --number.begin;
  while (number.end < text.size() && belongs(text[number.end])) ++number.end;
  while (!IsDigit(text[number.end - 1])) --number.end;
  return number;
}

std::optional<ForeignDate> ForeignDateAt(std::string_view text, std::uint32_t offset) {
  std::array<Region, 3> parts;
  std::uint32_t at = offset;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) {
      if (at == text.size() || (text[at] != '/' && text[at] != '.' && text[at] != '-'))
        return std::nullopt;
      if (i == 2 && text[at] != text[parts[0].end]) return std::nullopt;
      ++at;
    }
    parts[i] = {at, DigitsEnd(text, at)};
    at = parts[i].end;
    if (parts[i].begin == at || at - parts[i].begin > 4) return std::nullopt;
  }
  const auto length = [&](std::size_t i) { return parts[i].end - parts[i].begin; };
  const auto number = [&](std::size_t i) { return Digits(text.substr(parts[i].begin, length(i))); };
  const bool year_first = length(0) == 4;
  if (length(1) > 2 || (year_first ? length(2) : length(0)) > 2) return std::nullopt;
  if (!year_first && length(2) != 4 && length(2) != 2) return std::nullopt;
  const Region region{offset, at};
  if (!year_first && length(2) != 4) return ForeignDate{region, {}};
  int day = number(year_first ? 2 : 0);
  int month = number(1);
  const bool either_way =
      !year_first && text[parts[0].end] != '.' && day <= 12 && month <= 12 && day != month;
  if (!year_first && month > 12) std::swap(day, month);
  const auto date = Date::FromParts(number(year_first ? 0 : 2), month, day);
  return ForeignDate{region, date && !either_way ? FormatDate(*date) : std::string()};
}

}  // namespace attain
