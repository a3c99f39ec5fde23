// What dates and amounts look like when they are wrong, and the checks of those that are right in
// form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attain {

struct TextRange {
  std::uint32_t begin;
  std::uint32_t end;
};

/// The number with one to three digits, a point and exactly three digits (`100.000`) at `offset`,
/// behind a `$` too.
std::optional<TextRange> ItalianAmountAt(std::string_view text, std::uint32_t offset);
/// The same with a comma and decimals behind it: `1.234,56`.
std::optional<TextRange> ItalianDecimalsAt(std::string_view text, std::uint32_t offset);
/// The number whose groups of three digits another sign than a comma separates: `1'000`, `1_000`,
/// where its first digits stand at or before `offset`.
std::optional<TextRange> NumberInGroupsAt(std::string_view text, std::uint32_t offset);
/// Whether commas stand in `number` other than before each group of three digits: `12,5`.
bool HasWrongComma(std::string_view number);
/// The number around the comma at `offset`, when digits touch the comma on both sides: `50,0000`.
std::optional<TextRange> NumberAroundComma(std::string_view text, std::uint32_t offset);
/// The date in another form at `offset` (31/12/2017, 31.12.2017, 2017/12/31, 2017-1-5), as it
/// should be written where that is certain.
struct ForeignDate {
  TextRange region;
  std::string iso;  ///< empty where day and month cannot be told apart
};
std::optional<ForeignDate> ForeignDateAt(std::string_view text, std::uint32_t offset);
/// The date with its month in English at `offset`: 31 December 2017, Dec. 31st, 2017, December
/// 2017.
std::optional<ForeignDate> DateInWordsAt(std::string_view text, std::uint32_t offset);

}  // namespace attain
