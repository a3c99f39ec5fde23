#include "explain/held.h"

#include <algorithm>
#include <unordered_set>

namespace attain {
namespace {

bool Contains(const List<Held>& chosen, std::size_t without, CredentialId credential) {
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i != without && chosen[i].credential == credential) return true;
  }
  return false;
}

constexpr std::size_t kNone = SIZE_MAX;

/// Leaves each id once, where it stands first.
template <class T>
void KeepFirst(std::vector<Id<T>>& ids) {
  std::unordered_set<Id<T>> seen;
  std::erase_if(ids, [&](Id<T> id) { return !seen.insert(id).second; });
}

}  // namespace

void HeldFinder::Load(const PartnerBatch& batch, std::uint32_t partner) {
  batch_ = &batch;
  first_person_ = batch.people_of(partner).begin;
  current_person_ = UINT32_MAX;
}

void HeldFinder::TakeUp(std::uint32_t person) {
  if (current_person_ == person) return;
  current_person_ = person;
  passes_.clear();
  const auto [begin, end] = batch_->credentials_of(first_person_ + person);
  for (std::uint32_t i = begin; i < end; ++i) passes_.push_back({batch_->codes[i], i});
  std::sort(passes_.begin(), passes_.end());
}

void HeldFinder::Splice(Slice<ListItem> items, Items& result) {
  for (const ListItem& item : rulebook_.items[items]) {
    if (item.kind == ItemKind::choice) {
      result.choices.push_back(item.choice);
    } else if (item.kind == ItemKind::credential) {
      result.credentials.push_back(item.credential);
    } else if (const SetVersion* version = VersionInForce(
                   rulebook_.set_versions, rulebook_.sets[item.set].versions, day_)) {
      Splice(version->items, result);
    }
  }
}

const HeldFinder::Items& HeldFinder::ItemsOf(ChoiceId choice) {
  std::optional<Items>& items = items_[choice.index];
  if (!items) {
    items.emplace();
    Splice(rulebook_.choices[choice].items, *items);
    KeepFirst(items->credentials);
    KeepFirst(items->choices);
  }
  return *items;
}

const std::vector<CredentialId>& HeldFinder::NamedBy(ConditionId condition) {
  std::optional<std::vector<CredentialId>>& named = named_[condition.index];
  if (!named) {
    named.emplace();
    AddNamed(condition, *named);
    KeepFirst(*named);
  }
  return *named;
}

void HeldFinder::AddNamed(ConditionId id, std::vector<CredentialId>& named) {
  const Condition& condition = rulebook_.conditions[id];
  if (condition.credential.valid()) named.push_back(condition.credential);
  if (condition.choice.valid()) AddNamed(condition.choice, named);
  for (const ConditionId part : rulebook_.condition_ids[condition.parts]) AddNamed(part, named);
}

void HeldFinder::AddNamed(ChoiceId choice, std::vector<CredentialId>& named) {
  const Items& items = ItemsOf(choice);
  named.insert(named.end(), items.credentials.begin(), items.credentials.end());
  for (const ChoiceId part : items.choices) AddNamed(part, named);
}

/// The latest day of a pass that counts on the as-of day; nullopt: the credential is no longer
/// accepted.
std::optional<Date> HeldFinder::LatestPass(CredentialId id, Date cutoff) const {
  const Credential& credential = rulebook_.credentials[id];
  if (credential.accepted_until && *credential.accepted_until < day_) return std::nullopt;
  return credential.passed_by ? std::min(cutoff, *credential.passed_by) : cutoff;
}

/// The earliest pass with a known date that counts, else one without a date, else what earns the
/// credential.
std::optional<Held> HeldFinder::HoldOf(CredentialId credential, Date cutoff, bool possible) {
  auto pass = std::lower_bound(passes_.begin(), passes_.end(), Pass{credential, 0});
  const bool has_pass = pass != passes_.end() && pass->credential == credential;
  const ConditionId earned = rulebook_.credentials[credential].earned_by;
  if (!has_pass && !earned.valid()) return std::nullopt;
  const auto latest = LatestPass(credential, cutoff);
  if (!latest) return std::nullopt;
  std::optional<Held> best;
  for (; pass != passes_.end() && pass->credential == credential; ++pass) {
    Held held{credential, {}, {}, {}};
    if (batch_->passed[pass->place] != kPassedUnknown)
      held.passed = Date{batch_->passed[pass->place]};
    if (batch_->expires[pass->place] != kNeverExpires)
      held.expires = Date{batch_->expires[pass->place]};
    if (held.expires && *held.expires < day_) continue;
    if (held.passed ? *held.passed > *latest : !possible && *latest < day_) continue;
    if (!best || (held.passed && (!best->passed || *held.passed < *best->passed))) best = held;
  }
  if (best || !earned.valid()) return best;
  const auto chosen = Choose(std::span(&earned, 1), *latest, possible);
  if (!chosen) return std::nullopt;
  return Held{credential, {}, {}, *chosen};
}

std::optional<HeldFinder::Chosen> HeldFinder::Choose(std::span<const ConditionId> conditions,
                                                     Date cutoff, bool possible) {
  Chosen chosen;
  for (const ConditionId condition : conditions) {
    for (const CredentialId credential : NamedBy(condition)) {
      if (Contains(chosen, kNone, credential)) continue;
      if (const auto held = HoldOf(credential, cutoff, possible)) chosen.Add(memory_, *held);
    }
  }
  const auto suffices = [&](std::size_t without) {
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](ConditionId condition) { return Meets(condition, chosen, without); });
  };
  if (!suffices(kNone)) return std::nullopt;
  // Earned credentials go first, then those named last.
  for (const bool earned : {true, false}) {
    for (std::size_t i = chosen.size(); i-- > 0;) {
      if (chosen[i].earned_by.empty() != earned && suffices(i)) chosen.Erase(i);
    }
  }
  return chosen;
}

bool HeldFinder::Meets(ConditionId id, const Chosen& chosen, std::size_t without) {
  const Condition& condition = rulebook_.conditions[id];
  const auto parts = rulebook_.condition_ids[condition.parts];
  const auto part_is_met = [&](ConditionId part) { return Meets(part, chosen, without); };
  switch (condition.kind) {
    case ConditionKind::credential:
      return Contains(chosen, without, condition.credential);
    case ConditionKind::choice:
      return Meets(condition.choice, chosen, without);
    case ConditionKind::all_of:
      return std::all_of(parts.begin(), parts.end(), part_is_met);
    case ConditionKind::any_of:
      return std::any_of(parts.begin(), parts.end(), part_is_met);
  }
  return false;
}

bool HeldFinder::Meets(ChoiceId id, const Chosen& chosen, std::size_t without) {
  const Choice& choice = rulebook_.choices[id];
  const Items& items = ItemsOf(id);
  std::size_t need = choice.count;
  if (choice.quantity == Quantity::any) need = 1;
  if (choice.quantity == Quantity::all) need = items.credentials.size() + items.choices.size();
  for (const CredentialId credential : items.credentials) {
    if (need == 0) return true;
    if (Contains(chosen, without, credential)) --need;
  }
  for (const ChoiceId part : items.choices) {
    if (need == 0) return true;
    if (Meets(part, chosen, without)) --need;
  }
  return need == 0;
}

std::optional<List<Held>> HeldFinder::Find(std::uint32_t person,
                                           std::span<const ConditionId> conditions, bool possible) {
  TakeUp(person);
  return Choose(conditions, day_, possible);
}

bool HeldFinder::CouldMeet(std::span<const ConditionId> conditions) {
  Chosen everything;
  for (const ConditionId condition : conditions) {
    for (const CredentialId credential : NamedBy(condition)) {
      if (LatestPass(credential, day_)) everything.Add(memory_, {credential, {}, {}, {}});
    }
  }
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](ConditionId condition) { return Meets(condition, everything, kNone); });
}

/// The credentials below `condition` that must have been passed before the as-of day, with the
/// earliest such day.
void HeldFinder::AddDeciding(ConditionId condition, Date cutoff,
                             std::map<CredentialId, Date>& deciding) {
  for (const CredentialId credential : NamedBy(condition)) {
    const auto latest = LatestPass(credential, cutoff);
    if (!latest) continue;
    const auto known = deciding.find(credential);
    if (known != deciding.end() && known->second <= *latest) continue;
    deciding[credential] = *latest;
    const ConditionId earned = rulebook_.credentials[credential].earned_by;
    if (earned.valid()) AddDeciding(earned, *latest, deciding);
  }
}

void HeldFinder::AddUndated(std::uint32_t person, std::span<const ConditionId> conditions,
                            std::vector<MissingItem>& items) {
  std::map<CredentialId, Date> deciding;
  for (const ConditionId condition : conditions) AddDeciding(condition, day_, deciding);
  const auto [begin, end] = batch_->credentials_of(first_person_ + person);
  for (std::uint32_t i = begin; i < end; ++i) {
    if (batch_->passed[i] != kPassedUnknown || batch_->expires[i] < day_.days) continue;
    const auto found = deciding.find(batch_->codes[i]);
    if (found == deciding.end() || found->second >= day_) continue;
    items.push_back({MissingKind::pass_date, {}, {}, {}, {}, 0, person, batch_->codes[i]});
  }
}

}  // namespace attain
