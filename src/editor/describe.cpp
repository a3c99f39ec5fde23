#include "editor/describe.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "editor/describe_award.h"
#include "editor/tree_places.h"
#include "program/compile_values.h"

namespace attain {
namespace {

constexpr std::size_t kMostMembers = 30;

std::string_view WordOf(CredentialWord word) {
  switch (word) {
    case CredentialWord::exam:
      return "exam";
    case CredentialWord::assessment:
      return "assessment";
    case CredentialWord::certification:
      return "certification";
  }
  return {};
}

/// "**cloud** · competency", and the title below.
std::string Head(std::string_view name, std::string_view what, std::string_view title) {
  std::string text = fmt::format("**{}** · {}", name, what);
  if (!title.empty()) text += fmt::format("\n\n{}", title);
  return text;
}

std::uint32_t IndexOf(const Rulebook& rulebook, NameKind kind, std::string_view name) {
  const auto named = rulebook.Named(name);
  return named && named->kind == kind ? named->index : UINT32_MAX;
}

std::string Titled(const Rulebook& rulebook, const Credential& credential) {
  const std::string_view title = rulebook.text(credential.title);
  return title.empty() ? fmt::format("`{}`", rulebook.text(credential.code))
                       : fmt::format("`{}` {}", rulebook.text(credential.code), title);
}

class Describer {
 public:
  Describer(const Analysis& analysis, const Names& names, Date today)
      : analysis_(analysis), rulebook_(analysis.rulebook), names_(names), today_(today) {}

  std::string Of(ThingId id, const Occurrence* at) const {
    const Thing& thing = names_.things[id];
    switch (thing.kind) {
      case ThingKind::credential:
        return OfCredential(thing, id);
      case ThingKind::set:
        return OfSet(thing);
      case ThingKind::type:
        return OfTyped(thing, id, "kind");
      case ThingKind::fact:
        return OfTyped(thing, id, "fact");
      case ThingKind::field:
        return OfTyped(thing, id, fmt::format("field of `{}`", OwnerOf(thing)));
      case ThingKind::table:
        return OfTable(thing, id);
      case ThingKind::measure:
        return OfMeasure(thing, id);
      case ThingKind::value:
        return Head(thing.name, fmt::format("value of `{}`", OwnerOf(thing)), {});
      case ThingKind::person:
        return Head(thing.name, fmt::format("person of {}", OwnerOf(thing)), {});
      case ThingKind::award:
      case ThingKind::option:
      case ThingKind::level:
      case ThingKind::metric:
        return DescribeAward(analysis_, names_, id, today_, at);
      case ThingKind::sample:
        return std::string(thing.name);
    }
    return {};
  }

 private:
  std::string_view OwnerOf(const Thing& thing) const { return names_.things[thing.owner].name; }

  std::optional<Node> DeclarationOf(ThingId id) const {
    for (const Occurrence& one : names_.OccurrencesOf(id)) {
      if (one.declaration) return DeclarationAt(analysis_, one.span);
    }
    return std::nullopt;
  }

  std::string OfCredential(const Thing& thing, ThingId id) const {
    const CredentialId found = rulebook_.FindCredential(thing.name);
    if (!found.valid()) return Head(thing.name, "credential", {});
    const Credential& credential = rulebook_.credentials[found];
    std::string text =
        Head(thing.name, WordOf(credential.word), rulebook_.text(credential.title)) + "\n";
    const auto add = [&](std::string_view line) { text += fmt::format("\n- {}", line); };
    add(Acceptance(credential, today_));
    if (credential.replaced_by.valid())
      add("replaced by " + Titled(rulebook_, rulebook_.credentials[credential.replaced_by]));
    if (const auto node = DeclarationOf(id)) {
      for (const Node clause : *node) {
        if (clause.is(NodeKind::EarnedBy) && clause.has_children())
          add("earned by passing " + OneLine(analysis_, clause.first()));
      }
    }
    if (credential.available_from)
      add(fmt::format("can be passed from {}", FormatDate(*credential.available_from)));
    if (credential.registration_closes)
      add(fmt::format("registration closes {}", FormatDate(*credential.registration_closes)));
    if (credential.retired) {
      add(fmt::format("{} be passed until {}", *credential.retired < today_ ? "could" : "can",
                      FormatDate(*credential.retired)));
    }
    if (credential.url.valid()) add(fmt::format("<{}>", rulebook_.text(credential.url)));
    return text;
  }

  std::string OfSet(const Thing& thing) const {
    const SetId found = FindSet(rulebook_, thing.name);
    std::string text = Head(thing.name, "set", {}) + "\n";
    if (!found.valid()) return text;
    const auto versions = rulebook_.set_versions[rulebook_.sets[found].versions];
    for (const SetVersion& version : versions) {
      const bool in_force = version.period.contains(today_);
      if (versions.size() > 1 && !in_force) {
        text += fmt::format("\n{}: {}\n", PeriodText(version.period), Codes(version.items));
        continue;
      }
      if (versions.size() > 1) text += fmt::format("\n{}, now:\n", PeriodText(version.period));
      text += Members(version.items);
    }
    return text;
  }

  /// In one line.
  std::string Codes(Slice<ListItem> items) const {
    std::string text;
    std::size_t shown = 0;
    for (const ListItem& item : rulebook_.items[items]) {
      if (shown == kMostMembers) return text + fmt::format(" and {} more", items.size - shown);
      const std::string_view written = analysis_.sources[item.span.file].TextOf(item.span);
      text += fmt::format("{}`{}`", shown++ == 0 ? "" : ", ", written);
    }
    return text;
  }

  std::string Members(Slice<ListItem> items) const {
    std::string text;
    std::size_t shown = 0;
    for (const ListItem& item : rulebook_.items[items]) {
      if (shown == kMostMembers) {
        text += fmt::format("\n- and {} more", items.size - shown);
        break;
      }
      ++shown;
      text += "\n- ";
      switch (item.kind) {
        case ItemKind::credential: {
          const Credential& credential = rulebook_.credentials[item.credential];
          text += Titled(rulebook_, credential);
          if (credential.accepted_until && *credential.accepted_until < today_)
            text += ", " + Acceptance(credential, today_);
          break;
        }
        case ItemKind::set: {
          const CredentialSet& set = rulebook_.sets[item.set];
          const auto* version = VersionInForce(rulebook_.set_versions, set.versions, today_);
          text += fmt::format("the {} of `{}`", version == nullptr ? 0 : version->items.size,
                              rulebook_.text(set.name));
          break;
        }
        case ItemKind::choice:
          text += analysis_.sources[item.span.file].TextOf(item.span);
          break;
      }
    }
    return text + "\n";
  }

  std::string TypeText(ThingId id, Node declaration) const {
    const ThingId kind = names_.things[id].type;
    std::string text;
    std::size_t position = 0;
    for (const Node child : declaration) {
      if (position++ > 0 && !child.is(NodeKind::String)) text = OneLine(analysis_, child);
    }
    if (!kind.valid()) return text;
    const auto of_kind = DeclarationOf(kind);
    return of_kind ? fmt::format("{}: {}", text, TypeText(kind, *of_kind)) : text;
  }

  std::string OfTyped(const Thing& thing, ThingId id, std::string_view what) const {
    const auto node = DeclarationOf(id);
    if (!node) return Head(thing.name, what, {});
    return Head(thing.name, what, TitleOf(analysis_, *node)) + "\n\n" + TypeText(id, *node);
  }

  std::string OfTable(const Thing& thing, ThingId id) const {
    const auto node = DeclarationOf(id);
    if (!node) return Head(thing.name, "records", {});
    std::string text = Head(thing.name, "records", TitleOf(analysis_, *node)) + "\n";
    for (const Node child : *node) {
      if (child.is(NodeKind::DatedBy))
        text += fmt::format("\ndated by `{}`\n", TextOf(analysis_, child.first()));
      if (child.is(NodeKind::Field)) text += fmt::format("\n- `{}`", OneLine(analysis_, child));
    }
    return text;
  }

  std::string OfMeasure(const Thing& thing, ThingId id) const {
    std::string title, versions;
    const Occurrence* last = nullptr;
    for (const Occurrence& one : names_.OccurrencesOf(id)) {
      if (!one.declaration) continue;
      last = &one;
      const auto node = DeclarationAt(analysis_, one.span);
      if (!node || !node->is(NodeKind::Measure)) continue;
      if (title.empty()) title = TitleOf(analysis_, *node);
      Node value = *node;
      std::string period;
      for (const Node child : *node) {
        if (child.is(NodeKind::Period)) period = OneLine(analysis_, child) + "\n";
        value = child;
      }
      versions += fmt::format("\n\n{}```policy\n{}\n```", period, OneLine(analysis_, value));
    }
    std::string text = Head(thing.name, UnitOf(thing), title) + versions;
    if (last != nullptr) text += WindowsOf(thing);
    return text;
  }

  std::string UnitOf(const Thing& thing) const {
    const MeasureId found = FindMeasure(rulebook_, thing.name);
    if (!found.valid() || !rulebook_.measures[found].type.valid()) return "measure";
    const ValueType& type = rulebook_.types[rulebook_.measures[found].type];
    if (type.kind != TypeKind::money) return "measure, a number";
    return fmt::format("measure, money in {}", rulebook_.text(type.currency));
  }

  /// The days whose rows the measure sees today.
  std::string WindowsOf(const Thing& thing) const {
    const MeasureId found = FindMeasure(rulebook_, thing.name);
    if (!found.valid()) return {};
    const auto* version =
        VersionInForce(rulebook_.measure_versions, rulebook_.measures[found].versions, today_);
    std::vector<std::string> windows;
    if (version != nullptr) AddWindows(version->value, windows);
    std::string text;
    for (const std::string& window : windows) text += fmt::format("\n- {}", window);
    return text.empty() ? text : "\n\nToday this reads rows dated\n" + text;
  }

  void AddWindows(ExpressionId id, std::vector<std::string>& windows) const {
    if (!id.valid()) return;
    const Expression& expression = rulebook_.expressions[id];
    if (expression.kind == ExpressionKind::aggregate && expression.aggregate.valid()) {
      const Window& window = rulebook_.aggregates[expression.aggregate].window;
      if (window.kind == WindowKind::none) return;
      const std::string days = DaysText(window, today_);
      if (std::find(windows.begin(), windows.end(), days) == windows.end()) windows.push_back(days);
    }
    AddWindows(expression.left, windows);
    AddWindows(expression.right, windows);
  }

  const Analysis& analysis_;
  const Rulebook& rulebook_;
  const Names& names_;
  Date today_;
};

}  // namespace

std::string DescribeThing(const Analysis& analysis, const Names& names, ThingId thing, Date today,
                          const Occurrence* at) {
  return Describer(analysis, names, today).Of(thing, at);
}

SetId FindSet(const Rulebook& rulebook, std::string_view name) {
  return SetId{IndexOf(rulebook, NameKind::set, name)};
}
MeasureId FindMeasure(const Rulebook& rulebook, std::string_view name) {
  return MeasureId{IndexOf(rulebook, NameKind::measure, name)};
}

std::string Acceptance(const Credential& credential, Date today) {
  if (!credential.accepted_until) return "counts today";
  if (*credential.accepted_until < today)
    return fmt::format("no longer accepted since {}", FormatDate(*credential.accepted_until + 1));
  std::string text =
      fmt::format("counts today, and until {}", FormatDate(*credential.accepted_until));
  if (credential.passed_by)
    text += fmt::format(", if passed by {}", FormatDate(*credential.passed_by));
  return text;
}

bool IsOver(const Credential& credential, Date today) {
  return (credential.accepted_until && *credential.accepted_until < today) ||
         (credential.retired && *credential.retired < today);
}

std::string DaysText(const Window& window, Date day) {
  const DayRange days = DaysOf(window, day);
  if (window.kind == WindowKind::none) return fmt::format("until {}", FormatDate(days.to));
  return fmt::format("from {} to {}", FormatDate(days.from), FormatDate(days.to));
}

}  // namespace attain
