#include "editor/hover.h"

#include <catch2/catch.hpp>

#include "tests/editor/marked_text.h"
#include "tests/golden.h"

namespace attain {
namespace {

const Date kToday = *ParseDate("2018-03-15");

/// The word that the hover is about, then its text; "" where there is none.
std::string HoverText(const std::vector<std::string>& texts) {
  const Marked marked = MarkedTexts(texts);
  const auto hover = HoverAt(marked.analysis, marked.names, marked.place, kToday);
  if (!hover) return {};
  return fmt::format("{}: {}", marked.analysis.sources[hover->span.file].TextOf(hover->span),
                     hover->markdown);
}

TEST_CASE("a credential as it is today") {
  const std::string catalogue =
      "exam A-1 \"Old\", available from 2016-01, registration closes 2017-06-30, retired "
      "2017-12-31,\n  accepted until 2018-02-28, replaced by A-2;\n"
      "exam A-2 \"New\", available from 2018-06-01, accepted until 2019-12-31 if passed by "
      "2018-12-31;\n"
      "certification both, earned by passing A-1 or\n    any of <A-2>, url \"https://e.org\";\n";
  CHECK(HoverText({catalogue, "set s = <a|-1>;\n"}) ==
        "a-1: **A-1** · exam\n\nOld\n\n"
        "- no longer accepted since 2018-03-01\n- replaced by `A-2` New\n"
        "- can be passed from 2016-01-01\n- registration closes 2017-06-30\n"
        "- could be passed until 2017-12-31");
  CHECK(HoverText({catalogue, "set s = <A-|2>;\n"}) ==
        "A-2: **A-2** · exam\n\nNew\n\n"
        "- counts today, and until 2019-12-31, if passed by 2018-12-31\n"
        "- can be passed from 2018-06-01");
  CHECK(HoverText({catalogue, "set s = <bot|h>;\n"}) ==
        "both: **both** · certification\n\n- counts today\n"
        "- earned by passing A-1 or any of <A-2>\n- <https://e.org>");
}

TEST_CASE("the members of a set today") {
  CHECK(HoverText(
            {"exam A-1 \"One\", accepted until 2018-01-31;\nexam A-2;\nset in|ner = <A-2>;\n"
             "set outer effective from 2017-01-01 = <A-1>;\n"
             "set outer effective from 2018-01-01 = <A-1, A-2, inner, all of <A-1, A-2>>;\n"}) ==
        "inner: **inner** · set\n\n- `A-2`\n");
  CHECK(
      HoverText(
          {"exam A-1 \"One\", accepted until 2018-01-31;\nexam A-2;\nset inner = <A-2>;\n"
           "set outer effective from 2017-01-01 = <A-1>;\n"
           "set o|uter effective from 2018-01-01 = <A-1, A-2, inner, all of <A-1, A-2>>;\n"}) ==
      "outer: **outer** · set\n\nfrom 2017-01-01 to 2017-12-31: `A-1`\n\nfrom 2018-01-01, now:\n\n"
      "- `A-1` One, no longer accepted since 2018-02-01\n- `A-2`\n- the 1 of `inner`\n"
      "- all of <A-1, A-2>\n");
}

TEST_CASE("facts, fields, tables and measures") {
  const std::string text =
      "kind place = one of near, far, or others;\n"
      "fact home \"where it is\": place;\n"
      "records revenue \"what was sold\" dated by on-day { amount: money in USD; on-day: date; }\n"
      "measure sold \"sold in a year\" =\n  (sum of revenue.amount in the trailing 12 months)\n"
      "  - (sum of revenue.amount in the last full month ending 1 month ago);\n"
      "competency c { ";
  CHECK(HoverText({"exam A-1;\npartner \"p1\" { person a|na passes A-1; }\n"}) ==
        "ana: **ana** · person of \"p1\"");
  CHECK(HoverText({text + "home is ne|ar; }\n"}) == "near: **near** · value of `place`");
  CHECK(HoverText({text + "ho|me is near; }\n"}) ==
        "home: **home** · fact\n\nwhere it is\n\nplace: one of near, far, or others");
  CHECK(HoverText({text + "}\nmeasure m = sum of revenue.am|ount;\n"}) ==
        "amount: **amount** · field of `revenue`\n\nmoney in USD");
  CHECK(HoverText({text + "}\nmeasure m = sum of reve|nue.amount;\n"}) ==
        "revenue: **revenue** · records\n\nwhat was sold\n\ndated by `on-day`\n\n"
        "- `amount: money in USD;`\n- `on-day: date;`");
  CHECK(HoverText({text + "so|ld at least $5; }\n"}) ==
        "sold: **sold** · measure, money in USD\n\nsold in a year\n\n```policy\n"
        "(sum of revenue.amount in the trailing 12 months) - (sum of revenue.amount in the last "
        "full month ending 1 month ago)\n```\n\nToday this reads rows dated\n\n"
        "- from 2017-03-16 to 2018-03-15\n- from 2018-01-01 to 2018-01-31");
}

TEST_CASE("a level asks for its own statements and those beside it, in the version of today") {
  const std::vector<std::string> texts = {
      "exam A-1;\nfact f: yes or no;\n"
      "competency c \"Before\" effective from 2017-01-01 { level gold { is not f; } }\n"
      "competency c \"Cloud\" effective from 2018-01-01 {\n    is f;\n"
      "    level gold \"Gold\" {\n        at least 2 people {\n            2 people pass A-1;\n"
      "        }\n    }\n}\n"
      "example \"e\" as of 2018-02-01 { expect c go|ld not met; }\n"};
  CHECK(HoverText(texts) ==
        "gold: **gold** · level of `c`\n\nGold\n\nasks for\n```policy\nat least 2 people {\n"
        "    2 people pass A-1;\n}\n```\n\nand, like everything in `c`, for\n```policy\nis f;\n"
        "```");
  CHECK(HoverText(
            {"exam A-1;\ncompetency c {\n  level go|ld { at least 2 people {\n    2 people pass "
             "A-1;\n  } }\n}\n"}) ==
        "gold: **gold** · level of `c`\n\nasks for\n```policy\nat least 2 people {\n"
        "  2 people pass A-1;\n}\n```");
  CHECK(HoverText({"competency c|loud \"Cloud\" { note \"why\"; level gold \"Gold\" {} option x {} "
                   "}\n"}) ==
        "cloud: **cloud** · competency\n\nCloud\n\n- level `gold` Gold\n- option `x`\n\n"
        "> why");
  CHECK(HoverText(
            {"exam A-1;\ncompetency c { is f; note \"why\"; option |x { level gold {} } }\n"}) ==
        "x: **x** · option of `c`\n\nasks, like everything in `c`, for\n```policy\nis f;\n```\n\n"
        "> why");
  CHECK(
      HoverText({"exam A-1;\ncompetency c {\n  level go|ld { at least 2 people {  # two\n    # of "
                 "them\n    2 people pass A-1;  # or \"more\"\n  } }\n}\n"}) ==
      "gold: **gold** · level of `c`\n\nasks for\n```policy\nat least 2 people {\n"
      "  2 people pass A-1;\n}\n```");
  CHECK(HoverText({"designation d { metric |m up to 5 points { 5 points if is f; } }\n"}) ==
        "m: **m** · metric of `d`\n\nup to 5 points\n\nworth the sum of\n```policy\n"
        "5 points if is f;\n```");
}

TEST_CASE("what the words of the language mean, and who is meant by them") {
  const std::string before =
      "exam A-1;\nexam B-1;\ncompetency c {\n at least 3 people {\n  2 people pass A-1;\n";
  CHECK(HoverText(
            {before + "  the sa|me 2 also pass B-1;\n  the other person passes B-1;\n }\n}\n"}) ==
        "same: a further condition on people already named (docs/language.md, section 7)\n\n"
        "Meant are the people of `2 people pass A-1` (line 5).");
  CHECK(HoverText(
            {before + "  the same 2 also pass B-1;\n  the o|ther person passes B-1;\n }\n}\n"}) ==
        "other: more people, different from all others of the crew, and there are no more: the "
        "last line with places (docs/language.md, section 7)\n\n"
        "Different people from those of `2 people pass A-1` (line 5), and there are no more.");
  CHECK(HoverText(
            {before + "  1 of the|m also passes B-1;\n  another person passes B-1;\n }\n}\n"}) ==
        "them: so many of the people of the line before also meet this (docs/language.md, section "
        "7)\n\nMeant are the people of `2 people pass A-1` (line 5).");
  CHECK(HoverText({"exam A-1;\ncompetency c { at lea|st 2 people { 2 people pass A-1; } }\n"}) ==
        "least: so many different people, at least, who each fit one of the lines inside "
        "(docs/language.md, section 7)");
  CHECK(HoverText({"exam A-1, accepted un|til 2018-01-31;\n"}) ==
        "until: after this day it no longer counts; with `if passed by`, and only a pass made by "
        "that day counts (docs/language.md, section 3)");
  CHECK(HoverText({"measure m = sum of r.f in the trai|ling 12 months;\n"}) ==
        "trailing: rows dated up to the as-of day and after the same day so many months before "
        "(docs/language.md, section 4)");
  CHECK(HoverText({"exam A-1 nonsense, reti|red 2018-01-01;\n"}) ==
        "retired: the last day on which it can be passed; never changes a verdict "
        "(docs/language.md, section 3)");
  CHECK(HoverText({"ex|am A-1;\n"}) ==
        "exam: declares a credential that a person can hold; `exam`, `assessment` and "
        "`certification` differ in name only (docs/language.md, section 3)");
}

TEST_CASE("a code of a diagnostic in a comment, and nothing where nothing is to be said") {
  CHECK(HoverText({"# attain: allow A00|03 because it is short\n"}).substr(0, 40) ==
        "A0003: ## A0003 a line without its `;`\n\n");
  CHECK(HoverText({"# a com|ment\n"}).empty());
  CHECK(HoverText({"exam A-1 \"a |title\";\n"}).empty());
  CHECK(HoverText({"|"}).empty());
}

TEST_CASE("every meaning names a section that the reference has") {
  const std::string reference = ReadWholeFile("docs/language.md");
  for (const int section : {
#define MEANING(node, section, text) section,
#include "editor/meanings.def"
#undef MEANING
       }) {
    CHECK(reference.find(fmt::format("\n## {}. ", section)) != std::string::npos);
  }
  CHECK(MeaningOf(NodeKind::Otherwise) ==
        "the amount where no case before holds (docs/language.md, section 6)");
  CHECK(MeaningOf(NodeKind::Word).empty());
}

}  // namespace
}  // namespace attain
