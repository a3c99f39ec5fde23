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
  const auto lenses = LensesOf(FileId{0}, examples, {});
  REQUIRE(lenses.size() == 2);
  CHECK(SpanText(analysis, lenses[0].span) == "1:6:9-6:16 \"holds\"");
  CHECK(lenses[0].title == "✓ as expected");
  CHECK(lenses[0].details.empty());
  CHECK(SpanText(analysis, lenses[1].span) == "1:7:9-7:16 \"fails\"");
  CHECK(lenses[1].title == "✗ expected c gold met, got not met (and 1 more)");
  CHECK(lenses[1].details == R"(expected c gold met, got not met
c, gold: not met [c//gold]
  not met: by o
    not met: f (1.policy:4)
      f is no

expected c silver met, got not met
c, silver: not met [c//silver]
  not met: by o
    not met: 1 person: 1 short (1.policy:4)
      1 more place needs A-1; nobody fits it)");
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
  for (const Lens& lens : LensesOf(FileId{0}, {}, *counts))
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
        "1:4:20-4:24 gold 1 of 1 partners meet this; 1 more was rejected: `attain evaluate` says "
        "why\n"
        "1:4:41-4:47 silver 0 of 1 partners meet this; 1 more was rejected: `attain evaluate` says "
        "why\n");
}

TEST_CASE("partners that are left out of a count are told, at the end of the data too") {
  const std::string text = "fact f: yes or no;\ncompetency c { is f; }\n";
  const std::string good = "{\"id\": \"1\", \"facts\": {\"f\": true}, \"people\": []}\n";
  CHECK(Counted(text, "partners.jsonl", "{\"id\": \"0\", broken\n" + good + good) ==
        "1:2:12-2:13 c 1 of 1 partners meet this; 2 more were rejected: `attain evaluate` says "
        "why\n");
  CHECK(Counted(text, "partners.jsonl", "{broken\n") ==
        "1:2:12-2:13 c 0 of 0 partners meet this; 1 more was rejected: `attain evaluate` says "
        "why\n");
  // a number too large
  CHECK(Counted("fact f: yes or no;\nfact n: number;\nmeasure m = n * n * n * n * n;\n"
                "competency c { is f; m at least 1; }\npartner \"one\" { is f; n is 1; }\n"
                "partner \"two\" { is f; n is 999999999999; }\n",
                "", "") ==
        "1:4:12-4:13 c 1 of 1 partners meet this; 1 more was rejected: `attain evaluate` says "
        "why\n");
}

TEST_CASE("the rulebook's own partners are counted on the day that each names") {
  const std::string partners =
      "partner \"p1\" as of 2018-06-30 { person ana passes A-1; }\n"
      "partner \"p2\" as of 2017-06-30 { person ana passes A-2; }\n"
      "partner \"p3\" { person ana passes A-1; }\n";
  CHECK(Counted("exam A-1, accepted until 2017-12-31;\nexam A-2;\ncompetency c {\n"
                "level silver { 1 person passes A-1; }\nlevel gold { 1 person passes A-2; }\n}\n"
                "partner \"p1\" as of 2017-06-30 { person ana passes A-1; }\n" +
                    partners,
                "", "") ==
        "1:4:7-4:13 silver 1 of 4 partners meet this\n"
        "1:5:7-5:11 gold 1 of 4 partners meet this\n");
  // p1 and p2 on days of their own version, today none is in force
  CHECK(Counted("exam A-1;\nexam A-2;\n"
                "competency c effective from 2017-01 until 2017-12 {\n"
                "level silver { 1 person passes A-1; }\n}\n"
                "competency c effective from 2018-06 until 2018-12 {\n"
                "level silver { 1 person passes A-1; }\n}\n" +
                    partners,
                "", "") ==
        "1:4:7-4:13 silver 0 of 1 partners meet this\n"
        "1:7:7-7:13 silver 1 of 1 partners meet this\n");
}

TEST_CASE("what has no level has the count at its option or award") {
  CHECK(Counted("fact f: yes or no;\ncompetency c { is f; }\n"
                "competency d { option o { is f; } option p { is not f; } }\n"
                "partner \"one\" { is f; }\n",
                "", "") ==
        "1:2:12-2:13 c 1 of 1 partners meet this\n"
        "1:3:12-3:13 d 1 of 1 partners meet this\n"
        "1:3:23-3:24 o 1 of 1 partners meet this\n"
        "1:3:42-3:43 p 0 of 1 partners meet this\n");
}

TEST_CASE("a rulebook with errors has no outcomes") {
  CHECK(ExamplesOf(AnalyseTexts({kText + "exam ;\n"}), kToday).empty());
}

}  // namespace
}  // namespace attain
