// The words that explanations as data and explanations for people have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/values.h"
#include "explain/explanation_json.h"

namespace attain {

/// The id of the person at `position` among the partner's people.
std::string_view PersonId(const ExplanationContext& context, std::uint32_t partner,
                          std::uint32_t position);
/// "crm.policy:41", with the file's path as it was given, as UTF-8.
std::string PlaceOf(const ExplanationContext& context, StatementId statement);
std::string PlaceAt(const ExplanationContext& context, Span span);
/// "(crm.policy:41)", with the path's last part alone where no other file ends with it.
std::string ShortPlace(const ExplanationContext& context, Span span);
/// The title, or the name of what has none.
std::string_view TitleOr(const Rulebook& rulebook, StringId title, StringId name);
/// The title of an option in the version in force on `day`.
std::string_view TitleOfOption(const Rulebook& rulebook, Date day, AwardId award, StringId option);
/// "Cloud CRM, Cloud CRM reseller, silver", with the titles of the version in force on `day`.
std::string TitleOf(const Rulebook& rulebook, Date day, const OutputRow& row);
/// As `--only` takes it: "cloud-crm/reseller/silver".
std::string PathOf(const Rulebook& rulebook, const OutputRow& row);
/// "must be at least 3", "must be small or large", "must not be small".
std::string MustBe(Test test, std::string_view wanted);
inline constexpr std::string_view kAnotherValue = "another value";
/// Of a value that is no amount, coded as in ValueColumn; `text` where its type is text.
std::string_view CodedText(const Rulebook& rulebook, TypeId type, std::int64_t number,
                           std::string_view text, std::string& working_memory);
/// Of a value that stands in the rulebook: "100.5", "yes", "2018-06-30".
std::string WrittenText(const Rulebook& rulebook, TypeId type, const Value& value);

/// For people to read, as FormatForPeople. What would look like `beside` when it is rounded, and is
/// not, is told exactly: "69.999992", or "20999/300 (about 70.00)", beside 70.
std::string AmountText(const Fraction& amount, const std::optional<Fraction>& beside);
/// "1 point", "2.5 points"
std::string CountedPoints(const Fraction& points);
/// "6.67", "between 20 and 40", "20 or more": without the word points.
std::string PointsText(const ValueRange& range,
                       const std::optional<Fraction>& beside = std::nullopt);

}  // namespace attain
