#include "syntax/literals.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/date.h"
#include "base/lower_ascii.h"
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

/// 1 to 12 for `December`, `Dec`; 0 for what is no month.
int MonthOf(std::string_view word) {
  static constexpr auto kMonths = std::to_array<std::string_view>(
      {"january", "february", "march", "april", "may", "june", "july", "august", "september",
       "october", "november", "december"});
  const auto agrees = [](char a, char b) { return LowerAscii(a) == b; };
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const std::string_view month = kMonths[i];
    const bool whole = word.size() == month.size() || word.size() == 3 || word == "Sept";
    if (whole && std::equal(word.begin(), word.end(), month.begin(), agrees))
      return static_cast<int>(i) + 1;
  }
  return 0;
}

/// The number of `31`, `31st`; 0 for what is none.
int DayOf(std::string_view word) {
  const std::uint32_t end = DigitsEnd(word, 0);
  const std::string_view behind = word.substr(end);
  const bool is_day =
      end >= 1 && end <= 2 &&
      (behind.empty() || behind == "st" || behind == "nd" || behind == "rd" || behind == "th");
  return is_day ? Digits(word.substr(0, end)) : 0;
}

}  // namespace

std::optional<TextRange> ItalianAmountAt(std::string_view text, std::uint32_t offset) {
  if (offset < text.size() && text[offset] == '$') ++offset;
  const std::uint32_t point = DigitsEnd(text, offset);
  if (point == offset || point - offset > 3 || text[offset] == '0') return std::nullopt;
  if (point == text.size() || text[point] != '.') return std::nullopt;
  std::uint32_t end = point;
  while (end < text.size() && text[end] == '.' && DigitsEnd(text, end + 1) - end == 4) end += 4;
  if (end == point) return std::nullopt;
  return TextRange{offset, end};
}

std::optional<TextRange> ItalianDecimalsAt(std::string_view text, std::uint32_t offset) {
  const auto whole = ItalianAmountAt(text, offset);
  if (!whole || whole->end == text.size() || text[whole->end] != ',') return std::nullopt;
  const std::uint32_t end = DigitsEnd(text, whole->end + 1);
  const bool goes_on = end < text.size() && (text[end] == ',' || text[end] == '.');
  if (end == whole->end + 1 || (goes_on && DigitsEnd(text, end + 1) > end + 1)) return std::nullopt;
  return TextRange{whole->begin, end};
}

std::optional<TextRange> NumberInGroupsAt(std::string_view text, std::uint32_t offset) {
  static constexpr auto kSigns = std::to_array<std::string_view>({"'", "_", "\u2019"});
  TextRange number{offset, offset};
  while (number.begin > 0 && IsDigit(text[number.begin - 1])) --number.begin;
  const std::uint32_t first = number.end = DigitsEnd(text, number.begin);
  if (first == number.begin || first - number.begin > 3) return std::nullopt;
  if (number.begin > 0) {
    const char before = text[number.begin - 1];
    if (IsLetter(before) || before == '-' || before == '.' || before == ',') return std::nullopt;
  }
  const auto next_group = [&] {
    for (const std::string_view sign : kSigns) {
      const auto digits = static_cast<std::uint32_t>(number.end + sign.size());
      if (text.substr(number.end).starts_with(sign) && DigitsEnd(text, digits) == digits + 3)
        return digits + 3;
    }
    return number.end;
  };
  while (next_group() != number.end) number.end = next_group();
  const auto goes_on = [](char c) { return IsLetter(c) || IsDigit(c) || c == '_' || c == '-'; };
  if (number.end == first || (number.end < text.size() && goes_on(text[number.end])))
    return std::nullopt;
  const std::uint32_t decimals = number.end + 1;
  if (number.end < text.size() && text[number.end] == '.' && DigitsEnd(text, decimals) > decimals)
    number.end = DigitsEnd(text, decimals);
  for (const std::string_view sign : {",", "'", "_", "\u2019"}) {
    const auto digits = static_cast<std::uint32_t>(number.end + sign.size());
    if (text.substr(number.end).starts_with(sign) && DigitsEnd(text, digits) > digits)
      return std::nullopt;
  }
  return number;
}

bool HasWrongComma(std::string_view number) {
  const std::string_view whole = number.substr(0, number.find('.'));
  if (number.find(',', whole.size()) != std::string_view::npos) return true;
  std::size_t at = whole.find(',');
  if (at == std::string_view::npos) return false;
  if (at == 0 || at > 3) return true;
  while (at < whole.size()) {
    const std::size_t next = std::min(whole.find(',', at + 1), whole.size());
    if (next - at != 4) return true;
    at = next;
  }
  return false;
}

std::optional<TextRange> NumberAroundComma(std::string_view text, std::uint32_t offset) {
  if (offset == 0 || offset + 1 >= text.size() || text[offset] != ',') return std::nullopt;
  if (!IsDigit(text[offset - 1]) || !IsDigit(text[offset + 1])) return std::nullopt;
  const auto belongs = [](char c) { return IsDigit(c) || c == ',' || c == '.'; };
  TextRange number{offset, offset};
  while (number.begin > 0 && belongs(text[number.begin - 1])) --number.begin;
  while (number.end < text.size() && belongs(text[number.end])) ++number.end;
  while (!IsDigit(text[number.end - 1])) --number.end;
  return number;
}

std::optional<ForeignDate> ForeignDateAt(std::string_view text, std::uint32_t offset) {
  std::array<TextRange, 3> parts;
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
  const TextRange region{offset, at};
  if (!year_first && length(2) != 4) return ForeignDate{region, {}};
  int day = number(year_first ? 2 : 0);
  int month = number(1);
  const bool either_way =
      !year_first && text[parts[0].end] != '.' && day <= 12 && month <= 12 && day != month;
  if (!year_first && month > 12) std::swap(day, month);
  const auto date = Date::FromParts(number(year_first ? 0 : 2), month, day);
  return ForeignDate{region, date && !either_way ? FormatDate(*date) : std::string()};
}

std::optional<ForeignDate> DateInWordsAt(std::string_view text, std::uint32_t offset) {
  std::uint32_t end = offset;
  const auto take = [&]() -> std::string_view {
    const std::uint32_t next = SkipBlanks(text, end);
    if (next == text.size()) return {};
    const Token token = TokenAt(text, next);
    end = EndOf(token);
    return TextOf(text, token);
  };
  const auto take_mark = [&](std::string_view mark) {
    const std::uint32_t before = end;
    if (take() != mark) end = before;
  };
  std::string_view word = take();
  int day = DayOf(word);
  if (day != 0) word = take();
  const int month = MonthOf(word);
  if (month == 0) return std::nullopt;
  take_mark(".");
  take_mark(",");
  word = take();
  if (day == 0 && DayOf(word) != 0) {
    day = DayOf(word);
    take_mark(",");
    word = take();
  }
  if (word.size() != 4 || DigitsEnd(word, 0) != 4) return std::nullopt;
  const auto date = Date::FromParts(Digits(word), month, day == 0 ? 1 : day);
  if (!date) return std::nullopt;
  const std::string iso = FormatDate(*date);
  return ForeignDate{{offset, end}, day == 0 ? iso.substr(0, 7) : iso};
}

}  // namespace attain
