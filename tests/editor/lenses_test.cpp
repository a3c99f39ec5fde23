#include "editor/lenses.h"

#include <catch2/catch.hpp>

#include "editor/count_partners.h"
#include "tests/editor/marked_text.h"

namespace attain {
namespace {

const Date kToday = *ParseDate("2018-03-15");

const std::string kText =
    "exam A-1;\nfact f: yes or no;\n"
    "competency c {\n  option o { level gold { is f; } level silver { 1 person passes A-1; } }\n}\n"
    "example \"holds\" as of 2018-01-01 { is f; expect c gold met; }\n"
    "example \"fails\" as of 2018-01-01 { is not f; expect c gold met; expect c silver met; }\n";

TEST_CASE("an example has what it got above it") {
  const Analysis analysis = AnalyseTexts({kText});
  const auto examples = ExamplesOf(analysis, kToday);
  const auto lenses = LensesOf(analysis, FileId{0}, examples, {}, kToday);
  REQUIRE(lenses.size() == 2);
  CHECK(SpanText(analysis, lenses[0].span) == "1:6:9-6:16 \"holds\"");
  CHECK(lenses[0].title == "✓ as expected");
  CHECK(lenses[0].details.empty());
  CHECK(SpanText(analysis, lenses[1].span) == "1:7:9-7:16 \"fails\"");
  CHECK(lenses[1].title == "✗ expected c gold met, got not met (and 1 more)");
  CHECK(lenses[1].details.find("expected c silver met, got not met") != std::string::npos);
}

TEST_CASE("a level has above it how many partners meet it") {
  const Analysis analysis = AnalyseTexts({kText});
  const Rulebook& rulebook = analysis.rulebook;
  const AwardId award = rulebook.FindAward("c");
  const StringId option = rulebook.names.Find("o"), gold = rulebook.names.Find("gold");
  const std::vector<RowCount> counts = {{award, option, gold, 12, 3, 40},
                                        {award, StringId(), StringId(), 15, 0, 40},
                                        {award, gold, gold, 1, 0, 1}};
  const auto lenses = LensesOf(analysis, FileId{0}, {}, counts, kToday);
  REQUIRE(lenses.size() == 2);
  CHECK(SpanText(analysis, lenses[0].span) == "1:3:12-3:13 c");
  CHECK(lenses[0].title == "15 of 40 partners meet this");
  CHECK(SpanText(analysis, lenses[1].span) == "1:4:20-4:24 gold");
  CHECK(lenses[1].title == "12 of 40 partners meet this, of 3 it cannot be told");
}

/// The lenses of the levels, with these partners counted.
std::string Counted(const std::string& text, const std::string& path, const std::string& data) {
  const Analysis analysis = AnalyseTexts({text});
  const MemoryReader folders({});
  PartnerFiles files;
  files.folders = &folders;
  files.open = [&](const std::string&) -> Result<ByteSourcePtr> { return BytesInMemory(data); };
  const auto counts = CountPartners(analysis.rulebook, files, path, kToday, [] { return false; });
  if (!counts) return counts.message();
  std::string lines;
  for (const Lens& lens : LensesOf(analysis, FileId{0}, {}, *counts, kToday))
    lines += fmt::format("{} {}\n", SpanText(analysis, lens.span), lens.title);
  return lines;
}

TEST_CASE("partners are counted from a file, or the rulebook's own") {
  const std::string text = kText +
                           "partner \"one\" { is f; }\npartner \"two\" { is not f; person ana "
                           "passes A-1; }\npartner \"three\" {}\n";
  CHECK(Counted(text, "", "") ==
        "1:4:20-4:24 gold 1 of 3 partners meet this, of 1 it cannot be told\n"
        "1:4:41-4:47 silver 1 of 3 partners meet this\n");
  CHECK(Counted(text, "partners.jsonl",
                "{\"id\": \"1\", \"facts\": {\"f\": true}, \"people\": []}\n"
                "{\"id\": \"2\", \"facts\": {\"f\": 5}, \"people\": []}\n") ==
        "1:4:20-4:24 gold 1 of 1 partners meet this\n"
        "1:4:41-4:47 silver 0 of 1 partners meet this\n");
}

TEST_CASE("a rulebook with errors has no outcomes") {
  CHECK(ExamplesOf(AnalyseTexts({kText + "exam ;\n"}), kToday).empty());
}

}  // namespace
}  // namespace attain
