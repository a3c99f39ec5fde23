#include "syntax/lexer.h"

#include <algorithm>
#include <array>

namespace attain {
namespace {

template <std::size_t n>
constexpr std::array<std::string_view, n> Sorted(std::array<std::string_view, n> words) {
  std::ranges::sort(words);
  return words;
}

constexpr auto kReserved = Sorted(std::to_array<std::string_view>({
#define RESERVED(word) #word,
#define FREE(word)
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE
}));
constexpr auto kKeywords = Sorted(std::to_array<std::string_view>({
#define RESERVED(word) #word,
#define FREE(word) #word,
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE
}));

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool IsAlnum(char c) { return IsLetter(c) || IsDigit(c); }

std::uint32_t Size(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

/// The end of letters, digits and single inner hyphens.
std::uint32_t WordEnd(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const bool hyphen = text[at] == '-' && at + 1 < text.size() && IsAlnum(text[at + 1]);
    if (!hyphen && !IsAlnum(text[at])) break;
    ++at;
  }
  return at;
}

/// The end of a number with the points and commas that have a digit on both sides.
std::uint32_t NumberEnd(std::string_view text, std::uint32_t at) {
  std::uint32_t end = WordEnd(text, at);
  while (end + 1 < text.size() && (text[end] == '.' || text[end] == ',') &&
         IsDigit(text[end - 1]) && IsDigit(text[end + 1])) {
    end = WordEnd(text, end + 1);
  }
  return end;
}

TokenKind KindOfNumber(std::string_view number) {
  const std::size_t hyphen = number.find('-');
  if (hyphen == std::string_view::npos) return TokenKind::number;
  return hyphen == 4 && number.size() > 5 && IsDigit(number[5]) ? TokenKind::date : TokenKind::code;
}

Token StringAt(std::string_view text, std::uint32_t offset) {
  std::uint32_t end = offset + 1;
  while (end < text.size() && text[end] != '"' && text[end] != '\n') ++end;
  if (end < text.size() && text[end] == '"') return {TokenKind::string, offset, end + 1 - offset};
  while (end > offset + 1 && IsBlank(text[end - 1])) --end;
  while (end > offset + 1 && (text[end - 1] == '{' || text[end - 1] == ';' ||
                              text[end - 1] == ',' || IsBlank(text[end - 1]))) {
    --end;
  }
  return {TokenKind::string, offset, end - offset};
}

std::uint32_t CharacterEnd(std::string_view text, std::uint32_t at) {
  do {
    ++at;
  } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

}  // namespace

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool IsReservedWord(std::string_view word) { return std::ranges::binary_search(kReserved, word); }

std::uint32_t SkipBlanks(std::string_view text, std::uint32_t offset) {
  while (offset < text.size()) {
    if (text[offset] == '#') {
      const std::size_t end = text.find('\n', offset);
      if (end == std::string_view::npos) return Size(text);
      offset = static_cast<std::uint32_t>(end);
    } else if (!IsBlank(text[offset])) {
      break;
    }
    ++offset;
  }
  return offset;
}

Token TokenAt(std::string_view text, std::uint32_t offset) {
  const char c = text[offset];
  if (c == '"') return StringAt(text, offset);
  if (IsLetter(c)) {
    const std::uint32_t end = WordEnd(text, offset);
    const std::string_view word = text.substr(offset, end - offset);
    const bool keyword = std::ranges::binary_search(kKeywords, word);
    return {keyword ? TokenKind::keyword : TokenKind::name, offset, end - offset};
  }
  if (IsDigit(c)) {
    const std::uint32_t end = NumberEnd(text, offset);
    return {KindOfNumber(text.substr(offset, end - offset)), offset, end - offset};
  }
  if (c == '$' && offset + 1 < text.size() && IsDigit(text[offset + 1])) {
    return {TokenKind::money, offset, NumberEnd(text, offset + 1) - offset};
  }
  return {TokenKind::symbol, offset, CharacterEnd(text, offset) - offset};
}

bool IsWordToken(const Token& token) {
  return token.kind == TokenKind::name || token.kind == TokenKind::keyword;
}

std::optional<std::uint32_t> IndentOf(std::string_view text, std::uint32_t offset) {
  std::uint32_t begin = offset;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) --begin;
  if (begin > 0 && text[begin - 1] != '\n') return std::nullopt;
  return offset - begin;
}

bool IsUnterminated(std::string_view text, const Token& token) {
  return token.kind == TokenKind::string && (token.length == 1 || text[EndOf(token) - 1] != '"');
}

}  // namespace attain
