#include "syntax/written_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace attain {

using Word = std::string_view;

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

namespace {

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

WrittenQuantity QuantityAt(const Item& item, std::size_t i) {
  static constexpr auto kAll = std::to_array<Word>({"all", "each", "every", "both"});
  static constexpr auto kExactly = std::to_array<Word>({"exactly", "precisely", "just", "only"});
  const auto number = [&](std::size_t at) {
    const Word digits = DigitsOf(item.at(at));
    return std::string(item.IsOf(at, 'N') ? item.at(at) : digits);
  };
  const Word first = item.at(i);
  if (IsIn(kAll, first)) return {"all of", false, number(i + 1).empty() ? i + 1 : i + 2};
  if (IsIn(kExactly, first) && !number(i + 1).empty())
    return {number(i + 1) + " of", true, i + 2, true};
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

/// Whether so many tokens are a line of their own, a comma or bracket behind them aside.
bool IsLine(const Item& item, std::size_t i, std::size_t tokens = 1) {
  static constexpr auto kBehind =
      std::to_array<Word>({",", ";", "/", "and", "or", "}", ")", "]", ">"});
  const std::size_t end = i + tokens;
  if (end > item.tokens.size() || !BeginsLine(item.text, item.tokens[i].offset)) return false;
  return end == item.tokens.size() || item.Is(end, kBehind) ||
         BeginsLine(item.text, item.tokens[end].offset);
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
  while (IsIn(kFillers, item.at(i)) ||
         (item.Is(i, kKinds) && !item.Is(i + 1, kBehindName) && !IsLine(item, i)))
    ++i;
  return i;
}

/// Whether a name stands at `i`, and behind it what parts names: `B-1;`, `and B-1;`.
bool IsBeforeMore(const Item& item, std::size_t i) {
  static constexpr auto kParting = std::to_array<Word>({";", ",", "and", "or"});
  if (item.at(i) == "and" || item.at(i) == "or") ++i;
  return item.IsOf(i, 'C') && item.Is(i + 1, kParting);
}

/// What joins two names.
struct Joint {
  bool comma = false, semicolon = false, slash = false, by_and = false, by_or = false;
  std::size_t end = 0;

  bool any() const { return comma || semicolon || slash || by_and || by_or; }
};

Joint JointAt(const Item& item, std::size_t i, bool semicolons) {
  Joint joint;
  joint.comma = item.at(i) == ",";
  joint.slash = item.at(i) == "/";
  joint.semicolon = item.at(i) == ";" && semicolons;
  if (joint.any()) ++i;
  joint.by_and = item.at(i) == "and" || item.at(i) == "&";
  joint.by_or = item.at(i) == "or";
  joint.end = joint.by_and || joint.by_or ? i + 1 : i;
  return joint;
}

void Join(WrittenNames& names, const Joint& joint) {
  names.inner_and = names.by_and;
  names.inner_or = names.by_or;
  names.by_and = names.by_and || joint.by_and;
  names.by_or = names.by_or || joint.by_or;
  names.by_comma = names.by_comma || joint.comma;
  names.by_slash = names.by_slash || joint.slash;
  names.by_semicolon = names.by_semicolon || joint.semicolon;
  names.last_in_group = (joint.by_and || joint.by_or) && !joint.semicolon;
}

/// `etc`, `more`: the list does not name all.
bool IsOpenEnd(const Item& item, std::size_t i) {
  return item.at(i) == "etc" || (item.at(i) == "more" && item.at(i + 1) != "than");
}

/// The names that stand at `i`; those without brackets end before what is none. `listed`: what
/// stands before them tells that they are several.
WrittenNames NamesAt(const Item& item, std::size_t i, Of of, bool brackets, bool listed) {
  static constexpr auto kKinds = std::to_array<Word>({"exam", "assessment", "certification"});
  const std::size_t before = i > 0 && item.Is(i - 1, kKinds) ? i - 1 : i;
  const bool colon = before > 0 && item.at(before - 1) == ":";
  static constexpr auto kClauses = std::to_array<Word>(
      {"available", "registration", "retired", "accepted", "replaced", "earned", "url"});
  const auto is_name = [&](std::size_t at) {
    if (of == Of::values &&
        std::ranges::any_of(Word("SAD"), [&](char letter) { return item.IsOf(at, letter); }))
      return true;
    return item.IsOf(at, 'C') && (brackets || !item.Is(at, kClauses));
  };
  // `exam C-1;` is also a declaration.
  const auto is_line = [&](std::size_t at) {
    return IsLine(item, at) || (colon && item.Is(at, kKinds) && IsLine(item, at, 2));
  };
  WrittenNames read;
  read.end = i;
  for (;;) {
    if (item.Is(i, kKinds) && is_name(i + 1)) ++i;
    if (!is_name(i)) return read;
    read.names.push_back(item.at(i));
    read.end = ++i;
    Joint joint = JointAt(item, i, brackets || (colon && IsBeforeMore(item, i + 1)));
    read.open_ended = IsOpenEnd(item, joint.end);
    if (read.open_ended) return read;
    if (joint.by_or && item.at(joint.end) == "both") {  // as `or` says
      read.by_or = true;
      read.end = joint.end + 1;
      return read;
    }
    if (!joint.any() && (listed || read.names.size() > 1)) joint.comma = is_line(i);
    if (!joint.any()) return read;
    i = joint.end;
    if (item.Is(i, kKinds) ? !is_name(i + 1) : !is_name(i)) {
      if (brackets && (joint.comma || joint.semicolon || joint.slash))
        read.end = i;  // a comma behind the last one
      return read;
    }
    Join(read, joint);
  }
}

/// Whether a list without brackets can end before the token.
bool EndsBefore(const Item& item, std::size_t i, Of of) {
  static constexpr auto kBehind = std::to_array<Word>({";", "}", ",", ")", "and", "or"});
  static constexpr auto kBehindValues = std::to_array<Word>({"in", "where", "if", "otherwise"});
  return i >= item.tokens.size() || IsIn(kBehind, item.at(i)) ||
         (of == Of::values && IsIn(kBehindValues, item.at(i))) ||
         BeginsLine(item.text, item.tokens[i].offset);
}

}  // namespace

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
  list.names = NamesAt(item, at, *of, !close.empty(),
                       !close.empty() || !list.quantity.words.empty() || *of == Of::set);
  if (close.empty() && *of != Of::credentials_in_list && item.at(list.names.end) == ">")
    close = ">";  // whose `<` is missing
  at = list.names.end;
  if (list.names.open_ended) {
    list.end = at;
    return list;
  }
  if (close.empty() ? !EndsBefore(item, at, *of) : item.at(at) != close) list.names.names.clear();
  if (!list.names.names.empty()) list.end = close.empty() ? at : at + 1;
  return list;
}

}  // namespace attain
