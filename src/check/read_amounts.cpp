// Dates, periods, numbers and money.
#include <algorithm>

#include "base/limits.h"
#include "check/readers.h"

namespace attain {
namespace {

constexpr std::size_t kMonthLength = 7;  // 2018-01
constexpr std::size_t kMoneyDecimals = 4;
constexpr std::size_t kNumberDecimals = 6;

/// The first day of the month that `text` (2018-01) names.
std::optional<Date> ParseMonth(std::string_view text) {
  return ParseDate(std::string(text) + "-01");
}

void ReportNoSuchDay(Checker& checker, Node date) {
  const std::string_view text = checker.TextOf(date);
  checker.emitter.Emit(Kind::no_such_day, date.span(),
                       "the calendar has no " +
                           std::string(text.size() == kMonthLength ? "month " : "day ") +
                           InTicks(text),
                       "dates are written year-month-day: `2017-12-31`");
}

/// `digits` is a number as written, with thousands separators.
std::optional<Fraction> ReadDigits(Checker& checker, Node node, std::string_view digits,
                                   std::size_t decimals) {
  std::string plain(digits);
  plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
  const std::size_t point = std::min(plain.find('.'), plain.size());
  const std::size_t behind = point == plain.size() ? 0 : plain.size() - point - 1;
  const std::size_t zeros = std::min(plain.find_first_not_of('0'), point);
  if (point - zeros > kMaxAmountDigits) {
    checker.emitter.Emit(Kind::bad_number, node.span(),
                         "an amount has at most " + std::to_string(kMaxAmountDigits) +
                             " digits before the point, not " + std::to_string(point - zeros));
    return std::nullopt;
  }
  if (behind > decimals) {
    checker.emitter.Emit(Kind::bad_number, node.span(),
                         InTicks(checker.TextOf(node)) + " has more than " +
                             std::to_string(decimals) + " digits behind the point",
                         "partner data has at most " + std::to_string(decimals) + " there");
    return std::nullopt;
  }
  return ParseDecimal(plain.substr(std::min(zeros, point - 1)));
}

}  // namespace

std::optional<Date> ReadStart(Checker& checker, Node date) {
  const std::string_view text = checker.TextOf(date);
  const auto day = text.size() == kMonthLength ? ParseMonth(text) : ParseDate(text);
  if (!day) ReportNoSuchDay(checker, date);
  return day;
}

std::optional<Date> ReadEnd(Checker& checker, Node date) {
  const auto first = ReadStart(checker, date);
  const bool is_month = checker.TextOf(date).size() == kMonthLength;
  return first && is_month ? std::optional(LastOfMonth(*first)) : first;
}

std::optional<Date> ReadDay(Checker& checker, Node date) {
  const auto first = ReadStart(checker, date);
  if (!first || checker.TextOf(date).size() != kMonthLength) return first;
  checker.emitter.Emit(
      Kind::day_missing, date.span(),
      InTicks(checker.TextOf(date)) + " is a month, but a day is needed here",
      "write " + InTicks(FormatDate(*first)) + " or " + InTicks(FormatDate(LastOfMonth(*first))));
  return std::nullopt;
}

std::optional<WrittenPeriod> ReadPeriod(Checker& checker, Node period) {
  const std::optional<Date> from = ReadStart(checker, period.first());
  std::optional<Date> until;
  if (period.child_count() > 1) {
    until = ReadEnd(checker, period.child_at(1));
    if (!until) return std::nullopt;
  }
  if (!from) return std::nullopt;
  if (until && *until < *from) {
    checker.emitter.Emit(
        Kind::period_backwards, period.span(),
        "this period ends on " + FormatDate(*until) + ", before it begins on " + FormatDate(*from),
        "`effective from` takes the first day, `until` the last");
    return std::nullopt;
  }
  return WrittenPeriod{*from, until};
}

std::optional<Fraction> ReadNumber(Checker& checker, Node number) {
  return ReadDigits(checker, number, checker.TextOf(number), kNumberDecimals);
}

std::optional<std::int64_t> ReadCount(Checker& checker, Node number, std::string_view what,
                                      std::int64_t least, std::int64_t most) {
  const auto value = ReadNumber(checker, number);
  if (!value) return std::nullopt;
  const auto whole = ScaledBy(*value, 1);
  if (whole && least <= *whole && *whole <= most) return whole;
  const std::string text = InTicks(checker.TextOf(number));
  if (!whole) {
    checker.emitter.Emit(Kind::bad_number, number.span(),
                         text + " cannot be " + std::string(what) + ": it is not a whole number");
  } else {
    checker.emitter.Emit(Kind::bad_number, number.span(),
                         text + " cannot be " + std::string(what) + ": that is " +
                             (*whole < least ? "at least " + FormatForPeople(Fraction(least))
                                             : "at most " + FormatForPeople(Fraction(most))));
  }
  return std::nullopt;
}

std::optional<MoneyAmount> ReadMoney(Checker& checker, Node money) {
  const std::string_view text = checker.TextOf(money);
  const std::size_t digits = std::min(text.find_first_of("0123456789"), text.size());
  const auto amount = ReadDigits(checker, money, text.substr(digits), kMoneyDecimals);
  if (!amount) return std::nullopt;
  const bool is_dollar = text.substr(0, digits).find('$') != std::string_view::npos;
  return MoneyAmount{*amount, is_dollar ? std::string_view("USD") : text.substr(0, 3)};
}

}  // namespace attain
