// A line of a file of verdicts or plans as JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "verify/headed_lines.h"

namespace attain::verify {

struct ClaimLine {
  nlohmann::json json;  ///< null where the text is no JSON, or nests deeper than any explanation
  bool repeats_key;     ///< in an object, whose members are then not what a reader may take
};
ClaimLine ParseClaim(std::string_view text);
/// A key that stands twice in one of the objects of such a text.
std::string FindRepeatedKey(std::string_view text);

/// nullopt where the line is no JSON object with `partner` and `as_of`.
std::optional<VerdictLineHead> HeadOf(const nlohmann::json& json);

}  // namespace attain::verify
