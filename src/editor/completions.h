// What can be typed at a place.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "editor/names.h"

namespace attain {

enum class CompletionKind : std::uint8_t {
#define THING(identifier, token, completion, symbol) identifier,
#include "editor/thing_kinds.def"
#undef THING
  unit,     ///< a currency
  keyword,  ///< a word of the language, or several that stand together
  snippet   ///< a form to be filled in
};

struct Completion {
  std::string label;
  CompletionKind kind;
  std::string detail;         ///< a title; "" where there is none
  std::string documentation;  ///< Markdown, of keywords and snippets
  ThingId thing;              ///< of names: DescribeThing documents it, when somebody asks
  Span span;                  ///< what it replaces: the word under the cursor
  std::string text;           ///< a snippet's has places to fill in, `$1` and `${1:default}`
  bool deprecated = false;    ///< a credential that is retired or no longer accepted
  std::string sort;
  std::string plain = {};  ///< of a snippet: its beginning, for an editor that cannot fill in forms
};

/// Everything that the grammar accepts at the place: names of what is needed there (credentials
/// that a list does not have yet first, those that are over behind), words of the language, and
/// forms to be filled in. Names are not filtered by what is typed already: that is left to the
/// editor. Empty in comments, in quotes, and where a new name is declared.
std::vector<Completion> CompletionsAt(const Analysis& analysis, const Names& names, Place place,
                                      Date today);

}  // namespace attain
