#include "syntax/slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/lower_ascii.h"
#include "syntax/slip_place.h"
#include "syntax/slip_table.h"

namespace attain {
namespace {

using Sort = grammar::Expected::Sort;
using Word = std::string_view;
using Answer = std::optional<Diagnostic>;

/// `note two people …;`
Answer NoteWithoutQuotes(const Site& site) {
  if (TextOf(site.text, site.before) != "note" || site.before.offset != site.item ||
      BeginsLine(site.text, site.offset))
    return std::nullopt;
  std::size_t end = std::min(site.text.find_first_of(";}\"\r\n", site.offset), site.text.size());
  while (end > site.offset && site.text[end - 1] == ' ') --end;
  if (end == site.offset) return std::nullopt;
  const Span span{site.file, site.offset, static_cast<std::uint32_t>(end)};
  Diagnostic diagnostic{Kind::syntax, span, "the text of a note stands in quotes", {}, {}, {}, {}};
  Word written = site.text.substr(site.offset, end - site.offset);
  written.remove_prefix(std::min(written.find_first_not_of(": "), written.size()));
  if (written.empty()) return std::nullopt;  // the text follows, behind a sign
  const std::string better = fmt::format("\"{}\"", written);
  diagnostic.hint = fmt::format("write {}", Quoted(better));
  const bool touches = EndOf(site.before) == site.offset;
  diagnostic.fixes.push_back({"add quotes", {{span, touches ? ' ' + better : better}}});
  return diagnostic;
}

/// `pass <A-1, A-2>`: any of them, or all of them?
Answer ListWithoutAnyOrAll(const Site& site) {
  const char open = site.text[site.offset];
  const bool list = open == '<' || open == '[' || open == '{';
  if (site.expected.sort != Sort::code || site.expected.words.empty() || !list) return std::nullopt;
  const Span span{site.file, site.offset, site.offset + 1};
  Diagnostic diagnostic{Kind::any_or_all,
                        span,
                        "a list of credentials: any of it, or all of it?",
                        {},
                        "write `any of <…>` or `all of <…>`",
                        {},
                        {}};
  if (open != '<') return diagnostic;
  diagnostic.fixes.push_back({"any of it is enough", {{span, "any of <"}}});
  diagnostic.fixes.push_back({"all of it is needed", {{span, "all of <"}}});
  return diagnostic;
}

/// `1a` in place of a code or a name.
Answer DigitFirst(const Site& site) {
  const Token token = site.token();
  const bool code = site.expected.sort == Sort::code;
  if ((!code && site.expected.sort != Sort::name) || token.kind != TokenKind::number)
    return std::nullopt;
  return Diagnostic{
      Kind::malformed_name,
      {site.file, token.offset, EndOf(token)},
      fmt::format("{} is no {}", Quoted(TextOf(site.text, token)), code ? "code" : "name"),
      {},
      code ? "a code begins with a letter, or is digits, a hyphen and more, like `70-473`"
           : "a name begins with a letter",
      {},
      {}};
}

/// The table whose rows the last aggregate before the mistake takes: `sum of revenue.amount`.
Word TableBefore(const Site& site) {
  Word last, table;
  for (std::uint32_t at = SkipBlanks(site.text, site.item); at < site.offset;) {
    const Token token = TokenAt(site.text, at);
    const Word word = TextOf(site.text, token);
    if (last == "of" || last == "distinct") table = word;
    last = word;
    at = SkipBlanks(site.text, EndOf(token));
  }
  return table;
}

/// `where revenue.product is crm`, and where it ends.
Diagnostic FieldWithTable(const Site& site, const Token& field) {
  const Word table = TextOf(site.text, site.before), name = TextOf(site.text, field);
  Diagnostic diagnostic{Kind::syntax,
                        {site.file, site.before.offset, EndOf(field)},
                        "a filter names the fields of its own rows, without their table",
                        {},
                        {},
                        {},
                        {}};
  if (table != TableBefore(site)) return diagnostic;
  diagnostic.hint = fmt::format("write `{}`", name);
  diagnostic.fixes.push_back({diagnostic.hint, {{diagnostic.span, std::string(name)}}});
  return diagnostic;
}

/// `measure a = r.n;`, `count of r.n`.
Answer FieldWithoutAggregate(const Site& site) {
  if (TextOf(site.text, site.token()) != "." || !IsWordToken(site.before)) return std::nullopt;
  const std::uint32_t next = SkipBlanks(site.text, EndOf(site.token()));
  if (next >= site.text.size() || !site.text.substr(site.item).starts_with("measure"))
    return std::nullopt;
  const Token field = TokenAt(site.text, next);
  if (!IsWordToken(field) || EndOf(site.before) != site.offset || next != site.offset + 1)
    return std::nullopt;
  const Word table = TextOf(site.text, site.before);
  if (IsInFilter(site)) return FieldWithTable(site, field);
  const Word member = site.text.substr(site.before.offset, EndOf(field) - site.before.offset);
  Word ahead = site.text.substr(site.item, site.before.offset - site.item);
  while (ahead.ends_with(' ')) ahead.remove_suffix(1);
  const bool counted = ahead.ends_with("count of"), alone = ahead.ends_with("=");
  return Diagnostic{
      Kind::syntax,
      {site.file, site.before.offset, EndOf(field)},
      counted ? std::string("rows are counted, not one of their fields")
              : fmt::format("{} is a field of many rows, not one amount", Quoted(member)),
      {},
      counted ? fmt::format("write `count of {}`, or `count of distinct {}`", table, member)
              : fmt::format("write `{}sum of {}{}`, or another aggregate", alone ? "" : "(", member,
                            alone ? "" : ")"),
      {},
      {}};
}

/// `level "Silver" {`
Answer TitleWithoutName(const Site& site) {
  const Token title = site.token();
  if (site.expected.sort != Sort::name || title.kind != TokenKind::string) return std::nullopt;
  if (site.before.offset != SkipBlanks(site.text, site.item)) return std::nullopt;
  if (site.in_example) return std::nullopt;  // people have no titles
  std::string name;
  for (const char c : TextOf(site.text, title)) {
    if (IsLetter(c) || (IsDigit(c) && !name.empty()))
      name += LowerAscii(c);
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  if (name.ends_with('-')) name.pop_back();
  if (name.empty() || IsReservedWord(name)) name = "name-1";
  const std::string_view word = TextOf(site.text, site.before);
  const Span place{site.file, title.offset, EndOf(title)};
  if (word == "set" || word == "kind") {
    Diagnostic diagnostic{Kind::syntax,
                          place,
                          fmt::format("a {} has a name, and no title", word),
                          {},
                          fmt::format("write `{} {} = …`", word, name),
                          {},
                          {}};
    diagnostic.fixes.push_back({fmt::format("write `{}`", name), {{place, name}}});
    return diagnostic;
  }
  Diagnostic diagnostic{Kind::syntax,
                        place,
                        "a name stands before the title",
                        {},
                        fmt::format("write `{} {} {}`", word, name, TextOf(site.text, title)),
                        {},
                        {}};
  diagnostic.fixes.push_back(
      {"add a name", {{{site.file, title.offset, title.offset}, name + " "}}});
  return diagnostic;
}

}  // namespace

std::optional<Diagnostic> ExplainSlip(const Site& site) {
  static constexpr Answer (*kAnswers[])(const Site&) = {NoteWithoutQuotes,   TitleWithoutName,
                                                        ListWithoutAnyOrAll, SlipOfTheTable,
                                                        DigitFirst,          FieldWithoutAggregate};
  for (const auto answer_of : kAnswers) {
    if (auto answer = answer_of(site)) return answer;
  }
  return std::nullopt;
}

std::string WayOut(const Site& site) {
  const Word found = TextOf(site.text, site.token());
  if (site.expected.what == "`in`" && TextOf(site.text, site.before) == "money")
    return "say in which currency, as in `money in USD`";
  if (found == "effective") return "competencies, sets and measures have versions, nothing else";
  if (found == "check" && site.offset == site.item)
    return "`check that` stands beside the levels that it compares";
  if (found == "$" && site.text.substr(EndOf(site.token())).starts_with("-"))
    return "the minus stands before the currency: `-$5`";
  if (found == "'") return "a text stands between `\"` and `\"`";
  const bool ends = found == "," || found == ";" || found == ")" || found == "and" || found == "or";
  if (site.expected.sort != Sort::comparison || !ends || !IsWordToken(site.before)) return {};
  if (site.expected.what.starts_with("`is`"))
    return fmt::format(
        "write `is {0}` if it is a yes-or-no fact, and name the fact if it is a value, as in "
        "`market is {0}`",
        TextOf(site.text, site.before));
  return fmt::format("of a yes-or-no fact it is said by `is {}`", TextOf(site.text, site.before));
}

}  // namespace attain
