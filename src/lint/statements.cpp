#include "lint/statements.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/lower_ascii.h"

namespace attain::lint {
namespace {

constexpr std::array<std::string_view, 5> kRanks = {"bronze", "silver", "gold", "platinum",
                                                    "diamond"};

void AddConditions(const Rulebook& rulebook, const People& people, std::vector<ConditionId>& all) {
  for (const Crew& crew : rulebook.crews[people.crews]) {
    for (const Line& line : rulebook.lines[crew.lines]) {
      const auto conditions = rulebook.condition_ids[line.conditions];
      all.insert(all.end(), conditions.begin(), conditions.end());
      for (const OfLine& part : rulebook.of_lines[line.of_lines]) all.push_back(part.condition);
    }
  }
}

class Speller {
 public:
  Speller(const Rulebook& rulebook, Date day) : rulebook_(rulebook), day_(day) {}

  void AddAskedFor(ConditionId id, std::vector<AskedFor>& asked) const {
    const Condition& condition = rulebook_.conditions[id];
    switch (condition.kind) {
      case ConditionKind::credential:
        asked.push_back({"c" + std::to_string(condition.credential.index), condition.span});
        return;
      case ConditionKind::choice:
        asked.push_back({Spelt(rulebook_.choices[condition.choice]), condition.span});
        return;
      case ConditionKind::all_of:
      case ConditionKind::any_of:
        for (const ConditionId part : rulebook_.condition_ids[condition.parts])
          AddAskedFor(part, asked);
        return;
    }
  }

 private:
  std::string Spelt(const Choice& choice) const {
    std::set<std::string> items;
    Open(choice.items, items);
    std::string spelt = choice.quantity == Quantity::any   ? "any"
                        : choice.quantity == Quantity::all ? "all"
                                                           : std::to_string(choice.count);
    for (const std::string& item : items) spelt += " " + item;
    return "(" + spelt + ")";
  }

  void Open(Slice<ListItem> items, std::set<std::string>& spelt) const {
    for (const ListItem& item : rulebook_.items[items]) {
      switch (item.kind) {
        case ItemKind::credential:
          spelt.insert("c" + std::to_string(item.credential.index));
          break;
        case ItemKind::choice:
          spelt.insert(Spelt(rulebook_.choices[item.choice]));
          break;
        case ItemKind::set:
          if (const SetVersion* version =
                  VersionInForce(rulebook_.set_versions, rulebook_.sets[item.set].versions, day_))
            Open(version->items, spelt);
          break;
      }
    }
  }

  const Rulebook& rulebook_;
  Date day_;
};

}  // namespace

std::vector<Body> BodiesWithLevels(const Rulebook& rulebook) {
  std::vector<Body> bodies;
  for (std::uint32_t i = 0; i < rulebook.awards.size(); ++i) {
    for (const AwardVersion& version :
         rulebook.award_versions[rulebook.awards[AwardId{i}].versions]) {
      if (!version.levels.empty()) bodies.push_back({{i}, &version, nullptr, version.levels});
      for (const Option& option : rulebook.options[version.options]) {
        if (!option.levels.empty()) bodies.push_back({{i}, &version, &option, option.levels});
      }
    }
  }
  return bodies;
}

std::vector<Statement> WithInner(const Rulebook& rulebook, const Statement& statement) {
  std::vector<Statement> all = {statement};
  if (statement.kind != StatementKind::either && statement.kind != StatementKind::at_least_of)
    return all;
  const GroupStatement& group = rulebook.groups[Id<GroupStatement>{statement.index}];
  for (const BlockId inner : rulebook.block_ids[group.blocks]) {
    const std::vector<Statement> more = AllStatementsOf(rulebook, inner);
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

std::vector<Statement> AllStatementsOf(const Rulebook& rulebook, BlockId block) {
  std::vector<Statement> all;
  for (const Statement& statement : rulebook.statements[rulebook.blocks[block].statements]) {
    const std::vector<Statement> more = WithInner(rulebook, statement);
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

std::vector<ConditionId> ConditionsOf(const Rulebook& rulebook, BlockId block) {
  std::vector<ConditionId> all;
  for (const Statement& statement : AllStatementsOf(rulebook, block)) {
    if (statement.kind == StatementKind::people)
      AddConditions(rulebook, rulebook.people[Id<People>{statement.index}], all);
  }
  return all;
}

int RankOf(std::string_view level) {
  const auto* const found = std::find(kRanks.begin(), kRanks.end(), LowerAscii(level));
  return found == kRanks.end() ? -1 : static_cast<int>(found - kRanks.begin());
}

std::vector<AskedFor> ListsAskedFor(const Rulebook& rulebook, BlockId block, Date day) {
  std::vector<AskedFor> asked;
  const Speller speller(rulebook, day);
  for (const ConditionId condition : ConditionsOf(rulebook, block))
    speller.AddAskedFor(condition, asked);
  return asked;
}

Date DayOf(const Period& period, Date today) {
  if (period.from != Date::Min()) return period.from;
  return period.contains(today) ? today : period.until;
}

}  // namespace attain::lint
