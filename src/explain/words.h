// The words that explanations as data and explanations for people have in common.
#pragma once

#include <string>
#include <string_view>

#include "explain/explanation_json.h"

namespace attain {

std::string_view TextOf(Test test);
/// "sum of revenue.amount".
std::string TextOf(const Rulebook& rulebook, const Aggregate& aggregate);
/// The id of the person at `position` among the partner's people.
std::string_view PersonId(const ExplanationContext& context, std::uint32_t partner,
                          std::uint32_t position);
/// "crm.policy:41", with the file's path as it was given.
std::string PlaceOf(const ExplanationContext& context, StatementId statement);
inline constexpr std::string_view kAnotherValue = "another value";

}  // namespace attain
