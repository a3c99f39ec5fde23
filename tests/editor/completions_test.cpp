#include "editor/completions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "tests/editor/marked_text.h"

namespace attain {
namespace {

const Date kToday = *ParseDate("2018-03-15");

/// The labels in the order in which an editor shows them, parted by ` | `; names have their detail
/// in parentheses.
std::string Offered(const std::vector<std::string>& texts) {
  const Marked marked = MarkedTexts(texts);
  auto completions = CompletionsAt(marked.analysis, marked.names, marked.place, kToday);
  std::stable_sort(completions.begin(), completions.end(),
                   [](const Completion& a, const Completion& b) { return a.sort < b.sort; });
  std::string text;
  for (const Completion& one : completions) {
    text += (text.empty() ? "" : " | ") + one.label;
    if (!one.detail.empty()) text += fmt::format(" ({})", one.detail);
    if (one.deprecated) text += " -";
  }
  return text;
}

const std::string kCatalogue =
    "exam A-1 \"One\";\nexam A-2 \"Two\";\nexam A-0 \"Old\", retired 2017-12-31;\n"
    "set some = <A-1>;\n"
    "kind place = one of near, far;\nfact home: place;\nfact trained: yes or no;\n"
    "fact seats \"paid seats\": number;\nfact since: date;\n"
    "records revenue dated by on-day { amount: money in USD; on-day: date; product: one of crm, "
    "office; }\n"
    "measure sold = sum of revenue.amount;\n"
    "competency base { option build { level silver {} level gold {} } metric skills not "
    "applicable; }\n";

TEST_CASE("names where names are needed") {
  struct Case {
    std::string_view text, offered;
  };
  const Case cases[] = {
      {"set s = <|",
       "A-1 (One) | A-2 (Two) | some | any of | all of | at least … of | one | A-0 (Old, retired) "
       "-"},
      {"set s = <A-1, |, A-2>;",
       "some | any of | all of | at least … of | one | A-0 (Old, retired) - | A-1 (One, listed "
       "already) | A-2 (Two, listed already)"},
      {"set s = <all of |>;", "some"},
      {"exam B-1, replaced by |;", "A-1 (One) | A-2 (Two) | A-0 (Old, retired) -"},
      {"fact f: |", "place | yes or no | money in | one of, or others | number | date | text"},
      {"measure m = sum of |", "revenue.amount"},
      {"measure m = sum of revenue.|;", "amount"},
      {"measure m = count of distinct |", "revenue.amount | revenue.on-day | revenue.product"},
      {"measure m = count of distinct revenue.|;", "amount | on-day | product"},
      {"competency c { seats at least 3 if |", "home | seats (paid seats) | since | partner | is"},
      {"competency c { seats at least 3 if home is |", "far | near | any of | not | one"},
      {"competency c { seats at least 3 if home is near, |", "otherwise"},
      {"competency c { seats at least 3 if is trained, |", "otherwise"},
      {"competency c { seats at least 3 if home is any of <near, far> and is trained, |otherwise "
       "5; }",
       "otherwise"},
      {"competency c { seats at least 3 if home is any of <near, |", "far | near"},
      {"competency c { seats at least 3 if home is near, otherwise |", ""},
      {"measure m = sum of revenue.amount where product is |", "crm | office | any of | not | one"},
      {"competency c { is |; }", "trained | not"},
      {"competency c { trained is |; }", "any of | not | one | yes | no"},
      {"competency c { sold at least |; }", ""},
      {"competency c { seats more than |; }", ""},
      {"competency c { since at most |; }", ""},
      {"competency c { seats is |; }", "any of | not | one"},
      {"competency c { nothing at least |; }", ""},
      {"competency c { nothing is |; }", "any of | not | one | yes | no"},
      {"example \"e\" as of 2018-01-01 { seats is |", ""},
      {"competency c { sold at least $5 if home is any of <near, |", "far | near"},
      {"competency c { attains |", "base | gold | silver | any of | all of"},
      {"competency c { level gold {} check that |", "gold"},
      {"check that gold in |", "base"},
      {"fact g: money in |;", "EUR | USD"},
      {"example \"e\" as of 2018-01-01 { home is |", "far | near"},
      {"example \"e\" as of 2018-01-01 { home |", "unknown | is"},
      {"example \"e\" as of 2018-01-01 { revenue |", "unknown | is"},
      {"example \"e\" as of 2018-01-01 { revenue { amount $5, product |", "crm | office"},
      {"example \"e\" as of 2018-01-01 { revenue { amount $5, |",
       "amount | on-day | product | not"},
      {"example \"e\" as of 2018-01-01 { person ana passes A-1; person |", "ana"},
      {"example \"e\" as of 2018-01-01 { expect |", "base"},
      {"example \"e\" as of 2018-01-01 { expect base |",
       "build | gold | silver | skills | not met | cannot tell | is … points | met"},
      {"example \"e\" as of 2018-01-01 { expect base build |",
       "gold | silver | skills | not met | cannot tell | is … points | met"},
      {"example \"e\" as of 2018-01-01 { expect base gold |", "not met | cannot tell | met"},
      {"example \"e\" as of 2018-01-01 { expect base build gold |", "not met | cannot tell | met"},
      {"example \"e\" as of 2018-01-01 { expect base skills |", "is … points"},
      {"competency c { sold at least $5 |", "if"},
      {"competency c { seats at least 5 |", "points | point | if"},
      {"competency c { since at least 2018-01 |", "if"},
      {"exam |", ""},
      {"# in a comment |", ""},
      {"exam B-1 \"in quotes |", ""},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(Offered({kCatalogue + std::string(one.text) + "\n"}) == one.offered);
  }
}

TEST_CASE("words of the language and forms to fill in, as the grammar has them") {
  struct Case {
    std::string_view text, offered;
  };
  const Case cases[] = {
      {"|",
       "exam | assessment | certification | set | set, a version | kind | fact | records | measure "
       "| competency | competency, a version | designation | specialization | example | partner | "
       "check that … in … implies …"},
      {"exam A-1 \"One\", |",
       "available from | registration closes | retired | accepted until | replaced by | earned by "
       "passing | url"},
      {"measure m = sum of revenue.amount |",
       "in the trailing … months | in the trailing … days | in the last … full months | where"},
      {"measure m = sum of revenue.amount in the trailing 12 |", "months | month | days | day"},
      {"competency c { 1 person passes A and |",
       "any of | all of | at least … of | passes | pass | holds | hold | completes | complete | "
       "obtains | obtain | have | has | one | must | also | each | either"},
      {"competency c { seats |", "at least | at most | more than | less than | is"},
      {"competency c { 2 people pass A; the |", "same | other"},
      {"competency c { 2 people pass A; the same |",
       "at least … people, a team | or | passes | pass | holds | hold | completes | complete | "
       "obtains | obtain | have | has | person | individual | must | also | each | either"},
      {"competency c { level l {\n 1 person passes A;\n |\n} }",
       "note | either … or … | at least … people, a team | at least … of { … } | all of { … } | "
       "all people | attains | score at least … of … points | every metric at least … points | the "
       "same | the other | the same or different | another | partner | is | person | individual"},
      {"designation d { metric m up to 5 points { |", "only if | the higher of { … } or { … }"},
      {"nonsense |", ""},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(Offered({std::string(one.text) + "\n"}) == one.offered);
  }
}

TEST_CASE("words about people named before, where some are named in the block") {
  const auto offered = [](const std::string& text) {
    std::string found;
    const Marked marked = MarkedTexts({"exam A-1;\n" + text + "\n"});
    for (const Completion& one :
         CompletionsAt(marked.analysis, marked.names, marked.place, kToday)) {
      for (const std::string_view label :
           {"all people", "the same", "the other", "the same or different", "another", "of them",
            "of { … }", "people", "individuals", "people unknown"}) {
        if (one.label == label) found += (found.empty() ? "" : " | ") + one.label;
      }
    }
    return found;
  };
  const std::string all = "all people | the same | the other | the same or different | another";
  CHECK(offered("competency c { |") == "the same or different");
  CHECK(offered("competency c { 1 person passes A-1; |") == all);
  CHECK(offered("competency c { 2 people { |") == all);
  CHECK(offered("competency c { 1 person passes A-1; either { |") == "the same or different");
  CHECK(offered("competency c { either { 1 person passes A-1; } or { |") ==
        "the same or different");
  CHECK(offered("competency c { level a { 1 person passes A-1; } level b { |") ==
        "the same or different");
  CHECK(offered("competency c { 2 |") == "people | individuals");
  CHECK(offered("competency c { at least 2 |") == "of { … } | people | individuals");
  CHECK(offered("competency c { 3 people pass A-1; at least 2 |") ==
        "of { … } | of them | people | individuals");
  CHECK(offered("partner \"p\" { |") == "people unknown");
}

/// Places of all kinds; what is typed there stands before `behind`.
struct Context {
  std::string_view before, behind;
};
constexpr Context kContexts[] = {
    {"", ""},
    {"exam X-1 \"x\", ", ";"},
    {"set x ", "= <A-1>;"},
    {"set x = <", ">;"},
    {"fact x: ", ";"},
    {"records x ", "{ field: date; }"},
    {"measure x = ", ";"},
    {"measure x = sum of revenue.amount ", ";"},
    {"measure x = sum of revenue.amount in the trailing 12 months ", ";"},
    {"competency x { ", "}"},
    {"competency x { 1 person passes A-1; ", " }"},
    {"competency x { 1 person passes A-1; 1 ", " pass A-2; }"},
    {"competency x { 1 person passes A-1; ", " 1 person passes A-2; }"},
    {"competency x { seats ", " 5; }"},
    {"competency x { at least 1 ", " }"},
    {"competency x { level silver {} level gold {} ", "}"},
    {"competency x { 1 person passes ", " <A-1, A-2>; }"},
    {"designation x { metric y up to 100 points { 1 point if is trained; } ", "}"},
    {"designation x { metric y up to 5 points { ", " } }"},
    {"example \"x\" as of 2018-01-01 { ", " expect base met; }"},
    {"example \"x\" as of 2018-01-01 { expect base ", "; }"},
    {"designation x { metric y up to 5 points { 1 point if is trained; } }\n"
     "example \"x\" as of 2018-01-01 { expect x y ",
     "; }"},
};

/// The text of a snippet with its defaults filled in, and `body` where it has none.
std::string FilledIn(const std::string& snippet, const std::string& body) {
  std::string text;
  std::map<char, std::string> defaults;  // by the number of the place
  for (std::size_t at = 0; at < snippet.size(); ++at) {
    if (snippet[at] != '$') {
      text += snippet[at];
    } else if (snippet[at + 1] == '{') {
      const std::size_t end = snippet.find('}', at), colon = snippet.find(':', at);
      const std::string filled = snippet.substr(colon + 1, end - colon - 1);
      defaults[snippet[at + 2]] = filled;
      text += filled;
      at = end;
    } else {
      const auto filled = defaults.find(snippet[++at]);
      text += filled == defaults.end() ? body : filled->second;
    }
  }
  return text;
}

/// What the forms name, where they do not declare it themselves, and what their bodies may hold.
const std::string kNamesOfForms[] = {
    "exam code \"c\";\nexam codes \"c\";\n"
    "records table dated by day { field: number; day: date; }\n"
    "competency competency { level silver {} level gold {} }\n",
    ""};
const std::string kBodies[] = {"is trained; seats at least 1;", ""};

/// Whether the rulebook has no mistake as soon as the form is inserted, and its bodies are written.
bool IsRightAsInserted(const std::string& before, const std::string& form,
                       const std::string& behind) {
  for (const std::string& names : kNamesOfForms) {
    for (const std::string& body : kBodies) {
      if (!AnalyseTexts({before + FilledIn(form, body) + " " + behind, names}).has_errors)
        return true;
    }
  }
  return false;
}

TEST_CASE("every phrase is offered somewhere, and is right there as it is inserted") {
  std::set<std::string> offered, understood;
  for (const Context& context : kContexts) {
    const std::string before = kCatalogue + std::string(context.before);
    const Marked marked = MarkedTexts({before + "|" + std::string(context.behind)});
    for (const Completion& one :
         CompletionsAt(marked.analysis, marked.names, marked.place, kToday)) {
      const bool phrase = one.text != one.label || one.text.find(' ') != std::string::npos;
      if (one.thing.valid() || !phrase) continue;
      offered.insert(one.label);
      if (IsRightAsInserted(before, one.text, std::string(context.behind)))
        understood.insert(one.label);
    }
  }
  CHECK(offered.size() > 50);
  std::string lost;
  for (const std::string& label : offered) {
    if (understood.count(label) == 0) lost += label + "\n";
  }
  CHECK(lost == "");
  std::string never;
  for (const std::string_view label : {
#define PHRASE(label, begin, text, node) label,
#include "editor/phrases.def"
#undef PHRASE
       }) {
    const bool one_word = std::string_view(label).find(' ') == std::string_view::npos;
    if (!one_word && offered.count(std::string(label)) == 0) never += std::string(label) + "\n";
  }
  CHECK(never.empty());
}

TEST_CASE("a mistake elsewhere in the declaration takes nothing away") {
  const std::string text =
      "fact trained: yes or no;\ncompetency c {\n  level a { nonsense here; 1 person passes ; }\n"
      "  level b {\n    is trained\n    is |\n  }\n}\n";
  CHECK(Offered({text}) == "trained | not");
}

TEST_CASE("in a block that is not closed yet, before other declarations") {
  const std::string facts = "fact trained: yes or no;\nfact seats: number;\n";
  CHECK(Offered({facts + "competency c {\n  level a {\n    is |\n\nexam A-1;\n"}) ==
        "trained | not");
  CHECK(Offered({facts + "competency c {\n  level a { is trained; }\n  |\n\nexam A-1;\n"})
            .substr(0, 6) == "level ");
  CHECK(Offered({facts + "competency c {\n  level a {\n    is trained;\n    |\n\nexam A-1;\n"})
            .substr(0, 5) == "note ");
  CHECK(Offered({facts + "measure m = nonsense here;\n|\nexam A-1;\n"}).substr(0, 5) == "exam ");
  CHECK(Offered({facts + "competency c { is trained; }\n|\nexam A-1;\n"}).substr(0, 5) == "exam ");
}

TEST_CASE("a completion replaces the word under the cursor") {
  const Marked marked = MarkedTexts({"exam AZ-104;\nset s = <AZ-1|00, x>;\n"});
  const auto completions = CompletionsAt(marked.analysis, marked.names, marked.place, kToday);
  REQUIRE(!completions.empty());
  CHECK(SpanText(marked.analysis, completions.front().span) == "1:2:10-2:16 AZ-100");
  CHECK(completions.front().text == "AZ-104");
  CHECK(completions.front().thing.valid());
}

}  // namespace
}  // namespace attain
