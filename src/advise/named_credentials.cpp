#include "advise/named_credentials.h"

#include <vector>

#include "check/walk_lists.h"

namespace attain {
namespace {

class Walk {
 public:
  Walk(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  NamedItems From(std::span<const ConditionId> conditions) {
    open_.assign(conditions.begin(), conditions.end());
    while (!open_.empty()) {
      const ConditionId condition = open_.back();
      open_.pop_back();
      WalkCondition(rulebook_, condition, [this](const ListItem& item) { Visit(item); });
    }
    return std::move(found_);
  }

 private:
  void Visit(const ListItem& item) {
    if (item.kind == ItemKind::set) {
      if (!found_.sets.insert(item.set).second) return;
      const SetVersion* version =
          VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_);
      if (version != nullptr)
        WalkItems(rulebook_, version->items, [this](const ListItem& inner) { Visit(inner); });
    } else if (item.kind == ItemKind::credential &&
               found_.credentials.insert(item.credential).second) {
      const ConditionId earned_by = rulebook_.credentials[item.credential].earned_by;
      if (earned_by.valid()) open_.push_back(earned_by);
    }
  }

  const Rulebook& rulebook_;
  Date day_;
  std::vector<ConditionId> open_;
  NamedItems found_;
};

}  // namespace

NamedItems NamedCredentials(const Rulebook& rulebook, std::span<const ConditionId> conditions,
                            Date day) {
  return Walk(rulebook, day).From(conditions);
}

}  // namespace attain
