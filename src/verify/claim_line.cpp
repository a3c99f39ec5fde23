#include "verify/claim_line.h"

#include <set>
#include <vector>

#include "verify/evidence.h"

namespace attain::verify {
namespace {

std::size_t CountMembers(const Json& json) {
  std::size_t count = json.is_object() ? json.size() : 0;
  if (!json.is_structured()) return 0;
  for (const Json& part : json) count += CountMembers(part);
  return count;
}

}  // namespace

ClaimLine ParseClaim(std::string_view text) {
  constexpr int kMostDepth = 4000;  // what follows recurses
  int depth = 0;
  bool in_string = false;
  std::size_t members = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '{' || c == '[')) {
      if (++depth > kMostDepth) return {};
    } else if (!in_string && (c == '}' || c == ']')) {
      --depth;
    } else if (!in_string && c == ':') {
      ++members;
    }
  }
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return {};
  const bool repeats_key = CountMembers(json) != members;
  return {std::move(json), repeats_key};
}

std::string FindRepeatedKey(std::string_view text) {
  std::string repeated;
  std::vector<std::set<std::string>> open;  // the keys of the objects around
  const auto look = [&](int, Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::object_start) open.emplace_back();
    if (event == Json::parse_event_t::object_end) open.pop_back();
    if (event == Json::parse_event_t::key && repeated.empty() &&
        !open.back().insert(parsed.get<std::string>()).second)
      repeated = parsed.get<std::string>();
    return true;
  };
  const Json parsed = Json::parse(text, look, false);
  return parsed.is_discarded() ? std::string() : repeated;
}

std::optional<VerdictLineHead> HeadOf(const Json& json) {
  const auto partner = TextMember(json, "partner");
  const auto as_of = ParseDate(TextMember(json, "as_of").value_or(""));
  if (!partner || !as_of) return std::nullopt;
  return VerdictLineHead{*partner, *as_of};
}

}  // namespace attain::verify
