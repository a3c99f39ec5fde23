#include "check/walk_lists.h"

namespace attain {

void WalkItems(const Rulebook& rulebook, Slice<ListItem> items, const ItemVisitor& visit) {
  for (const ListItem& item : rulebook.items[items]) {
    if (item.kind == ItemKind::choice) {
      WalkItems(rulebook, rulebook.choices[item.choice].items, visit);
    } else {
      visit(item);
    }
  }
}

void WalkCondition(const Rulebook& rulebook, ConditionId id, const ItemVisitor& visit) {
  const Condition& condition = rulebook.conditions[id];
  switch (condition.kind) {
    case ConditionKind::credential: {
      ListItem item{};
      item.kind = ItemKind::credential;
      item.credential = condition.credential;
      item.span = condition.span;
      visit(item);
      break;
    }
    case ConditionKind::choice:
      WalkItems(rulebook, rulebook.choices[condition.choice].items, visit);
      break;
    case ConditionKind::all_of:
    case ConditionKind::any_of:
      for (const ConditionId part : rulebook.condition_ids[condition.parts]) {
        WalkCondition(rulebook, part, visit);
      }
      break;
  }
}

Graph ReferencesOfSets(const Rulebook& rulebook) {
  Graph graph(rulebook.sets.size());
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    for (const SetVersion& version : rulebook.set_versions[rulebook.sets[SetId{i}].versions]) {
      WalkItems(rulebook, version.items, [&](const ListItem& item) {
        if (item.kind == ItemKind::set) graph[i].push_back({item.set.index, item.span});
      });
    }
  }
  return graph;
}

Splicer::Splicer(const Rulebook& rulebook)
    : rulebook_(rulebook),
      seen_credentials_(rulebook.credentials.size()),
      seen_sets_(rulebook.sets.size()) {}

std::size_t Splicer::CountDifferent(Slice<ListItem> items, Date day, std::size_t enough) {
  ++round_;
  count_ = 0;
  enough_ = enough;
  Count(items, day);
  return count_;
}

void Splicer::Count(Slice<ListItem> items, Date day) {
  for (const ListItem& item : rulebook_.items[items]) {
    if (count_ >= enough_) return;
    switch (item.kind) {
      case ItemKind::choice:
        ++count_;
        break;
      case ItemKind::credential: {
        std::uint32_t& seen = seen_credentials_[item.credential.index];
        if (seen != round_) ++count_;
        seen = round_;
        break;
      }
      case ItemKind::set: {
        if (seen_sets_[item.set.index] == round_) break;
        seen_sets_[item.set.index] = round_;
        const SetVersion* version =
            VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day);
        if (version != nullptr) Count(version->items, day);
        break;
      }
    }
  }
}

std::vector<SetId> Splicer::SetsOf(Slice<ListItem> items) {
  ++round_;
  std::vector<SetId> sets;
  CollectSets(items, sets);
  return sets;
}

void Splicer::CollectSets(Slice<ListItem> items, std::vector<SetId>& sets) {
  for (const ListItem& item : rulebook_.items[items]) {
    if (item.kind != ItemKind::set || seen_sets_[item.set.index] == round_) continue;
    seen_sets_[item.set.index] = round_;
    sets.push_back(item.set);
    for (const SetVersion& version : rulebook_.set_versions[rulebook_.sets[item.set].versions]) {
      CollectSets(version.items, sets);
    }
  }
}

}  // namespace attain
