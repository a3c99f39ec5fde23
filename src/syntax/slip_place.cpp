#include "syntax/slip_place.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "syntax/slip_words.h"

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;

/// Whether the item is a gate, or gives points by `if`.
bool IsPointsIf(const Site& site) {
  std::array<Word, 3> words;
  std::uint32_t at = site.item;
  for (Word& word : words) {
    at = SkipBlanks(site.text, at);
    if (at >= site.offset) return false;
    const Token token = TokenAt(site.text, at);
    word = TextOf(site.text, token);
    at = EndOf(token);
  }
  return (words[0] == "only" && words[1] == "if") ||
         (words[1].starts_with("point") && words[2] == "if");
}

/// The first word of the item; empty where it begins with none.
Word FirstWord(const Site& site) {
  const std::uint32_t at = SkipBlanks(site.text, site.item);
  return at < site.text.size() ? TextOf(site.text, TokenAt(site.text, at)) : Word{};
}

bool IsPersonOfExample(const Site& site) {
  return FirstWord(site) == "person" || FirstWord(site) == "people";
}

bool IsEndOfMeasure(const Site& site) {
  return site.expected.sort == Sort::end_of_item && FirstWord(site) == "measure";
}

/// Whether a field of a filter stands before the mistake, not yet compared: `where earned-on`.
bool IsBehindField(const Site& site) {
  static constexpr auto kBeforeField = std::to_array<Word>({"where", "and", "or", "not"});
  Word last, ahead;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.offset;) {
    const Token token = TokenAt(site.text, at);
    ahead = std::exchange(last, TextOf(site.text, token));
    at = SkipBlanks(site.text, EndOf(token));
  }
  return IsIn(kBeforeField, ahead);
}

/// Whether the values of a type stand before the mistake: `kind market = one of developed`.
bool IsBehindValues(const Site& site) {
  static constexpr auto kBeforeType = std::to_array<Word>({"=", ":"});
  Word last, ahead;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.offset;) {
    const Token token = TokenAt(site.text, at);
    const Word word = TextOf(site.text, token);
    if (word == "of" && last == "one" && IsIn(kBeforeType, ahead)) return true;
    ahead = std::exchange(last, word);
    at = SkipBlanks(site.text, EndOf(token));
  }
  return false;
}

/// Whether the item is one where no requirement can stand.
bool IsNoRequirement(const Site& site) {
  const std::uint32_t at = SkipBlanks(site.text, site.item);
  if (at >= site.text.size()) return true;
  const Token first = TokenAt(site.text, at);
  const Word word = TextOf(site.text, first);
  static constexpr auto kOthers =
      std::to_array<Word>({"measure", "set", "exam", "assessment", "certification", "kind", "fact",
                           "records", "expect", "person", "people", "check"});
  if (std::find(kOthers.begin(), kOthers.end(), word) != kOthers.end()) return true;
  if (first.kind != TokenKind::number) return false;
  const std::uint32_t next = SkipBlanks(site.text, EndOf(first));
  return next < site.text.size() && site.text.substr(next).starts_with("point") &&
         !IsPointsIf(site);
}

}  // namespace

bool IsAt(Where where, const Site& site) {
  const grammar::Expected& expected = site.expected;
  const auto begins = [&](Word what) { return expected.what.starts_with(what); };
  switch (where) {
    case Where::anywhere:
      return true;
    case Where::verb:
      return IsIn(expected.words, "passes");
    case Where::statement:
      return expected.sort == Sort::comparison || IsIn(expected.words, "either");
    case Where::declaration:
      return begins("a declaration");
    case Where::currency:
      return begins("a currency");
    case Where::of:
      return begins("`of`");
    case Where::colon:
      return begins("`:`");
    case Where::who:
      return begins("`who`");
    case Where::list_or_set:
      return begins("a list `<…>` or");
    case Where::list:
      return begins("`,` or `>`");
    case Where::row:
      return begins("`,` or `;`");
    case Where::text:
      return begins("a text in quotes");
    case Where::value:
      return begins("a value");
    case Where::values:
      return expected.sort == Sort::end_of_item && IsBehindValues(site);
    case Where::date:
      return begins("a date");
    case Where::member:
      return begins("a table and its field");
    case Where::clause:
      return begins("a clause");
    case Where::points:
      return begins("`points`");
    case Where::points_line:
      return begins("a line that gives points");
    case Where::points_if:
      return IsPointsIf(site);
    case Where::cap:
      return begins("`up to`");
    case Where::group:
      return begins("`{` and a group");
    case Where::end:
      return expected.sort == Sort::end_of_item;
    case Where::credential: {
      static constexpr auto kCredentials =
          std::to_array<Word>({"exam", "assessment", "certification"});
      return IsIn(kCredentials, FirstWord(site));
    }
    case Where::test:  // of a fact, or of a field behind `where`
      return expected.sort == Sort::comparison || (IsEndOfMeasure(site) && IsBehindField(site));
    case Where::code:
      return expected.sort == Sort::code;
    case Where::person:  // where an example names one
      return expected.sort == Sort::name && IsPersonOfExample(site);
    case Where::datum:
      return begins("what the partner has");
    case Where::pass:  // behind the passes of a person of an example
      return expected.sort == Sort::end_of_item && IsIn(expected.words, "expect") &&
             IsPersonOfExample(site);
    case Where::requirement:
      return !IsNoRequirement(site);
    case Where::end_of_requirement:
      return expected.sort == Sort::end_of_item && !IsNoRequirement(site);
    case Where::end_of_measure:
      return IsEndOfMeasure(site);
    case Where::measure:
      return FirstWord(site) == "measure";
    case Where::formula:  // of a measure, outside of its filters
      return FirstWord(site) == "measure" && !IsInFilter(site);
    case Where::outcome:
      return expected.sort == Sort::outcome;
  }
  return false;
}

bool IsInFilter(const Site& site) {
  std::uint32_t depth = 0, where = 0;  // in parentheses; that of the `where`
  bool filter = false;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.offset;) {
    const Token token = TokenAt(site.text, at);
    const Word found = TextOf(site.text, token);
    if (found == "(") ++depth;
    if (found == ")" && depth > 0) --depth;
    if (found == "where") where = depth;
    if (found == "where" || found == "in" || depth < where) filter = found == "where";
    at = SkipBlanks(site.text, EndOf(token));
  }
  return filter;
}

}  // namespace attain
