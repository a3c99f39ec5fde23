#include "editor/semantic_tokens.h"

#include <catch2/catch.hpp>

#include "tests/editor/marked_text.h"

namespace attain {
namespace {

TEST_CASE("what each word of a file is") {
  const Analysis analysis = AnalyseTexts(
      {"exam A-1 \"One\", retired 2018-01-01; # gone\nset s = <A-1>;\n"
       "fact f: one of near, far;\nrecords r { amount: money in USD; }\n"
       "measure m = sum of r.amount;\n"
       "competency c {\n  level gold { m at least $5 if f is near; unknown-name at least 1; }\n}\n"
       "example \"e\" as of 2018-01-01 { person ana passes A-1; expect c gold met; }\n"});
  const Names names = NamesOf(analysis);
  static constexpr std::string_view kTypes[] = {
      "keyword", "number",  "date",  "text",  "comment", "credential", "set",   "type",   "fact",
      "table",   "measure", "award", "field", "value",   "option",     "level", "metric", "person"};
  std::string text;
  for (const SemanticToken& token :
       SemanticTokensOf(analysis, names, FileId{0}, *ParseDate("2018-03-15"))) {
    if (token.type == TokenType::keyword) continue;
    text += fmt::format("{} {}{}{}\n", analysis.sources[token.span.file].TextOf(token.span),
                        kTypes[static_cast<std::size_t>(token.type)],
                        token.declaration ? " declared" : "", token.deprecated ? " over" : "");
  }
  CHECK(text ==
        "A-1 credential declared over\n\"One\" text\n2018-01-01 date\n# gone comment\n"
        "s set declared\nA-1 credential over\n"
        "f fact declared\nnear value declared\nfar value declared\n"
        "r table declared\namount field declared\n"
        "m measure declared\nr table\namount field\n"
        "c award declared\ngold level declared\nm measure\n$5 number\nf fact\nnear value\n"
        "1 number\n"
        "\"e\" text\n2018-01-01 date\nana person declared\nA-1 credential over\nc award\n"
        "gold level\n");
}

TEST_CASE("the line end of Windows is no part of a comment") {
  const Analysis analysis = AnalyseTexts({"# one\r\nexam A-1;  # two\r\n#\r\n# three\r"});
  std::string comments;
  for (const SemanticToken& token :
       SemanticTokensOf(analysis, NamesOf(analysis), FileId{0}, *ParseDate("2018-03-15"))) {
    if (token.type == TokenType::comment) comments += SpanText(analysis, token.span) + "\n";
  }
  CHECK(comments == "1:1:1-1:6 # one\n1:2:12-2:17 # two\n1:3:1-3:2 #\n1:4:1-4:8 # three\n");
}

}  // namespace
}  // namespace attain
