// The changes that mutate_policies makes, and what it says of them.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "policy_mutations/declarations.h"
#include "policy_mutations/mix_ups.h"
#include "policy_mutations/mutations.h"
#include "policy_mutations/report.h"
#include "policy_mutations/vocabulary.h"
#include "syntax/parser.h"

namespace attain {
namespace {

SourceSet SourcesOf(std::vector<std::string> texts) {
  SourceSet sources;
  for (std::string& text : texts)
    sources.Add(SourceFile(std::to_string(sources.size() + 1) + ".policy", std::move(text)));
  return sources;
}

/// The text with each change made, and the words for it.
std::vector<std::string> Changes(const std::string& text) {
  const SourceFile file("test.policy", text);
  Emitter emitter;
  const SyntaxTree tree = Parse(file, FileId{0}, emitter);
  REQUIRE(!emitter.has_errors());
  std::vector<std::string> changes;
  for (const Mutation& mutation : MutationsOf(RootOf(tree).first(), text)) {
    changes.push_back(mutation.words + ": " + text.substr(0, mutation.begin) +
                      mutation.replacement + text.substr(mutation.end));
  }
  return changes;
}

using Lines = std::vector<std::string>;

MutationReport ReportOn(std::vector<std::string> texts, const std::string& only = {}) {
  const SourceSet sources = SourcesOf(std::move(texts));
  return ReportMutations(sources, TryMutations(sources, only, 2), only);
}

TEST_CASE("items of lists are dropped with their commas, and days become their neighbours") {
  CHECK(
      Changes("set s effective from 2017-12 until 2018-12-31 = <A-1, any of <B-1, B-2>>;") ==
      Lines{"2017-12 becomes 2017-11: set s effective from 2017-11 until 2018-12-31 = <A-1, any "
            "of <B-1, B-2>>;",
            "2017-12 becomes 2018-01: set s effective from 2018-01 until 2018-12-31 = <A-1, any "
            "of <B-1, B-2>>;",
            "2018-12-31 becomes 2018-12-30: set s effective from 2017-12 until 2018-12-30 = <A-1, "
            "any of <B-1, B-2>>;",
            "2018-12-31 becomes 2019-01-01: set s effective from 2017-12 until 2019-01-01 = <A-1, "
            "any of <B-1, B-2>>;",
            "A-1 dropped: set s effective from 2017-12 until 2018-12-31 = <any of <B-1, B-2>>;",
            "any of <B-1, B-2> dropped: set s effective from 2017-12 until 2018-12-31 = <A-1>;",
            "any of becomes all of: set s effective from 2017-12 until 2018-12-31 = <A-1, all of "
            "<B-1, B-2>>;",
            "B-1 dropped: set s effective from 2017-12 until 2018-12-31 = <A-1, any of <B-2>>;",
            "B-2 dropped: set s effective from 2017-12 until 2018-12-31 = <A-1, any of <B-1>>;"});
}

TEST_CASE("what never changes a verdict is left alone") {
  CHECK(
      Changes("exam A-1 \"2\", available from 2017-01-01, registration closes 2018-01-01, retired "
              "2018-02-01, replaced by A-2;")
          .empty());
}

TEST_CASE("values of types are dropped, `or others` too") {
  CHECK(Changes("fact f: one of a, b, or others;") ==
        Lines{"a dropped: fact f: one of b, or others;", "b dropped: fact f: one of a, or others;",
              "or others dropped: fact f: one of a, b;"});
}

TEST_CASE("filters lose terms and joiners, windows their length, distinct its meaning") {
  CHECK(
      Changes("measure m = count of distinct r.c where (a or b is x) and not n in the trailing 12 "
              "months;") ==
      Lines{"count of distinct r.c becomes count of r: measure m = count of r where (a or b is x) "
            "and not n in the trailing 12 months;",
            "where (a or b is x) and not n dropped: measure m = count of distinct r.c  in the "
            "trailing 12 months;",
            "(a or b is x) dropped: measure m = count of distinct r.c where not n in the trailing "
            "12 months;",
            "a dropped: measure m = count of distinct r.c where (b is x) and not n in the "
            "trailing 12 months;",
            "a becomes not a: measure m = count of distinct r.c where (not a or b is x) and not n "
            "in the trailing 12 months;",
            "or becomes and: measure m = count of distinct r.c where (a and b is x) and not n in "
            "the trailing 12 months;",
            "b is x dropped: measure m = count of distinct r.c where (a) and not n in the "
            "trailing 12 months;",
            "is becomes is not: measure m = count of distinct r.c where (a or b is not x) and not "
            "n in the trailing 12 months;",
            "and becomes or: measure m = count of distinct r.c where (a or b is x) or not n in "
            "the trailing 12 months;",
            "not n dropped: measure m = count of distinct r.c where (a or b is x) in the trailing "
            "12 months;",
            "not dropped: measure m = count of distinct r.c where (a or b is x) and  n in the "
            "trailing 12 months;",
            "in the trailing 12 months dropped: measure m = count of distinct r.c where (a or b is "
            "x) and not n ;",
            "12 becomes 11: measure m = count of distinct r.c where (a or b is x) and not n in the "
            "trailing 11 months;",
            "12 becomes 13: measure m = count of distinct r.c where (a or b is x) and not n in the "
            "trailing 13 months;"});
}

TEST_CASE("amounts go by a cent and by a tenth, comparisons and flags to the others") {
  CHECK(Changes("competency c { m at least $1,000; is f; }") ==
        Lines{"m at least $1,000 dropped: competency c {  is f; }",
              "at least becomes at most: competency c { m at most $1,000; is f; }",
              "at least becomes more than: competency c { m more than $1,000; is f; }",
              "at least becomes less than: competency c { m less than $1,000; is f; }",
              "$1,000 becomes $999.99: competency c { m at least $999.99; is f; }",
              "$1,000 becomes $1,000.01: competency c { m at least $1,000.01; is f; }",
              "$1,000 becomes $900: competency c { m at least $900; is f; }",
              "$1,000 becomes $1,100: competency c { m at least $1,100; is f; }",
              "is f dropped: competency c { m at least $1,000;  }",
              "f becomes not f: competency c { m at least $1,000; is not f; }"});
}

TEST_CASE("people lines go, and their counts and relations change") {
  CHECK(
      Changes("competency c { 2 people pass A-1; the same 2 pass B-1; }") ==
      Lines{"2 people pass A-1 dropped: competency c {  the same 2 pass B-1; }",
            "2 becomes 1: competency c { 1 people pass A-1; the same 2 pass B-1; }",
            "2 becomes 3: competency c { 3 people pass A-1; the same 2 pass B-1; }",
            "the same 2 pass B-1 dropped: competency c { 2 people pass A-1;  }",
            "the same becomes another: competency c { 2 people pass A-1; another 2 pass B-1; }",
            "the same becomes the other: competency c { 2 people pass A-1; the other 2 pass B-1; }",
            "the same becomes the same or different: competency c { 2 people pass A-1; the same or "
            "different 2 pass B-1; }",
            "2 becomes 1: competency c { 2 people pass A-1; the same 1 pass B-1; }",
            "2 becomes 3: competency c { 2 people pass A-1; the same 3 pass B-1; }"});
  CHECK(
      Changes(
          "competency c { at least 2 people { 1 of them passes A-1; all people pass B-1; } }") ==
      Lines{
          "at least 2 people { … } dropped: competency c {  }",
          "2 becomes 1: competency c { at least 1 people { 1 of them passes A-1; all people pass "
          "B-1; } }",
          "2 becomes 3: competency c { at least 3 people { 1 of them passes A-1; all people pass "
          "B-1; } }",
          "1 of them passes A-1 dropped: competency c { at least 2 people {  all people pass B-1; "
          "} }",
          "1 of them becomes all of them: competency c { at least 2 people { all of them passes "
          "A-1; all people pass B-1; } }",
          "1 becomes 0: competency c { at least 2 people { 0 of them passes A-1; all people pass "
          "B-1; } }",
          "1 becomes 2: competency c { at least 2 people { 2 of them passes A-1; all people pass "
          "B-1; } }",
          "all people pass B-1 dropped: competency c { at least 2 people { 1 of them passes A-1;  "
          "} }",
          "all people becomes 1 of them: competency c { at least 2 people { 1 of them passes A-1; "
          "1 of them pass B-1; } }"});
}

TEST_CASE("points change, and their lines go") {
  const std::string text =
      "designation d { score at least 7 of 9 points; every metric more than 0 points; "
      "metric a up to 9 points { only if is f; 2 points for each whole m; } }";
  Lines words;
  for (const std::string& change : Changes(text))
    words.push_back(change.substr(0, change.find(": ")));
  CHECK(words == Lines{"score at least 7 of 9 points dropped", "7 becomes 6", "7 becomes 8",
                       "9 becomes 8", "9 becomes 10", "every metric more than 0 points dropped",
                       "more than becomes at least", "0 becomes 1", "9 becomes 8", "9 becomes 10",
                       "only if is f dropped", "f becomes not f",
                       "2 points for each whole m dropped", "2 becomes 1", "2 becomes 3",
                       "whole dropped"});
}

TEST_CASE("an alternative goes, and of two the other stays") {
  CHECK(Changes("competency c { either { is f; } or { is g; } }")[1] ==
        "alternative 1 of 2 dropped: competency c { all of { is g; } }");
  CHECK(Changes("competency c { either { is f; } or { is g; } or { is h; } }")[1] ==
        "alternative 1 of 3 dropped: competency c { either { is g; } or { is h; } }");
}

TEST_CASE("names give way to others of their kind, and lists let one more pass") {
  const SourceSet sources =
      SourcesOf({"kind k = one of x, y, z, or others;\n"
                 "records r { f: k; amount: money in USD; }\n"
                 "set s effective from 2017-01-01 = <A-1>;\n"
                 "set s effective from 2018-01-01 = <A-1, A-2>;\n"
                 "set t = <A-3>;\n"
                 "measure m = sum of r.amount where f is x;\n"
                 "measure n = sum of r.amount where f is any of <x, y>;\n"
                 "competency c { m at least $1; 1 person passes any of s and also passes A-1; }\n"
                 "exam A-1;\nexam A-2;\nexam A-3;\n"});
  const CutRulebook declarations = CutIntoDeclarations(sources);
  const Vocabulary vocabulary = VocabularyOf(declarations);
  Lines changes;
  for (const Declaration& declaration : declarations.all) {
    const std::string& text = declaration.source.text;
    for (const Mutation& mutation : MixUpsOf(RootOf(declaration.tree).first(), text, vocabulary)) {
      changes.push_back(mutation.words + ": " + text.substr(0, mutation.begin) +
                        mutation.replacement + text.substr(mutation.end));
    }
  }
  CHECK(changes ==
        Lines{"A-2 added: set s effective from 2017-01-01 = <A-1, A-2>;",
              "y added: measure m = sum of r.amount where f is any of <x, y>;",
              "z added: measure m = sum of r.amount where f is any of <x, z>;",
              "z added: measure n = sum of r.amount where f is any of <x, y, z>;",
              "m becomes n: competency c { n at least $1; 1 person passes any of s and also passes "
              "A-1; }",
              "A-1 becomes A-2: competency c { m at least $1; 1 person passes any of s and also "
              "passes A-2; }",
              "A-1 becomes A-3: competency c { m at least $1; 1 person passes any of s and also "
              "passes A-3; }",
              "s becomes t: competency c { m at least $1; 1 person passes any of t and also passes "
              "A-1; }"});
}

constexpr const char* kExams = "exam A-1;\nexam A-2;\nset a = <A-1, A-2>;\n";
constexpr const char* kExamples =
    "example \"one\" as of 2018-01-01 { person ana passes A-1; expect c met; }\n"
    "example \"none\" as of 2018-01-01 { expect c not met; }\n";

TEST_CASE("a change that no example notices is shown with its line") {
  const MutationReport report = ReportOn(
      {kExams, std::string("competency c {\n    1 person passes any of a;\n}\n") + kExamples});
  CHECK(report.text ==
        "1.policy:3: A-2 dropped: no example notices\n"
        "6 changes: 4 fail an example, 1 do not check, 0 are excused, 1 are not noticed\n");
  CHECK(!report.clean);
}

TEST_CASE("an example more, and every change is noticed") {
  const MutationReport report = ReportOn(
      {kExams, std::string("competency c {\n    1 person passes any of a;\n}\n") + kExamples +
                   "example \"two\" as of 2018-01-01 { person ana passes A-2; expect c met; }\n"});
  CHECK(report.text ==
        "6 changes: 5 fail an example, 1 do not check, 0 are excused, 0 are not noticed\n");
  CHECK(report.clean);
}

TEST_CASE("a change that means nothing is excused, above its line or behind it") {
  const std::string rules = std::string("competency c {\n    1 person passes any of a;\n}\n");
  for (const char* set :
       {"# mutation: A-2 dropped because nobody has it\nset a = <A-1, A-2>;\n",
        "set a = <A-1,\n  A-2>;  # mutation: A-2 dropped because nobody has it\n"}) {
    const MutationReport report =
        ReportOn({std::string("exam A-1;\nexam A-2;\n") + set, rules + kExamples});
    CHECK(report.text ==
          "6 changes: 4 fail an example, 1 do not check, 1 are excused, 0 are not noticed\n");
    CHECK(report.clean);
  }
}

TEST_CASE("an excuse that is not needed, not true or without a reason is a mistake") {
  const MutationReport report = ReportOn(
      {"exam A-1;\nexam A-2;\n"
       "# mutation: A-1 dropped, A-2 dropped because nobody has them\n"
       "# mutation: A-3 dropped because it is not there\n"
       "# mutation: A-2 dropped\n"
       "set a = <A-1, A-2>;\n",
       std::string(
           "competency c {\n"
           "    1 person passes any of a;  # mutation: 1 becomes 0 because nobody is enough\n"
           "}\n") +
           kExamples});
  CHECK(report.text ==
        "1.policy:3: `A-1 dropped` fails the example \"one\": it needs no excuse\n"
        "1.policy:4: `A-3 dropped` is no change of line 6\n"
        "1.policy:5: an excuse is written `# mutation: CHANGE because REASON`\n"
        "2.policy:2: `1 becomes 0` does not check: it needs no excuse\n"
        "6 changes: 4 fail an example, 1 do not check, 1 are excused, 0 are not noticed\n"
        "4 mistakes in excuses\n");
  CHECK(!report.clean);
}

TEST_CASE("a name that the examples do not need is known when it stands in place of another") {
  const MutationReport report =
      ReportOn({"exam A-1;\nexam A-2;\nset s = <A-1>;\nset t = <A-2>;\n"
                "competency c { 1 person passes any of s; }\n"
                "example \"one\" as of 2018-01-01 { person ana passes A-1, A-2; expect c met; }\n"
                "example \"none\" as of 2018-01-01 { expect c not met; }\n"});
  CHECK(report.text ==
        "1.policy:5: any of becomes all of: no example notices\n"
        "1.policy:5: s becomes t: no example notices\n"
        "5 changes: 2 fail an example, 1 do not check, 0 are excused, 2 are not noticed\n");
}

TEST_CASE("of one file alone only its changes and excuses count") {
  const MutationReport report = ReportOn(
      {kExams, std::string("competency c {\n    1 person passes any of a;\n}\n") + kExamples},
      "2.policy");
  CHECK(report.text ==
        "4 changes: 3 fail an example, 1 do not check, 0 are excused, 0 are not noticed\n");
  CHECK(report.clean);
}

}  // namespace
}  // namespace attain
