#include "verify/holdings.h"

#include <algorithm>

namespace attain::verify {
namespace {

bool MeetsChoice(const DayRules& rules, ChoiceId id,
                 const std::function<bool(CredentialId)>& holds) {
  const FlatList& list = rules.lists[id.index];
  const Choice& choice = rules.rulebook.choices[id];
  const std::size_t size = list.credentials.size() + list.choices.size();
  std::size_t needed = choice.count;
  if (choice.quantity == Quantity::any) needed = 1;
  if (choice.quantity == Quantity::all) needed = size;
  std::size_t met = 0;
  for (const CredentialId credential : list.credentials) {
    if (met < needed && holds(credential)) ++met;
  }
  for (const ChoiceId part : list.choices) {
    if (met < needed && MeetsChoice(rules, part, holds)) ++met;
  }
  return met >= needed;
}

/// Visits every credential that a condition names, with the day by which it must be passed.
class UndatedWalk {
 public:
  UndatedWalk(const DayRules& rules, std::set<CredentialId>& found)
      : rules_(rules), found_(found) {}

  void Visit(ConditionId id, Date cutoff) {
    const Condition& condition = rules_.rulebook.conditions[id];
    if (condition.credential.valid()) Visit(condition.credential, cutoff);
    if (condition.choice.valid()) Visit(condition.choice, cutoff);
    for (const ConditionId part : rules_.rulebook.condition_ids[condition.parts])
      Visit(part, cutoff);
  }

 private:
  void Visit(ChoiceId choice, Date cutoff) {
    for (const CredentialId credential : rules_.lists[choice.index].credentials)
      Visit(credential, cutoff);
    for (const ChoiceId part : rules_.lists[choice.index].choices) Visit(part, cutoff);
  }

  void Visit(CredentialId credential, Date cutoff) {
    const auto latest = LatestPass(rules_, credential, cutoff);
    if (!latest || !seen_.insert({credential, *latest}).second) return;
    if (*latest < rules_.day) found_.insert(credential);
    const ConditionId earned = rules_.rulebook.credentials[credential].earned_by;
    if (earned.valid()) Visit(earned, *latest);
  }

  const DayRules& rules_;
  std::set<CredentialId>& found_;
  std::set<std::pair<CredentialId, Date>> seen_;
};

}  // namespace

Person PersonAt(const PartnerData& data, std::uint32_t index) {
  const PartnerBatch& batch = data.batch;
  const std::uint32_t at = batch.people_of(data.partner).begin + index;
  Person person;
  person.known = batch.credentials_known[at] != 0;
  const auto [begin, end] = batch.credentials_of(at);
  for (std::uint32_t i = begin; i < end; ++i) {
    Pass pass{batch.codes[i], std::nullopt, std::nullopt};
    if (batch.passed[i] != kPassedUnknown) pass.passed = Date{batch.passed[i]};
    if (batch.expires[i] != kNeverExpires) pass.expires = Date{batch.expires[i]};
    person.passes.push_back(pass);
  }
  return person;
}

bool Meets(const DayRules& rules, ConditionId id, const std::function<bool(CredentialId)>& holds) {
  const Condition& condition = rules.rulebook.conditions[id];
  const auto parts = rules.rulebook.condition_ids[condition.parts];
  const auto part_is_met = [&](ConditionId part) { return Meets(rules, part, holds); };
  switch (condition.kind) {
    case ConditionKind::credential:
      return holds(condition.credential);
    case ConditionKind::choice:
      return MeetsChoice(rules, condition.choice, holds);
    case ConditionKind::all_of:
      return std::all_of(parts.begin(), parts.end(), part_is_met);
    case ConditionKind::any_of:
      return std::any_of(parts.begin(), parts.end(), part_is_met);
  }
  return false;
}

std::optional<Date> LatestPass(const DayRules& rules, CredentialId id, Date cutoff) {
  const Credential& credential = rules.rulebook.credentials[id];
  if (credential.accepted_until && *credential.accepted_until < rules.day) return std::nullopt;
  return credential.passed_by ? std::min(cutoff, *credential.passed_by) : cutoff;
}

bool PassCounts(const DayRules& rules, const Pass& pass, Date latest, Reading reading) {
  if (pass.expires && *pass.expires < rules.day) return false;
  if (pass.passed) return *pass.passed <= latest;
  return reading == Reading::possible || latest >= rules.day;
}

bool Holdings::MeetsBy(ConditionId condition, Date cutoff) {
  return verify::Meets(rules_, condition,
                       [&](CredentialId credential) { return Holds(credential, cutoff); });
}

bool Holdings::Holds(CredentialId credential, Date cutoff) {
  const auto latest = LatestPass(rules_, credential, cutoff);
  if (!latest) return false;
  if (!person_.known) return reading_ == Reading::possible;
  const auto found = known_.find({credential, *latest});
  if (found != known_.end()) return found->second;
  bool holds = false;
  for (const Pass& pass : person_.passes) {
    holds = holds || (pass.credential == credential && PassCounts(rules_, pass, *latest, reading_));
  }
  const ConditionId earned = rules_.rulebook.credentials[credential].earned_by;
  if (!holds && earned.valid()) holds = MeetsBy(earned, *latest);
  known_[{credential, *latest}] = holds;
  return holds;
}

void AddUndatedDecides(const DayRules& rules, ConditionId condition,
                       std::set<CredentialId>& credentials) {
  UndatedWalk(rules, credentials).Visit(condition, rules.day);
}

}  // namespace attain::verify
