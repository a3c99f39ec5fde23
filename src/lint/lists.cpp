// Lists that want to be sets, and sets that could as well be lists.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "lint/rules.h"
#include "source/whole_lines.h"

namespace attain::lint {
namespace {

/// A list of two items is repeated when it stands three times, a longer one when it stands twice.
constexpr std::size_t kShortList = 2;
constexpr std::size_t kMostItemsInPlace = 3;
constexpr std::size_t kMostColumns = 100;
constexpr std::size_t kMostLabels = 5;

/// The items by kind and id, ascending, each once; nullopt where the list holds choices.
using Content = std::vector<std::pair<ItemKind, std::uint32_t>>;

std::optional<Content> ContentOf(const Rulebook& rulebook, Slice<ListItem> items) {
  Content content;
  content.reserve(items.size);
  for (const ListItem& item : rulebook.items[items]) {
    if (item.kind == ItemKind::choice) return std::nullopt;
    content.emplace_back(item.kind,
                         item.kind == ItemKind::set ? item.set.index : item.credential.index);
  }
  std::sort(content.begin(), content.end());
  content.erase(std::unique(content.begin(), content.end()), content.end());
  return content;
}

/// `<…>` of a choice; not valid where it names a set.
Span ListOf(const Input& input, const Choice& choice) {
  const std::string_view text = input.TextOf(choice.span);
  const std::size_t open = text.find('<');
  if (open == std::string_view::npos) return {};
  return {choice.span.file, choice.span.begin + static_cast<std::uint32_t>(open), choice.span.end};
}

/// The only version of a set that is in force always.
const SetVersion* OnlyVersion(const Rulebook& rulebook, const CredentialSet& set) {
  const auto versions = rulebook.set_versions[set.versions];
  if (versions.size() != 1) return nullptr;
  const Period& period = versions.front().period;
  return period.from == Date::Min() && period.until == Date::Max() ? &versions.front() : nullptr;
}

/// The sets whose items are written out somewhere.
std::set<StringId> LookForRepeatedLists(const Input& input, Emitter& emitter) {
  const Rulebook& rulebook = input.rulebook;
  std::set<StringId> repeated;
  std::map<Content, StringId> sets;
  for (const CredentialSet& set : rulebook.sets) {
    const SetVersion* version = OnlyVersion(rulebook, set);
    if (version == nullptr) continue;
    if (auto content = ContentOf(rulebook, version->items))
      sets.try_emplace(std::move(*content), set.name);
  }
  std::map<Content, std::vector<Span>> lists;
  for (const Choice& choice : rulebook.choices) {
    const Span list = ListOf(input, choice);
    auto content = ContentOf(rulebook, choice.items);
    if (!list.valid() || !content || content->size() < kShortList) continue;
    const auto set = sets.find(*content);
    if (set == sets.end()) {
      lists[std::move(*content)].push_back(list);
      continue;
    }
    repeated.insert(set->second);
    const std::string_view name = rulebook.text(set->second);
    Diagnostic& diagnostic =
        emitter.Emit(Kind::repeated_list, list, fmt::format("this list is the set `{}`", name),
                     fmt::format("write `{}` in its place", name));
    if (input.TextOf(list).find('#') == std::string_view::npos)
      diagnostic.fixes.push_back({"name the set", {{list, std::string(name)}}});
  }
  for (const auto& [content, places] : lists) {
    if (places.size() < (content.size() == kShortList ? 3U : 2U)) continue;
    Diagnostic& diagnostic =
        emitter.Emit(Kind::repeated_list, places.front(),
                     fmt::format("this list of {} stands here and in {} other place{}",
                                 content.size(), places.size() - 1, places.size() == 2 ? "" : "s"),
                     "give it a name: `set NAME = <…>;`");
    for (std::size_t i = 1; i < std::min(places.size(), kMostLabels); ++i)
      diagnostic.labels.push_back({places[i], "again here"});
  }
  return repeated;
}

/// The columns of the line at `use` if `list` stood there.
std::size_t ColumnsWith(const Input& input, Span use, std::string_view list) {
  const SourceFile& file = input.sources[use.file];
  const std::string_view line = file.Line(file.PositionOf(use.begin).line);
  return line.size() - (use.end - use.begin) + list.size();
}

/// `<A-1, A-2>` on one line, as the set has it.
std::string ListText(const Rulebook& rulebook, Slice<ListItem> items) {
  std::string text;
  for (const ListItem& item : rulebook.items[items]) {
    text += text.empty() ? "<" : ", ";
    text += rulebook.text(item.kind == ItemKind::set ? rulebook.sets[item.set].name
                                                     : rulebook.credentials[item.credential].code);
  }
  return text + ">";
}

/// The declaration whose name stands at `name`.
Span DeclarationOf(const Input& input, Span name) {
  for (const Node node : RootOf(input.trees[name.file.index])) {
    if (node.is(NodeKind::Set) && node.first().span() == name) return node.span();
  }
  return {};
}

/// Takes the declaration out and puts the list where it is used; not where a comment stands in it
/// or right above it, which would have nothing to speak of.
void AddInlining(const Input& input, Span name, Span use, std::string list,
                 Diagnostic& diagnostic) {
  const Span set = DeclarationOf(input, name);
  const SourceFile& file = input.sources[name.file];
  const auto lines = WholeLines(file, set);
  if (!lines || HasComment(file, set)) return;
  std::vector<FileEdit> edits = {{*lines, ""}, {use, std::move(list)}};
  const auto key = [](const FileEdit& edit) { return std::pair(edit.span.file, edit.span.begin); };
  if (key(edits[1]) < key(edits[0])) std::swap(edits[0], edits[1]);
  diagnostic.fixes.push_back(
      {fmt::format("put the list in place of `{}`", input.TextOf(name)), std::move(edits)});
}

/// `repeated`: sets whose items are written out elsewhere, where their names should stand.
void LookForSetsUsedOnce(const Input& input, const std::set<StringId>& repeated, Emitter& emitter) {
  const Rulebook& rulebook = input.rulebook;
  std::vector<std::size_t> uses(rulebook.sets.size(), 0);
  for (const ListItem& item : rulebook.items) {
    if (item.kind == ItemKind::set) ++uses[item.set.index];
  }
  for (const Choice& choice : rulebook.choices) {
    if (choice.items.size != 1) continue;
    const ListItem& use = rulebook.items[choice.items].front();
    if (use.kind != ItemKind::set || uses[use.set.index] != 1) continue;
    const CredentialSet& set = rulebook.sets[use.set];
    const SetVersion* version = OnlyVersion(rulebook, set);
    if (version == nullptr || version->items.size > kMostItemsInPlace) continue;
    if (!ContentOf(rulebook, version->items) || repeated.contains(set.name)) continue;
    const std::string list = ListText(rulebook, version->items);
    const Span in_brackets = ListOf(input, choice);
    const Span place = in_brackets.valid() ? in_brackets : use.span;
    if (ColumnsWith(input, place, list) > kMostColumns) continue;
    Diagnostic& diagnostic =
        emitter.Emit(Kind::set_used_once, set.span,
                     fmt::format("`{}` is short and used once", rulebook.text(set.name)),
                     fmt::format("write `{}` in its place", list));
    diagnostic.labels.push_back({use.span, "it is used here"});
    if (input.TextOf(place).find('#') == std::string_view::npos)
      AddInlining(input, version->span, place, list, diagnostic);
  }
}

}  // namespace

void LookAtLists(const Input& input, Emitter& emitter) {
  const std::set<StringId> repeated = LookForRepeatedLists(input, emitter);
  LookForSetsUsedOnce(input, repeated, emitter);
}

}  // namespace attain::lint
