// What one person must hold: chains of credentials, lists and sets.
#include "base/limits.h"
#include "check/readers.h"

namespace attain {
namespace {

void ReportAnyOrAll(Checker& checker, Node set_name, SetId set) {
  const std::string name(checker.TextOf(set_name));
  Diagnostic& diagnostic = checker.emitter.Emit(
      Kind::any_or_all, set_name.span(), InTicks(name) + " is a set: any of it, or all of it?",
      "write " + InTicks("any of " + name) + " or " + InTicks("all of " + name));
  checker.LabelDeclaration(diagnostic, {NameKind::set, set.index});
  diagnostic.fixes.push_back({"any of it is enough", {{set_name.span(), "any of " + name}}});
  diagnostic.fixes.push_back({"all of it is needed", {{set_name.span(), "all of " + name}}});
}

/// The set after `any of`, `all of` or `at least K of`.
SetId ReadSetOfChoice(Checker& checker, Node name) {
  const std::string_view text = checker.TextOf(name);
  const auto thing = checker.Lookup(text);
  if (!thing || thing->kind != NameKind::credential || checker.IsPoisoned(text)) {
    return checker.FindSet(name);
  }
  checker.MarkUsed(*thing);
  Diagnostic& diagnostic = checker.emitter.Emit(
      Kind::wrong_kind_of_name, name.span(),
      InTicks(text) + " is " + checker.Describe(*thing) + ", but a set or a list is needed here",
      "a single credential stands without `any of` or `all of`; a list is written `<…>`");
  checker.LabelDeclaration(diagnostic, *thing);
  return SetId::none();
}

std::optional<ListItem> ReadItem(Checker& checker, Node node) {
  ListItem item{};
  item.span = node.span();
  if (node.is(NodeKind::Choice)) {
    item.kind = ItemKind::choice;
    item.choice = ReadChoice(checker, node);
    if (!item.choice.valid()) return std::nullopt;
    return item;
  }
  const auto thing = checker.Find(node, {NameKind::credential, NameKind::set});
  if (!thing) return std::nullopt;
  if (thing->kind == NameKind::credential) {
    item.kind = ItemKind::credential;
    item.credential = CredentialId{thing->index};
  } else {
    item.kind = ItemKind::set;
    item.set = SetId{thing->index};
  }
  return item;
}

/// How many, of a Choice; nullopt when its number is wrong.
std::optional<Choice> ReadQuantity(Checker& checker, Node quantity) {
  Choice choice{};
  switch (quantity.kind()) {
    case NodeKind::All:
      choice.quantity = Quantity::all;
      return choice;
    case NodeKind::AtLeastK: {
      choice.quantity = Quantity::at_least;
      const auto count = ReadCount(checker, quantity.first(), "a number of credentials", 1,
                                   static_cast<std::int64_t>(kMaxListItems));
      if (!count) return std::nullopt;
      choice.count = static_cast<std::uint32_t>(*count);
      return choice;
    }
    default:
      choice.quantity = Quantity::any;
      return choice;
  }
}

}  // namespace

std::optional<Slice<ListItem>> ReadList(Checker& checker, Node list) {
  std::vector<ListItem> items;
  bool complete = true;
  for (const Node node : list) {
    if (const auto item = ReadItem(checker, node)) {
      items.push_back(*item);
    } else {
      complete = false;
    }
  }
  if (!complete) return std::nullopt;
  return checker.rulebook.items.AddAll(items);
}

ChoiceId ReadChoice(Checker& checker, Node node) {
  std::optional<Choice> choice = ReadQuantity(checker, node.first());
  const Node from = node.child_at(1);
  std::optional<Slice<ListItem>> items;
  if (from.is(NodeKind::List)) {
    items = ReadList(checker, from);
  } else if (const SetId set = ReadSetOfChoice(checker, from); set.valid()) {
    ListItem item{};
    item.kind = ItemKind::set;
    item.set = set;
    item.span = from.span();
    items = checker.rulebook.items.AddAll(std::vector<ListItem>{item});
  }
  if (!choice || !items) return ChoiceId::none();
  choice->items = *items;
  choice->span = node.span();
  return checker.rulebook.choices.Add(*choice);
}

ConditionId ReadChain(Checker& checker, Node chain) {
  if (chain.is(NodeKind::Condition)) return ReadChain(checker, chain.first());
  Rulebook& rulebook = checker.rulebook;
  Condition condition{};
  condition.span = chain.span();
  if (chain.is(NodeKind::Choice)) {
    condition.kind = ConditionKind::choice;
    condition.choice = ReadChoice(checker, chain);
    return condition.choice.valid() ? rulebook.conditions.Add(condition) : ConditionId::none();
  }
  if (chain.is(NodeKind::And) || chain.is(NodeKind::Or)) {
    condition.kind = chain.is(NodeKind::And) ? ConditionKind::all_of : ConditionKind::any_of;
    std::vector<ConditionId> parts;
    bool complete = true;
    for (const Node node : chain) {
      const ConditionId part = ReadChain(checker, node);
      complete = complete && part.valid();
      parts.push_back(part);
    }
    if (!complete) return ConditionId::none();
    condition.parts = rulebook.condition_ids.AddAll(parts);
    return rulebook.conditions.Add(condition);
  }
  const std::string_view text = checker.TextOf(chain);
  const auto thing = checker.Lookup(text);
  if (thing && thing->kind == NameKind::set && !checker.IsPoisoned(text)) {
    checker.MarkUsed(*thing);
    ReportAnyOrAll(checker, chain, SetId{thing->index});
    return ConditionId::none();
  }
  condition.kind = ConditionKind::credential;
  condition.credential = checker.FindCredential(chain);
  return condition.credential.valid() ? rulebook.conditions.Add(condition) : ConditionId::none();
}

}  // namespace attain
