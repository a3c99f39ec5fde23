// What is being typed at a place: the word under the cursor, the beginning of its declaration, and
// what the grammar expects behind that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editor/names.h"
#include "syntax/expectations.h"

namespace attain {

struct Typing {
  Span word;                  ///< under the cursor, to its end; empty where none is
  std::string before;         ///< the declaration up to the word, without what did not parse in it
  std::vector<Token> tokens;  ///< of `before`
  Expectations expected;      ///< behind `before`
  bool in_text = false;       ///< the place is in a comment or in quotes: nothing can be completed

  /// The text of the token `back` before the word, from 0; "" where there is none.
  std::string_view TokenBack(std::size_t back) const;
};

Typing TypingAt(const Analysis& analysis, Place place);

}  // namespace attain
