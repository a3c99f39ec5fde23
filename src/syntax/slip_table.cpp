#include "syntax/slip_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/lower_ascii.h"
#include "syntax/recovery.h"
#include "syntax/slip_place.h"
#include "syntax/slip_words.h"

namespace attain {
namespace {

using Word = std::string_view;

/// Where in a text a slip is one: an example has no rules, and a rule no days of a pass.
enum class Scope : std::uint8_t { rules, examples, both };

struct Slip {
  Kind kind;
  Where where;
  Word pattern, better, message, hint;
  Scope scope = Scope::both;  ///< of the slips behind this one, where it has no pattern
};
constexpr Slip kSlips[] = {
#define SLIP(kind, where, pattern, better, message) \
  {Kind::kind, Where::where, pattern, better, message, {}},
#define NO_WORDS(where, pattern, message, hint) \
  {Kind::syntax, Where::where, pattern, {}, message, hint},
#define NO_NUMBER(where, pattern)                \
  {Kind::count_missing,                          \
   Where::where,                                 \
   pattern,                                      \
   {},                                           \
   "a line about {} that does not say how many", \
   "write a number, as in `2 people`, or `1 person`"},
#define FOR(scope) {Kind::syntax, Where::anywhere, {}, {}, {}, {}, Scope::scope},
// In the order in which one row hides another.
// clang-format off
#include "syntax/slips.def"
#include "syntax/slips_of_declarations.def"
#include "syntax/slips_of_comparisons.def"
#include "syntax/slips_in_examples.def"
#include "syntax/slips_of_measures.def"
// clang-format on
#undef FOR
#undef SLIP
#undef NO_WORDS
#undef NO_NUMBER
};

/// The tokens of the item around a mistake.
struct Phrase {
  Word text;
  std::uint32_t item;  ///< where the item begins
  std::vector<Token> tokens;
  std::size_t mistake;                            ///< the one where the grammar gave up
  std::optional<std::uint32_t> requirement = {};  ///< behind the `if` of points
  std::vector<std::string> lower = {};            ///< each token in lower case

  Word at(std::size_t i) const { return TextOf(text, tokens[i]); }
};

Phrase PhraseAround(const Site& site) {
  constexpr std::size_t kMostBefore = 8, kMostBehind = 8;
  Phrase phrase{site.text, SkipBlanks(site.text, site.item), {}, 0};
  const bool points_if = IsAt(Where::points_if, site);
  for (std::uint32_t at = phrase.item; at < site.text.size();) {
    const Token token = TokenAt(site.text, at);
    if (at < site.offset) ++phrase.mistake;
    phrase.tokens.push_back(token);
    if (phrase.tokens.size() > phrase.mistake + kMostBehind) break;
    if (at < site.offset && phrase.tokens.size() > 2 * kMostBefore) {
      phrase.tokens.erase(phrase.tokens.begin(), phrase.tokens.begin() + kMostBefore);
      phrase.mistake -= kMostBefore;
    }
    at = SkipBlanks(site.text, EndOf(token));
    if (points_if && !phrase.requirement && TextOf(site.text, token) == "if")
      phrase.requirement = at;
  }
  for (std::size_t i = 0; i < phrase.tokens.size(); ++i)
    phrase.lower.push_back(LowerAscii(phrase.at(i)));
  return phrase;
}

/// The next of what `separator` parts, taken off `rest`.
Word TakeWord(Word& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const Word word = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return word;
}

/// What one token of a phrase may be: a word as it stands, or of the class of a letter.
struct Element {
  std::vector<Word> choices;
  bool at_mistake, optional;
};
struct Pattern {
  bool begins_item;
  std::vector<Element> elements;
  std::size_t replaced;  ///< so many of them; those behind only stand there
};

Pattern ParsedPattern(Word written) {
  Pattern pattern{written.starts_with('^'), {}, std::string::npos};
  if (pattern.begins_item) written.remove_prefix(1);
  while (!written.empty()) {
    Word element = TakeWord(written, ' ');
    if (element == "~") {
      pattern.replaced = pattern.elements.size();
      continue;
    }
    const bool at_mistake = element.size() > 1 && element.front() == '!';
    if (at_mistake) element.remove_prefix(1);
    const bool optional = element.size() > 1 && element.back() == '?';
    if (optional) element.remove_suffix(1);
    pattern.elements.push_back({{}, at_mistake, optional});
    while (!element.empty()) pattern.elements.back().choices.push_back(TakeWord(element, '|'));
  }
  pattern.replaced = std::min(pattern.replaced, pattern.elements.size());
  return pattern;
}

/// An element of a pattern, and the token that it fits.
struct Part {
  char letter = 0;  ///< of its class; 0: a word as it stands
  std::optional<std::size_t> token = {};
};
struct Match {
  std::vector<Part> parts;
  std::size_t begin, end;  ///< the tokens to replace
};

/// How the token fits the element; nothing where it does not.
std::optional<Part> Fits(const Element& element, const Phrase& phrase, std::size_t i) {
  if (i >= phrase.tokens.size() || (element.at_mistake && i != phrase.mistake)) return std::nullopt;
  for (const Word one : element.choices) {
    const bool is_class = one.size() == 1 && one[0] >= 'A' && one[0] <= 'Z';
    if (is_class ? IsOf(one[0], phrase.at(i), phrase.tokens[i]) : phrase.lower[i] == one)
      return Part{is_class ? one[0] : '\0', i};
  }
  return std::nullopt;
}

std::optional<Match> MatchAt(const Pattern& pattern, const Phrase& phrase, std::size_t begin) {
  if (begin == phrase.tokens.size()) return std::nullopt;
  const std::uint32_t offset = phrase.tokens[begin].offset;
  if (pattern.begins_item && offset != phrase.item && offset != phrase.requirement)
    return std::nullopt;
  Match match{{}, begin, begin};
  std::size_t at = begin;
  for (const Element& element : pattern.elements) {
    const auto part = Fits(element, phrase, at);
    if (!part && !element.optional) return std::nullopt;
    match.parts.push_back(part.value_or(Part{}));
    if (part) ++at;
    if (match.parts.size() <= pattern.replaced) match.end = at;
  }
  if (at < phrase.mistake || match.end == begin) return std::nullopt;
  return match;
}

/// Whether a verb behind `word` is one person's.
bool IsOnePerson(Word word, Word before) {
  static constexpr auto kOne =
      std::to_array<Word>({"person", "individual", "1", "another", "other"});
  return IsIn(kOne, word) || (before == "person" && word != "must");
}

/// `$2` of a slip's `better`: the token in the language's words, behind `word`.
std::string InTheLanguage(const Part& part, const Phrase& phrase, Word word, Word before) {
  if (!part.token) return {};
  std::string written(phrase.at(*part.token));
  std::string lower = LowerAscii(written);
  switch (part.letter) {
    case 'W':
      return std::string(DigitsOf(lower));
    case 'E':
      return IsOnePerson(word, {}) ? "person" : "people";
    case 'V':
    case 'T': {
      const Word verb = VerbOf(lower);
      return std::string(IsOnePerson(word, before) ? AsOfOne(verb) : verb);
    }
    case 'U': {
      std::string code = lower;
      for (char& c : code) c = static_cast<char>(c - 'a' + 'A');
      return code;
    }
    case 'Q':
      return lower;
    default:
      return written;
  }
}

std::string Times(Word number, Word factor) {
  return fmt::to_string(WholeNumber(number) * WholeNumber(factor));
}

/// `0.15` for `15`.
std::string Hundredth(Word number) {
  const std::uint32_t whole = WholeNumber(number);
  std::string part = fmt::format("{}.{:02}", whole / 100, whole % 100);
  while (part.ends_with('0')) part.pop_back();
  if (part.ends_with('.')) part.pop_back();
  return part;
}

/// The words of `better`, with those of the match in them.
std::string Better(Word better, const Match& match, const Phrase& phrase) {
  std::string written;
  std::string word(match.begin > 0 ? phrase.at(match.begin - 1) : Word{});
  std::string before(match.begin > 1 ? phrase.at(match.begin - 2) : Word{});
  while (!better.empty()) {
    Word piece = TakeWord(better, ' ');
    std::string next;
    for (std::size_t at; (at = piece.find('$')) != Word::npos; piece.remove_prefix(at + 2)) {
      const auto part = static_cast<std::size_t>(piece[at + 1] - '1');
      next += piece.substr(0, at);
      next += InTheLanguage(match.parts[part], phrase, word, before);
      if (at + 2 < piece.size() && piece[at + 2] == '*') {
        next = Times(next, piece.substr(at + 3));
        piece = piece.substr(0, at + 2);
      } else if (at + 2 < piece.size() && piece[at + 2] == '%') {
        next = Hundredth(next);
        piece.remove_suffix(1);
      }
    }
    next += piece;
    if (next.empty()) continue;
    written += (written.empty() ? "" : " ") + next;
    before = std::exchange(word, std::move(next));
  }
  return written;
}

/// Whether the token begins a line behind the item's first.
bool BeginsLaterLine(const Phrase& phrase, std::size_t i) {
  const std::uint32_t offset = phrase.tokens[i].offset;
  return offset != phrase.item && BeginsLine(phrase.text, offset);
}

/// Whether `budget unknown`, `budget is`, `revenue {` or `product crm` begins a line behind the
/// item's first.
bool IsDatumOnLaterLine(const Phrase& phrase, std::size_t i) {
  if (!BeginsLaterLine(phrase, i) || i + 1 >= phrase.tokens.size()) return false;
  const Word next = phrase.at(i + 1);
  const auto is_value = [&](char letter) { return IsOf(letter, next, phrase.tokens[i + 1]); };
  return IsOf('C', phrase.at(i), phrase.tokens[i]) &&
         (next == "is" || next == "unknown" || next == "{" ||
          (VerbOf(next).empty() && std::ranges::any_of(Word("ADSC"), is_value)));
}

/// Whether what is to be replaced is of a line that says something else.
bool IsOfAnotherLine(const Match& match, const Phrase& phrase, bool in_example) {
  static constexpr auto kStatements = std::to_array<Word>(
      {"note", "either", "attains", "score", "every", "another", "level", "option", "metric"});
  for (const std::size_t i : {match.begin, phrase.mistake}) {
    if (i >= phrase.tokens.size() || !BeginsLaterLine(phrase, i)) continue;
    if (IsDeclarationHead(phrase.text, phrase.tokens[i].offset)) return true;
  }
  if (in_example)
    return IsDatumOnLaterLine(phrase, match.begin) ||
           (match.begin > 0 && IsDatumOnLaterLine(phrase, match.begin - 1));
  return BeginsLaterLine(phrase, match.begin) && IsIn(kStatements, phrase.at(match.begin));
}

/// Nothing where the words are what is written already: something else is wrong.
std::optional<Diagnostic> Explain(const Slip& slip, const Match& match, const Phrase& phrase,
                                  FileId file) {
  const Span span{file, phrase.tokens[match.begin].offset, EndOf(phrase.tokens[match.end - 1])};
  const Word written = phrase.text.substr(span.begin, span.end - span.begin);
  Diagnostic diagnostic{
      slip.kind, span, fmt::format(fmt::runtime(slip.message), Quoted(written)), {}, {}, {}, {}};
  if (slip.better.empty()) {
    diagnostic.hint = slip.hint;
    return diagnostic;
  }
  if (phrase.requirement && slip.better.find(';') != Word::npos)
    return std::nullopt;  // a line of a metric has one requirement
  // Comments and lines are the writer's to move.
  const bool fixed = written.find_first_of("#\n") == Word::npos;
  for (Word rest = slip.better; !rest.empty();) {
    const std::string better = Better(TakeWord(rest, '|'), match, phrase);
    if (better == written) return std::nullopt;
    diagnostic.hint += fmt::format("{} `{}`", diagnostic.hint.empty() ? "write" : " or", better);
    if (fixed)
      diagnostic.fixes.push_back(
          {fmt::format("write `{}`", better), {{span, Apart(phrase.text, span, better)}}});
  }
  return diagnostic;
}

}  // namespace

std::optional<Diagnostic> SlipOfTheTable(const Site& site) {
  static const std::vector<Pattern> kPatterns = [] {
    std::vector<Pattern> patterns;
    for (const Slip& slip : kSlips) patterns.push_back(ParsedPattern(slip.pattern));
    return patterns;
  }();
  const Phrase phrase = PhraseAround(site);
  const Scope here = site.in_example ? Scope::examples : Scope::rules;
  Scope scope = Scope::both;
  for (std::size_t i = 0; i < kPatterns.size(); ++i) {
    const Slip& slip = kSlips[i];
    if (slip.pattern.empty()) {
      scope = slip.scope;
      continue;
    }
    if ((scope != Scope::both && scope != here) || !IsAt(slip.where, site)) continue;
    for (std::size_t begin = 0; begin <= phrase.mistake; ++begin) {
      const auto match = MatchAt(kPatterns[i], phrase, begin);
      if (!match || IsOfAnotherLine(*match, phrase, site.in_example)) continue;
      if (auto diagnostic = Explain(slip, *match, phrase, site.file)) return diagnostic;
    }
  }
  return std::nullopt;
}

bool HasVerbBefore(const Site& site, std::uint32_t offset) {
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < offset;) {
    const Token token = TokenAt(site.text, at);
    if (!VerbOf(TextOf(site.text, token)).empty()) return true;
    at = SkipBlanks(site.text, EndOf(token));
  }
  return false;
}

std::string AgreeingVerb(const Site& site, std::string_view verb) {
  const Word many = VerbOf(verb);
  if (many.empty()) return std::string(verb);
  const Phrase phrase = PhraseAround(site);
  const Word word = phrase.mistake > 0 ? phrase.at(phrase.mistake - 1) : Word{};
  const Word before = phrase.mistake > 1 ? phrase.at(phrase.mistake - 2) : Word{};
  return std::string(IsOnePerson(word, before) ? AsOfOne(many) : many);
}

}  // namespace attain
