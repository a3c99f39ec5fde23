#include "syntax/explain_signs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "syntax/slip_place.h"
#include "syntax/slip_table.h"
#include "syntax/slip_words.h"

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;
using Answer = std::optional<Diagnostic>;

constexpr auto kAggregateWords =
    std::to_array<Word>({"sum", "average", "smallest", "largest", "count"});

Diagnostic Make(Kind kind, const Site& site, const Token& token, std::string message,
                std::string hint) {
  return {
      kind, {site.file, token.offset, EndOf(token)}, std::move(message), {}, std::move(hint), {},
      {}};
}

/// The name of the measure in which the mistake stands.
Word NameOfMeasure(const Site& site) {
  const Token measure = TokenAt(site.text, SkipBlanks(site.text, site.item));
  return TextOf(site.text, TokenAt(site.text, SkipBlanks(site.text, EndOf(measure))));
}

/// Whether a comparison can stand where the mistake is.
bool ComparesHere(const Site& site) {
  if (site.expected.sort == Sort::comparison) return true;
  if (site.expected.sort == Sort::end_of_item)
    return !site.text.substr(site.item).starts_with("is ");
  return site.expected.what == "`)`" && !HasVerbBefore(site, site.offset);
}

Answer ComparisonSign(const Site& site) {
  const Word rest = site.text.substr(site.offset, 2);
  static constexpr std::pair<Word, Word> kWords[] = {
      {">=", "at least"}, {"<=", "at most"}, {"=>", "at least"}, {"=<", "at most"},
      {"!=", "is not"},   {"==", "is"},      {"<>", "is not"},   {">", "more than"},
      {"<", "less than"}, {"=", "is"}};
  const auto found =
      std::ranges::find_if(kWords, [&](const auto& pair) { return rest.starts_with(pair.first); });
  if (found == std::end(kWords) || !ComparesHere(site)) return std::nullopt;
  const auto& [sign, words] = *found;
  const Token token{TokenKind::symbol, site.offset, static_cast<std::uint32_t>(sign.size())};
  if (site.text.substr(site.item).starts_with("measure") && !IsInFilter(site))
    return Make(Kind::syntax, site, token, "a measure is an amount, and compares nothing",
                fmt::format("compare it where it is asked for, as in `{} at least 100`",
                            NameOfMeasure(site)));
  Diagnostic diagnostic = Make(Kind::comparison_sign, site, token,
                               fmt::format("comparisons are written in words, not as `{}`", sign),
                               fmt::format("write `{}`", words));
  diagnostic.fixes.push_back(
      {diagnostic.hint,
       {{diagnostic.span, Apart(site.text, diagnostic.span, std::string(words))}}});
  return diagnostic;
}

/// The end of the aggregate that begins at `begin`: what stands before the next sign, `;` or `)`.
/// None where a parenthesis in it is not closed.
std::optional<std::uint32_t> EndOfAggregate(const Site& site, std::uint32_t begin) {
  static constexpr auto kBehind = std::to_array<Word>({"+", "-", "*", "/"});
  std::uint32_t depth = 0, end = begin;
  for (std::uint32_t at = begin; at < site.text.size();) {
    const Token token = TokenAt(site.text, at);
    const Word found = TextOf(site.text, token);
    if (found == ";" || found == "}") break;
    if (found == "(") ++depth;
    if (depth == 0 && (found == ")" || IsIn(kBehind, found))) break;
    if (found == ")") --depth;
    end = EndOf(token);
    at = SkipBlanks(site.text, end);
  }
  return depth == 0 ? std::optional(end) : std::nullopt;
}

Diagnostic InParentheses(const Site& site, const Token& place, std::uint32_t begin) {
  const Word word = TextOf(site.text, TokenAt(site.text, begin));
  const auto end = EndOfAggregate(site, begin);
  const Span span{site.file, begin, end.value_or(begin)};
  const Word aggregate = site.text.substr(span.begin, span.end - span.begin);
  const bool one_line = end && aggregate.find_first_of("#\n") == Word::npos;
  const std::string better = one_line ? fmt::format("({})", aggregate) : std::string();
  Diagnostic diagnostic =
      Make(Kind::aggregate_in_arithmetic, site, place,
           fmt::format("`{} of …` next to an operator needs parentheses", word),
           one_line ? fmt::format("write `{}`", better) : fmt::format("write `({} of …)`", word));
  if (one_line) diagnostic.fixes.push_back({diagnostic.hint, {{span, better}}});
  return diagnostic;
}

/// `a + sum of b.c`, or `sum of b.c / 2`.
Answer Aggregate(const Site& site) {
  const Token token = site.token();
  const Word found = TextOf(site.text, token);
  if (site.expected.sort == Sort::operand && IsIn(kAggregateWords, found))
    return InParentheses(site, token, token.offset);
  const bool sign = found == "+" || found == "-" || found == "*" || found == "/";
  if (site.expected.sort != Sort::end_of_item || !sign ||
      !site.text.substr(site.item).starts_with("measure")) {
    return std::nullopt;
  }
  if (IsInFilter(site)) {
    return Make(Kind::syntax, site, token, "a filter compares a field with a value",
                "what is computed of a row is a field of the data");
  }
  const std::size_t equals = std::min(site.text.find('=', site.item), std::size_t{site.offset});
  const std::uint32_t first = SkipBlanks(site.text, static_cast<std::uint32_t>(equals) + 1);
  if (first >= site.offset) return std::nullopt;
  if (!IsIn(kAggregateWords, TextOf(site.text, TokenAt(site.text, first)))) return std::nullopt;
  return InParentheses(site, token, first);
}

Answer Minus(const Site& site) {
  if (site.text[site.offset] != '-' || site.expected.sort != Sort::end_of_item) return std::nullopt;
  if (SkipBlanks(site.text, site.offset + 1) != site.offset + 1) return std::nullopt;
  return Make(Kind::minus_without_space, site, site.token(), "a minus needs a space behind it",
              "a hyphen inside a word is a letter: `a-b` is one name, `a - b` a difference");
}

}  // namespace

std::optional<Diagnostic> ExplainSign(const Site& site) {
  for (const auto answer_of : {ComparisonSign, Aggregate, Minus}) {
    if (auto answer = answer_of(site)) return answer;
  }
  return std::nullopt;
}

}  // namespace attain
