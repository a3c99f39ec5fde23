#include "editor/possible_words.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "editor/compared_name.h"

namespace attain {
namespace {

using Words = std::initializer_list<std::string_view>;

bool IsOneOf(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// `yes` and `no` are no values of an amount, a day or what has listed ones.
bool MayBeYesOrNo(const Analysis& analysis, const Names& names, const Typing& typing) {
  const std::vector<Slot>& slots = typing.expected.slots;
  if (std::find(slots.begin(), slots.end(), Slot::value) == slots.end()) return true;
  if (IsOneOf(typing.TokenBack(0), {"least", "most", "than", ",", "otherwise"})) return false;
  const ThingId compared = ComparedThing(names, typing);
  const auto type = compared.valid() ? TypeOf(analysis.rulebook, names, compared) : std::nullopt;
  return !type || *type == TypeKind::yes_no;
}

/// Points are a number.
bool MayBePoints(const Typing& typing) {
  return !typing.tokens.empty() && typing.tokens.back().kind == TokenKind::number;
}

/// Several people begin no line by themselves: their number does.
bool MayBePeople(const Typing& typing) {
  if (typing.tokens.empty() ||
      IsOneOf(typing.TokenBack(typing.tokens.size() - 1), {"example", "partner"}))
    return true;
  return !IsOneOf(typing.TokenBack(0), {"{", "}", ";", "if"});
}

/// What an award may be expected to be, or its option, level or metric that is named.
struct Expected {
  bool verdict = true, points = true;
};
Expected ExpectedOf(const Names& names, const Typing& typing) {
  std::size_t behind = 0;  // tokens behind `expect`
  while (behind < typing.tokens.size() && !IsOneOf(typing.TokenBack(behind), {"expect", ";", "{"}))
    ++behind;
  if (behind < 2 || typing.TokenBack(behind) != "expect") return {};
  const ThingId part = PartOf(names, typing.TokenBack(behind - 1), typing.TokenBack(0));
  if (!part.valid()) return {};
  const ThingKind kind = names.things[part].kind;
  return {kind != ThingKind::metric, kind != ThingKind::level};
}

bool NamesPeople(std::string_view word) {
  return IsOneOf(word, {"person", "people", "individual", "individuals", "passes", "pass", "holds",
                        "hold", "completes", "complete", "obtains", "obtain", "has", "have"});
}

}  // namespace

std::vector<std::string_view> PossibleWords(const Analysis& analysis, const Names& names,
                                            const Typing& typing) {
  const bool yes_or_no = MayBeYesOrNo(analysis, names, typing);
  const bool points = MayBePoints(typing), people = MayBePeople(typing);
  const Expected expected = ExpectedOf(names, typing);
  std::vector<std::string_view> words;
  std::copy_if(typing.expected.words.begin(), typing.expected.words.end(),
               std::back_inserter(words), [&](std::string_view word) {
                 if (IsOneOf(word, {"yes", "no"})) return yes_or_no;
                 if (IsOneOf(word, {"points", "point"})) return points;
                 if (IsOneOf(word, {"people", "individuals"})) return people;
                 if (IsOneOf(word, {"met", "not", "cannot"})) return expected.verdict;
                 return word != "is" || expected.points;
               });
  return words;
}

bool NamesPeopleBefore(const Typing& typing) {
  std::size_t closed = 0;  // blocks behind the token
  for (std::size_t back = 0; back < typing.tokens.size(); ++back) {
    const std::string_view token = typing.TokenBack(back);
    if (closed == 0 && NamesPeople(token)) return true;
    if (token == "}") ++closed;
    if (token != "{") continue;
    // of a team: `at least 2 people {`
    if (closed == 0) return NamesPeople(typing.TokenBack(back + 1));
    --closed;
  }
  return false;
}

}  // namespace attain
