// A mistake in words: which of the slips that people make it is, or plainly what was expected and
// what was found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "syntax/lexer.h"
#include "syntax/mistake.h"

namespace attain {

/// A mistake and what stands around it.
struct Site {
  std::string_view text;
  FileId file;
  const grammar::Expected& expected;
  std::uint32_t item;  ///< where the declaration, statement or other item begins
  std::uint32_t
      offset;       ///< where the grammar gave up: the begin of a token, or the end of the text
  Token before;     ///< the last token that fitted; of length 0 at the top of the file
  bool in_example;  ///< in the braces of an example or a partner: no rule can stand there

  bool at_end() const { return offset >= text.size(); }
  Token token() const {
    return at_end() ? Token{TokenKind::symbol, offset, 0} : TokenAt(text, offset);
  }
};

Diagnostic ExplainMistake(const Site& site);

/// Whether `word` is, or was meant to be, a word that a declaration, statement or clause can begin
/// with.
bool IsNearlyFirstWord(std::string_view word);

/// The end of the malformed name that begins at `offset`: `A_1`, `r&d`.
std::uint32_t EndOfMalformed(std::string_view text, std::uint32_t offset);

/// The name that `written` was meant to be: `A-1` for `A_1`.
std::string NameFrom(std::string_view written);

/// `better` for what stands at `span`, with a blank where it would touch a word.
std::string Apart(std::string_view text, const Span& span, std::string better);

/// `text` in backticks, up to the end of its line, cut where it is long.
std::string Quoted(std::string_view text);

}  // namespace attain
