#include "syntax/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "base/spelling.h"
#include "syntax/explain_amounts.h"
#include "syntax/explain_characters.h"
#include "syntax/explain_signs.h"
#include "syntax/literals.h"
#include "syntax/slip_table.h"
#include "syntax/slip_words.h"
#include "syntax/slips.h"
#include "syntax/slips_of_lists.h"

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;

constexpr std::size_t kQuoted = 40;  // bytes of text that a message repeats

// Words that an item can begin with. A misspelt one reads as a name, and the mistake is seen one
// token later.
constexpr auto kFirstWords = std::to_array<Word>(
    {"exam",    "assessment", "certification", "set",         "kind",           "fact",
     "records", "measure",    "competency",    "designation", "specialization", "check",
     "example", "partner",    "level",         "option",      "metric",         "note",
     "either",  "attains",    "score",         "every",       "another",        "people",
     "person",  "expect",     "only"});
// Words before a keyword. Misspelt, they read as a name or a code.
constexpr auto kWordsBeforeOf =
    std::to_array<Word>({"sum", "average", "smallest", "largest", "count", "any", "all", "one"});
constexpr auto kWordsBeforeOr = std::to_array<Word>({"yes"});
constexpr auto kWordsBeforeIn = std::to_array<Word>({"money"});
struct WordsBefore {
  Word next;
  std::span<const Word> words;
};
constexpr WordsBefore kWordsBefore[] = {
    {"of", kWordsBeforeOf}, {"or", kWordsBeforeOr}, {"in", kWordsBeforeIn}};
constexpr auto kClauseWords = std::to_array<Word>(
    {"available", "registration", "retired", "accepted", "replaced", "earned", "url"});

using Answer = std::optional<Diagnostic>;

Diagnostic Make(Kind kind, const Site& site, std::uint32_t begin, std::uint32_t end,
                std::string message, std::string hint = {}) {
  return {kind, {site.file, begin, end}, std::move(message), {}, std::move(hint), {}, {}};
}
Diagnostic Make(Kind kind, const Site& site, const Token& token, std::string message,
                std::string hint = {}) {
  return Make(kind, site, token.offset, EndOf(token), std::move(message), std::move(hint));
}
Diagnostic Replace(Diagnostic diagnostic, std::string replacement) {
  diagnostic.fixes.push_back(
      {fmt::format("write `{}`", replacement), {{diagnostic.span, replacement}}});
  return diagnostic;
}

/// The keyword that `word` was meant to be; none if it is exactly one of them, or meant as itself.
std::optional<Word> Meant(Word word, std::span<const Word> words) {
  static constexpr auto kThemselves = std::to_array<Word>({"as", "date", "for"});
  if (IsIn(words, word) || IsIn(kThemselves, word)) return std::nullopt;
  return ClosestWord(word, words);
}

std::string Found(const Site& site) {
  if (site.at_end()) return "but the file ends here";
  return "found " + Quoted(TextOf(site.text, site.token()));
}

// ---------------------------------------------------------------- causes, each with a text of its
// own

Answer Nesting(const Site& site) {
  if (site.expected.sort != Sort::depth) return std::nullopt;
  return Make(
      Kind::limit, site, site.token(),
      fmt::format("braces, parentheses and lists inside each other deeper than {}", kMaxNesting));
}

Answer AndOr(const Site& site) {
  if (site.expected.sort != Sort::and_or) return std::nullopt;
  return Make(Kind::mixed_and_or, site, site.token(),
              "`and` and `or` side by side can be read in two ways",
              "put parentheses around what belongs together: `a and (b or c)`");
}

Answer UnclosedQuote(const Site& site) {
  const Token token = site.token();
  if (!IsUnterminated(site.text, token)) return std::nullopt;
  return Make(Kind::unterminated_text, site, token, "a text without its closing quote",
              "a text stands on one line, between `\"` and `\"`");
}

/// The date in another form at `offset`, where it goes on behind `beyond`.
std::optional<ForeignDate> OtherDateAt(Word text, std::uint32_t offset, std::uint32_t beyond) {
  auto date = ForeignDateAt(text, offset);
  if (!date) date = DateInWordsAt(text, offset);
  return date && date->region.end > beyond ? date : std::nullopt;
}

/// What begins as a number or a name does may have fitted: `31.12.2018`, `December 31, 2018`.
Answer DateForm(const Site& site) {
  auto date = site.before.length == 0 ? std::nullopt
                                      : OtherDateAt(site.text, site.before.offset, site.offset);
  if (!date) date = OtherDateAt(site.text, site.offset, site.offset);
  if (!date) return std::nullopt;
  const auto [begin, end] = date->region;
  const Word written = site.text.substr(begin, end - begin);
  const std::string message =
      fmt::format("dates are written year, month, day, not as {}", Quoted(written));
  if (date->iso.empty()) {
    return Make(Kind::date_form, site, begin, end, message, "write it like `2017-12-31`");
  }
  if (date->iso == written) return std::nullopt;
  return Replace(
      Make(Kind::date_form, site, begin, end, message, fmt::format("write `{}`", date->iso)),
      date->iso);
}

Answer CodeLikeDate(const Site& site) {
  const Token token = site.token();
  if (site.expected.sort != Sort::code || token.kind != TokenKind::date) return std::nullopt;
  return Make(Kind::code_like_date, site, token,
              fmt::format("the code {} looks like a date", Quoted(TextOf(site.text, token))),
              "give it a letter, as in `exam-2017-12`");
}

/// `100k`, `$5m`, `100USD`.
Answer LettersOnNumber(const Site& site) {
  const Token token = site.token();
  if (token.kind != TokenKind::number && token.kind != TokenKind::money) return std::nullopt;
  const Word found = TextOf(site.text, token);
  if (std::none_of(found.begin(), found.end(), IsLetter)) return std::nullopt;
  const std::string message = fmt::format("{} is no number", Quoted(found));
  const std::string better = AmountInFull(found);
  if (better.empty())
    return Make(
        Kind::syntax, site, token, message,
        "write amounts in full, with the currency before them: `$100,000` or `USD 100,000`");
  return Replace(Make(Kind::syntax, site, token, message, fmt::format("write `{}`", better)),
                 better);
}

/// Whether what stands here gets its name here; elsewhere a reserved word is one at a wrong place.
bool IsNamed(const Site& site) {
  static constexpr auto kNaming =
      std::to_array<Word>({"exam", "assessment", "certification", "set", "kind", "fact", "records",
                           "measure", "competency", "designation", "specialization", "level",
                           "option", "metric", "person", "people"});
  if (site.expected.sort != Sort::name && site.expected.sort != Sort::code) return false;
  if (site.expected.what.starts_with("a field")) return true;
  return site.before.offset == SkipBlanks(site.text, site.item) &&
         IsIn(kNaming, TextOf(site.text, site.before));
}

Answer ReservedWord(const Site& site) {
  const Token token = site.token();
  const Word found = TextOf(site.text, token);
  if (!IsWordToken(token) || !IsReservedWord(found) || !IsNamed(site)) return std::nullopt;
  return Make(Kind::reserved_word, site, token,
              fmt::format("{} is a word of the language, so it cannot be a name", Quoted(found)),
              fmt::format("add to it, as in `{}-1`", found));
}

/// Whether people write `c`, which no name has there, in names.
bool IsInMalformed(char c) { return c == '_' || c == '-' || c == '.' || c == '&' || c == '\''; }

Answer MalformedName(const Site& site) {
  const char c = site.text[site.offset];
  if (site.before.length == 0 || EndOf(site.before) != site.offset) return std::nullopt;
  const char last = site.text[site.offset - 1];
  const bool word = site.before.kind != TokenKind::symbol &&
                    site.before.kind != TokenKind::string && (IsLetter(last) || IsDigit(last));
  const bool number = site.before.kind == TokenKind::number || site.before.kind == TokenKind::money;
  if (!word || !IsInMalformed(c)) return std::nullopt;
  const bool stops = SkipBlanks(site.text, site.offset + 1) != site.offset + 1;
  if (c == '.' && stops && site.expected.sort == Sort::end_of_item)
    return Replace(Make(Kind::syntax, site, site.token(),
                        "a requirement ends with `;`, not with a point", "write `;`"),
                   ";");
  if (number && site.expected.sort != Sort::code) return std::nullopt;
  const TextRange name{site.before.offset, EndOfMalformed(site.text, site.offset)};
  const Word written = site.text.substr(name.begin, name.end - name.begin);
  const std::string better = NameFrom(written);
  Diagnostic diagnostic = Make(
      Kind::malformed_name, site, name.begin, name.end,
      fmt::format("{} is no name: names are of letters, digits and single hyphens between them",
                  Quoted(written)));
  diagnostic.hint = fmt::format("did you mean {}?", Quoted(better));
  return Replace(std::move(diagnostic), better);
}

Answer Count(const Site& site) {
  const Token token = site.token();
  const Word found = TextOf(site.text, token);
  if (found != "people" && found != "individuals") return std::nullopt;
  if (site.expected.sort != Sort::count && site.offset != site.item) return std::nullopt;
  return Make(Kind::count_missing, site, token,
              fmt::format("a line about {} that does not say how many", Quoted(found)),
              "write a number, as in `2 people`, or `1 person`");
}

Diagnostic DidYouMean(const Site& site, const Token& word, Word meant, std::string message) {
  return Replace(Make(Kind::misspelt_word, site, word, std::move(message),
                      fmt::format("did you mean `{}`?", meant)),
                 std::string(meant));
}

/// The word found is nearly one that could stand here, or the word before is nearly one that
/// explains what was found.
Answer Misspelt(const Site& site) {
  const Token token = site.token();
  const Word found = TextOf(site.text, token);
  const Word last = TextOf(site.text, site.before);
  const auto unknown = [](Word word) {
    return fmt::format("{} is no word of the language here", Quoted(word));
  };
  const bool has_last = IsWordToken(site.before) || site.before.kind == TokenKind::code;
  if (IsWordToken(token) && !IsReservedWord(found)) {
    if (const auto meant = Meant(found, site.expected.words)) {
      return DidYouMean(site, token, AgreeingVerb(site, *meant),
                        fmt::format("expected {}, found {}", site.expected.what, Quoted(found)));
    }
  }
  if (has_last && site.before.offset == site.item) {
    if (const auto meant = Meant(last, kFirstWords); meant && !IsReservedWord(last)) {
      return DidYouMean(site, site.before, *meant, unknown(last));
    }
  }
  if (!has_last || IsReservedWord(last)) return std::nullopt;
  if (site.expected.sort == Sort::outcome) {  // `expect gold mett;` reads as a row with two names
    if (const auto meant = Meant(last, site.expected.words)) {
      return DidYouMean(site, site.before, *meant, unknown(last));
    }
  }
  for (const auto& [next, words] : kWordsBefore) {
    if (found != next) continue;
    if (const auto meant = Meant(last, words))
      return DidYouMean(site, site.before, *meant, unknown(last));
  }
  return std::nullopt;
}

/// The `<` or `(` before the mistake that is still open in its item.
std::optional<Token> OpenBracket(const Site& site) {
  std::vector<Token> open;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.offset;) {
    const Token token = TokenAt(site.text, at);
    const Word found = TextOf(site.text, token);
    if (found == "<" || found == "(") open.push_back(token);
    if ((found == ">" || found == ")") && !open.empty()) open.pop_back();
    at = SkipBlanks(site.text, EndOf(token));
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

Diagnostic Plainly(const Site& site) {
  const Token token = site.token();
  const Word found = TextOf(site.text, token);
  if (found == "}" && site.offset == site.item) {
    return Make(Kind::stray_brace, site, token, "a `}` that closes nothing",
                "remove it, or look for a `}` too many above");
  }
  std::string after;
  if (site.expected.sort == Sort::end_of_item && site.before.length > 0) {
    after = " after " + Quoted(TextOf(site.text, site.before));
  }
  // At the end of the file, and where a line ends too early, the place is the token before.
  const Token& place = site.at_end() ? site.before : token;
  Diagnostic diagnostic =
      Make(Kind::syntax, site, place,
           fmt::format("expected {}{}, {}", site.expected.what, after, Found(site)));
  diagnostic.hint = site.at_end() ? std::string() : WayOut(site);
  if (diagnostic.hint.empty()) diagnostic.hint = site.expected.hint;
  if (site.expected.sort == Sort::end_of_item && !site.at_end() && !site.in_example) {
    if (IsIn(kClauseWords, found)) {
      diagnostic.hint = "a comma stands before each clause of a credential";
    } else if (const auto meant = Meant(found, kClauseWords);
               meant && site.before.kind == TokenKind::string) {
      diagnostic.hint = fmt::format("did you mean `, {}`?", *meant);
    }
  }
  const bool closes = site.expected.what.ends_with("`>`") || site.expected.what == "`)`";
  if (closes) {
    if (const auto open = OpenBracket(site)) {
      diagnostic.labels.push_back(
          {{site.file, open->offset, EndOf(*open)},
           fmt::format("{} is opened here", Quoted(TextOf(site.text, *open)))});
    }
  }
  return diagnostic;
}

}  // namespace

std::uint32_t EndOfMalformed(std::string_view text, std::uint32_t offset) {
  const auto belongs = [](char c) { return IsLetter(c) || IsDigit(c) || IsInMalformed(c); };
  while (offset < text.size() && belongs(text[offset])) ++offset;
  return offset;
}

std::string NameFrom(std::string_view written) {
  std::string name;
  for (const char c : written) {
    if (IsLetter(c) || IsDigit(c))
      name += c;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name;
}

std::string Apart(std::string_view text, const Span& span, std::string better) {
  const auto is_word = [](char c) { return IsLetter(c) || IsDigit(c); };
  const auto joins = [&](char a, char b) {
    return is_word(b) && (is_word(a) || a == '"' || a == '-');
  };
  if (better.empty()) return better;
  const bool after_word = span.begin > 0 && joins(text[span.begin - 1], better.front());
  const bool before_word = span.end < text.size() && joins(better.back(), text[span.end]);
  if (before_word) better += ' ';
  return after_word ? ' ' + better : better;
}

std::string Quoted(std::string_view text) {
  text = text.substr(0, text.find_first_of("\r\n"));
  if (text.size() <= kQuoted) return fmt::format("`{}`", text);
  std::size_t end = kQuoted;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return fmt::format("`{}…`", text.substr(0, end));
}

bool IsNearlyFirstWord(std::string_view word) {
  static constexpr Word kPeriod[] = {"effective"};
  return ClosestWord(word, kFirstWords).has_value() ||
         ClosestWord(word, kClauseWords).has_value() || ClosestWord(word, kPeriod).has_value();
}

Diagnostic ExplainMistake(const Site& site) {
  // In the order in which one slip hides another: what cannot be read at all comes first.
  static constexpr Answer (*kCauses[])(const Site&) = {
      UnclosedQuote, ExplainAmount, ExplainList,     ExplainCharacter, DateForm,
      CodeLikeDate,  ExplainSlip,   LettersOnNumber, ReservedWord,     MalformedName,
      ExplainSign,   Count,         Misspelt};
  if (auto answer = Nesting(site)) return *std::move(answer);
  if (auto answer = AndOr(site)) return *std::move(answer);
  if (!site.at_end()) {
    for (const auto cause : kCauses) {
      if (auto answer = cause(site)) return *std::move(answer);
    }
  }
  return Plainly(site);
}

}  // namespace attain
