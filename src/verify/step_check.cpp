#include "verify/step_check.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace attain::verify {
namespace {

using Passes = std::map<std::string, std::set<std::string>>;  ///< by person

std::string TextOf(const Json& json) {
  return json.is_string() ? json.get<std::string>() : std::string();
}

/// Whether `passed` takes so many of each choice, and nothing else.
bool Takes(const std::set<std::string>& passed, const Json& choices) {
  std::uint64_t all = 0;
  for (const Json& choice : choices) {
    const Json& any_of = Elements(choice, "any_of");
    const auto taken = static_cast<std::uint64_t>(
        std::count_if(any_of.begin(), any_of.end(),
                      [&](const Json& code) { return passed.count(TextOf(code)) > 0; }));
    if (CountMember(choice, "count") != taken) return false;
    all += taken;
  }
  return all == passed.size();
}

}  // namespace

void CheckSteps(const Json& way, const std::function<Learns(const std::string& id)>& learns,
                Objections& objections) {
  Passes passes;
  for (const Json& pass : Elements(way, "passes")) {
    const std::string id = TextOf(Member(pass, "person")),
                      code = TextOf(Member(pass, "credential"));
    if (!passes[id].insert(code).second)
      return objections.Add(fmt::format("`{}` passes `{}` twice", id, code));
  }
  std::set<std::string> in_steps;
  for (const Json& step : Elements(way, "steps")) {
    OnlyMembers(step, {"people", "new", "or", "pass"}, objections);
    for (const Json& choice : Elements(step, "pass"))
      OnlyMembers(choice, {"count", "any_of"}, objections);
    const Json& people = Elements(step, "people");
    for (const Json& person : people) {
      const std::string id = TextOf(person);
      const Learns here = learns(id);
      if (here == Learns::no || Member(step, "new") != (here == Learns::is_new) ||
          !in_steps.insert(id).second)
        return objections.Add(fmt::format("`{}` does not belong into the step", id));
      if (!Takes(passes[id], Elements(step, "pass")))
        return objections.Add(fmt::format("what `{}` passes is no choice of the step", id));
    }
    for (const Json& other : Elements(step, "or")) {
      if (learns(TextOf(other)) != Learns::yes || passes.count(TextOf(other)) > 0)
        return objections.Add(fmt::format("`{}` cannot take over the step of `{}`", TextOf(other),
                                          people.empty() ? std::string() : TextOf(people.front())));
    }
  }
  for (const auto& [id, passed] : passes) {
    if (in_steps.count(id) == 0)
      return objections.Add(fmt::format("what `{}` passes stands in no step", id));
  }
}

}  // namespace attain::verify
