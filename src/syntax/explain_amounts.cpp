#include "syntax/explain_amounts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/lower_ascii.h"
#include "syntax/literals.h"
#include "syntax/slip_table.h"
#include "syntax/slip_words.h"

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;
using Answer = std::optional<Diagnostic>;

Word TextOf(const Site& site, const TextRange& number) {
  return site.text.substr(number.begin, number.end - number.begin);
}

Diagnostic Make(Kind kind, const Site& site, const TextRange& number, std::string message,
                std::string hint) {
  return {kind, {site.file, number.begin, number.end}, std::move(message), {}, std::move(hint), {},
          {}};
}

/// Adds a reading of the amount to the hint and to the fixes.
void AddReading(Diagnostic& diagnostic, const std::string& amount) {
  diagnostic.hint += fmt::format("{}`{}`", diagnostic.hint.empty() ? "write " : " or ", amount);
  diagnostic.fixes.push_back({fmt::format("write `{}`", amount), {{diagnostic.span, amount}}});
}

/// `1'000`, `1_000`.
Answer GroupSign(const Site& site) {
  if (site.expected.sort == Sort::name || site.expected.sort == Sort::code) return std::nullopt;
  const auto number = NumberInGroupsAt(site.text, site.offset);
  if (!number) return std::nullopt;
  std::string better;
  for (const char c : TextOf(site, *number)) {
    if (IsDigit(c) || c == '.') {
      better += c;
    } else if (better.back() != ',') {  // a sign can be several bytes
      better += ',';
    }
  }
  Diagnostic diagnostic =
      Make(Kind::syntax, site, *number,
           "a comma stands between the digits of a number, not another sign", {});
  AddReading(diagnostic, better);
  return diagnostic;
}

/// `1.234,56`, which can be read in one way only.
Answer ItalianDecimals(const Site& site) {
  const auto number = ItalianDecimalsAt(site.text, site.offset);
  if (!number) return std::nullopt;
  std::string better(TextOf(site, *number));
  Diagnostic diagnostic = Make(Kind::misplaced_comma, site, *number,
                               fmt::format("a comma at a wrong place in {}", Quoted(better)), {});
  for (char& c : better) c = c == '.' ? ',' : c == ',' ? '.' : c;
  AddReading(diagnostic, better);
  return diagnostic;
}

/// `100.000`, and its readings.
Answer ItalianAmount(const Site& site) {
  const auto number = ItalianAmountAt(site.text, site.offset);
  if (!number) return std::nullopt;
  const std::string amount(TextOf(site, *number));
  Diagnostic diagnostic = Make(
      Kind::ambiguous_amount, site, *number,
      fmt::format("`{}` reads as a large number in some countries and as a small one in others",
                  amount),
      {});
  std::string large = amount;
  std::replace(large.begin(), large.end(), '.', ',');
  AddReading(diagnostic, large);
  const std::size_t point = amount.find('.');
  if (point != amount.rfind('.')) return diagnostic;
  const std::string decimals = amount.substr(point + 1);
  AddReading(diagnostic,
             amount.substr(0, point) + "." + (decimals == "000" ? "0" : decimals + "0"));
  return diagnostic;
}

/// The number with a comma that begins where the mistake is, as no number can stand there.
std::optional<TextRange> NumberOfToken(const Site& site) {
  const Token token = site.token();
  const std::size_t comma = TextOf(site.text, token).find(',');
  if (token.kind != TokenKind::number || comma == Word::npos) return std::nullopt;
  const auto number =
      NumberAroundComma(site.text, token.offset + static_cast<std::uint32_t>(comma));
  return number;
}

/// The number around the comma where the mistake is, or right before it.
std::optional<TextRange> NumberAtComma(const Site& site) {
  const auto number = NumberAroundComma(site.text, site.offset);
  if (number || site.offset == 0) return number;
  return NumberAroundComma(site.text, site.offset - 1);
}

/// `USD15,000` begins as a name or a code does.
Answer CurrencyAtNumber(const Site& site) {
  constexpr std::uint32_t kCurrency = 3;
  const auto number = NumberAtComma(site);
  if (!number || number->begin < kCurrency || HasWrongComma(TextOf(site, *number)))
    return std::nullopt;
  const std::uint32_t begin = number->begin - kCurrency;
  std::string currency(site.text.substr(begin, kCurrency));
  const bool letters = std::all_of(currency.begin(), currency.end(), IsLetter);
  for (char& c : currency) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const char before = begin > 0 ? site.text[begin - 1] : ' ';
  if (!letters || IsLetter(before) || IsDigit(before) || before == '-') return std::nullopt;
  if (HasVerbBefore(site, begin)) return std::nullopt;  // it is a code
  Diagnostic diagnostic = Make(Kind::syntax, site, {begin, number->end},
                               "a blank stands between a currency and its amount", {});
  AddReading(diagnostic, fmt::format("{} {}", currency, TextOf(site, *number)));
  return diagnostic;
}

Answer Comma(const Site& site) {
  auto number = NumberAtComma(site);
  if (!number) number = NumberOfToken(site);
  if (!number || !HasWrongComma(TextOf(site, *number))) return std::nullopt;
  return Make(
      Kind::misplaced_comma, site, *number,
      fmt::format("a comma at a wrong place in {}", Quoted(TextOf(site, *number))),
      "a comma stands before each group of three digits: `1,250,000`; decimals follow a point");
}

}  // namespace

std::optional<Diagnostic> ExplainAmount(const Site& site) {
  for (const auto answer_of :
       {GroupSign, ItalianDecimals, ItalianAmount, CurrencyAtNumber, Comma}) {
    if (auto answer = answer_of(site)) return answer;
  }
  return std::nullopt;
}

std::string AmountInFull(std::string_view written) {
  static constexpr std::pair<Word, Word> kGroups[] = {
      {"k", ",000"}, {"m", ",000,000"}, {"mio", ",000,000"}, {"bn", ",000,000,000"}};
  const auto letters = static_cast<std::size_t>(
      std::find_if(written.begin(), written.end(), IsLetter) - written.begin());
  const Word number = written.substr(0, letters);
  const std::string unit = LowerAscii(written.substr(letters));
  const bool dollars = number.starts_with('$');
  const Word digits = number.substr(dollars ? 1 : 0);
  if (digits.empty() || digits.size() > 3 || !std::all_of(digits.begin(), digits.end(), IsDigit))
    return {};
  for (const auto& [letter, zeros] : kGroups) {
    if (unit == letter) return std::string(number) + std::string(zeros);
  }
  const Token currency{TokenKind::name, 0, static_cast<std::uint32_t>(unit.size())};
  if (dollars || !IsOf('U', unit, currency)) return {};
  std::string code = unit;
  for (char& c : code) c = static_cast<char>(c - 'a' + 'A');
  return fmt::format("{} {}", code, digits);
}

}  // namespace attain
