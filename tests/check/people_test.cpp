// Which places, crews and totals a scope of people lines makes, and which lines are refused: the
// rules of language.md, section 7, one or more cases for each.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/limits.h"
#include "checked.h"
#include "people_text.h"

namespace attain {
namespace {

/// The place of `lines` in a rulebook.
std::string Rules(const std::string& lines) {
  return "exam A \"a\"; exam B \"b\"; exam C \"c\"; exam D \"d\"; exam E \"e\";\n"
         "set ab = <A, B>; set cd = <C, D>; fact f \"f\": yes or no;\n"
         "competency crm \"CRM\" {\n" +
         lines + "\n}\n";
}

/// What the lines mean, or the errors: code and message.
std::string Meaning(const std::string& lines) {
  const Checked checked = CheckTexts({Rules(lines)});
  std::string errors;
  for (const Diagnostic& d : checked.emitter.diagnostics()) {
    if (d.severity() == Severity::error)
      errors += fmt::format("{} {}\n", InfoOf(d.kind).code, d.message);
  }
  return errors.empty() ? PeopleText(checked.rulebook) : errors;
}

struct Case {
  std::string lines;
  std::string meaning;
};

void Test(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    INFO(one.lines);
    CHECK(Meaning(one.lines) == one.meaning);
  }
}

TEST_CASE("the first people line has no relation word") {
  Test({
      {"2 people pass A;", "crew 2: A\n"},
      {"at least 2 people pass A;", "crew 2: A\n"},
      {"person passes A;", "crew 1: A\n"},
      {"1 individual must hold A;", "crew 1: A\n"},
      {"2 pass any of ab and also all of cd;", "crew 2: (any of <ab> and all of <cd>)\n"},
      {"the same or different 2 people pass A;", "crew 2: A\n"},
      {"another person passes A;",
       "A0402 `another` stands before anybody is named: other than whom?\n"},
      {"the other 2 people pass A;",
       "A0402 `the other` stands before anybody is named: other than whom?\n"},
      {"the same person passes A;",
       "A0402 `the same` stands before anybody is named: which people?\n"},
      {"1 of them passes A;", "A0402 `of them` stands before anybody is named: which people?\n"},
      {"all people pass A;", "A0402 `all` stands before anybody is named: which people?\n"},
      {"0 people pass A; another person passes B;",
       "A0209 `0` cannot be a number of people: that is at least 1\n"},
      {"1,000,001 people pass A;",
       "A0209 `1,000,001` cannot be a number of people: that is at most 1,000,000\n"},
  });
}

TEST_CASE("a later people line needs a relation word") {
  Test({
      {"2 people pass A; 2 people pass B;",
       "A0401 are these 2 people those named before, other people, or either?\n"},
      {"2 people pass A; 1 person passes B;",
       "A0401 is this person one of those named before, another one, or either?\n"},
      {"2 people pass A; at least 2 people { 1 person passes B; another person passes C; }",
       "A0401 is this person one of those named before, another one, or either?\n"},
      {"2 people pass A; at least 2 people { all people pass B; }",
       "A0401 are these 2 people those named before, other people, or either?\n"},
      // each missing word is a mistake of its own; what follows from it is not told
      {"1 person passes A; 1 person passes B; 2 people pass C; the same 5 people pass D;",
       "A0401 is this person one of those named before, another one, or either?\n"
       "A0401 are these 2 people those named before, other people, or either?\n"},
      {"at least 2 people { 2 people pass A; 2 people pass B; }",
       "A0401 are these 2 people those named before, other people, or either?\n"},
      {"all of { 2 people pass A; } all of { 2 people pass B; }",
       "A0401 are these 2 people those named before, other people, or either?\n"},
      {"2 people pass A; is f; 2 people pass B;",
       "A0401 are these 2 people those named before, other people, or either?\n"},
  });
}

TEST_CASE("the same N: the last line if it has N, else the crew so far") {
  Test({
      {"2 people pass A; the same 2 people pass B;", "crew 2: A and B\n"},
      {"2 people pass A; the same 2 pass B; the same 2 pass C;", "crew 2: A and B and C\n"},
      {"person passes A; the same person must also pass B;", "crew 1: A and B\n"},
      {"2 pass A; another 1 passes B; the same person passes C;", "crew 2: A + 1: B and C\n"},
      {"2 pass A; another 1 passes B; the same 3 pass C;", "crew 2: A and C + 1: B and C\n"},
      // the last line before the crew: 2 are the two of B, not the two of A
      {"2 pass A; another 2 pass B; the same 2 pass C;", "crew 2: A + 2: B and C\n"},
      {"2 pass A; another 2 pass B; the same 4 pass C;", "crew 2: A and C + 2: B and C\n"},
      {"2 pass A; another 1 passes B; the same 2 pass C;",
       "A0403 `the same 2` names nobody: the last line has 1 person, the crew so far 3\n"},
      {"2 pass A; the same 3 people pass B;",
       "A0403 `the same 3` names nobody: the last line has 2 people\n"},
      // only the last crew is looked at
      {"3 pass A; the same or different 2 pass B; the same 3 pass C;",
       "A0403 `the same 3` names nobody: the last line has 2 people\n"},
      {"2 pass A; the same or different 2 pass B; the same 2 pass C;",
       "crew 2: A\ncrew 2: B and C\n"},
  });
}

TEST_CASE("another, the other") {
  Test({
      {"2 pass A; another person passes B;", "crew 2: A + 1: B\n"},
      {"1 passes A; another passes B;", "crew 1: A + 1: B\n"},
      {"2 pass A; the other 2 each pass B;", "crew 2: A + 2: B\n"},
      {"1 passes A; another person passes B; the other person passes C;",
       "crew 1: A + 1: B + 1: C\n"},
      // the other is the last line with places; lines without places may follow
      {"1 passes A; the other person passes B; the same person passes C; 1 of them passes D; "
       "all people pass E;",
       "crew 1: A and E + 1: B and C and E {1: D}\n"},
      {"1 passes A; the other person passes B; another person passes C;",
       "A0405 more people follow `the other`, which says that its line is the last\n"},
      {"1 passes A; the other person passes B; another person passes C; another person passes D;",
       "A0405 more people follow `the other`, which says that its line is the last\n"},
      {"1 passes A; the other person passes B; the same or different 2 pass C;",
       "A0405 more people follow `the other`, which says that its line is the last\n"},
      {"1 passes A; the other person passes B; at least 2 people { the same or different 2 pass C; "
       "}",
       "A0405 more people follow `the other`, which says that its line is the last\n"},
      {"at least 3 people { 1 passes A; the other person passes B; another person passes C; }",
       "A0405 more people follow `the other`, which says that its line is the last\n"},
      // the last of its team only
      {"at least 2 people { 1 passes A; the other person passes B; } another person passes C;",
       "crew 1: A + 1: B + 1: C\n"},
  });
}

TEST_CASE("the same or different starts a crew") {
  Test({
      {"2 pass A; the same or different 2 pass B;", "crew 2: A\ncrew 2: B\n"},
      {"2 pass A; the same or different 2 pass B; the same or different 1 passes C;",
       "crew 2: A\ncrew 2: B\ncrew 1: C\n"},
      {"2 pass A; the same or different 2 pass B; the same 2 pass C; 1 of them passes D;",
       "crew 2: A\ncrew 2: B and C {1: D}\n"},
      {"2 pass A; the same or different 2 pass B; all people pass C;",
       "crew 2: A\ncrew 2: B and C\n"},
      {"2 pass A; the same or different 2 pass B; another person passes C;",
       "A0404 `another` follows `the same or different`, whose people may be anybody: other than "
       "whom?\n"},
      {"2 pass A; the same or different 2 pass B; the other person passes C;",
       "A0404 `the other` follows `the same or different`, whose people may be anybody: other than "
       "whom?\n"},
      // in a team that begins so: other than the people named before in its braces
      {"2 pass A; at least 3 people { the same or different 2 pass B; another person passes C; }",
       "crew 2: A\ncrew 2: B + 1: C\n"},
      {"2 pass A; at least 3 people { the same or different 2 pass B; the other person passes C; "
       "1 of them passes D; }",
       "crew 2: A\ncrew 2: B + 1: C {1: D}\n"},
      {"at least 3 people { the same or different 2 pass B; another person passes C; }",
       "crew 2: B + 1: C\n"},
      // not where the team begins otherwise, nor behind its braces
      {"at least 3 people { 2 pass A; the same or different 2 pass B; another person passes C; }",
       "A0404 `another` follows `the same or different`, whose people may be anybody: other than "
       "whom?\n"},
      {"2 pass A; at least 2 people { the same or different 2 pass B; } another person passes C;",
       "A0404 `another` follows `the same or different`, whose people may be anybody: other than "
       "whom?\n"},
      {"2 pass A; at least 3 people { the same or different 2 pass B; is f; }",
       "A0002 expected a line about people, such as `1 person must pass any of exams;`, found "
       "`is`\n"},
  });
}

TEST_CASE("K of them, K of the N") {
  Test({
      {"4 pass A; 2 of them pass B;", "crew 4: A {2: B}\n"},
      {"4 pass A; 2 of the 4 pass B;", "crew 4: A {2: B}\n"},
      {"4 pass A; at least 2 of the same 4 people pass B;", "crew 4: A {2: B}\n"},
      {"4 pass A; the same 4 pass B; 2 of them pass C;", "crew 4: A and B {2: C}\n"},
      {"2 pass A; 2 of them pass B;", "crew 2: A {2: B}\n"},
      {"4 pass A; 2 of them pass B; 1 of them passes C;", "crew 4: A {2: B} {1: C}\n"},
      {"1 passes A; another 3 pass B; 1 of them passes C;", "crew 1: A + 3: B {1: C}\n"},
      {"1 passes A; another 3 pass B; 1 of the 3 passes C;", "crew 1: A + 3: B {1: C}\n"},
      {"2 pass A; 1 of them passes B; another 2 pass C; 1 of them passes D;",
       "crew 2: A {1: B} + 2: C {1: D}\n"},
      {"2 pass A; 3 of them pass B;", "A0408 3 of 2 people can never be met\n"},
      {"2 pass A; 1 of the 3 people passes B;",
       "A0403 `of the 3` names nobody: the last line has 2 people\n"},
      // the whole crew only when that is one line
      {"1 passes A; another 3 pass B; 1 of the 4 passes C;",
       "A0403 `them` are the 4 people of 2 lines, and a part is of one line\n"},
      {"2 pass A; another 2 pass B; the same 4 pass C; 1 of them passes D;",
       "A0403 `them` are the 4 people of 2 lines, and a part is of one line\n"},
      {"2 pass A; another 2 pass B; all of them pass C; 1 of them passes D;",
       "A0403 `them` are the 4 people of 2 lines, and a part is of one line\n"},
      {"2 pass A; another 2 pass B; the same 4 pass C; 1 of the 2 passes D;",
       "crew 2: A and C + 2: B and C {1: D}\n"},
      // two or more parts: alone in the crew
      {"1 passes A; another 3 pass B; 1 of them passes C; 2 of them pass D;",
       "A0409 a line with two parts must be the only line of its crew\n"},
      {"3 pass B; 1 of them passes C; 2 of them pass D; another person passes A;",
       "A0409 a line with two parts must be the only line of its crew\n"},
      {"3 pass B; 1 of them passes C; 2 of them pass D; the same or different 1 passes A;",
       "crew 3: B {1: C} {2: D}\ncrew 1: A\n"},
  });
}

TEST_CASE("all people, all of them") {
  Test({
      {"2 pass A; all people pass B;", "crew 2: A and B\n"},
      {"2 pass A; another 2 pass B; all of them pass C;", "crew 2: A and C + 2: B and C\n"},
      {"2 pass A; another 2 pass B; all 4 people pass C;", "crew 2: A and C + 2: B and C\n"},
      // of the crew so far
      {"2 pass A; all people pass C; another 2 pass B;", "crew 2: A and C + 2: B\n"},
      {"2 pass A; another 2 pass B; all 2 people pass C;",
       "A0403 `all 2` names nobody: the last line has 2 people, the crew so far 4\n"},
      {"at least 3 people { 2 pass A; another 1 passes B; all people pass C; }",
       "crew 2: A and C + 1: B and C\n"},
      {"at least 3 people { 2 pass A; the same or different 2 pass B; all people pass C; }",
       "A0406 this team has several crews: all of whom?\n"},
      {"2 pass A; at least 2 people { the same or different 2 pass B; all people pass C; }",
       "crew 2: A\ncrew 2: B and C\n"},
  });
}

TEST_CASE("a team of all and K of lines is one line") {
  Test({
      {"at least 2 people { all people pass A; }", "crew 2: A\n"},
      {"at least 4 people { all people pass A; 2 of them pass B; }", "crew 4: A {2: B}\n"},
      {"at least 4 people { 2 of the 4 people pass B; all people pass A; }", "crew 4: A {2: B}\n"},
      {"at least 4 people { 1 of them passes B; all 4 pass A; 2 of them pass C; all pass D; }",
       "crew 4: A and D {1: B} {2: C}\n"},
      {"at least 4 people { 2 of the 3 people pass B; all people pass A; }",
       "A0403 `of the 3` names nobody: the last line has 4 people\n"},
      {"at least 2 people { 3 of them pass B; all people pass A; }",
       "A0408 3 of 2 people can never be met\n"},
      {"at least 2 people { 1 of them passes B; }", "crew 2:  {1: B}\n"},
      {"at least 2 people { all people pass A; } another person passes B;", "crew 2: A + 1: B\n"},
      {"at least 0 people { all people pass A; }",
       "A0209 `0` cannot be a number of people: that is at least 1\n"},
  });
}

TEST_CASE("the number of a team") {
  Test({
      {"at least 2 people { 1 passes A; the same passes B; the other passes C; }",
       "crew 1: A and B + 1: C\n"},
      {"at least 4 people { 2 pass A; the other 2 pass B; }", "crew 2: A + 2: B\n"},
      // between the largest crew and all places it asks for something of its own
      {"at least 3 people { 2 pass A; the same or different 2 pass B; }",
       "crew 2: A\ncrew 2: B\ntotal 3: 1.1 2.1\n"},
      {"at least 4 people { 2 pass A; the same or different 2 pass B; }",
       "crew 2: A\ncrew 2: B\ntotal 4: 1.1 2.1\n"},
      {"at least 2 people { 2 pass A; the same or different 2 pass B; }", "crew 2: A\ncrew 2: B\n"},
      {"at least 5 people { 2 pass A; the same or different 2 pass B; }",
       "A0407 the team has 5 people, but its lines name only 4\n"},
      {"at least 4 people { 2 pass A; the other 1 passes B; }",
       "A0407 the team has 4 people, but its lines name only 3\n"},
      {"at least 2 people { 2 pass A; the other 1 passes B; }",
       "A0407 the team has 2 people, but its lines name 3 different people\n"},
      {"at least 2 people { 2 pass A; the same 2 pass B; }", "crew 2: A and B\n"},
      // only the lines in the braces count
      {"2 pass A; at least 3 people { another 1 passes B; the other 2 pass C; }",
       "crew 2: A + 1: B + 2: C\n"},
      {"2 pass A; at least 3 people { the same or different 2 pass B; the same or different 2 pass "
       "C; }",
       "crew 2: A\ncrew 2: B\ncrew 2: C\ntotal 3: 2.1 3.1\n"},
      {"2 pass A; at least 2 people { the same 2 pass B; }",
       "A0407 the team has 2 people, but its lines name only 0\n"},
      // a team in a team
      {"at least 3 people { 1 passes A; at least 2 people { another passes B; another passes C; } "
       "}",
       "crew 1: A + 1: B + 1: C\n"},
      {"at least 3 people { at least 2 people { 1 passes A; another passes B; } "
       "the same or different 2 pass C; }",
       "crew 1: A + 1: B\ncrew 2: C\ntotal 3: 1.1 1.2 2.1\n"},
      // a wrong condition hides no wrong number
      {"at least 4 people { 2 pass A; the other 1 passes nothing; }",
       "A0407 the team has 4 people, but its lines name only 3\n"
       "A0101 `nothing` is not declared\n"},
      {"2 pass C; another 2 people { 1 passes A; the other passes B; }",
       "A0411 the braces of a team carry no relation word\n"},
  });
}

TEST_CASE("scopes inside scopes") {
  const std::string unclear =
      "A0410 people are named here and around this block: are they the same people?\n";
  Test({
      {"either { 2 pass A; } or { 2 pass B; }", "crew 2: A\n--\ncrew 2: B\n"},
      {"either { 2 pass A; another passes B; } or { 2 pass B; the same 2 pass C; }",
       "crew 2: A + 1: B\n--\ncrew 2: B and C\n"},
      // relations look back within their scope
      {"either { 2 pass A; } or { the same 2 pass B; }",
       "A0402 `the same` stands before anybody is named: which people?\n"},
      {"2 pass A; either { 1 passes B; } or { is f; }", unclear},
      {"either { 1 passes B; } or { is f; } 2 pass A;", unclear},
      {"2 pass A; either { another passes B; } or { is f; }", unclear},
      {"2 pass A; either { at least 2 people { all people pass B; } } or { is f; }", unclear},
      {"2 pass A; either { the same 2 pass B; } or { is f; }",
       "A0402 `the same` stands before anybody is named: which people?\n"},
      {"2 pass A; either { the same or different 1 passes B; } or { the same or different 2 pass "
       "C; }",
       "crew 2: A\n--\ncrew 1: B\n--\ncrew 2: C\n"},
      {"2 pass A; either { at least 2 people { the same or different 1 passes B; the other passes "
       "C; "
       "} } or { is f; }",
       "crew 2: A\n--\ncrew 1: B + 1: C\n"},
      // of scopes that are not direct, too
      {"2 pass A; either { is f; either { 1 passes B; } or { is f; } } or { is f; }", unclear},
      {"either { 2 pass A; either { 1 passes B; } or { is f; } } or { is f; }", unclear},
      // each alternative on its own
      {"2 pass A; either { 1 passes B; } or { 1 passes C; }", unclear + unclear},
      // two groups beside each other bind nobody
      {"either { 1 passes A; } or { is f; } either { 1 passes B; } or { is f; }",
       "crew 1: A\n--\ncrew 1: B\n"},
      // all of opens no scope
      {"2 pass A; all of { the same 2 pass B; all of { another passes C; } }",
       "crew 2: A and B + 1: C\n"},
  });
}

TEST_CASE("members of at least K of, levels, options") {
  const std::string unclear =
      "A0410 people are named here and around this block: are they the same people?\n";
  Test({
      {"at least 1 of { 2 pass A; 2 pass B; }", unclear},
      {"at least 1 of { 2 pass A; the same or different 2 pass B; }", "crew 2: A\n--\ncrew 2: B\n"},
      {"at least 2 of { 2 pass A; is f; all of { the same or different 2 pass B; the same 2 pass "
       "C; "
       "} }",
       "crew 2: A\n--\ncrew 2: B and C\n"},
      {"at least 1 of { 2 pass A; 1 of them passes B; }",
       "A0402 `of them` stands before anybody is named: which people?\n"},
      {"at least 1 of { either { 2 pass A; } or { is f; } 1 passes B; }", unclear},
      {"1 passes A; level silver { 2 pass B; }", unclear},
      {"1 passes A; level silver { the same or different 2 pass B; }",
       "crew 1: A\n--\ncrew 2: B\n"},
      {"all of { 1 passes A; } option x { level silver { 2 pass B; } }", unclear},
      {"option x { 1 passes A; level silver { 2 pass B; } } option y { level silver { 2 pass B; } "
       "}",
       unclear},
      {"level silver { 1 passes A; } level gold { 2 pass A; }", "crew 1: A\n--\ncrew 2: A\n"},
      {"either { 1 passes A; } or { is f; } level gold { 2 pass A; }",
       "crew 1: A\n--\ncrew 2: A\n"},
  });
}

TEST_CASE("a line that does not parse hides what follows from it") {
  const Checked checked = CheckTexts({Rules("2 people pass pass A; the same 2 people pass B;")});
  for (const Diagnostic& d : checked.emitter.diagnostics())
    CHECK((d.severity() != Severity::error || InfoOf(d.kind).code < "A0100"));
}

TEST_CASE("a crew has at most 12 lines, one with a part counting twice") {
  std::string eleven = "1 passes A;", parts = "2 pass A; 1 of them passes B;";
  for (std::size_t i = 1; i < kMaxCrewLines; ++i) eleven += "another passes B;";
  for (std::size_t i = 1; i < kMaxCrewLines / 2; ++i)
    parts += "another 2 pass A; 1 of them passes B;";
  CHECK(Meaning(eleven).starts_with("crew 1: A + 1: B"));
  CHECK(Meaning(parts).starts_with("crew 2: A {1: B} + 2: A {1: B}"));
  const std::string limit = "A0902 this crew has more than 12 lines, the limit\n";
  CHECK(Meaning(eleven + "another passes C;") == limit);
  CHECK(Meaning(eleven + "another passes C; another passes D; the same 30 pass E;") == limit);
  CHECK(Meaning(parts + "another passes C;") == limit);
  // all of the people: one line
  CHECK(Meaning(eleven + "1 of them passes D;").starts_with("crew 1: A + 1: B"));
}

/// The rulebook with the fix made.
std::string Fixed(const std::string& text, const Fix& fix) {
  std::string fixed = text;
  REQUIRE(fix.edits.size() == 1);
  const FileEdit& edit = fix.edits.front();
  fixed.replace(edit.span.begin, edit.span.end - edit.span.begin, edit.text);
  return fixed;
}

/// For each fix of the only diagnostic: its title, and what the people then mean.
std::string Readings(const std::string& lines) {
  const std::string text = Rules(lines);
  const Checked checked = CheckTexts({text});
  std::string readings;
  for (const Diagnostic& d : checked.emitter.diagnostics()) {
    for (const Fix& fix : d.fixes) {
      const Checked fixed = CheckTexts({Fixed(text, fix)});
      readings += fix.title + "\n" +
                  (fixed.emitter.has_errors() ? Lines(fixed) : PeopleText(fixed.rulebook));
    }
  }
  return readings;
}

TEST_CASE("the fixes of a missing relation word are its readings") {
  CHECK(Readings("2 people pass A; at least 2 people pass B;") ==
        "the same people must also meet this\ncrew 2: A and B\n"
        "other people must meet this\ncrew 2: A + 2: B\n"
        "the same people may meet this, or others\ncrew 2: A\ncrew 2: B\n");
  CHECK(Readings("2 people pass A; person passes B;") ==
        "1 of the 2 people must also meet this\ncrew 2: A {1: B}\n"
        "other people must meet this\ncrew 2: A + 1: B\n"
        "the same people may meet this, or others\ncrew 2: A\ncrew 1: B\n");
  CHECK(Readings("2 people pass A; 3 must each also pass B;") ==
        "other people must meet this\ncrew 2: A + 3: B\n"
        "the same people may meet this, or others\ncrew 2: A\ncrew 3: B\n");
  CHECK(Readings("2 pass A; the same or different 2 pass B; 2 pass C;") ==
        "the same people must also meet this\ncrew 2: A\ncrew 2: B and C\n"
        "the same people may meet this, or others\ncrew 2: A\ncrew 2: B\ncrew 2: C\n");
  CHECK(Readings("1 passes A; at least 2 people { all of them pass B; 1 of them passes C; }") ==
        "other people must meet this\ncrew 1: A + 2: B {1: C}\n"
        "the same people may meet this, or others\ncrew 1: A\ncrew 2: B {1: C}\n");
}

TEST_CASE("the fixes of other mistakes of relation words") {
  CHECK(Readings("2 pass A; either { 1 passes B; } or { is f; }") ==
        "they may, but need not, be the same people\ncrew 2: A\n--\ncrew 1: B\n");
  CHECK(Readings("2 pass A; either { another 1 passes B; } or { is f; }") ==
        "they may, but need not, be the same people\ncrew 2: A\n--\ncrew 1: B\n");
  CHECK(Readings("2 pass A; either { at least 2 people { all people pass B; } } or { is f; }") ==
        "they may, but need not, be the same people\ncrew 2: A\n--\ncrew 2: B\n");
  CHECK(Readings("1 passes A; the other passes B; another passes C;") ==
        "more people follow these\ncrew 1: A + 1: B + 1: C\n");
  CHECK(Readings("1 passes A; another 2 people { 1 passes B; the other passes C; }") ==
        "move it to the first line inside\ncrew 1: A + 1: B + 1: C\n");
}

}  // namespace
}  // namespace attain
