#include "verify/pass_prices.h"

#include <algorithm>

namespace attain::verify {
namespace {

constexpr std::size_t kMostTries = 20'000;

/// The price of `needed` parts, given the price of each and what helps with it.
Price Together(std::vector<Price> prices, const std::vector<std::set<CredentialId>>& helpful,
               std::size_t needed) {
  std::set<CredentialId> seen;
  bool apart = true;
  for (const auto& of_part : helpful) {
    for (const CredentialId credential : of_part) apart = seen.insert(credential).second && apart;
  }
  if (needed > prices.size()) return kNever;
  std::sort(prices.begin(), prices.end());
  Price total = 0;
  for (std::size_t i = 0; i < needed; ++i)
    total = apart ? std::min(kNever, total + prices[i]) : std::max(total, prices[i]);
  return total;
}

}  // namespace

std::optional<Date> PassPrices::FirstDay(CredentialId id) const {
  const Credential& credential = rules_.rulebook.credentials[id];
  if (credential.earned_by.valid()) return std::nullopt;
  Date day = terms_.begin;
  if (credential.available_from) day = std::max(day, *credential.available_from);
  if (day > rules_.day || (credential.retired && day > *credential.retired)) return std::nullopt;
  return day;
}

const std::set<CredentialId>& PassPrices::Helpful(
    const std::vector<ConditionId>& conditions) const {
  const auto [known, is_new] = helpful_.try_emplace(conditions);
  if (is_new) {
    for (const ConditionId condition : conditions) AddHelpful(condition, rules_.day, known->second);
  }
  return known->second;
}

void PassPrices::AddHelpful(ConditionId id, Date cutoff, std::set<CredentialId>& helpful) const {
  const Condition& condition = rules_.rulebook.conditions[id];
  if (condition.credential.valid()) AddHelpful(condition.credential, cutoff, helpful);
  if (condition.choice.valid()) AddHelpful(condition.choice, cutoff, helpful);
  for (const ConditionId part : rules_.rulebook.condition_ids[condition.parts])
    AddHelpful(part, cutoff, helpful);
}

void PassPrices::AddHelpful(ChoiceId choice, Date cutoff, std::set<CredentialId>& helpful) const {
  for (const CredentialId credential : rules_.lists[choice.index].credentials)
    AddHelpful(credential, cutoff, helpful);
  for (const ChoiceId part : rules_.lists[choice.index].choices) AddHelpful(part, cutoff, helpful);
}

void PassPrices::AddHelpful(CredentialId id, Date cutoff, std::set<CredentialId>& helpful) const {
  const auto latest = LatestPass(rules_, id, cutoff);
  if (!latest) return;
  const auto day = FirstDay(id);
  if (day && *day <= *latest) helpful.insert(id);
  const ConditionId earned = rules_.rulebook.credentials[id].earned_by;
  if (earned.valid()) AddHelpful(earned, *latest, helpful);
}

bool PassPrices::Holds(const Person& person, CredentialId id, Date cutoff) const {
  const auto latest = LatestPass(rules_, id, cutoff);
  if (!latest) return false;
  for (const Pass& pass : person.passes) {
    if (pass.credential == id && PassCounts(rules_, pass, *latest, Reading::sure)) return true;
  }
  const ConditionId earned = rules_.rulebook.credentials[id].earned_by;
  return earned.valid() && verify::Meets(rules_, earned, [&](CredentialId part) {
           return Holds(person, part, *latest);
         });
}

Price PassPrices::Least(const Person& person, CredentialId id, Date cutoff) const {
  if (Holds(person, id, cutoff)) return 0;
  const auto latest = LatestPass(rules_, id, cutoff);
  if (!latest) return kNever;
  const auto day = FirstDay(id);
  const ConditionId earned = rules_.rulebook.credentials[id].earned_by;
  if (day && *day <= *latest) return terms_.PriceOf(id);
  return earned.valid() ? Least(person, earned, *latest) : kNever;
}

Price PassPrices::Least(const Person& person, ChoiceId id, Date cutoff) const {
  const Choice& choice = rules_.rulebook.choices[id];
  const FlatList& list = rules_.lists[id.index];
  std::vector<Price> prices;
  std::vector<std::set<CredentialId>> helpful;
  for (const CredentialId credential : list.credentials) {
    prices.push_back(Least(person, credential, cutoff));
    AddHelpful(credential, cutoff, helpful.emplace_back());
  }
  for (const ChoiceId part : list.choices) {
    prices.push_back(Least(person, part, cutoff));
    AddHelpful(part, cutoff, helpful.emplace_back());
  }
  std::size_t needed = choice.count;
  if (choice.quantity == Quantity::any) needed = 1;
  if (choice.quantity == Quantity::all) needed = prices.size();
  return Together(std::move(prices), helpful, needed);
}

Price PassPrices::Least(const Person& person, ConditionId id, Date cutoff) const {
  const Condition& condition = rules_.rulebook.conditions[id];
  if (condition.kind == ConditionKind::credential)
    return Least(person, condition.credential, cutoff);
  if (condition.kind == ConditionKind::choice) return Least(person, condition.choice, cutoff);
  std::vector<Price> prices;
  std::vector<std::set<CredentialId>> helpful;
  for (const ConditionId part : rules_.rulebook.condition_ids[condition.parts]) {
    prices.push_back(Least(person, part, cutoff));
    AddHelpful(part, cutoff, helpful.emplace_back());
  }
  const std::size_t needed = condition.kind == ConditionKind::all_of ? prices.size() : 1;
  return Together(std::move(prices), helpful, needed);
}

Price PassPrices::Least(const Person& person, const std::vector<ConditionId>& conditions) const {
  std::vector<Price> prices;
  std::vector<std::set<CredentialId>> helpful;
  for (const ConditionId condition : conditions) {
    prices.push_back(Least(person, condition, rules_.day));
    AddHelpful(condition, rules_.day, helpful.emplace_back());
  }
  return Together(std::move(prices), helpful, conditions.size());
}

std::optional<bool> PassPrices::MeetsBelow(const Person& person,
                                           const std::vector<ConditionId>& conditions,
                                           Price bound) const {
  if (bound <= 0) return false;
  if (Least(person, conditions) >= bound) return false;
  const std::set<CredentialId>& all = Helpful(conditions);
  Person trial = person;
  std::size_t tries = 0;
  const bool meets = Try(trial, conditions, {all.begin(), all.end()}, 0, bound - 1, tries);
  if (!meets && tries >= kMostTries) return std::nullopt;
  return meets;
}

bool PassPrices::Try(Person& person, const std::vector<ConditionId>& conditions,
                     const std::vector<CredentialId>& helpful, std::size_t from, Price left,
                     std::size_t& tries) const {
  if (tries >= kMostTries) return false;
  ++tries;
  const auto met = [&](ConditionId condition) { return Least(person, condition, rules_.day) == 0; };
  if (std::all_of(conditions.begin(), conditions.end(), met)) return true;
  for (const ConditionId condition : conditions) {
    if (Least(person, condition, rules_.day) > left) return false;
  }
  for (std::size_t i = from; i < helpful.size(); ++i) {
    const Price price = terms_.PriceOf(helpful[i]);
    if (price > left) continue;
    person.passes.push_back({helpful[i], FirstDay(helpful[i]), std::nullopt});
    const bool meets = Try(person, conditions, helpful, i + 1, left - price, tries);
    person.passes.pop_back();
    if (meets) return true;
  }
  return false;
}

}  // namespace attain::verify
