#include "compare/taken_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "compare/declared_types.h"

namespace attain {
namespace {

using Types = std::map<std::string, TypeId>;  // by the name of a fact or a field

Types TypesOf(const Rulebook& rulebook) {
  Types types;
  for (const Fact& fact : rulebook.facts)
    types.emplace(std::string(rulebook.text(fact.name)), fact.type);
  for (const RecordTable& table : rulebook.tables) {
    const std::string name(rulebook.text(table.name));
    for (const Field& field : rulebook.fields[table.fields])
      types.emplace(name + "." + std::string(rulebook.text(field.name)), field.type);
  }
  return types;
}

bool TakesOthers(const ValueType& type) { return type.kind == TypeKind::text || type.others; }

/// The span of a kind is its name.
SourceLine LineOf(const ComparedRules& rules, const ValueType& list) {
  SourceLine line = LineAt(*rules.sources, list.span);
  if (!list.name.valid()) return line;
  std::vector<std::string_view> values;
  for (const StringId value : rules.rulebook->strings[list.values])
    values.push_back(rules.rulebook->text(value));
  line.text = fmt::format("kind {} = one of {}{}", rules.rulebook->text(list.name),
                          fmt::join(values, ", "), list.others ? ", or others" : "");
  return line;
}

ListDifference Between(const ComparedRules& before, TypeId old_type, const ComparedRules& after,
                       TypeId new_type) {
  const ValueType& was = before.rulebook->types[old_type];
  const ValueType& is = after.rulebook->types[new_type];
  std::set<std::string_view> listed;
  for (const StringId value : before.rulebook->strings[was.values])
    listed.insert(before.rulebook->text(value));
  for (const StringId value : after.rulebook->strings[is.values])
    listed.insert(after.rulebook->text(value));
  ListDifference between;
  between.other_type = was.kind != is.kind && !(HasTexts(was.kind) && HasTexts(is.kind));
  for (const std::string_view value : listed) {
    const bool then = Takes(*before.rulebook, was, value), now = Takes(*after.rulebook, is, value);
    if (between.other_type) break;
    if (then && !now) between.gone.emplace_back(value);
    if (now && !then) between.come.emplace_back(value);
  }
  between.others_gone = !between.other_type && TakesOthers(was) && !TakesOthers(is);
  between.others_come = !between.other_type && TakesOthers(is) && !TakesOthers(was);
  between.was = LineOf(before, was);
  between.is = LineOf(after, is);
  return between;
}

}  // namespace

bool Takes(const Rulebook& rulebook, const ValueType& list, std::string_view value) {
  const auto values = rulebook.strings[list.values];
  return TakesOthers(list) || std::any_of(values.begin(), values.end(), [&](StringId one) {
           return rulebook.text(one) == value;
         });
}

std::vector<ListDifference> DifferingLists(const ComparedRules& before,
                                           const ComparedRules& after) {
  std::vector<ListDifference> all;
  if (before.rulebook == after.rulebook) return all;
  const Types now = TypesOf(*after.rulebook);
  std::map<std::pair<TypeId, TypeId>, std::vector<std::string>> names;
  for (const auto& [name, type] : TypesOf(*before.rulebook)) {
    const auto other = now.find(name);
    if (other != now.end()) names[{type, other->second}].push_back(name);
  }
  for (auto& [types, of_these] : names) {
    ListDifference between = Between(before, types.first, after, types.second);
    if (between.gone.empty() && between.come.empty() && !between.others_gone &&
        !between.others_come && !between.other_type)
      continue;
    between.names = std::move(of_these);
    all.push_back(std::move(between));
  }
  return all;
}

}  // namespace attain
