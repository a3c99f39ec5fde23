// What a cursor that rests on a word is told.
#pragma once

#include <optional>
#include <string>

#include "editor/names.h"

namespace attain {

struct Hover {
  Span span;  ///< what it is about
  std::string markdown;
};

/// A name: what it names, as of `today`. A word of the language: what it means, with the section of
/// docs/language.md, and who is meant by a people line. A code of a diagnostic in a comment: what
/// it is. nullopt elsewhere.
std::optional<Hover> HoverAt(const Analysis& analysis, const Names& names, Place place, Date today);

/// The sentence about the words of this node, with its section; "" where they have none of their
/// own.
std::string MeaningOf(NodeKind kind);

}  // namespace attain
