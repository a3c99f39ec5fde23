// A question may cost so many steps, and may be given up while it is being decided.
#include <catch2/catch.hpp>
#include <string>

#include "compare/integer_program.h"
#include "compare/question_text.h"
#include "every_team.h"

namespace attain {
namespace {

/// Each of many credentials is asked for by itself, so that every set of them is another kind.
std::string ManyKinds() {
  std::string exams, lines;
  for (int i = 1; i <= 13; ++i) {
    const std::string code = "A-" + std::to_string(i);
    exams += "exam " + code + " \"A\";\n";
    lines += (i > 1 ? "the same or different person passes " : "1 person passes ") + code + "; ";
  }
  return "fact seats: number;\n" + exams + "competency crm \"CRM\" {\n  level silver { " + lines +
         "}\n  level gold { seats at least 5; " + lines + "}\n}\n";
}

class ManyKindsAsked {
 public:
  const Implication& Decide(Implications& implications) const {
    return implications.Decide({&rulebook_, &program_, {GoalId{1}}, {}},
                               {&rulebook_, &program_, {GoalId{0}}, {}});
  }

 private:
  Rulebook rulebook_ = Checked(ManyKinds());
  Program program_ = Compile(rulebook_, *ParseDate("2018-06-30"));
};

TEST_CASE("a question is not decided when its steps are used up") {
  const ManyKindsAsked asked;
  Implications hasty({}, 1'000);
  const Implication given_up = asked.Decide(hasty);
  CHECK(given_up.proof == Proof::not_decided);
  CHECK(given_up.reason == "the search was given up after 1,000 steps");
  Implications patient;
  CHECK(asked.Decide(patient).proof == Proof::proved);
}

TEST_CASE("a question is given up while it is being decided") {
  const ManyKindsAsked asked;
  int times = 0;
  Implications implications([&] { return ++times == 2; });  // first before it begins
  CHECK(asked.Decide(implications).proof == Proof::not_decided);
  CHECK(times == 2);
  CHECK(implications.is_stopped());
  CHECK(asked.Decide(implications).proof == Proof::not_decided);
  CHECK(times == 2);
}

TEST_CASE("an integer program is not decided when the steps are used up") {
  const IntegerProgram program{{1, 1, 1}, {{{1, 1, 0}, 1}, {{0, 1, 1}, 1}, {{1, 0, 1}, 1}}};
  Budget enough(1'000), little(10);
  CHECK(Minimise(program, enough).outcome == IntegerOutcome::solved);
  CHECK(!enough.is_spent());
  CHECK(Minimise(program, little).outcome == IntegerOutcome::not_decided);
  CHECK(little.is_spent());
}

/// Levels of one measure that adds up many sums, each of other rows.
std::string ManySums() {
  std::string measures, all;
  for (int i = 1; i <= 1'000; ++i) {
    const std::string number = std::to_string(i);
    measures += "measure m" + number + " = sum of deals.size where size at least " + number + ";\n";
    all += (i > 1 ? " + m" : "m") + number;
  }
  return "records deals { size: number; }\n" + measures + "measure all-sums = " + all +
         ";\ncompetency c { level silver { all-sums at least 9; } level gold { all-sums at least "
         "10; } }\n";
}

TEST_CASE("a question about very many sums is given up") {
  const Rulebook rulebook = Checked(ManySums());
  const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
  const Side silver{&rulebook, &program, {GoalId{0}}, {}}, nothing{&rulebook, &program, {}, {}};
  Implications hasty({}, 25'000'000);
  const Implication given_up = hasty.Decide(silver, nothing);
  CHECK(given_up.proof == Proof::not_decided);
  CHECK(given_up.reason == "the search was given up after 25,000,000 steps");
}

TEST_CASE("a question about a fact of many values is spelt in few words") {
  std::string values, cases;
  for (int i = 1; i <= 1'000; ++i) {
    const std::string number = std::to_string(i), comma = i > 1 ? ", " : "";
    values += comma + "v" + number;
    cases += comma + number + " if market is v" + number;
  }
  const Rulebook rulebook =
      Checked("fact market: one of " + values +
              ";\nfact seats: number;\ncompetency c { seats at least " + cases + "; }\n");
  const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
  const Side met{&rulebook, &program, {GoalId{0}}, {}}, nothing{&rulebook, &program, {}, {}};
  CHECK(Spell(Ask(met, nothing)).size() < 200'000);
}

TEST_CASE("a witness of very many people is not made") {
  const Rulebook rulebook = Checked(
      "exam A-1 \"A\";\ncompetency crm \"CRM\" { level silver { 10,001 people pass A-1; } }\n");
  const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
  const Implication answer =
      Implications().Decide({&rulebook, &program, {GoalId{0}}, {}}, {&rulebook, &program, {}, {}});
  CHECK(answer.proof == Proof::not_decided);
  CHECK(answer.reason == "a witness would need more than 10,000 people");
}

}  // namespace
}  // namespace attain
