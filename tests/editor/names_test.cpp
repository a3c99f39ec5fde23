#include <algorithm>
#include <catch2/catch.hpp>

#include "editor/rename.h"
#include "tests/editor/marked_text.h"

namespace attain {
namespace {

/// The texts with what the name at the mark names: `[name]`, and `[+name]` where it is declared.
std::string NamedAt(const std::vector<std::string>& texts) {
  const Marked marked = MarkedTexts(texts);
  const auto definitions = DefinitionsOf(marked.names, marked.place);
  std::vector<FileEdit> marks;
  for (const Span span : ReferencesTo(marked.names, marked.place, Declarations::included)) {
    const bool declared =
        std::find(definitions.begin(), definitions.end(), span) != definitions.end();
    marks.push_back({span, fmt::format("[{}{}]", declared ? "+" : "",
                                       marked.analysis.sources[span.file].TextOf(span))});
  }
  std::string all;
  for (const std::string& text : Edited(marked.analysis, marks)) all += text;
  return all;
}

TEST_CASE("what a name names, and where it is named") {
  struct Case {
    std::string_view what;
    std::vector<std::string> texts;
    std::string named;
  };
  const Case cases[] = {
      {"a credential across files, without regard to case, from a use",
       {"exam AZ-104 \"Administrator\";\nexam B-1 \"\", replaced by AZ-104;\n",
        "set s = <AZ-1|04>;\ncompetency c { 1 person passes az-104 and any of s; }\n"
        "example \"e\" as of 2020-01-01 { person ana passes AZ-104; expect c met; }\n"},
       "exam [+AZ-104] \"Administrator\";\nexam B-1 \"\", replaced by [AZ-104];\n"
       "set s = <[AZ-104]>;\ncompetency c { 1 person passes [az-104] and any of s; }\n"
       "example \"e\" as of 2020-01-01 { person ana passes [AZ-104]; expect c met; }\n"},
      {"the versions of a set, from the end of its name",
       {"exam A-1;\nset s| effective from 2017-01 = <A-1>;\n"
        "set s effective from 2018-01 = <A-1>;\ncompetency c { 1 person passes any of s; }\n"},
       "exam A-1;\nset [+s] effective from 2017-01 = <A-1>;\n"
       "set [+s] effective from 2018-01 = <A-1>;\ncompetency c { 1 person passes any of [s]; }\n"},
      {"a field of its table alone",
       {"fact amount: number;\n"
        "records revenue dated by on-day { amount: money in USD; on-day: date; }\n"
        "records other { amount: number; }\n"
        "measure m = sum of revenue.amo|unt where amount at least $1;\n"
        "example \"e\" as of 2020-01-01 {\n"
        "amount is 5; revenue { amount $5; } other { amount 1; } expect c met; }\n"},
       "fact amount: number;\n"
       "records revenue dated by on-day { [+amount]: money in USD; on-day: date; }\n"
       "records other { amount: number; }\n"
       "measure m = sum of revenue.[amount] where [amount] at least $1;\n"
       "example \"e\" as of 2020-01-01 {\n"
       "amount is 5; revenue { [amount] $5; } other { amount 1; } expect c met; }\n"},
      {"a value of the kind that is a fact's type",
       {"kind market = one of developed, developing;\nfact home: market;\nfact sales: market;\n"
        "fact other: one of developed, lost;\n"
        "competency c { home is developed;\n"
        "seats at least 5 if sales is any of <develop|ed>; other is developed; }\n"},
       "kind market = one of [+developed], developing;\nfact home: market;\nfact sales: market;\n"
       "fact other: one of developed, lost;\n"
       "competency c { home is [developed];\n"
       "seats at least 5 if sales is any of <[developed]>; other is developed; }\n"},
      {"a level of its award, in any option",
       {"competency a {\n"
        "option x { level silver {} level gold {} check that gold implies silver; }\n"
        "option y { level si|lver {} } }\n"
        "competency b { level silver { attains silver in a; } }\n"
        "check that silver in b implies silver in a;\n"
        "example \"e\" as of 2020-01-01 {\n"
        "expect a silver met; expect a x silver met; expect b silver met; }\n"},
       "competency a {\n"
       "option x { level [+silver] {} level gold {} check that gold implies [silver]; }\n"
       "option y { level [+silver] {} } }\n"
       "competency b { level silver { attains [silver] in a; } }\n"
       "check that silver in b implies [silver] in a;\n"
       "example \"e\" as of 2020-01-01 {\n"
       "expect a [silver] met; expect a x [silver] met; expect b silver met; }\n"},
      {"a metric of its award",
       {"designation d { option x { metric skills up to 5 points { 5 points if is f; } } }\n"
        "example \"e\" as of 2020-01-01 {\n"
        "expect d x skil|ls is 5 points; expect d skills is 5 points; }\n"},
       "designation d { option x { metric [+skills] up to 5 points { 5 points if is f; } } }\n"
       "example \"e\" as of 2020-01-01 {\n"
       "expect d x [skills] is 5 points; expect d [skills] is 5 points; }\n"},
      {"a person of its example",
       {"exam A-1;\n"
        "example \"e\" as of 2020-01-01 { person a|na passes A-1; people ana, bo pass A-1; expect "
        "c "
        "met; }\n"
        "example \"f\" as of 2020-01-01 { person ana passes A-1; expect c met; }\n"},
       "exam A-1;\n"
       "example \"e\" as of 2020-01-01 { person [+ana] passes A-1; people [+ana], bo pass A-1; "
       "expect c met; }\n"
       "example \"f\" as of 2020-01-01 { person ana passes A-1; expect c met; }\n"},
      {"a declaration that did not parse, and a use in a line that did not",
       {"fact trained yes or no;\n"
        "competency c { is trained; 1 person passes tr|ained and; }\n"},
       "fact [+trained] yes or no;\n"
       "competency c { is [trained]; 1 person passes [trained] and; }\n"},
      {"nothing where nothing declares the name",
       {"competency c { is unkn|own-fact; }\n"},
       "competency c { is unknown-fact; }\n"},
      {"nothing on a keyword", {"compe|tency c {}\n"}, "competency c {}\n"},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    CHECK(NamedAt(one.texts) == one.named);
  }
}

/// The texts after the renaming, or why it is refused.
std::string Renamed(const std::vector<std::string>& texts, std::string_view name) {
  const Marked marked = MarkedTexts(texts);
  const Renaming renaming = RenameOf(marked.analysis, marked.names, marked.place, name);
  if (!renaming.refusal.empty()) return "refused: " + renaming.refusal;
  std::string all;
  for (const std::string& text : Edited(marked.analysis, renaming.edits)) all += text;
  return all;
}

TEST_CASE("a thing gets another name everywhere, or the reason why not") {
  CHECK(Renamed({"exam 70-4|73 \"\";\n", "competency c { 1 person passes 70-473; }\n"}, "70-474") ==
        "exam 70-474 \"\";\ncompetency c { 1 person passes 70-474; }\n");
  CHECK(Renamed({"records r { amount: number; }\nmeasure m = sum of |r.amount;\n"}, "sales") ==
        "records sales { amount: number; }\nmeasure m = sum of sales.amount;\n");
  CHECK(Renamed({"competency a { level silver {} }\ncompetency b { level silver {} }\n"
                 "competency c { attains sil|ver in any of <a, b>; }\n"},
                "gold") ==
        "competency a { level gold {} }\ncompetency b { level gold {} }\n"
        "competency c { attains gold in any of <a, b>; }\n");

  const std::string text = "exam A-1;\nset s|et-one = <A-1>;\nfact Seats: number;\n";
  CHECK(Renamed({text}, "2-1") ==
        "refused: `2-1` is not a name: a name begins with a letter; letters, digits and single "
        "hyphens follow");
  CHECK(Renamed({text}, "a b") ==
        "refused: `a b` is not a name: a name begins with a letter; letters, digits and single "
        "hyphens follow");
  CHECK(Renamed({text}, "") == "refused: a name cannot be empty");
  CHECK(Renamed({text}, "any") == "refused: `any` is a word of the language");
  CHECK(Renamed({text}, "seats") == "refused: `Seats` is declared already");
  CHECK(Renamed({"fact m: one of |a, B;\n"}, "b") == "refused: `m` has `B` already");
  CHECK(Renamed({"fact m: one of |a, b;\n"}, "no") == "refused: `no` is a value of its own");
  CHECK(Renamed({"competency c { level gold {} option |x {} }\n"}, "gold") ==
        "refused: `c` has `gold` already");
  CHECK(Renamed({"kind |k = one of a, b;\nfact f: k;\n"}, "date") ==
        "refused: `date` would be read as a word of the language here");
  CHECK(Renamed({"fact |f: number;\n"}, "name") ==
        "refused: a fact cannot be called `name`: partner data keeps that name for itself");
  CHECK(Renamed({"records |r { amount: number; }\n"}, "partners") ==
        "refused: a table cannot be called `partners`: partner data keeps that name for itself");
  // also where there are such errors already, which a rename may take away
  const std::string with_error = "fact id: number;\nfact f: number;\nrule x;\n";
  CHECK(Renamed({with_error, "fact |g: number;\n"}, "name") ==
        "refused: a fact cannot be called `name`: partner data keeps that name for itself");
  CHECK(Renamed({with_error, "fact |g: number;\n"}, "h") == with_error + "fact h: number;\n");
  CHECK(Renamed({"fact |id: number;\n"}, "f") == "fact f: number;\n");
  CHECK(Renamed({"exam| A-1;\n"}, "x") == "refused: no name that is declared stands here");
}

TEST_CASE("only the letters' case of a name may change") {
  CHECK(Renamed({"fact se|ats: number;\ncompetency c { seats at least 1; }\n"}, "Seats") ==
        "fact Seats: number;\ncompetency c { Seats at least 1; }\n");
}

}  // namespace
}  // namespace attain
