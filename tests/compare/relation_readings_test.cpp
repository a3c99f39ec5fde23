// The question of a people line without a relation word, with the smallest partner on which its
// readings differ.
#include "compare/relation_readings.h"

#include <catch2/catch.hpp>
#include <string>

#include "check/check.h"
#include "syntax/parser.h"

namespace attain {
namespace {

const std::string kCatalogue =
    "exam A-1 \"A\";\nexam A-2 \"A\";\nexam B-1 \"B\";\nexam B-2 \"B\";\nexam C-1 \"C\";\n"
    "set a = <A-1, A-2>;\nset b = <B-1, B-2>;\n";

/// The notes of the relation_missing diagnostics of a rulebook with this competency body.
std::string Readings(const std::string& body) {
  SourceSet sources;
  const FileId file =
      sources.Add(SourceFile("t.policy", kCatalogue + "competency crm \"CRM\" {" + body + "}\n"));
  Emitter emitter;
  const std::vector<SyntaxTree> trees = {Parse(sources[file], file, emitter)};
  Check(sources, trees, emitter);
  AddReadings(sources, trees, emitter.diagnostics());
  std::string notes;
  for (const Diagnostic& diagnostic : emitter.diagnostics()) {
    for (const std::string& note : diagnostic.notes) notes += note + "\n";
  }
  return notes;
}

TEST_CASE("the smallest partner tells the readings apart") {
  CHECK(Readings("1 person passes any of a; 1 person passes any of b;") ==
        "the smallest partner on which the readings differ:\n"
        "  person ana passes A-1, B-1;\n"
        "`the same` (the same people must also meet this): met\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n");
}

TEST_CASE("counts and lists change the partner") {
  const std::string two = Readings("2 people pass any of a; 1 person passes any of b;");
  const std::string three = Readings("3 people pass any of a; 1 person passes any of b;");
  const std::string other_list = Readings("2 people pass any of a; 1 person passes C-1;");
  CHECK(two ==
        "the smallest partner on which the readings differ:\n"
        "  person ana passes A-1;\n"
        "  person ben passes A-1, B-1;\n"
        "`1 of them` (1 of the 2 people must also meet this): met\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n");
  CHECK(three != two);
  CHECK(other_list != two);
}

TEST_CASE("the readings are listed where no partner of five people tells them apart") {
  CHECK(Readings("6 people pass any of a; 1 person passes any of b;") ==
        "the readings:\n"
        "`1 of them` (1 of the 6 people must also meet this)\n"
        "`another` (other people must meet this)\n"
        "`the same or different` (the same people may meet this, or others)\n"
        "no partner of up to 5 people tells them apart\n");
}

TEST_CASE("a reading that the number of the team rules out is named as such") {
  CHECK(Readings("at least 3 people { 2 people pass any of a; 1 person passes any of b; }") ==
        "the readings:\n"
        "`1 of them` (1 of the 2 people must also meet this): does not fit the numbers of people "
        "here\n"
        "`another` (other people must meet this)\n"
        "`the same or different` (the same people may meet this, or others)\n"
        "no partner of up to 5 people tells them apart\n");
}

TEST_CASE("a mistake that is not about numbers is no reason against a reading") {
  CHECK(Readings("2 people pass A-1; 2 people pass A-9;").empty());
}

TEST_CASE("lines behind the one asked about that are not answered themselves ask for nobody") {
  const std::string one = Readings("2 people pass A-1; 2 people pass A-2;");
  const std::string two = Readings("2 people pass A-1; 2 people pass A-2; 2 people pass B-1;");
  CHECK(one ==
        "the smallest partner on which the readings differ:\n"
        "  person ana passes A-1, A-2;\n"
        "  person ben passes A-1, A-2;\n"
        "`the same` (the same people must also meet this): met\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n");
  CHECK(two.starts_with(one));
}

TEST_CASE("how other lines without a relation word are read is said where it bears on the answer") {
  const std::string three =
      Readings("\n2 people pass A-1;\n2 people pass A-2;\n1 person passes B-1;");
  CHECK(three ==
        "the smallest partner on which the readings differ:\n"
        "  person ana passes A-1, A-2;\n"
        "  person ben passes A-1, A-2;\n"
        "`the same` (the same people must also meet this): met\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n"
        "the smallest partner on which the readings differ, line 10 read as `another`:\n"
        "  person ana passes A-1;\n"
        "  person ben passes A-1;\n"
        "  person carla passes A-2;\n"
        "  person dov passes A-2, B-1;\n"
        "`1 of them` (1 of the 2 people must also meet this): met\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n");
  CHECK(Readings("2 people pass A-1;\nthe same or different 1 person passes A-2;\n"
                 "1 person passes B-1;\n1 person passes C-1;") ==
        R"(the smallest partner on which the readings differ:
  person ana passes A-1, A-2;
  person ben passes A-1, B-1;
`the same` (the same people must also meet this): not met
`the same or different` (the same people may meet this, or others): met
the smallest partner on which the readings differ, line 10 read as `the same or different`:
  person ana passes A-1, B-1;
  person ben passes A-1, A-2, C-1;
`the same` (the same people must also meet this): not met
`the same or different` (the same people may meet this, or others): met
)");
}

TEST_CASE("lines of one team bear on each other, wherever they stand") {
  CHECK(Readings("\nat least 3 people {\n1 person passes A-1;\n1 person passes B-1;\n"
                 "1 person passes C-1;\n}") ==
        "the smallest partner on which the readings differ, line 12 read as `the same or "
        "different`:\n"
        "  person ana passes C-1;\n"
        "  person ben passes C-1;\n"
        "  person carla passes A-1, B-1;\n"
        "`the same` (the same people must also meet this): does not fit the numbers of people "
        "here\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n"
        "the smallest partner on which the readings differ, line 11 read as `another`:\n"
        "  person ana passes A-1;\n"
        "  person ben passes A-1;\n"
        "  person carla passes B-1, C-1;\n"
        "`the same` (the same people must also meet this): does not fit the numbers of people "
        "here\n"
        "`another` (other people must meet this): not met\n"
        "`the same or different` (the same people may meet this, or others): met\n");
}

TEST_CASE(
    "a line that did not parse may be one of those asked about, so nothing is said before it is "
    "repaired") {
  CHECK(Readings("1 person passes A-1;\n2 people passs B-1;\n1 person passes C-1;").empty());
  CHECK(!Readings("1 person passes A-1;\n1 person passes C-1;\n2 people passs B-1;").empty());
}

}  // namespace
}  // namespace attain
