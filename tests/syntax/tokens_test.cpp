// What is one token, and of which kind.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "parsed.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

/// The tokens of the text, as kind:text.
std::string TokensOf(const std::string& text) {
  static const char* const kNames[] = {"keyword", "name", "code",   "string", "number",
                                       "money",   "date", "symbol", "comment"};
  const Parsed parsed = ParseText(text);
  std::string out = parsed.Diagnostics();
  for (const Token& token : parsed.tree.tokens) {
    if (!out.empty()) out += ' ';
    out += kNames[static_cast<std::size_t>(token.kind)];
    out += ':';
    out += TextOf(parsed.file.text, token);
  }
  return out;
}

/// The kind and text of the node in place of the value in `fact f: one of VALUE;`.
std::string ValueOf(const std::string& text) {
  const Parsed parsed = ParseText("kind k = one of " + text + ";");
  if (!parsed.emitter.diagnostics().empty())
    return std::string(InfoOf(parsed.emitter.diagnostics()[0].kind).code);
  const SyntaxNode& value = parsed.tree.nodes[4];
  if (value.kind == NodeKind::OrOthers || parsed.tree.nodes.size() > 5) return "several";
  return std::string(NodeKindName(value.kind)) + " " +
         parsed.file.text.substr(value.begin, value.end - value.begin);
}

TEST_CASE("tokens keep their bytes and kinds") {
  CHECK(TokensOf("").empty());
  CHECK(TokensOf(" \r\n\t").empty());
  CHECK(TokensOf("# only a comment") == "comment:# only a comment");
  CHECK(TokensOf("exam 70-473 \"a # b\", retired 2017-12;# c\n") ==
        "keyword:exam code:70-473 string:\"a # b\" symbol:, keyword:retired date:2017-12 symbol:; "
        "comment:# c");
  CHECK(TokensOf("set exams=<all-exams,MB2-709>;") ==
        "keyword:set name:exams symbol:= symbol:< code:all-exams symbol:, code:MB2-709 symbol:> "
        "symbol:;");
  CHECK(
      TokensOf("measure m = a-b - $1,000 * 2;") ==
      "keyword:measure name:m symbol:= name:a-b symbol:- money:$1,000 symbol:* number:2 symbol:;");
  CHECK(TokensOf("measure m = sum of r.a in the last full month;") ==
        "keyword:measure name:m symbol:= keyword:sum keyword:of name:r symbol:. name:a keyword:in "
        "keyword:the "
        "keyword:last keyword:full keyword:month symbol:;");
}

TEST_CASE("a byte-order mark and CRLF mean nothing") {
  CHECK(TokensOf("\xEF\xBB\xBF"
                 "exam A;\r\nexam B;\r\n") ==
        "keyword:exam code:A symbol:; keyword:exam code:B symbol:;");
}

TEST_CASE("values are told apart by their form") {
  struct Row {
    const char* text;
    const char* value;
  };
  const std::vector<Row> rows = {
      {"2017-12-31", "Date 2017-12-31"},
      {"2017-12", "Date 2017-12"},
      {"2017-13", "Date 2017-13"},  // whether the calendar has it is asked later
      {"2017", "Number 2017"},
      {"1,000", "Number 1,000"},
      {"1,000,000.50", "Number 1,000,000.50"},
      {"1000000", "Number 1000000"},
      {"6.67", "Number 6.67"},
      {"0.125", "Number 0.125"},
      {"1000.125", "Number 1000.125"},
      {"1,000.125", "Number 1,000.125"},
      {"100.000", "A0007"},
      {"1.234", "A0007"},
      {"1.234.567", "A0007"},
      {"10,00", "several"},  // without a group of exactly three digits the comma parts two values
      {"1,0000", "several"},
      {"1, 000", "several"},
      {"100k", "A0002"},
      {"$5", "Money $5"},
      {"$ 5", "Money $ 5"},
      {"US$5", "Money US$5"},
      {"USD 5", "Money USD 5"},
      {"EUR 5,000.25", "Money EUR 5,000.25"},
      {"$100.000", "A0007"},
      {"$5m", "A0002"},
      {"EUR", "Name EUR"},
      {"yes", "Yes yes"},
      {"no", "No no"},
      {"yesterday", "Name yesterday"},
      {"none", "Name none"},
      {"dynamics-365", "Name dynamics-365"},
      {"A-1-b", "Name A-1-b"},
      {"not", "A0002"},
      {"metrics", "Name metrics"},
      {"metric", "A0002"},
      {"a_b", "A0017"},
      {"a--b", "A0017"},
      {"a-", "A0017"},
      {"\"a b\"", "String \"a b\""},
      {"\"\"", "String \"\""},
      {"\"a", "A0009"},
      {"70-473", "A0002"},  // a code is no value
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(ValueOf(row.text) == row.value);
  }
}

}  // namespace
}  // namespace attain
