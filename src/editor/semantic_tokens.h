// What each word of a file is, for its colour.
#pragma once

#include <cstdint>
#include <vector>

#include "editor/names.h"

namespace attain {

enum class TokenType : std::uint8_t {
  keyword,
  number,  ///< amounts of money too
  date,
  text,
  comment,
#define THING(identifier, token, completion, symbol) identifier,
#include "editor/thing_kinds.def"
#undef THING
};

struct SemanticToken {
  Span span;  ///< a comment's too is on one line
  TokenType type;
  bool declaration = false;
  bool deprecated = false;  ///< a credential that is retired or no longer accepted on the day
};

/// By place. Names that nothing declares and symbols are left out.
std::vector<SemanticToken> SemanticTokensOf(const Analysis& analysis, const Names& names,
                                            FileId file, Date today);

}  // namespace attain
