#include "syntax/explain_characters.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "syntax/slip_table.h"
#include "syntax/slip_words.h"

namespace attain {
namespace {

using Word = std::string_view;

Diagnostic Make(const Site& site, const Token& token, std::string message, std::string hint) {
  return {Kind::foreign_character,
          {site.file, token.offset, EndOf(token)},
          std::move(message),
          {},
          std::move(hint),
          {},
          {}};
}

/// The mistake, or the foreign character that cut it off from the rest of its word: `70‑532`.
Token CutOffBy(const Site& site) {
  const Token token = site.token();
  const std::uint32_t end = EndOf(token);
  const bool word = token.kind != TokenKind::symbol && token.kind != TokenKind::string;
  const bool foreign = end < site.text.size() && static_cast<unsigned char>(site.text[end]) >= 0x80;
  return word && foreign ? TokenAt(site.text, end) : token;
}

/// The number directly behind or before the sign of a currency: of `5 k€` there is none.
std::optional<Token> NumberBeside(const Site& site, const Token& sign) {
  const std::uint32_t behind = SkipBlanks(site.text, EndOf(sign));
  if (behind < site.text.size() && TokenAt(site.text, behind).kind == TokenKind::number)
    return TokenAt(site.text, behind);
  const bool before = site.before.kind == TokenKind::number && site.before.length > 0 &&
                      SkipBlanks(site.text, EndOf(site.before)) == sign.offset;
  return before ? std::optional(site.before) : std::nullopt;
}

/// Whether the quotes stand where credentials are expected: `«A-1, B-1»`.
bool IsOfList(const Site& site, Word found) {
  const bool angles = found == "\u00AB" || found == "\u00BB";
  return angles && (site.expected.sort == grammar::Expected::Sort::code ||
                    site.expected.what.starts_with("a list") || HasVerbBefore(site, site.offset));
}

}  // namespace

std::optional<Diagnostic> ExplainCharacter(const Site& site) {
  const Token token = CutOffBy(site);
  const Word found = TextOf(site.text, token);
  const auto first = static_cast<unsigned char>(found[0]);
  if (token.kind != TokenKind::symbol || (first >= 0x20 && first < 0x7F)) return std::nullopt;
  if (first < 0x80) {
    return Make(site, token, fmt::format("a control character, U+{:04X}", first), "remove it");
  }
  static constexpr std::pair<Word, Word> kInvisible[] = {
      {"\u200B", "U+200B"}, {"\u200C", "U+200C"}, {"\u200D", "U+200D"},
      {"\u2060", "U+2060"}, {"\uFEFF", "U+FEFF"}, {"\u00AD", "U+00AD"}};
  for (const auto& [character, number] : kInvisible) {
    if (found == character)
      return Make(site, token, fmt::format("an invisible character, {}", number), "remove it");
  }
  const auto answer = [&](std::string hint) {
    return Make(
        site, token,
        fmt::format("the character {} is not used outside texts and comments", Quoted(found)),
        std::move(hint));
  };
  if (found == "\u00A0" || found == "\u202F") {
    return Make(site, token, "a no-break space", "write a plain space");
  }
  if (found == "\u2039" || found == "\u203A" || IsOfList(site, found))
    return answer("a list stands between `<` and `>`");
  static constexpr Word kQuotes[] = {"\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB",
                                     "\u2018", "\u2019", "\u201A", "\u201B"};
  if (IsIn(kQuotes, found)) return answer("write straight quotes: `\"`");
  static constexpr std::pair<Word, Word> kPlain[] = {
      {"\uFF0C", ","}, {"\u3001", ","}, {"\uFF1B", ";"}, {"\uFF1A", ":"},
      {"\uFF1D", "="}, {"\uFF08", "("}, {"\uFF09", ")"}, {"\uFF1C", "<"},
      {"\uFF1E", ">"}, {"\u00D7", "*"}, {"\u00F7", "/"}, {"\uFF0B", "+"}};
  for (const auto& [character, plain] : kPlain) {
    if (found != character) continue;
    Diagnostic diagnostic = answer(fmt::format("write `{}`", plain));
    diagnostic.fixes.push_back({diagnostic.hint, {{diagnostic.span, std::string(plain)}}});
    return diagnostic;
  }
  if (found == "\u2010" || found == "\u2011" || found == "\u2013" || found == "\u2014" ||
      found == "\u2212") {
    return answer("write a plain hyphen: `-`");
  }
  if (found == "\u2022" || found == "\u00B7") return answer("remove it");
  if (found == "\u2260") return answer("write `is not`");
  if (found == "\u2265") return answer("write `at least`");
  if (found == "\u2264") return answer("write `at most`");
  static constexpr std::pair<Word, Word> kCurrencies[] = {
      {"\u20AC", "EUR"}, {"\u00A3", "GBP"}, {"\u00A5", "JPY"}};
  for (const auto& [character, code] : kCurrencies) {
    if (found != character) continue;
    if (TextOf(site.text, site.before) == code) return answer("remove it");
    const auto number = NumberBeside(site, token);
    if (!number) return answer(fmt::format("write the currency in letters: `{} 5,000`", code));
    const std::string better = fmt::format("{} {}", code, TextOf(site.text, *number));
    Diagnostic diagnostic = answer(fmt::format("write `{}`", better));
    diagnostic.fixes.push_back({diagnostic.hint,
                                {{{site.file, std::min(number->offset, token.offset),
                                   std::max(EndOf(*number), EndOf(token))},
                                  better}}});
    return diagnostic;
  }
  return answer("names are of the letters a to z, digits and hyphens");
}

}  // namespace attain
