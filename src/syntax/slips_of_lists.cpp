#include "syntax/slips_of_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "syntax/slip_words.h"
#include "syntax/written_lists.h"

namespace attain {
namespace {

using Word = std::string_view;
using Answer = std::optional<Diagnostic>;

Diagnostic Make(const Site& site, const Item& item, const Written& list, Kind kind,
                std::string message) {
  const std::size_t last = std::min(std::max(list.end, list.begin + 1), item.tokens.size()) - 1;
  return {kind,
          {site.file, item.tokens[list.begin].offset, EndOf(item.tokens[last])},
          std::move(message),
          {},
          {},
          {},
          {}};
}

/// Comments and lines are the writer's to move.
void Fix(Diagnostic& diagnostic, Word text, std::string title, const std::string& better) {
  const Span& span = diagnostic.span;
  if (text.substr(span.begin, span.end - span.begin).find_first_of("#\n") != Word::npos) return;
  diagnostic.fixes.push_back({std::move(title), {{span, Apart(text, span, better)}}});
}

Word NameOf(Of of) {
  return of == Of::awards ? "awards" : of == Of::values ? "values" : "credentials";
}

/// `all of exams`: one name without brackets.
bool IsSetAlone(const Written& list) {
  return list.names.names.size() == 1 && list.open.empty() && list.of != Of::values &&
         list.of != Of::set;
}

/// The list as the language has it.
std::string Better(Word quantity, const Written& list) {
  if (list.of == Of::set && list.quantity.number)
    return fmt::format("<{} <{}>>", list.quantity.words, fmt::join(list.names.names, ", "));
  if (IsSetAlone(list)) return fmt::format("{} {}", quantity, list.names.names.front());
  return fmt::format("{}{}<{}>", quantity, quantity.empty() ? "" : " ",
                     fmt::join(list.names.names, ", "));
}

Diagnostic AnyOrAll(const Site& site, const Item& item, const Written& list) {
  Diagnostic diagnostic =
      Make(site, item, list, Kind::any_or_all,
           fmt::format("a list of {}: any of it, or all of it?", NameOf(list.of)));
  const std::string any = Better("any of", list), all = Better("all of", list);
  diagnostic.hint = fmt::format("write `{}` or `{}`", any, all);
  Fix(diagnostic, site.text, "any of it is enough", any);
  Fix(diagnostic, site.text, "all of it is needed", all);
  return diagnostic;
}

/// The quantity as it can stand before a list of these.
Word Asked(const Written& list) {
  if (list.of == Of::set) return {};
  if (list.of == Of::values) return "any of";
  if (list.of == Of::awards && list.quantity.words == "one of") return "any of";
  return list.quantity.words;
}

std::string Message(const Written& list) {
  if (list.quantity.exactly) return "a number before a list is always the least number";
  if (list.of == Of::set && list.quantity.number)
    return "a set is a list: how much of it is asked for stands in it, before a list of its own";
  if (list.of == Of::set && !list.quantity.words.empty())
    return "a set is a list: `any of` or `all of` stands where it is asked for";
  if (list.quantity.words.empty() && list.of != Of::set)
    return fmt::format("several {} stand in a list", NameOf(list.of));
  if (list.open == "<" || IsSetAlone(list))
    return fmt::format("how much of a list is told by `{}`, right before it", Asked(list));
  return "a list stands between `<` and `>`";
}

/// `at least 2 of { attains a; attains b; attains c; }`: no list of awards has a number.
Diagnostic GroupOfAwards(const Site& site, const Item& item, Written list) {
  const std::uint32_t end = item.tokens[list.begin].offset;
  while (item.at(list.begin) != "attains") --list.begin;
  const Word attains =
      site.text.substr(item.tokens[list.begin].offset, end - item.tokens[list.begin].offset);
  Word number = list.quantity.words;
  if (number.starts_with("at least ")) number.remove_prefix(9);
  std::string better = fmt::format("at least {} {{", number);
  for (const Word name : list.names.names) better += fmt::format(" {}{};", attains, name);
  better += " }";
  Diagnostic diagnostic = Make(
      site, item, list, Kind::syntax,
      list.quantity.exactly ? Message(list) : "so many of several awards are asked for by a group");
  diagnostic.hint = fmt::format("write `{}`", better);
  Fix(diagnostic, site.text, diagnostic.hint, better);
  return diagnostic;
}

/// The names cannot be read, or there are none.
Answer WithoutNames(const Site& site, const Item& item, const Written& list) {
  static constexpr auto kCodes = std::to_array<Word>({"A-1", "B-1", "C-1", "D-1"});
  const bool said =
      !list.quantity.words.empty() && (list.names_begin > list.quantity.end || list.open == "<");
  const Word found = item.at(item.mistake);
  const bool here = list.begin < item.mistake && item.mistake <= list.names_begin + 1 &&
                    (item.mistake <= list.names_begin || found == ",");
  const bool plain = !found.empty() && static_cast<unsigned char>(found.front()) < 0x80;
  if (list.of != Of::credentials || found == "them") return std::nullopt;
  if (!said || !here || !plain) return std::nullopt;
  Diagnostic diagnostic = Make(site, item, list, Kind::syntax, "a list stands between `<` and `>`");
  const std::size_t count = list.quantity.number ? 4 : 2;
  diagnostic.hint =
      fmt::format("write it like `{} <{}>`", list.quantity.words,
                  fmt::join(kCodes.begin(), kCodes.begin() + static_cast<int>(count), ", "));
  return diagnostic;
}

/// The quantity that `and`, `or` and commas tell, where none is said; empty where it can be any.
/// Nothing where no list is meant.
std::optional<Word> QuantityByJoining(const Written& list) {
  const WrittenNames& names = list.names;
  const bool brackets = !list.open.empty();
  if (list.open == "<" || names.names.size() < 2 || (names.by_and && names.by_or))
    return std::nullopt;
  const bool by_sign = names.by_comma || names.by_slash || names.by_semicolon;
  if (list.of != Of::awards && !by_sign && !brackets) return std::nullopt;
  if (list.of == Of::values) return names.by_and ? std::nullopt : std::optional<Word>("any of");
  return names.by_and ? "all of" : names.by_or ? "any of" : "";
}

/// `[A-1]`; `(A-1)` is right.
bool IsOneInBrackets(const Written& list) {
  return list.of == Of::credentials && list.names.names.size() == 1 && !list.open.empty() &&
         list.open != "<" && list.open != "(" && list.names_begin == list.quantity.end + 1;
}

/// The two joinings that leave open what belongs together, as in `A and B, or C`; empty where the
/// list can be read in one way only.
std::pair<Word, Word> Mixed(const Item& item, const Written& list) {
  const WrittenNames& names = list.names;
  const Word quantity = list.quantity.words;
  const bool any = !quantity.empty() && quantity != "all of";
  const Word joining = names.by_and ? "and" : "or";
  if (names.by_and && names.by_or) return {"and", "or"};
  if (names.by_slash && (names.by_and || names.by_or)) return {"/", joining};
  if (names.by_slash && names.by_semicolon) return {"/", ";"};
  if (names.by_slash && names.by_comma) return {"/", ","};
  if (names.by_semicolon && (names.inner_and || names.inner_or)) return {joining, ";"};
  if (names.by_semicolon && names.last_in_group && names.by_and == any) return {joining, ";"};
  if (names.by_comma && (any ? names.inner_and : names.inner_or)) return {joining, ","};
  const Word next = item.at(names.end);
  const bool ends_open = list.open.empty() && list.of != Of::values && list.of != Of::set;
  if (ends_open && (names.by_or ? next == "and" : names.by_and && next == "or"))
    return {"and", "or"};
  return {};
}

Word GroupedLike(Of of) {
  switch (of) {
    case Of::credentials:
      return "write it like `A-1 and (B-1 or C-1)`, with parentheses around what belongs together";
    case Of::credentials_in_list:
      return "write it like `any of <A-1, all of <B-1, C-1>>`, with a list of what belongs "
             "together";
    case Of::set:
      return "write it like `<A-1, all of <B-1, C-1>>`, with a list of what belongs together";
    case Of::awards:
      return "write it like `either { attains a; } or { attains b; attains c; }`, with braces "
             "around what belongs together";
    case Of::values:
      break;
  }
  return "write it like `any of <a, b, c>`, with commas between the values and nothing else";
}

/// `any of (A and B)`.
bool IsAnyOfAnd(const Item& item, const Written& list) {
  const WrittenNames& names = list.names;
  if (list.of == Of::values || list.of == Of::set) return false;
  if (list.of == Of::awards && list.quantity.number) return false;
  if (list.quantity.words.empty() || list.quantity.words == "all of") return false;
  if (!names.by_and || names.by_comma || names.by_semicolon) return false;
  return !list.open.empty() || names.inner_and || item.at(list.begin) == "either";
}

/// What can be read in more than one way: the writer has to tell.
Answer Unclear(const Site& site, const Item& item, const Written& list) {
  if (list.names.open_ended) {
    Diagnostic diagnostic =
        Make(site, item, list, Kind::syntax,
             fmt::format("a list names each of the {} that count", NameOf(list.of)));
    diagnostic.hint = "name the others too, or leave out that there are more";
    return diagnostic;
  }
  const auto [one, other] = Mixed(item, list);
  if (!one.empty()) {
    Diagnostic diagnostic =
        Make(site, item, list, Kind::mixed_and_or,
             fmt::format("`{}` and `{}` side by side can be read in two ways", one, other));
    diagnostic.hint = GroupedLike(list.of);
    return diagnostic;
  }
  if (!IsAnyOfAnd(item, list)) return std::nullopt;
  Diagnostic diagnostic =
      Make(site, item, list, Kind::any_or_all,
           fmt::format("`{}` and `and` side by side can be read in two ways", list.quantity.words));
  diagnostic.hint =
      fmt::format("write `{}` or `{}`", Better(Asked(list), list), Better("all of", list));
  return diagnostic;
}

Answer Explained(const Site& site, const Item& item, Written list) {
  const WrittenNames& names = list.names;
  if (names.names.empty()) return WithoutNames(site, item, list);
  if (item.mistake < list.begin || item.mistake >= list.end) return std::nullopt;
  if (list.open == "<" && item.mistake >= list.names_begin) return std::nullopt;
  // Of `p is x and q …` another condition can follow.
  const bool condition = list.of == Of::values && list.quantity.words.empty() && names.by_and;
  if (!condition) {
    if (auto unclear = Unclear(site, item, list)) return unclear;
  }
  std::string message = Message(list);
  if (list.quantity.words.empty() && list.of != Of::set) {
    if (IsOneInBrackets(list)) {
      Diagnostic diagnostic =
          Make(site, item, list, Kind::syntax, "a credential is named by its code alone");
      diagnostic.hint = fmt::format("write `{}`", names.names.front());
      Fix(diagnostic, site.text, diagnostic.hint, std::string(names.names.front()));
      return diagnostic;
    }
    const auto quantity = QuantityByJoining(list);
    if (!quantity) return std::nullopt;
    if (quantity->empty()) return AnyOrAll(site, item, list);
    list.quantity.words = *quantity;
  } else if (IsSetAlone(list) && list.names_begin == list.quantity.end) {
    return std::nullopt;  // only its `of` is left out
  }
  const bool number = list.quantity.number;
  if (list.of == Of::values && (number || list.quantity.words == "all of")) return std::nullopt;
  if (list.of == Of::awards && number) return GroupOfAwards(site, item, list);
  if (list.of != Of::set && list.quantity.words == "all of" && (names.by_or || names.by_slash))
    return AnyOrAll(site, item, list);
  Diagnostic diagnostic = Make(site, item, list, Kind::syntax, std::move(message));
  const std::string better = Better(Asked(list), list);
  const Span& span = diagnostic.span;
  if (site.text.substr(span.begin, span.end - span.begin) == better) return std::nullopt;
  diagnostic.hint = fmt::format("write `{}`", better);
  Fix(diagnostic, site.text, diagnostic.hint, better);
  return diagnostic;
}

}  // namespace

std::optional<Diagnostic> ExplainList(const Site& site) {
  if (site.in_example) return std::nullopt;
  const Item item = ItemAround(site);
  constexpr std::size_t kMostBefore = 20;
  const std::size_t first = item.mistake > kMostBefore ? item.mistake - kMostBefore : 1;
  for (std::size_t begin = first; begin <= item.mistake && begin < item.tokens.size(); ++begin) {
    const auto list = ListAt(item, begin);
    if (!list) continue;
    if (auto answer = Explained(site, item, *list)) return answer;
  }
  return std::nullopt;
}

}  // namespace attain
