#include "syntax/slips_of_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.h"
#include "syntax/slip_words.h"

namespace attain {
namespace {

using Word = std::string_view;
using Words = std::vector<Word>;
using Answer = std::optional<Diagnostic>;

/// The tokens of the item around the mistake.
struct Item {
  Word text;
  std::vector<Token> tokens;
  std::size_t mistake = 0;

  Word at(std::size_t i) const { return i < tokens.size() ? TextOf(text, tokens[i]) : Word{}; }
  bool Is(std::size_t i, std::span<const Word> words) const {
    return i < tokens.size() && IsIn(words, LowerAscii(at(i)));
  }
  bool IsOf(std::size_t i, char letter) const {
    return i < tokens.size() && attain::IsOf(letter, at(i), tokens[i]);
  }
};

Item ItemAround(const Site& site) {
  constexpr std::size_t kMostBehind = 100;
  Item item{site.text, {}, 0};
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.text.size();) {
    const Token token = TokenAt(site.text, at);
    if (at < site.offset) ++item.mistake;
    item.tokens.push_back(token);
    if (item.tokens.size() > item.mistake + kMostBehind) break;
    at = SkipBlanks(site.text, EndOf(token));
  }
  return item;
}

/// What a list is of, as the word before it tells.
enum class Of : std::uint8_t { credentials, credentials_in_list, awards, values, set };

std::optional<Of> OfWhat(const Item& item, std::size_t begin) {
  static constexpr auto kOwners =
      std::to_array<Word>({"set", "exam", "assessment", "certification"});
  static constexpr auto kJoining = std::to_array<Word>({"<", "(", ",", "and", "or"});
  if (begin == 0) return std::nullopt;
  const Word last = item.at(begin - 1);
  const Word ahead = begin > 1 ? item.at(begin - 2) : Word{};
  if (last == "attains" || (last == "in" && begin > 2 && item.at(begin - 3) == "attains"))
    return Of::awards;
  if (last == "=" && item.at(0) == "set") return Of::set;
  if (last == "is" && begin > 1 && item.IsOf(begin - 2, 'C')) return Of::values;
  if (last == "not" && ahead == "is" && begin > 2 && item.IsOf(begin - 3, 'C')) return Of::values;
  if (!VerbOf(last).empty() || (last == "by" && ahead == "earned")) return Of::credentials;
  if (!IsIn(kJoining, last)) return std::nullopt;
  bool credentials = IsIn(kOwners, item.at(0));
  for (std::size_t i = begin - 1; i > 0 && !credentials; --i)
    credentials = !VerbOf(item.at(i - 1)).empty();
  return credentials ? std::optional(Of::credentials_in_list) : std::nullopt;
}

/// How much of a list is asked for: `all of` for `both`, `2 of` for `any two of`.
struct Quantity {
  std::string words;  ///< as the language has it; empty where it is not said
  bool number = false;
  std::size_t end = 0;
};

Quantity QuantityAt(const Item& item, std::size_t i) {
  static constexpr auto kAll = std::to_array<Word>({"all", "each", "every", "both"});
  static constexpr auto kExactly = std::to_array<Word>({"exactly", "precisely", "just", "only"});
  const auto number = [&](std::size_t at) {
    const Word digits = DigitsOf(item.at(at));
    return std::string(item.IsOf(at, 'N') ? item.at(at) : digits);
  };
  const Word first = item.at(i);
  if (IsIn(kAll, first)) return {"all of", false, number(i + 1).empty() ? i + 1 : i + 2};
  if (IsIn(kExactly, first) && !number(i + 1).empty()) return {number(i + 1) + " of", true, i + 2};
  if (first == "more" && item.at(i + 1) == "than" && item.IsOf(i + 2, 'I'))
    return {fmt::format("at least {} of", WholeNumber(item.at(i + 2)) + 1), true, i + 3};
  if (first == "either") return {"any of", false, i + 1};
  if (first == "any" && item.at(i + 1) == "one") return {"any of", false, i + 2};
  if (first == "any" && !number(i + 1).empty()) return {number(i + 1) + " of", true, i + 2};
  if (first == "any") return {"any of", false, i + 1};
  if (first == "one" && item.at(i + 1) == "or" && item.at(i + 2) == "more")
    return {"any of", false, i + 3};
  if (first == "one") return {"one of", false, i + 1};
  if (first == "at" && item.at(i + 1) == "least" && !number(i + 2).empty())
    return {fmt::format("at least {} of", number(i + 2)), true, i + 3};
  if (!number(i).empty()) return {number(i) + " of", true, i + 1};
  return {{}, false, i};
}

/// What stands between the quantity and the names: `of the following exams:`.
std::size_t EndOfFillers(const Item& item, std::size_t i) {
  static constexpr auto kFillers = std::to_array<Word>(
      {"of", "the", "these", "those", "following", "listed", "below", "from", "in", ":"});
  static constexpr auto kKinds =
      std::to_array<Word>({"exam", "exams", "assessment", "assessments", "certification",
                           "certifications", "credentials", "tests"});
  static constexpr auto kBehindName = std::to_array<Word>({",", ";", ">", ")", "}", "and", "or"});
  // A set can be called `exams`.
  while (IsIn(kFillers, item.at(i)) || (item.Is(i, kKinds) && !item.Is(i + 1, kBehindName))) ++i;
  return i;
}

struct Names {
  Words names;
  bool by_and = false, by_or = false, by_comma = false;  ///< how they are joined
  std::size_t end = 0;
};

/// Whether a name stands at `i`, and behind it what parts names: `B-1;`.
bool IsBeforeMore(const Item& item, std::size_t i) {
  static constexpr auto kParting = std::to_array<Word>({";", ",", "and", "or"});
  return item.IsOf(i, 'C') && item.Is(i + 1, kParting);
}

/// The names that stand at `i`; those without brackets end before what is none.
Names NamesAt(const Item& item, std::size_t i, Of of, bool brackets) {
  const bool colon = i > 0 && item.at(i - 1) == ":";
  static constexpr auto kKinds = std::to_array<Word>({"exam", "assessment", "certification"});
  static constexpr auto kClauses = std::to_array<Word>(
      {"available", "registration", "retired", "accepted", "replaced", "earned", "url"});
  const auto is_name = [&](std::size_t at) {
    if (of == Of::values &&
        std::ranges::any_of(Word("SAD"), [&](char letter) { return item.IsOf(at, letter); }))
      return true;
    return item.IsOf(at, 'C') && (brackets || !item.Is(at, kClauses));
  };
  Names read{{}, false, false, false, i};
  for (;;) {
    if (item.Is(i, kKinds) && is_name(i + 1)) ++i;
    if (!is_name(i)) return read;
    read.names.push_back(item.at(i));
    read.end = ++i;
    const bool comma = item.at(i) == "," || item.at(i) == "/" ||
                       (item.at(i) == ";" && (brackets || (colon && IsBeforeMore(item, i + 1))));
    if (comma) ++i;
    const bool by_and = item.at(i) == "and" || item.at(i) == "&", by_or = item.at(i) == "or";
    if (by_and || by_or) ++i;
    if (!comma && !by_and && !by_or) return read;
    if (item.Is(i, kKinds) ? !is_name(i + 1) : !is_name(i)) {
      if (brackets && comma) read.end = i;  // a comma behind the last one
      return read;
    }
    read.by_and = read.by_and || by_and;
    read.by_or = read.by_or || by_or;
    read.by_comma = read.by_comma || comma;
  }
}

/// A list as it was written.
struct Written {
  Of of;
  Quantity quantity;
  std::size_t begin, names_begin, end;  ///< tokens
  Names names;
  Word open;  ///< the bracket before the names; empty where none stands there
};

/// Whether a list without brackets can end before the token.
bool EndsBefore(const Item& item, std::size_t i, Of of) {
  static constexpr auto kBehind = std::to_array<Word>({";", "}", ",", ")", "and", "or"});
  static constexpr auto kBehindValues = std::to_array<Word>({"in", "where", "if", "otherwise"});
  return i >= item.tokens.size() || IsIn(kBehind, item.at(i)) ||
         (of == Of::values && IsIn(kBehindValues, item.at(i))) ||
         BeginsLine(item.text, item.tokens[i].offset);
}

std::optional<Written> ListAt(const Item& item, std::size_t begin) {
  static constexpr std::pair<Word, Word> kBrackets[] = {{"<", ">"}, {"(", ")"}, {"[", "]"},
                                                        {"{", "}"}, {"«", "»"}, {"‹", "›"}};
  const auto of = OfWhat(item, begin);
  if (!of) return std::nullopt;
  Written list{*of, QuantityAt(item, begin), begin, 0, 0, {}, {}};
  std::size_t at = EndOfFillers(item, list.quantity.end);
  const bool fillers = at > list.quantity.end;
  if (list.quantity.number && !fillers) return std::nullopt;
  if (list.quantity.words.empty() && *of == Of::credentials_in_list) return std::nullopt;
  list.names_begin = list.end = at;
  Word close;
  for (const auto& [opens, closes] : kBrackets) {
    if (item.at(at) != opens) continue;
    list.open = opens;
    close = closes;
    list.names_begin = list.end = ++at;
  }
  list.names = NamesAt(item, at, *of, !close.empty());
  if (close.empty() && *of != Of::credentials_in_list && item.at(list.names.end) == ">")
    close = ">";  // whose `<` is missing
  at = list.names.end;
  if (close.empty() ? !EndsBefore(item, at, *of) : item.at(at) != close) list.names.names.clear();
  if (!list.names.names.empty()) list.end = close.empty() ? at : at + 1;
  return list;
}

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
  Diagnostic diagnostic =
      Make(site, item, list, Kind::syntax, "so many of several awards are asked for by a group");
  diagnostic.hint = fmt::format("write `{}`", better);
  Fix(diagnostic, site.text, diagnostic.hint, better);
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
  if (list.of == Of::set && !list.quantity.words.empty())
    return "a set is a list: `any of` or `all of` stands where it is asked for";
  if (list.quantity.words.empty() && list.of != Of::set)
    return fmt::format("several {} stand in a list", NameOf(list.of));
  if (list.open == "<" || IsSetAlone(list))
    return fmt::format("how much of a list is told by `{}`, right before it", Asked(list));
  return "a list stands between `<` and `>`";
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
  const Names& names = list.names;
  const bool brackets = !list.open.empty();
  if (list.open == "<" || names.names.size() < 2 || (names.by_and && names.by_or))
    return std::nullopt;
  if (list.of != Of::awards && !names.by_comma && !brackets) return std::nullopt;
  if (list.of == Of::values) return names.by_and ? std::nullopt : std::optional<Word>("any of");
  return names.by_and ? "all of" : names.by_or ? "any of" : "";
}

/// `[A-1]`; `(A-1)` is right.
bool IsOneInBrackets(const Written& list) {
  return list.of == Of::credentials && list.names.names.size() == 1 && !list.open.empty() &&
         list.open != "<" && list.open != "(" && list.names_begin == list.quantity.end + 1;
}

Answer Explained(const Site& site, const Item& item, Written list) {
  const Names& names = list.names;
  if (names.names.empty()) return WithoutNames(site, item, list);
  if (item.mistake < list.begin || item.mistake >= list.end) return std::nullopt;
  if (list.open == "<" && item.mistake >= list.names_begin) return std::nullopt;
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
  if (list.of != Of::set && list.quantity.words == "all of" && names.by_or)
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
