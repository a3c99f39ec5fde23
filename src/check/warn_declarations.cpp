// Warnings and notices about declarations that are right, but perhaps not meant. What silences each
// stands in help.md.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "check/passes.h"
#include "check/walk_lists.h"

namespace attain {
namespace {

void WarnUnused(Checker& checker, NameKind kind, std::uint32_t count) {
  for (std::uint32_t i = 0; i < count; ++i) {
    const NamedThing thing{kind, i};
    const std::string_view name = checker.rulebook.text(checker.NameOf(thing));
    if (name.empty() || checker.IsUsed(thing)) continue;
    const bool is_credential = kind == NameKind::credential;
    checker.emitter.Emit(
        is_credential ? Kind::unused_credential : Kind::unused_declaration, checker.PlaceOf(thing),
        InTicks(name) + " is " + checker.Describe(thing) + " that " +
            (is_credential ? "nothing names" : "no rule uses"),
        is_credential ? "" : "take it out, or check that the rules name what they mean");
  }
}

/// One that was not saved, or is not the one that was meant.
void WarnAboutEmptyFiles(Checker& checker) {
  for (const SyntaxTree& tree : checker.trees) {
    if (tree.nodes.size() > 1) continue;
    checker.emitter.Emit(Kind::declares_nothing, {tree.file, 0, 0}, "the file declares nothing",
                         "write what it should declare, or take it out");
  }
}

/// A rulebook without awards is a catalogue that others are to use.
void WarnAboutUnused(Checker& checker) {
  const Rulebook& rulebook = checker.rulebook;
  if (rulebook.awards.empty()) return;
  WarnUnused(checker, NameKind::set, rulebook.sets.size());
  WarnUnused(checker, NameKind::type, static_cast<std::uint32_t>(checker.kind_nodes.size()));
  WarnUnused(checker, NameKind::fact, rulebook.facts.size());
  WarnUnused(checker, NameKind::table, rulebook.tables.size());
  WarnUnused(checker, NameKind::measure, rulebook.measures.size());
  WarnUnused(checker, NameKind::credential, rulebook.credentials.size());
}

/// Items that a list has twice: the same item, or a credential beside a set that has it on every
/// day. Two sets that share credentials are nothing unusual.
class RepeatedItems {
 public:
  explicit RepeatedItems(Checker& checker)
      : checker_(checker),
        rulebook_(checker.rulebook),
        splicer_(checker.rulebook),
        credentials_(checker.rulebook.credentials.size()),
        sets_(checker.rulebook.sets.size()) {}

  void Check(Slice<ListItem> items) {
    ++list_;
    bool has_credentials = false, has_sets = false;
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::credential) {
        has_credentials = true;
        See(item, credentials_[item.credential.index], rulebook_.credentials[item.credential].code);
      } else if (item.kind == ItemKind::set) {
        has_sets = true;
        See(item, sets_[item.set.index], rulebook_.sets[item.set].name);
      }
    }
    if (!has_credentials || !has_sets) return;
    for (const ListItem& item : rulebook_.items[items]) {
      if (item.kind == ItemKind::set && HasOneVersionThroughout(item)) CompareWithSet(item);
    }
  }

 private:
  /// Where something stood first in the list that named it last.
  struct FirstPlace {
    std::uint32_t list = 0;
    Span span;
  };

  void See(const ListItem& item, FirstPlace& first, StringId name) {
    if (first.list == list_) return Report(item, name, first.span);
    first = {list_, item.span};
  }

  void Report(const ListItem& item, StringId name, Span first) {
    checker_.emitter
        .Emit(Kind::repeated_item, item.span,
              InTicks(rulebook_.text(name)) + " stands in this list twice, and counts once",
              "take one of the two out")
        .labels.push_back({first, "it first stands here"});
  }

  bool HasOneVersionThroughout(const ListItem& item) {
    const auto one_version = [&](SetId set) { return rulebook_.sets[set].versions.size == 1; };
    if (!one_version(item.set)) return false;
    const Slice<SetVersion> versions = rulebook_.sets[item.set].versions;
    const std::vector<SetId> inner =
        splicer_.SetsOf(rulebook_.set_versions[versions].front().items);
    return std::all_of(inner.begin(), inner.end(), one_version);
  }

  void CompareWithSet(const ListItem& set_item) {
    std::vector<SetId> sets = splicer_.SetsOf(
        rulebook_.set_versions[rulebook_.sets[set_item.set].versions].front().items);
    sets.push_back(set_item.set);
    for (const SetId set : sets) {
      const SetVersion& version = rulebook_.set_versions[rulebook_.sets[set].versions].front();
      for (const ListItem& item : rulebook_.items[version.items]) {
        if (item.kind != ItemKind::credential) continue;
        const FirstPlace& found = credentials_[item.credential.index];
        if (found.list != list_) continue;
        checker_.emitter
            .Emit(Kind::repeated_item, found.span,
                  InTicks(rulebook_.text(rulebook_.credentials[item.credential].code)) + " is in " +
                      InTicks(rulebook_.text(rulebook_.sets[set_item.set].name)) +
                      ", which this list has too; it counts once",
                  "take it out")
            .labels.push_back({set_item.span, "the set"});
      }
    }
  }

  Checker& checker_;
  const Rulebook& rulebook_;
  Splicer splicer_;
  std::vector<FirstPlace> credentials_;  ///< by CredentialId
  std::vector<FirstPlace> sets_;         ///< by SetId
  std::uint32_t list_ = 0;               ///< the number of the list that is looked at
};

void WarnAboutRepeatedItems(Checker& checker) {
  RepeatedItems repeated(checker);
  for (const SetVersion& version : checker.rulebook.set_versions) repeated.Check(version.items);
  for (const Choice& choice : checker.rulebook.choices) repeated.Check(choice.items);
}

/// What a set is made of, version by version: the days, then its items by kind and id. nullopt for
/// sets that hold choices, and for those that are just another name of one set.
using SetContent = std::vector<std::tuple<std::int32_t, std::int32_t>>;

std::optional<SetContent> ContentOf(const Rulebook& rulebook, const CredentialSet& set) {
  SetContent content;
  for (const SetVersion& version : rulebook.set_versions[set.versions]) {
    content.emplace_back(version.period.from.days, version.period.until.days);
    const auto items = rulebook.items[version.items];
    if (items.size() == 1 && items.front().kind == ItemKind::set) return std::nullopt;
    const auto first = static_cast<std::ptrdiff_t>(content.size());
    for (const ListItem& item : items) {
      if (item.kind == ItemKind::choice) return std::nullopt;
      const bool is_set = item.kind == ItemKind::set;
      content.emplace_back(is_set ? 1 : 0, static_cast<std::int32_t>(
                                               is_set ? item.set.index : item.credential.index));
    }
    std::sort(content.begin() + first, content.end());
    content.erase(std::unique(content.begin() + first, content.end()), content.end());
  }
  return content;
}

void WarnAboutEqualSets(Checker& checker) {
  const Rulebook& rulebook = checker.rulebook;
  std::map<SetContent, const CredentialSet*> first_with;
  for (const CredentialSet& set : rulebook.sets) {
    auto content = ContentOf(rulebook, set);
    if (!content) continue;
    const auto [first, is_new] = first_with.try_emplace(std::move(*content), &set);
    if (is_new) continue;
    const std::string name(rulebook.text(set.name));
    const std::string other(rulebook.text(first->second->name));
    checker.emitter
        .Emit(Kind::equal_sets, set.span,
              InTicks(name) + " has the same items as " + InTicks(other),
              fmt::format("if that is meant, write `set {} = <{}>;`", name, other))
        .labels.push_back({first->second->span, InTicks(other) + " is declared here"});
  }
}

void AskAboutRetired(Checker& checker) {
  const Rulebook& rulebook = checker.rulebook;
  std::vector<bool> is_wanted(rulebook.credentials.size());
  for (const ListItem& item : rulebook.items) {
    if (item.kind == ItemKind::credential) is_wanted[item.credential.index] = true;
  }
  for (const Condition& condition : rulebook.conditions) {
    if (condition.kind == ConditionKind::credential) is_wanted[condition.credential.index] = true;
  }
  for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i) {
    const Credential& credential = rulebook.credentials[CredentialId{i}];
    if (!credential.retired || credential.accepted_until || !is_wanted[i]) continue;
    checker.emitter.Emit(
        Kind::retired_but_accepted, credential.span,
        InTicks(rulebook.text(credential.code)) + " is retired on " +
            FormatDate(*credential.retired) + ", but passes of it count for ever",
        "is that meant? `accepted until …` ends it; `accepted until 9999-12-31` says yes");
  }
}

}  // namespace

void WarnAboutDeclarations(Checker& checker) {
  WarnAboutEmptyFiles(checker);
  WarnAboutUnused(checker);
  WarnAboutRepeatedItems(checker);
  WarnAboutEqualSets(checker);
  AskAboutRetired(checker);
}

}  // namespace attain
