// Reads single tokens without the grammar: for what did not parse. Any text gives tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "syntax/syntax_tree.h"

namespace attain {

/// The offset of the first byte at or behind `offset` that is neither white space nor in a comment;
/// text.size() if none.
std::uint32_t SkipBlanks(std::string_view text, std::uint32_t offset);

/// The token that begins at `offset`, where neither white space nor the end is: a word (name or
/// keyword), a number with all digits, points, commas and letters that hang on it (number, or date
/// or code by its form), a text in quotes, or one character (symbol), a whole one where it is not
/// ASCII. A text whose closing quote is missing ends at its line's end, before the `{`, `;` or `,`
/// that the line ends with.
Token TokenAt(std::string_view text, std::uint32_t offset);
inline std::uint32_t EndOf(const Token& token) { return token.offset + token.length; }
inline std::string_view TextOf(std::string_view text, const Token& token) {
  return text.substr(token.offset, token.length);
}

bool IsWordToken(const Token& token);
/// The bytes of white space before `offset` on its line; none where something else stands there.
std::optional<std::uint32_t> IndentOf(std::string_view text, std::uint32_t offset);
/// Whether only blanks stand before `offset` on its line.
inline bool BeginsLine(std::string_view text, std::uint32_t offset) {
  return IndentOf(text, offset).has_value();
}
/// Whether the token is a text that has no closing quote on its line.
bool IsUnterminated(std::string_view text, const Token& token);

bool IsReservedWord(std::string_view word);
bool IsLetter(char c);
bool IsDigit(char c);

}  // namespace attain
