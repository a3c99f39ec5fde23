#include "editor/compared_name.h"

#include <algorithm>

namespace attain {

ThingId SharedThing(const Names& names, std::string_view name) {
  for (std::uint32_t i = 0; i < names.things.size(); ++i) {
    const Thing& thing = names.things[ThingId{i}];
    if (!thing.owner.valid() && thing.name == name && thing.kind != ThingKind::sample)
      return ThingId{i};
  }
  return {};
}

ThingId PartOf(const Names& names, std::string_view owner_name, std::string_view name) {
  const ThingId owner = SharedThing(names, owner_name);
  if (!owner.valid()) return {};
  for (std::uint32_t i = 0; i < names.things.size(); ++i) {
    const Thing& thing = names.things[ThingId{i}];
    if (thing.owner == owner && thing.name == name) return ThingId{i};
  }
  return {};
}

std::string_view TableOfFilter(const Typing& typing) {
  for (std::size_t back = 0; back + 1 < typing.tokens.size(); ++back) {
    if (typing.TokenBack(back) != "where") continue;
    const bool has_field = typing.TokenBack(back + 2) == ".";
    return typing.TokenBack(back + (has_field ? 3 : 1));
  }
  return {};
}

std::string_view TableOfRow(const Typing& typing) {
  for (std::size_t back = 0; back < typing.tokens.size(); ++back) {
    if (typing.TokenBack(back) == "{") return typing.TokenBack(back + 1);
  }
  return {};
}

ThingId ComparedThing(const Names& names, const Typing& typing) {
  std::size_t back = 0;
  const auto at = [&] { return typing.TokenBack(back); };
  if (at() == "<" || at() == ",") {  // `is any of <a, b, `
    while (back < typing.tokens.size() && at() != "<" && at() != ">" && at() != ";") ++back;
    if (at() != "<") return {};  // `$5 if home is near, `
    ++back;
  }
  static constexpr std::string_view kComparing[] = {"is",    "not",  "any",  "one",  "of",  "at",
                                                    "least", "most", "more", "less", "than"};
  while (std::find(std::begin(kComparing), std::end(kComparing), at()) != std::end(kComparing))
    ++back;
  const std::string_view name = at();
  if (name.empty()) return {};
  const std::string_view declaration = typing.TokenBack(typing.tokens.size() - 1);
  if (declaration == "measure") return PartOf(names, TableOfFilter(typing), name);
  const bool in_sample = declaration == "example" || declaration == "partner";
  const ThingId field = in_sample ? PartOf(names, TableOfRow(typing), name) : ThingId();
  return field.valid() ? field : SharedThing(names, name);
}

std::optional<TypeKind> TypeOf(const Rulebook& rulebook, const Names& names, ThingId id) {
  const auto kind_of = [&](TypeId type) {
    return type.valid() ? std::optional(rulebook.types[type].kind) : std::nullopt;
  };
  const Thing& thing = names.things[id];
  const auto named =
      rulebook.Named(thing.owner.valid() ? names.things[thing.owner].name : thing.name);
  if (!named) return std::nullopt;
  if (named->kind == NameKind::fact) return kind_of(rulebook.facts[FactId{named->index}].type);
  if (named->kind == NameKind::measure)
    return kind_of(rulebook.measures[MeasureId{named->index}].type);
  if (named->kind != NameKind::table || thing.kind != ThingKind::field) return std::nullopt;
  for (const Field& field : rulebook.fields[rulebook.tables[TableId{named->index}].fields]) {
    if (rulebook.text(field.name) == thing.name) return kind_of(field.type);
  }
  return std::nullopt;
}

}  // namespace attain
