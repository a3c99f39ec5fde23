// What meeting a condition costs someone at the least: the checker's own view of it, from the
// rulebook's conditions, against which the prices of plans are held.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "verify/holdings.h"

namespace attain::verify {

/// In 1/10,000 of the unit of a plan's costs.
using Price = std::int64_t;
inline constexpr Price kNever = INT64_MAX / 1024;

struct PassTerms {
  Date begin;  ///< passes are made from here to the day of the rules
  Price pass = 0, hire = 0;
  std::map<CredentialId, Price> of;  ///< those that cost something else
  Price PriceOf(CredentialId credential) const {
    const auto known = of.find(credential);
    return known == of.end() ? pass : known->second;
  }
};

class PassPrices {
 public:
  /// Both outlive this.
  PassPrices(const DayRules& rules, const PassTerms& terms) : rules_(rules), terms_(terms) {}

  /// The first day on which the credential can be passed in time; nullopt where there is none, or
  /// it is only earned by others.
  std::optional<Date> FirstDay(CredentialId credential) const;
  /// The credentials whose passing can help with these conditions.
  const std::set<CredentialId>& Helpful(const std::vector<ConditionId>& conditions) const;
  bool Holds(const Person& person, CredentialId credential) const {
    return Holds(person, credential, rules_.day);
  }
  /// What someone must pay at the least to meet all conditions; 0 exactly where they do already.
  Price Least(const Person& person, const std::vector<ConditionId>& conditions) const;
  /// Whether passes for less than `bound` make someone meet all conditions; nullopt where there are
  /// too many to try.
  std::optional<bool> MeetsBelow(const Person& person, const std::vector<ConditionId>& conditions,
                                 Price bound) const;

 private:
  void AddHelpful(ConditionId condition, Date cutoff, std::set<CredentialId>& helpful) const;
  void AddHelpful(ChoiceId choice, Date cutoff, std::set<CredentialId>& helpful) const;
  void AddHelpful(CredentialId credential, Date cutoff, std::set<CredentialId>& helpful) const;
  bool Holds(const Person& person, CredentialId credential, Date cutoff) const;
  /// From below: parts that share no credential add up, of others the dearest that is needed
  /// counts.
  Price Least(const Person& person, ConditionId condition, Date cutoff) const;
  Price Least(const Person& person, ChoiceId choice, Date cutoff) const;
  Price Least(const Person& person, CredentialId credential, Date cutoff) const;
  bool Try(Person& person, const std::vector<ConditionId>& conditions,
           const std::vector<CredentialId>& helpful, std::size_t from, Price left,
           std::size_t& tries) const;

  const DayRules& rules_;
  const PassTerms& terms_;
  mutable std::map<std::vector<ConditionId>, std::set<CredentialId>> helpful_;
};

}  // namespace attain::verify
