#include "explain/held.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace attain {
namespace {

/// Behind the last where it is not there.
std::size_t PlaceIn(const List<Held>& chosen, CredentialId credential) {
  std::size_t place = 0;
  while (place < chosen.size() && chosen[place].credential != credential) ++place;
  return place;
}

constexpr std::size_t kNone = SIZE_MAX;

bool Contains(const List<Held>& chosen, std::size_t without, CredentialId credential) {
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i != without && chosen[i].credential == credential) return true;
  }
  return false;
}

std::uint64_t BitOf(CredentialId credential) { return std::uint64_t{1} << (credential.index % 64); }

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
  const auto [begin, end] = batch_->credentials_of(first_person_ + person);
  passes_.resize(end - begin);
  std::size_t count = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    passes_[count] = {batch_->codes[i], i};
    count += is_named_[batch_->codes[i].index];
  }
  passes_.resize(count);
  std::sort(passes_.begin(), passes_.end());
  passed_ = 0;
  for (const Pass& pass : passes_) passed_ |= BitOf(pass.credential);
}

void HeldFinder::Splice(Slice<ListItem> items, Items& result) {
  for (const ListItem& item : rulebook_.items[items]) {
    if (item.kind == ItemKind::choice) {
      result.choices.push_back(item.choice);
    } else if (item.kind == ItemKind::credential) {
      result.credentials.push_back(item.credential);
    } else if (const SetVersion* version = VersionInForce(
                   rulebook_.set_versions, rulebook_.sets[item.set].versions, lists_day_)) {
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

/// False where the person surely has no pass of it, nor earns it.
bool HeldFinder::MayHold(CredentialId credential) const {
  return (passed_ & BitOf(credential)) != 0 || rulebook_.credentials[credential].earned_by.valid();
}

void HeldFinder::MarkNamed() {
  is_named_.resize(rulebook_.credentials.size());
  for (const Condition& condition : rulebook_.conditions) {
    if (condition.credential.valid()) is_named_[condition.credential.index] = 1;
  }
  for (const ListItem& item : rulebook_.items) {
    if (item.kind == ItemKind::credential) is_named_[item.credential.index] = 1;
  }
}

const HeldFinder::Named& HeldFinder::NamedBy(ConditionId id) {
  std::optional<Named>& named = named_[id.index];
  if (named) return *named;
  named.emplace();
  AddNamed(id, named->credentials);
  KeepFirst(named->credentials);
  const Condition& condition = rulebook_.conditions[id];
  if (condition.kind == ConditionKind::credential) {
    named->plain = true;
    named->need = 1;
  } else if (condition.kind == ConditionKind::choice) {
    const Items& items = ItemsOf(condition.choice);
    named->plain = items.choices.empty();
    named->need = NeedOf(rulebook_.choices[condition.choice], items);
  }
  return *named;
}

std::size_t HeldFinder::NeedOf(const Choice& choice, const Items& items) const {
  if (choice.quantity == Quantity::any) return 1;
  if (choice.quantity == Quantity::all) return items.credentials.size() + items.choices.size();
  return choice.count;
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

std::optional<Date> HeldFinder::LatestPass(CredentialId id, Date cutoff) const {
  if (looked_at_ == WhichPasses::all) return Date::Max();
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
  const Pass* best = nullptr;
  const auto day_of = [&](const Pass& one) { return batch_->passed[one.place]; };
  const Date valid_on = looked_at_ == WhichPasses::all ? Date::Min() : day_;
  for (; pass != passes_.end() && pass->credential == credential; ++pass) {
    if (batch_->expires[pass->place] < valid_on.days) continue;
    const bool is_known = day_of(*pass) != kPassedUnknown;
    if (is_known ? day_of(*pass) > latest->days : !possible && *latest < day_) continue;
    if (best == nullptr ||
        (is_known && (day_of(*best) == kPassedUnknown || day_of(*pass) < day_of(*best))))
      best = &*pass;
  }
  if (best != nullptr) {
    Held held{credential, {}, {}, {}};
    if (day_of(*best) != kPassedUnknown) held.passed = Date{day_of(*best)};
    const std::int32_t expires = batch_->expires[best->place];
    if (expires != kNeverExpires) held.expires = Date{expires};
    return held;
  }
  if (!earned.valid()) return std::nullopt;
  const auto chosen = Choose(std::span(&earned, 1), *latest, possible);
  if (!chosen) return std::nullopt;
  return Held{credential, {}, {}, *chosen};
}

// Earned credentials are left out first, then those named last.
std::optional<HeldFinder::Chosen> HeldFinder::Choose(std::span<const ConditionId> conditions,
                                                     Date cutoff, bool possible) {
  PlainConditions plain;
  if (std::all_of(conditions.begin(), conditions.end(),
                  [&](ConditionId condition) { return AddPlain(condition, plain); }))
    return ChoosePlain(plain, cutoff, possible);
  Chosen chosen;
  for (const ConditionId condition : conditions) {
    for (const CredentialId credential : NamedBy(condition).credentials) {
      if (!MayHold(credential) || Contains(chosen, kNone, credential)) continue;
      if (const auto held = HoldOf(credential, cutoff, possible)) chosen.Add(memory_, *held);
    }
  }
  const auto suffices = [&](std::size_t without) {
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](ConditionId condition) { return Meets(condition, chosen, without); });
  };
  if (!suffices(kNone)) return std::nullopt;
  for (const bool earned : {true, false}) {
    for (std::size_t i = chosen.size(); i-- > 0;) {
      if (chosen[i].earned_by.empty() != earned && suffices(i)) chosen.Erase(i);
    }
  }
  return chosen;
}

bool HeldFinder::AddPlain(ConditionId id, PlainConditions& plain) {
  const Condition& condition = rulebook_.conditions[id];
  if (condition.kind == ConditionKind::all_of) {
    const auto parts = rulebook_.condition_ids[condition.parts];
    return std::all_of(parts.begin(), parts.end(),
                       [&](ConditionId part) { return AddPlain(part, plain); });
  }
  const Named& named = NamedBy(id);
  plain.names += named.credentials.size();
  if (!named.plain || plain.size == PlainConditions::kMost ||
      plain.names > PlainConditions::kMostNames)
    return false;
  plain.all[plain.size++] = &named;
  return true;
}

std::optional<HeldFinder::Chosen> HeldFinder::ChoosePlain(const PlainConditions& conditions,
                                                          Date cutoff, bool possible) {
  Chosen chosen;
  std::array<std::uint64_t, PlainConditions::kMost> bits;  // of each: which of the chosen it names
  for (std::size_t i = 0; i < conditions.size; ++i) {
    bits[i] = 0;
    for (const CredentialId credential : conditions.all[i]->credentials) {
      if (!MayHold(credential)) continue;
      const std::size_t place = PlaceIn(chosen, credential);
      if (place == chosen.size()) {
        const auto held = HoldOf(credential, cutoff, possible);
        if (!held) continue;
        chosen.Add(memory_, *held);
      }
      bits[i] |= std::uint64_t{1} << place;
    }
  }
  const auto suffices = [&](std::uint64_t kept) {
    for (std::size_t i = 0; i < conditions.size; ++i) {
      const std::uint64_t has = bits[i] & kept;
      const std::size_t need = conditions.all[i]->need;
      if (need == 1 ? has == 0 : static_cast<std::size_t>(std::popcount(has)) < need) return false;
    }
    return true;
  };
  std::uint64_t kept = UINT64_MAX;
  if (!suffices(kept)) return std::nullopt;
  for (const bool earned : {true, false}) {
    for (std::size_t i = chosen.size(); i-- > 0;) {
      const std::uint64_t others = kept & ~(std::uint64_t{1} << i);
      if (chosen[i].earned_by.empty() != earned && suffices(others)) kept = others;
    }
  }
  for (std::size_t i = chosen.size(); i-- > 0;) {
    if ((kept >> i & 1) == 0) chosen.Erase(i);
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
  std::size_t need = NeedOf(choice, items);
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

bool HeldFinder::Meets(std::uint32_t person, std::span<const ConditionId> conditions,
                       bool possible) {
  if (!credentials_known(person)) return possible && CouldMeet(conditions);
  return Find(person, conditions, possible).has_value();
}

bool HeldFinder::Holds(std::uint32_t person, CredentialId credential, Date cutoff, bool possible) {
  if (!credentials_known(person)) return possible && LatestPass(credential, cutoff);
  TakeUp(person);
  return HoldOf(credential, cutoff, possible).has_value();
}

bool HeldFinder::AreEnough(std::span<const CredentialId> credentials, ConditionId condition) {
  Chosen chosen;
  for (const CredentialId credential : credentials) chosen.Add(memory_, {credential, {}, {}, {}});
  return Meets(condition, chosen, kNone);
}

bool HeldFinder::CouldMeet(std::span<const ConditionId> conditions) {
  Chosen everything;
  for (const ConditionId condition : conditions) {
    for (const CredentialId credential : NamedBy(condition).credentials) {
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
  for (const CredentialId credential : NamedBy(condition).credentials) {
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
