#include "editor/outline.h"

#include <catch2/catch.hpp>

#include "tests/editor/marked_text.h"

namespace attain {
namespace {

void AddSymbols(const Analysis& analysis, const std::vector<Symbol>& symbols,
                const std::string& indent, std::string& text) {
  for (const Symbol& one : symbols) {
    text +=
        fmt::format("{}{} ({}) {}\n", indent, one.name, one.detail, PlaceText(analysis, one.span));
    CHECK(one.span.begin <= one.selection.begin);
    CHECK(one.selection.end <= one.span.end);
    AddSymbols(analysis, one.children, indent + "  ", text);
  }
}

TEST_CASE("what a file declares, as a tree") {
  const Analysis analysis = AnalyseTexts(
      {"exam A-1 \"One\";\nrecords r dated by d {\n  d: date;\n}\n"
       "competency c \"Cloud\" effective from 2018-01-01 {\n  option o \"O\" { level gold {} }\n"
       "  metric m not applicable;\n}\nexample \"e\" as of 2018-01-01 { expect c met; }\nbroken "
       "here;\n"});
  std::string text;
  AddSymbols(analysis, SymbolsOf(analysis, FileId{0}), "", text);
  CHECK(text ==
        "A-1 (One) 1:1:1-1:16\n"
        "r () 1:2:1-4:2\n"
        "  d () 1:3:3-3:11\n"
        "c (Cloud, effective from 2018-01-01) 1:5:1-8:2\n"
        "  o (O) 1:6:3-6:33\n"
        "    gold () 1:6:18-6:31\n"
        "  m () 1:7:3-7:27\n"
        "e (2018-01-01) 1:9:1-9:47\n");
}

TEST_CASE("symbols of the whole rulebook by their letters") {
  const Analysis analysis = AnalyseTexts(
      {"exam AZ-104;\nset azure = <AZ-104>;\n", "competency blaze { level gold {} }\n"});
  const Names names = NamesOf(analysis);
  const auto found = [&](std::string_view query, std::size_t most) {
    std::string text;
    for (const FoundSymbol& one : FindSymbols(names, query, most)) {
      text += one.name + (one.owner.empty() ? "" : " of " + one.owner) + " " +
              PlaceText(analysis, one.span) + "\n";
    }
    return text;
  };
  CHECK(found("aZ", 9) == "AZ-104 1:1:6-1:12\nazure 1:2:5-2:10\nblaze 2:1:12-1:17\n");
  CHECK(found("az", 1) == "AZ-104 1:1:6-1:12\n");
  CHECK(found("gd", 9) == "gold of blaze 2:1:26-1:30\n");
}

TEST_CASE("what can be folded") {
  const Analysis analysis =
      AnalyseTexts({"# one\n# two\nexam A;\nexam B;\nset s = <\n  A\n>;\n# alone\n"
                    "competency c {\n  level l {\n    at least 2 people {\n      2 people pass "
                    "A;\n    }\n  }\n}\n"});
  std::string text;
  for (const Fold& fold : FoldsOf(analysis, FileId{0}))
    text += PlaceText(analysis, fold.span) + (fold.comment ? " comment\n" : "\n");
  CHECK(text ==
        "1:1:1-2:6 comment\n1:3:1-4:8\n1:5:1-7:3\n1:5:9-7:2\n1:9:1-15:2\n1:10:3-14:4\n"
        "1:11:23-13:6\n");
}

TEST_CASE("a selection grows from the word to the file") {
  const auto grown = [](const std::string& text) {
    const Marked marked = MarkedTexts({text});
    std::vector<std::string> spans;
    for (const Span span : SelectionRangesAt(marked.analysis, marked.place))
      spans.emplace_back(marked.analysis.sources[span.file].TextOf(span));
    return spans;
  };
  CHECK(grown("set s = <A, any of <B, |C>>;\n") ==
        std::vector<std::string>{"C", "<B, C>", "any of <B, C>", "<A, any of <B, C>>",
                                 "set s = <A, any of <B, C>>;", "set s = <A, any of <B, C>>;\n"});
  CHECK(grown("exam A \"a ti|tle\";") ==
        std::vector<std::string>{"a title", "\"a title\"", "exam A \"a title\";"});
  CHECK(grown("|") == std::vector<std::string>{""});
}

}  // namespace
}  // namespace attain
