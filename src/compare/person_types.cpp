#include "compare/person_types.h"

#include <algorithm>
#include <map>
#include <set>

namespace attain {
namespace {

constexpr std::size_t kMostSets = 200'000;  // sets of credentials that are tried

using Passes = std::vector<CredentialId>;

class Conditions {
 public:
  explicit Conditions(const Rulebook& rulebook) : rulebook_(rulebook) {
    for (const Line& line : rulebook.lines) {
      for (const ConditionId condition : rulebook.condition_ids[line.conditions])
        AddCondition(condition);
      for (const OfLine& part : rulebook.of_lines[line.of_lines]) AddCondition(part.condition);
    }
  }

  /// Which of the written conditions a person with these passes meets.
  std::vector<bool> Met(const Passes& passes) const {
    std::vector<bool> met;
    for (const ConditionId condition : conditions_) met.push_back(Meets(condition, passes));
    return met;
  }

  /// The credentials that conditions name, at most `most` of each group that stands in the same
  /// lists.
  Passes Representatives(std::size_t most) const {
    std::map<std::vector<std::uint32_t>, std::size_t> groups;
    Passes chosen;
    for (const auto& [credential, lists] : lists_of_) {
      if (groups[lists]++ < most) chosen.push_back(credential);
    }
    return chosen;
  }

  /// The most credentials of one list that a condition asks for.
  std::size_t most_of_a_list() const { return most_of_a_list_; }

 private:
  void AddCondition(ConditionId condition) {
    conditions_.push_back(condition);
    Collect(condition);
  }

  void Collect(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    if (condition.kind == ConditionKind::credential)
      lists_of_[condition.credential].push_back(next_list_++);
    if (condition.kind == ConditionKind::choice) CollectChoice(rulebook_.choices[condition.choice]);
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) Collect(part);
  }

  void CollectChoice(const Choice& choice) {
    if (choice.quantity == Quantity::at_least)
      most_of_a_list_ = std::max<std::size_t>(most_of_a_list_, choice.count);
    const std::uint32_t list = next_list_++;
    CollectItems(choice.items, list, choice.quantity == Quantity::all);
  }

  void CollectItems(Slice<ListItem> items, std::uint32_t list, bool all) {
    for (const ListItem& item : rulebook_.items[items]) {
      // Under `all of` every credential counts for itself.
      if (item.kind == ItemKind::credential)
        lists_of_[item.credential].push_back(all ? next_list_++ : list);
      if (item.kind == ItemKind::choice) CollectChoice(rulebook_.choices[item.choice]);
      if (item.kind != ItemKind::set) continue;
      for (const SetVersion& version : rulebook_.set_versions[rulebook_.sets[item.set].versions]) {
        CollectItems(version.items, list, all);
      }
    }
  }

  bool Meets(ConditionId id, const Passes& passes) const {
    const Condition& condition = rulebook_.conditions[id];
    const auto parts = rulebook_.condition_ids[condition.parts];
    const auto meets = [&](ConditionId part) { return Meets(part, passes); };
    switch (condition.kind) {
      case ConditionKind::credential:
        return Holds(condition.credential, passes);
      case ConditionKind::choice:
        return MeetsChoice(rulebook_.choices[condition.choice], passes);
      case ConditionKind::all_of:
        return std::all_of(parts.begin(), parts.end(), meets);
      case ConditionKind::any_of:
        return std::any_of(parts.begin(), parts.end(), meets);
    }
    return false;
  }

  static bool Holds(CredentialId credential, const Passes& passes) {
    return std::find(passes.begin(), passes.end(), credential) != passes.end();
  }

  bool MeetsChoice(const Choice& choice, const Passes& passes) const {
    std::set<CredentialId> counted;
    std::size_t met = 0, all = 0;
    Count(choice.items, passes, counted, met, all);
    switch (choice.quantity) {
      case Quantity::any:
        return met >= 1;
      case Quantity::all:
        return met == all;
      case Quantity::at_least:
        return met >= choice.count;
    }
    return false;
  }

  void Count(Slice<ListItem> items, const Passes& passes, std::set<CredentialId>& counted,
             std::size_t& met, std::size_t& all) const {
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::set) {
        for (const SetVersion& version :
             rulebook_.set_versions[rulebook_.sets[item.set].versions]) {
          Count(version.items, passes, counted, met, all);
        }
        continue;
      }
      if (item.kind == ItemKind::credential && !counted.insert(item.credential).second) continue;
      ++all;
      const bool holds = item.kind == ItemKind::credential
                             ? Holds(item.credential, passes)
                             : MeetsChoice(rulebook_.choices[item.choice], passes);
      if (holds) ++met;
    }
  }

  const Rulebook& rulebook_;
  std::vector<ConditionId> conditions_;
  std::map<CredentialId, std::vector<std::uint32_t>> lists_of_;
  std::uint32_t next_list_ = 0;
  std::size_t most_of_a_list_ = 1;
};

/// Calls `see` with every subset of `of` that has `size` members.
template <class See>
void Subsets(const Passes& of, std::size_t size, std::size_t from, Passes& chosen, const See& see) {
  if (chosen.size() == size) {
    see(chosen);
    return;
  }
  for (std::size_t i = from; i < of.size(); ++i) {
    chosen.push_back(of[i]);
    Subsets(of, size, i + 1, chosen, see);
    chosen.pop_back();
  }
}

std::size_t Binomial(std::size_t n, std::size_t k) {
  std::size_t result = 1;
  for (std::size_t i = 1; i <= k && result <= kMostSets; ++i) result = result * (n - k + i) / i;
  return result;
}

}  // namespace

std::optional<std::vector<PersonType>> PersonTypes(const Rulebook& rulebook) {
  const Conditions conditions(rulebook);
  const Passes credentials = conditions.Representatives(conditions.most_of_a_list());
  std::vector<PersonType> types;
  std::set<std::vector<bool>> seen = {conditions.Met({})};
  for (std::size_t size = 1; size <= std::min(kMaxPassesTried, credentials.size()); ++size) {
    if (Binomial(credentials.size(), size) > kMostSets) {
      if (size <= 2) return std::nullopt;
      break;
    }
    Passes chosen;
    Subsets(credentials, size, 0, chosen, [&](const Passes& passes) {
      if (seen.insert(conditions.Met(passes)).second) types.push_back({passes});
    });
  }
  return types;
}

}  // namespace attain
