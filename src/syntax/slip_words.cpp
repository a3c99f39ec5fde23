#include "syntax/slip_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "base/lower_ascii.h"
#include "syntax/explain.h"

namespace attain {
namespace {

using Word = std::string_view;
using Pair = std::pair<Word, Word>;

constexpr auto kNumbers = std::to_array<Pair>(
    {{"one", "1"},        {"two", "2"},       {"three", "3"},     {"four", "4"},
     {"five", "5"},       {"six", "6"},       {"seven", "7"},     {"eight", "8"},
     {"nine", "9"},       {"ten", "10"},      {"eleven", "11"},   {"twelve", "12"},
     {"thirteen", "13"},  {"fourteen", "14"}, {"fifteen", "15"},  {"sixteen", "16"},
     {"seventeen", "17"}, {"eighteen", "18"}, {"nineteen", "19"}, {"twenty", "20"},
     {"thirty", "30"},    {"forty", "40"},    {"fifty", "50"},    {"hundred", "100"}});
/// Each verb of the language, with what agrees with one person.
constexpr auto kVerbs = std::to_array<Pair>({{"pass", "passes"},
                                             {"hold", "holds"},
                                             {"have", "has"},
                                             {"complete", "completes"},
                                             {"obtain", "obtains"}});
/// Other forms, and other words, for a verb of the language.
constexpr auto kOtherVerbs = std::to_array<Pair>(
    {{"passed", "pass"},      {"passing", "pass"},       {"take", "pass"},
     {"takes", "pass"},       {"taken", "pass"},         {"clear", "pass"},
     {"clears", "pass"},      {"cleared", "pass"},       {"held", "hold"},
     {"holding", "hold"},     {"with", "hold"},          {"own", "hold"},
     {"owns", "hold"},        {"possess", "hold"},       {"certified", "hold"},
     {"qualified", "hold"},   {"accredited", "hold"},    {"had", "have"},
     {"having", "have"},      {"completed", "complete"}, {"completing", "complete"},
     {"finish", "complete"},  {"finished", "complete"},  {"obtained", "obtain"},
     {"obtaining", "obtain"}, {"earn", "obtain"},        {"earns", "obtain"},
     {"earned", "obtain"},    {"earning", "obtain"},     {"achieve", "obtain"},
     {"achieves", "obtain"},  {"achieved", "obtain"},    {"attain", "obtain"},
     {"attained", "obtain"},  {"get", "obtain"},         {"gets", "obtain"}});
constexpr auto kHumans = std::to_array<Word>({"people", "person", "individuals", "individual"});
constexpr auto kOtherHumans = std::to_array<Word>(
    {"persons",     "employee",    "employees",    "staff",         "consultant",
     "consultants", "engineer",    "engineers",    "developer",     "developers",
     "specialist",  "specialists", "professional", "professionals", "expert",
     "experts",     "colleague",   "colleagues",   "architect",     "architects",
     "technician",  "technicians", "resource",     "resources",     "peoples"});
constexpr auto kCurrencies = std::to_array<Word>(
    {"usd", "eur", "gbp", "chf", "jpy", "cad", "aud", "inr", "cny", "sek", "nok", "dkk",
     "pln", "brl", "mxn", "hkd", "sgd", "nzd", "krw", "zar", "aed", "thb", "czk", "huf",
     "ils", "twd", "idr", "myr", "clp", "cop", "sar", "egp", "kes", "ngn", "ron", "vnd"});

/// What `word` is in the language; empty where it is not in the table.
Word Translated(std::span<const Pair> table, Word word) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Pair& pair) { return pair.first == word; });
  return found == table.end() ? Word{} : found->second;
}

}  // namespace

bool IsIn(std::span<const Word> words, Word word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Word VerbOf(Word word) {
  for (const auto& [many, one] : kVerbs) {
    if (word == many || word == one) return many;
  }
  return Translated(kOtherVerbs, word);
}

Word AsOfOne(Word verb) { return Translated(kVerbs, verb); }

Word DigitsOf(Word word) { return Translated(kNumbers, word); }

std::uint32_t WholeNumber(Word digits) {
  std::uint32_t read = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), read);
  return read;
}

bool IsOf(char letter, Word written, const Token& token) {
  const bool number =
      token.kind == TokenKind::number && std::none_of(written.begin(), written.end(), IsLetter);
  const bool word = IsWordToken(token) || token.kind == TokenKind::code;
  const auto lower = [&] { return LowerAscii(written); };
  switch (letter) {
    case 'N':
      return number;
    case 'I':
      return number && written.size() <= 3 && std::all_of(written.begin(), written.end(), IsDigit);
    case 'J':
      return token.kind == TokenKind::money && written.size() <= 4 &&
             std::all_of(written.begin() + 1, written.end(), IsDigit);
    case 'K':
      return number && written.size() == 3 && std::all_of(written.begin(), written.end(), IsDigit);
    case 'M':
      return token.kind == TokenKind::money &&
             std::none_of(written.begin(), written.end(), IsLetter);
    case 'A':
      return IsOf('N', written, token) || IsOf('M', written, token);
    case 'D':
      return token.kind == TokenKind::date;
    case 'S':
      return token.kind == TokenKind::string;
    case 'F':
      return token.kind == TokenKind::name && std::none_of(written.begin(), written.end(), IsDigit);
    case 'C':
      return word && !IsReservedWord(written);
    case 'O':
      return token.kind == TokenKind::code ||
             (token.kind == TokenKind::name && !IsNearlyFirstWord(written));
    case 'X':
      return word;
    case 'H':
      return IsIn(kHumans, lower());
    case 'E':
      return IsIn(kOtherHumans, lower());
    case 'P':
      return IsOf('E', written, token) && (lower().back() == 's' || lower() == "staff");
    case 'V':
      return !VerbOf(lower()).empty();
    case 'T':
      return !Translated(kOtherVerbs, lower()).empty();
    case 'W':
      return !Translated(kNumbers, lower()).empty();
    case 'U':
      return IsIn(kCurrencies, lower());
    case 'Q':
      return lower() != written && IsReservedWord(lower());
    default:
      return false;
  }
}

}  // namespace attain
