#include "partners/data_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/date.h"
#include "base/decimal_text.h"
#include "base/limits.h"
#include "base/spelling.h"

namespace attain {
namespace {

enum class DecimalProblem : std::uint8_t { none, not_a_decimal, too_many_decimals, too_large };
struct ScaledDecimal {
  DecimalProblem problem = DecimalProblem::none;
  std::int64_t value = 0;
};

/// A decimal as JSON writes numbers (`-12`, `0.5`, `1.5e3`), times 10^decimals, if that is whole
/// and within ±limit.
ScaledDecimal ReadScaledDecimal(std::string_view text, int decimals, std::int64_t limit) {
  const auto parts = SplitDecimal(text);
  if (!parts) return {DecimalProblem::not_a_decimal};
  // The value is the digits, without a point, times 10^power.
  std::int64_t power = parts->exponent + decimals - static_cast<std::int64_t>(parts->places.size());
  std::string_view whole = parts->whole, places = parts->places;
  while (!places.empty() && places.back() == '0') places.remove_suffix(1), ++power;
  if (places.empty()) {
    while (!whole.empty() && whole.back() == '0') whole.remove_suffix(1), ++power;
  }
  // Digits and power are now as short as they can be; a larger number than `limit` shows before
  // anything overflows.
  std::int64_t value = 0;
  bool too_large = false;
  const auto append = [&](int digit) {
    if (too_large || value > (limit - digit) / 10)
      too_large = true;
    else
      value = value * 10 + digit;
  };
  for (const char c : whole) append(c - '0');
  for (const char c : places) append(c - '0');
  if (value == 0 && !too_large) return {DecimalProblem::none, 0};
  if (power < 0) {
    // Many digits with a small power may be within the limit, but then have too many decimals all
    // the same.
    return {DecimalProblem::too_many_decimals};
  }
  for (; power > 0 && !too_large; --power) append(0);
  if (too_large) return {DecimalProblem::too_large};
  return {DecimalProblem::none, parts->negative ? -value : value};
}

std::string ExpectedDecimal(std::string_view what, DecimalProblem problem, int decimals,
                            std::int64_t limit) {
  switch (problem) {
    case DecimalProblem::none:
      return {};
    case DecimalProblem::not_a_decimal:
      return fmt::format("{}, such as `1250.50`", what);
    case DecimalProblem::too_many_decimals:
      return fmt::format("{} with at most {} decimals", what, decimals);
    case DecimalProblem::too_large:
      return fmt::format("{} from -{} to {}", what, limit, limit);
  }
  return {};
}

DataValue ReadAmount(std::string_view text, std::string_view what, int decimals, std::int64_t scale,
                     std::int64_t most) {
  const ScaledDecimal amount = ReadScaledDecimal(text, decimals, most * scale);
  return {amount.value, ExpectedDecimal(what, amount.problem, decimals, most)};
}

DataValue ReadOneOf(const Rulebook& rulebook, const ValueType& type, std::string_view text) {
  const StringId name = rulebook.names.Find(text);
  const auto values = rulebook.strings[type.values];
  const auto found = std::find(values.begin(), values.end(), name);
  if (name.valid() && found != values.end()) return {found - values.begin(), {}};
  if (type.others) return {static_cast<std::int64_t>(values.size()), {}};
  std::vector<std::string_view> names;
  for (const StringId value : values) names.push_back(rulebook.text(value));
  std::string expected = Described(rulebook, type);
  if (const auto closest = ClosestWord(text, names))
    expected += fmt::format("; did you mean `{}`?", *closest);
  return {0, std::move(expected)};
}

}  // namespace

DataValue ReadDay(std::string_view text) {
  if (const auto date = ParseDate(text)) return {date->days, {}};
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
  return {0, shaped ? "a day that the calendar has" : "a day as `YYYY-MM-DD`"};
}

DataValue ReadValue(const Rulebook& rulebook, const ValueType& type, std::string_view text) {
  switch (type.kind) {
    case TypeKind::number:
      return ReadAmount(text, "a number", 6, kNumberScale, kMaxNumber);
    case TypeKind::money:
      return ReadAmount(text, "an amount", 4, kMoneyScale, kMaxMoney);
    case TypeKind::date:
      return ReadDay(text);
    case TypeKind::one_of:
      return ReadOneOf(rulebook, type, text);
    case TypeKind::yes_no:
    case TypeKind::text:
      break;
  }
  return {0, Described(rulebook, type)};
}

std::string Described(const Rulebook& rulebook, const ValueType& type) {
  constexpr std::size_t kMostValues = 12;
  switch (type.kind) {
    case TypeKind::yes_no:
      return "`true` or `false`";
    case TypeKind::number:
      return "a number";
    case TypeKind::money:
      return fmt::format("an amount in {}", rulebook.text(type.currency));
    case TypeKind::date:
      return "a day as `YYYY-MM-DD`";
    case TypeKind::text:
      return "a text";
    case TypeKind::one_of:
      break;
  }
  std::string list = "one of ";
  const auto values = rulebook.strings[type.values];
  for (std::size_t i = 0; i < values.size() && i < kMostValues; ++i) {
    list += fmt::format("{}`{}`", i == 0 ? "" : ", ", rulebook.text(values[i]));
  }
  if (values.size() > kMostValues) list += fmt::format(" and {} more", values.size() - kMostValues);
  return type.others ? list + ", or another name" : list;
}

}  // namespace attain
