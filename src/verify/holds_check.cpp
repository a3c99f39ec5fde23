#include "verify/holds_check.h"

#include <algorithm>

#include <fmt/format.h>

namespace attain::verify {
namespace {

/// A claimed credential: by a pass, or earned by others.
struct Held {
  CredentialId credential;
  std::optional<Pass> pass;
  std::vector<Held> earned_by;
};

class HoldsReader {
 public:
  HoldsReader(const DayRules& rules, const Person& person, Reading reading, Objections& objections)
      : rules_(rules), person_(person), reading_(reading), objections_(objections) {}

  /// The claims of `array` that count by `cutoff`; others are objected to.
  std::vector<Held> Read(const Json& array, Date cutoff) {
    std::vector<Held> result;
    if (!array.is_array()) objections_.Add("`holds` is no list");
    if (!array.is_array()) return result;
    for (const Json& json : array) {
      if (auto held = ReadOne(json, cutoff)) result.push_back(std::move(*held));
    }
    return result;
  }

  /// Whether the conditions are met by all of `held`, and not without any one of them.
  void CheckNeeded(const std::vector<ConditionId>& conditions, const std::vector<Held>& held,
                   std::string_view what) {
    if (!MetBy(conditions, held, held.size())) {
      objections_.Add(fmt::format("the credentials named do not meet the conditions of {}", what));
      return;
    }
    for (std::size_t i = 0; i < held.size(); ++i) {
      if (MetBy(conditions, held, i)) {
        objections_.Add(fmt::format("`{}` is not needed for {}", CodeOf(held[i].credential), what));
      }
    }
  }

 private:
  std::string_view CodeOf(CredentialId id) const {
    return rules_.text(rules_.rulebook.credentials[id].code);
  }

  bool MetBy(const std::vector<ConditionId>& conditions, const std::vector<Held>& held,
             std::size_t without) const {
    const auto holds = [&](CredentialId credential) {
      for (std::size_t i = 0; i < held.size(); ++i) {
        if (i != without && held[i].credential == credential) return true;
      }
      return false;
    };
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](ConditionId condition) { return Meets(rules_, condition, holds); });
  }

  std::optional<Held> ReadOne(const Json& json, Date cutoff) {
    const auto code = TextMember(json, "code");
    const CredentialId credential =
        code ? rules_.rulebook.FindCredential(*code) : CredentialId::none();
    if (!credential.valid() || CodeOf(credential) != *code) {
      objections_.Add(fmt::format("`{}` is no credential of the rulebook", code.value_or("")));
      return std::nullopt;
    }
    const auto latest = LatestPass(rules_, credential, cutoff);
    if (!latest) {
      objections_.Add(fmt::format("`{}` is no longer accepted", *code));
      return std::nullopt;
    }
    if (json.contains("earned_by")) return ReadEarned(json, credential, *latest);
    OnlyMembers(json, {"code", "passed", "expires"}, objections_);
    const auto pass = ReadPass(json, credential);
    if (!pass ||
        std::find(person_.passes.begin(), person_.passes.end(), *pass) == person_.passes.end()) {
      objections_.Add(fmt::format("the data has no such pass of `{}`", *code));
      return std::nullopt;
    }
    if (!PassCounts(rules_, *pass, *latest, reading_)) {
      objections_.Add(fmt::format("the pass of `{}` does not count on the day", *code));
      return std::nullopt;
    }
    return Held{credential, pass, {}};
  }

  std::optional<Held> ReadEarned(const Json& json, CredentialId credential, Date latest) {
    OnlyMembers(json, {"code", "earned_by"}, objections_);
    const ConditionId condition = rules_.rulebook.credentials[credential].earned_by;
    if (!condition.valid()) {
      objections_.Add(fmt::format("`{}` is not earned by others", CodeOf(credential)));
      return std::nullopt;
    }
    Held held{credential, std::nullopt, Read(json["earned_by"], latest)};
    CheckNeeded({condition}, held.earned_by, fmt::format("`{}`", CodeOf(credential)));
    return held;
  }

  /// nullopt where a date is none, or `passed` is not there.
  static std::optional<Pass> ReadPass(const Json& json, CredentialId credential) {
    Pass pass{credential, std::nullopt, std::nullopt};
    if (!json.contains("passed")) return std::nullopt;
    if (!json["passed"].is_null()) {
      pass.passed = ParseDate(TextMember(json, "passed").value_or(""));
      if (!pass.passed) return std::nullopt;
    }
    if (json.contains("expires")) {
      pass.expires = ParseDate(TextMember(json, "expires").value_or(""));
      if (!pass.expires) return std::nullopt;
    }
    return pass;
  }

  const DayRules& rules_;
  const Person& person_;
  Reading reading_;
  Objections& objections_;
};

}  // namespace

void CheckHolds(const DayRules& rules, const Person& person,
                const std::vector<ConditionId>& conditions, const Json& holds, Reading reading,
                Objections objections) {
  if (holds.is_string()) {
    Holdings holdings(rules, person, reading);
    const bool fits = std::all_of(conditions.begin(), conditions.end(),
                                  [&](ConditionId condition) { return holdings.Meets(condition); });
    if (holds != "unknown" || person.known || !fits)
      objections.Add("`holds` is claimed to be unknown, which it is not, or does not help");
    return;
  }
  HoldsReader reader(rules, person, reading, objections);
  const std::vector<Held> held = reader.Read(holds, rules.day);
  reader.CheckNeeded(conditions, held, "the line");
}

}  // namespace attain::verify
