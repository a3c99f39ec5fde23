#include "reference/conditions.h"

#include <algorithm>
#include <set>

namespace attain::reference {
namespace {

/// What stands in a list, sets replaced by their items: a code, and a choice, is there once.
struct Items {
  std::set<CredentialId> credentials;
  std::set<ChoiceId> choices;
};

/// Whether passes that were made by some day meet what is asked for.
class Holder {
 public:
  Holder(const Circumstances& circumstances, const Person& person)
      : rulebook_(circumstances.rulebook),
        day_(circumstances.day),
        light_(circumstances.light),
        person_(person) {}

  bool Meets(ConditionId id, Date made_by) const {
    const Condition& condition = rulebook_.conditions[id];
    const auto parts = rulebook_.condition_ids[condition.parts];
    const auto meets = [&](ConditionId part) { return Meets(part, made_by); };
    switch (condition.kind) {
      case ConditionKind::credential:
        return Counts(condition.credential, made_by);
      case ConditionKind::choice:
        return MeetsChoice(condition.choice, made_by);
      case ConditionKind::all_of:
        return std::all_of(parts.begin(), parts.end(), meets);
      case ConditionKind::any_of:
        return std::any_of(parts.begin(), parts.end(), meets);
    }
    return false;
  }

 private:
  bool MeetsChoice(ChoiceId id, Date made_by) const {
    const Choice& choice = rulebook_.choices[id];
    Items items;
    Collect(choice.items, items);
    std::size_t met = 0;
    for (const CredentialId credential : items.credentials) met += Counts(credential, made_by);
    for (const ChoiceId inner : items.choices) met += MeetsChoice(inner, made_by);
    switch (choice.quantity) {
      case Quantity::any:
        return met >= 1;
      case Quantity::all:
        return met == items.credentials.size() + items.choices.size();
      case Quantity::at_least:
        return met >= choice.count;
    }
    return false;
  }

  void Collect(Slice<ListItem> list, Items& items) const {
    for (const ListItem& item : rulebook_.items[list]) {
      if (item.kind == ItemKind::credential) items.credentials.insert(item.credential);
      if (item.kind == ItemKind::choice) items.choices.insert(item.choice);
      if (item.kind != ItemKind::set) continue;
      const auto* version =
          VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_);
      if (version != nullptr) Collect(version->items, items);
    }
  }

  /// Whether the credential counts, by a pass that was made by `made_by`. It is earned by that day
  /// when the passes that count and were made by then meet its condition.
  bool Counts(CredentialId id, Date made_by) const {
    const Credential& credential = rulebook_.credentials[id];
    if (credential.accepted_until && day_ > *credential.accepted_until) return false;
    if (credential.passed_by) made_by = std::min(made_by, *credential.passed_by);
    return Passed(id, made_by) ||
           (credential.earned_by.valid() && Meets(credential.earned_by, made_by));
  }

  bool Passed(CredentialId id, Date made_by) const {
    if (!person_.passes) return light_ == Light::best;
    return std::any_of(person_.passes->begin(), person_.passes->end(), [&](const Pass& pass) {
      const Date passed = pass.passed ? *pass.passed : light_ == Light::best ? Date::Min() : day_;
      return pass.credential == id && passed <= day_ && passed <= made_by && day_ <= pass.expires;
    });
  }

  const Rulebook& rulebook_;
  Date day_;
  Light light_;
  const Person& person_;
};

}  // namespace

bool Meets(const Circumstances& circumstances, const Person& person, ConditionId condition) {
  return Holder(circumstances, person).Meets(condition, circumstances.day);
}

}  // namespace attain::reference
