// Who holds what on a day: the conditions of people lines, decided credential by credential for one
// person at a time.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "verify/partner_data.h"

namespace attain::verify {

/// What counts as held: what the data surely shows, or all that it leaves possible.
enum class Reading : std::uint8_t { sure, possible };

/// A pass of the data, or the absence of any knowledge of someone's passes.
struct Pass {
  CredentialId credential;
  std::optional<Date> passed, expires;
  bool operator==(const Pass&) const = default;
};
struct Person {
  bool known = true;         ///< false: which credentials is unknown
  std::vector<Pass> passes;  ///< in the order of the data
};
/// Position `index` among the partner's people.
Person PersonAt(const PartnerData& data, std::uint32_t index);

/// Whether a condition is met by the credentials that `holds` says are held.
bool Meets(const DayRules& rules, ConditionId condition,
           const std::function<bool(CredentialId)>& holds);

/// The latest day by which a pass of `credential` must have been made, given that `cutoff` applies
/// already; nullopt when the credential is no longer accepted on the day.
std::optional<Date> LatestPass(const DayRules& rules, CredentialId credential, Date cutoff);
/// Whether this pass counts on the day when it must have been made by `latest`.
bool PassCounts(const DayRules& rules, const Pass& pass, Date latest, Reading reading);

/// Answers for one person; remembers what it has found out.
class Holdings {
 public:
  Holdings(const DayRules& rules, const Person& person, Reading reading)
      : rules_(rules), person_(person), reading_(reading) {}
  bool Meets(ConditionId condition) { return MeetsBy(condition, rules_.day); }

 private:
  bool MeetsBy(ConditionId condition, Date cutoff);
  bool Holds(CredentialId credential, Date cutoff);

  const DayRules& rules_;
  const Person& person_;
  Reading reading_;
  std::map<std::pair<CredentialId, Date>, bool> known_;
};

/// The credentials below `condition` of which a pass without a date may not count, because it must
/// have been made by a day before the as-of day.
void AddUndatedDecides(const DayRules& rules, ConditionId condition,
                       std::set<CredentialId>& credentials);

}  // namespace attain::verify
