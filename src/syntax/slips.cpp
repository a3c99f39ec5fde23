#include "syntax/slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;
using Answer = std::optional<Diagnostic>;
using Pair = std::pair<Word, Word>;

constexpr std::array kNumbers = {Pair{"one", "1"},     Pair{"two", "2"},     Pair{"three", "3"},
                                 Pair{"four", "4"},    Pair{"five", "5"},    Pair{"six", "6"},
                                 Pair{"seven", "7"},   Pair{"eight", "8"},   Pair{"nine", "9"},
                                 Pair{"ten", "10"},    Pair{"eleven", "11"}, Pair{"twelve", "12"},
                                 Pair{"fifteen", "15"}};
constexpr std::array kVerbs = {
    Pair{"passed", "pass"},        Pair{"held", "hold"},       Pair{"had", "have"},
    Pair{"completed", "complete"}, Pair{"obtained", "obtain"}, Pair{"passing", "pass"},
    Pair{"holding", "hold"},       Pair{"having", "have"},     Pair{"completing", "complete"}};
constexpr std::array<Word, 4> kHumans = {"people", "person", "individuals", "individual"};

/// What `word` is in the language; empty where it is not in the table.
Word Translated(std::span<const Pair> table, Word word) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Pair& pair) { return pair.first == word; });
  return found == table.end() ? Word{} : found->second;
}

Word WordBehind(const Site& site, const Token& token) {
  const std::uint32_t next = SkipBlanks(site.text, EndOf(token));
  return next < site.text.size() ? TextOf(site.text, TokenAt(site.text, next)) : Word{};
}

/// A diagnostic whose hint and fix are to write `better` in place of [begin, end).
Diagnostic Instead(Kind kind, const Site& site, std::uint32_t begin, std::uint32_t end,
                   std::string message, const std::string& better) {
  const Span span{site.file, begin, end};
  Diagnostic diagnostic{kind, span, std::move(message), {}, fmt::format("write `{}`", better),
                        {},   {}};
  diagnostic.fixes.push_back({diagnostic.hint, {{span, better}}});
  return diagnostic;
}

/// `two people`, `another two people`.
Answer NumberInWords(const Site& site) {
  for (const Token& token : {site.token(), site.before}) {
    const Word number = Translated(kNumbers, TextOf(site.text, token));
    const Word behind = number.empty() ? Word{} : WordBehind(site, token);
    if (std::find(kHumans.begin(), kHumans.end(), behind) == kHumans.end()) continue;
    return Instead(Kind::count_missing, site, token.offset, EndOf(token),
                   fmt::format("numbers of people are written in digits, not as {}",
                               Quoted(TextOf(site.text, token))),
                   std::string(number));
  }
  return std::nullopt;
}

/// The word in front of `token` in its item.
Word WordAhead(const Site& site, const Token& token) {
  Word word;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < token.offset;) {
    const Token ahead = TokenAt(site.text, at);
    word = TextOf(site.text, ahead);
    at = SkipBlanks(site.text, EndOf(ahead));
  }
  return word;
}

/// `have completed A-1`: the second word reads as a code.
Answer TenseOfVerb(const Site& site) {
  const Word written = TextOf(site.text, site.before);
  const Word verb = Translated(kVerbs, written);
  if (verb.empty() || site.expected.sort != Sort::end_of_item) return std::nullopt;
  const Word ahead = WordAhead(site, site.before);
  if (ahead != "have" && ahead != "has") return std::nullopt;
  return Instead(Kind::misspelt_word, site, site.before.offset, EndOf(site.before),
                 fmt::format("{} is no word of the language here", Quoted(written)),
                 std::string(verb));
}

/// `5,000 USD`.
Answer CurrencyBehind(const Site& site) {
  const Word found = TextOf(site.text, site.token());
  const bool currency = found.size() == 3 && std::all_of(found.begin(), found.end(), [](char c) {
                          return c >= 'A' && c <= 'Z';
                        });
  if (!currency || site.before.kind != TokenKind::number) return std::nullopt;
  return Instead(Kind::syntax, site, site.before.offset, EndOf(site.token()),
                 "the currency stands before the amount",
                 fmt::format("{} {}", found, TextOf(site.text, site.before)));
}

/// `2 otherwise` for `otherwise 2`.
Answer OtherwiseBehind(const Site& site) {
  if (TextOf(site.text, site.token()) != "otherwise" || site.before.length == 0)
    return std::nullopt;
  const TokenKind kind = site.before.kind;
  if (kind != TokenKind::number && kind != TokenKind::money && kind != TokenKind::date)
    return std::nullopt;
  return Instead(Kind::syntax, site, site.before.offset, EndOf(site.token()),
                 "`otherwise` stands before its amount",
                 fmt::format("otherwise {}", TextOf(site.text, site.before)));
}

/// `money in usd`, `money in $`.
Answer CurrencyInLetters(const Site& site) {
  if (!site.expected.what.starts_with("a currency")) return std::nullopt;
  const Token token = site.token();
  std::string currency(TextOf(site.text, token));
  const bool letters =
      currency.size() == 3 && std::all_of(currency.begin(), currency.end(), IsLetter);
  if (currency != "$" && !letters) return std::nullopt;
  for (char& c : currency) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return Instead(Kind::syntax, site, token.offset, EndOf(token),
                 "a currency is written in three capital letters",
                 currency == "$" ? "USD" : currency);
}

/// `1a` in place of a code or a name.
Answer DigitFirst(const Site& site) {
  const Token token = site.token();
  const bool code = site.expected.sort == Sort::code;
  if ((!code && site.expected.sort != Sort::name) || token.kind != TokenKind::number)
    return std::nullopt;
  return Diagnostic{
      Kind::malformed_name,
      {site.file, token.offset, EndOf(token)},
      fmt::format("{} is no {}", Quoted(TextOf(site.text, token)), code ? "code" : "name"),
      {},
      code ? "a code begins with a letter, or is digits, a hyphen and more, like `70-473`"
           : "a name begins with a letter",
      {},
      {}};
}

/// `measure a = r.n;`, `count of r.n`.
Answer FieldWithoutAggregate(const Site& site) {
  if (TextOf(site.text, site.token()) != "." || !IsWordToken(site.before)) return std::nullopt;
  const std::uint32_t next = SkipBlanks(site.text, EndOf(site.token()));
  if (next >= site.text.size() || !site.text.substr(site.item).starts_with("measure"))
    return std::nullopt;
  const Token field = TokenAt(site.text, next);
  if (!IsWordToken(field) || EndOf(site.before) != site.offset || next != site.offset + 1)
    return std::nullopt;
  const Word table = TextOf(site.text, site.before);
  const Word member = site.text.substr(site.before.offset, EndOf(field) - site.before.offset);
  Word ahead = site.text.substr(site.item, site.before.offset - site.item);
  while (ahead.ends_with(' ')) ahead.remove_suffix(1);
  const bool counted = ahead.ends_with("count of"), alone = ahead.ends_with("=");
  return Diagnostic{
      Kind::syntax,
      {site.file, site.before.offset, EndOf(field)},
      counted ? std::string("rows are counted, not one of their fields")
              : fmt::format("{} is a field of many rows, not one amount", Quoted(member)),
      {},
      counted ? fmt::format("write `count of {}`, or `count of distinct {}`", table, member)
              : fmt::format("write `{}sum of {}{}`, or another aggregate", alone ? "" : "(", member,
                            alone ? "" : ")"),
      {},
      {}};
}

}  // namespace

std::optional<Diagnostic> ExplainSlip(const Site& site) {
  static constexpr Answer (*kSlips[])(const Site&) = {
      NumberInWords,     TenseOfVerb, CurrencyBehind,       OtherwiseBehind,
      CurrencyInLetters, DigitFirst,  FieldWithoutAggregate};
  for (const auto slip : kSlips) {
    if (auto answer = slip(site)) return answer;
  }
  return std::nullopt;
}

std::string WayOut(const Site& site) {
  const Word found = TextOf(site.text, site.token());
  if (site.expected.what == "`in`" && TextOf(site.text, site.before) == "money")
    return "say in which currency, as in `money in USD`";
  if (found == "effective") return "competencies, sets and measures have versions, nothing else";
  if (found == "check" && site.offset == site.item)
    return "`check that` stands beside the levels that it compares";
  if (found == "$" && site.text.substr(EndOf(site.token())).starts_with("-"))
    return "the minus stands before the currency: `-$5`";
  const bool ends = found == "," || found == ";" || found == ")" || found == "and" || found == "or";
  if (site.expected.sort == Sort::comparison && ends && IsWordToken(site.before))
    return fmt::format("of a yes-or-no fact it is said by `is {}`", TextOf(site.text, site.before));
  return {};
}

}  // namespace attain
