// Every name of a rulebook and where it stands: one index, from which definitions, references,
// renaming and the colours of names follow. Made from the trees alone, so that it holds whatever
// is wrong with the rulebook.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compare/analysis.h"

namespace attain {

/// A place of the cursor: in front of the byte at `offset`.
struct Place {
  FileId file;
  std::uint32_t offset = 0;
};

enum class ThingKind : std::uint8_t {
#define THING(identifier, token, completion, symbol) identifier,
#include "editor/thing_kinds.def"
#undef THING
  sample  ///< an example or partner: owns its people, and is no name itself
};

struct Thing;
using ThingId = Id<Thing>;
struct Thing {
  ThingKind kind;
  ThingId owner;          ///< none in the shared scope
  std::string_view name;  ///< as it is declared first; points into the sources
  ThingId type;           ///< fact, field: the `kind` that is its type, if it is one
};

struct Occurrence {
  Span span;
  ThingId thing;
  bool declaration = false;
};

struct Names {
  Table<Thing> things;
  std::vector<std::vector<Occurrence>> of_file;  ///< by FileId, by place; one span may name several
                                                 ///< things: a level of several awards
  std::vector<Occurrence> by_thing;              ///< by ThingId, then by file and place
  std::vector<std::uint32_t> thing_ends;         ///< by ThingId, in by_thing

  std::span<const Occurrence> OccurrencesOf(ThingId thing) const;
  /// What lists the values of the fact or field: itself, or the kind that is its type.
  ThingId OwnerOfValues(ThingId thing) const;
};

/// All names of all files. It points into the analysis' sources, which must outlive it. Credentials
/// are found without regard to case.
Names NamesOf(const Analysis& analysis);

/// What the name at the place names (the cursor stands in it, or behind its last letter); empty
/// where no name stands, or one that nothing declares. More than one only where one word names the
/// levels of several awards.
std::span<const Occurrence> NameAt(const Names& names, Place place);
/// Where what stands at the place is declared: each version, and each level of that name.
std::vector<Span> DefinitionsOf(const Names& names, Place place);
/// Where what stands at the place is named, by file and place.
enum class Declarations : std::uint8_t { left_out, included };
std::vector<Span> ReferencesTo(const Names& names, Place place, Declarations declarations);
/// The same in one file: what an editor highlights beside the cursor.
std::vector<Occurrence> HighlightsAt(const Names& names, Place place);

}  // namespace attain
