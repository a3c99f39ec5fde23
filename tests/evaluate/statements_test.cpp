// Statements: cases, flags, groups, attains, versions, roll-ups, facts that are tried out.
#include <catch2/catch.hpp>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

const char* const kFacts = R"(
  fact market: one of developed, developing;
  fact size: one of small, large, or others;
  fact public: yes or no;
  fact since: date;
  fact seats: number;
  fact city: text;
  records r { v: number; w: number; }
  measure m = sum of r.v;
  exam A;
)";

std::string Verdicts(const std::string& policy, const std::string& partners,
                     std::string_view as_of = "2018-03-01") {
  return VerdictsOn(as_of, kFacts + policy + partners);
}

}  // namespace

TEST_CASE("`is yes` and `is no` say of a yes-or-no fact what `is` and `is not` say") {
  CHECK(Verdicts(R"(
    competency yes-one { public is yes; }
    competency yes-two { public is not no; }
    competency no-one { public is no; }
    competency no-two { public is not yes; }
  )",
                 R"(
    partner "public" { is public; }
    partner "private" { is not public; }
    partner "unknown" {}
  )") == "public: yes-one met, yes-two met, no-one not met, no-two not met\n"
         "private: yes-one not met, yes-two not met, no-one met, no-two met\n"
         "unknown: yes-one cannot tell, yes-two cannot tell, no-one cannot tell, no-two cannot "
         "tell\n");
}

TEST_CASE("cases: an unknown fact leaves both thresholds possible") {
  CHECK(Verdicts(
            "competency c { m at least 100 if market is developed, 50 if market is developing; }",
            R"(
    partner "developed 99" { market is developed; r { v 99; } }
    partner "developed 100" { market is developed; r { v 100; } }
    partner "developing 50" { market is developing; r { v 50; } }
    partner "unknown 100" { r { v 100; } }
    partner "unknown 50" { r { v 50; } }
    partner "unknown 49" { r { v 49; } }
    partner "unknown amount" { market is developed; r { w 1; } }
  )") == "developed 99: c not met\n"
         "developed 100: c met\n"
         "developing 50: c met\n"
         "unknown 100: c met\n"
         "unknown 50: c cannot tell\n"
         "unknown 49: c not met\n"
         "unknown amount: c cannot tell\n");
  CHECK(Verdicts("competency c { m at least 10 if seats at least 100, 5 if is public and seats "
                 "less than 100, otherwise 1; }",
                 R"(
    partner "first" { seats is 100; r { v 9; } }
    partner "second" { seats is 99; is public; r { v 5; } }
    partner "otherwise" { seats is 99; is not public; r { v 1; } }
    partner "seats unknown" { is public; r { v 7; } }
    partner "seats unknown, enough" { is public; r { v 10; } }
    partner "all unknown" { r { v 0; } }
  )") == "first: c not met\n"
         "second: c met\n"
         "otherwise: c met\n"
         "seats unknown: c cannot tell\n"
         "seats unknown, enough: c met\n"
         "all unknown: c not met\n");
}

TEST_CASE("facts of every type compare") {
  CHECK(Verdicts(R"(
    competency flag { is public; }
    competency no-flag { is not public; }
    competency date { since at most 2017-12-31; }
    competency number { seats more than 10; }
    competency text { city is "Oslo"; }
    competency equal { market is developed; }
    competency differs { size is not small; }
  )",
                 R"(
    partner "known" { is public; since is 2017-12-31; seats is 10; city is "Oslo"; market is developing; size is huge; }
    partner "unknown" { }
  )") == "known: flag met, no-flag not met, date met, number not met, text met, equal not met, "
         "differs met\n"
         "unknown: flag cannot tell, no-flag cannot tell, date cannot tell, number cannot tell, "
         "text cannot tell, "
         "equal cannot tell, differs cannot tell\n");
}

TEST_CASE("groups") {
  CHECK(Verdicts(R"(
    competency e { either { is public; } or { seats at least 10; } }
    competency k { at least 2 of { is public; seats at least 10; since at least 2017-01-01; } }
    competency every-one { all of { is public; seats at least 10; } }
  )",
                 R"(
    partner "one" { is public; seats is 1; since is 2016-01-01; }
    partner "two" { is public; seats is 1; since is 2018-01-01; }
    partner "one, one unknown" { is public; since is 2016-01-01; }
    partner "none, one unknown" { is not public; since is 2016-01-01; }
    partner "one, two unknown" { is public; }
  )") == "one: e met, k not met, every-one not met\n"
         "two: e met, k met, every-one not met\n"
         "one, one unknown: e met, k cannot tell, every-one cannot tell\n"
         "none, one unknown: e cannot tell, k not met, every-one not met\n"
         "one, two unknown: e met, k cannot tell, every-one cannot tell\n");
}

TEST_CASE("attains: levels, options, awards without a version or a level") {
  CHECK(Verdicts(R"(
    competency base {
      option x { level silver { is public; } level gold { seats at least 10; } }
      option y { level silver { market is developed; } }
    }
    competency gone effective from 2017-01-01 until 2017-12-31 { is public; }
    competency any-level { attains base; }
    competency gold { attains gold in base; }
    competency silver { attains silver in base; }
    competency both { attains all of <base, gold>; }
    competency either-one { attains any of <gone, gold>; }
    competency past { attains gone; }
  )",
                 R"(
    partner "gold" { is not public; seats is 10; market is developing; }
    partner "silver by y" { is not public; seats is 9; market is developed; }
  )") ==
        "gold: any silver not met, any gold met, x silver not met, x gold met, y silver not met, "
        "any-level met, "
        "gold met, silver not met, both met, either-one met, past not met\n"
        "silver by y: any silver met, any gold not met, x silver not met, x gold not met, y silver "
        "met, "
        "any-level met, gold not met, silver met, both not met, either-one not met, past not "
        "met\n");
}

TEST_CASE("statements beside options and levels hold for each of them") {
  CHECK(Verdicts(R"(
    competency c {
      is public;
      option x { seats at least 10; level silver { } level gold { m at least 1; } }
      option y { m at least 2; }
    }
  )",
                 R"(
    partner "all" { is public; seats is 10; r { v 2; } }
    partner "not public" { is not public; seats is 10; r { v 2; } }
    partner "few seats" { is public; seats is 9; r { v 2; } }
  )") == "all: any silver met, any gold met, any c met, x silver met, x gold met, y met\n"
         "not public: any silver not met, any gold not met, any c not met, x silver not met, x "
         "gold not met, y not met\n"
         "few seats: any silver not met, any gold not met, any c met, x silver not met, x gold not "
         "met, y met\n");
}

TEST_CASE("versions of awards and measures") {
  const std::string policy = R"(
    competency c effective from 2017-01-01 { m at least 1; }
    competency c effective from 2018-01-01 { m at least 2; }
    measure n effective from 2018-01-01 until 2018-06-30 = m + 1;
    competency d { n at least 2; }
    competency e { attains d; }
  )";
  const std::string partner = "partner \"one\" { r { v 1; } }";
  CHECK(Verdicts(policy, partner, "2016-12-31") == "one: e not met\n");
  CHECK(Verdicts(policy, partner, "2017-12-31") == "one: c met, e not met\n");
  CHECK(Verdicts(policy, partner, "2018-01-01") == "one: c not met, d met, e met\n");
  CHECK(Verdicts(policy, partner, "2018-06-30") == "one: c not met, d met, e met\n");
  CHECK(Verdicts(policy, partner, "2018-07-01") == "one: c not met, e not met\n");
}

TEST_CASE("missing facts are tried out, and one combination holds throughout the row") {
  CHECK(Verdicts(R"(
    competency either-way { either { is public; seats at least 1; } or { is not public; seats at least 2; } }
    competency x {
      option a { is public; }
      option b { is not public; }
    }
    competency through { either { attains needs-public; } or { is not public; } }
    competency needs-public { is public; }
    competency contradiction { is public; is not public; }
    competency others { either { size is any of <small, large>; } or { size is not any of <small, large>; } }
    competency listed { either { size is small; } or { size is large; } }
  )",
                 R"(
    partner "two seats" { seats is 2; }
    partner "one seat" { seats is 1; }
  )") == "two seats: either-way met, any x met, a cannot tell, b cannot tell, through met, "
         "needs-public cannot tell, "
         "contradiction not met, others met, listed cannot tell\n"
         "one seat: either-way cannot tell, any x met, a cannot tell, b cannot tell, through met, "
         "needs-public cannot tell, "
         "contradiction not met, others met, listed cannot tell\n");
}

TEST_CASE("more than 64 combinations stay unknown") {
  std::string facts, yes, no;
  for (int i = 0; i < 7; ++i) {
    const std::string name = "f" + std::to_string(i);
    facts += "fact " + name + ": yes or no;\n";
    yes += "is " + name + "; ";
    no += " or { is not " + name + "; }";
  }
  const std::string policy = facts + "competency c { either { " + yes + "}" + no + " }\n";
  CHECK(Verdicts(policy, "partner \"seven\" { } partner \"six\" { is f0; }") ==
        "seven: c cannot tell\nsix: c met\n");
}

TEST_CASE("what an explanation asks: unknown facts, assumptions, possible cases") {
  const Rulebook rulebook = RulebookOf(std::string(kFacts) + R"(
    competency c { m at least 100 if market is developed, 50 if market is developing; is public; }
    partner "p" { r { v 70; } }
  )");
  const Program program = Compile(rulebook, *ParseDate("2018-03-01"));
  const PartnerBatch batch = SamplesOf(rulebook);
  PartnerEvaluation partner(program);
  REQUIRE(partner.Load(batch, 0));
  const RowId row{0};
  CHECK(partner.RowVerdict(row) == Verdict::cannot_tell);
  const auto unknown = partner.UnknownOf(program.rows[row].finite_facts);
  REQUIRE(unknown.size() == 2);
  CHECK(rulebook.text(rulebook.facts[unknown[0]].name) == "market");
  CHECK(rulebook.text(rulebook.facts[unknown[1]].name) == "public");

  const GoalId goal = program.goal_ids[program.rows[row].goals][0];
  const ComparisonNode& comparison = program.comparisons[Id<ComparisonNode>{0}];
  const auto both = partner.PossibleCases(comparison);
  REQUIRE(both.size() == 2);
  CHECK(both[0].verdict == Verdict::not_met);
  CHECK_FALSE(both[0].surely_holds);
  CHECK(both[1].verdict == Verdict::met);
  CHECK_FALSE(both[1].surely_holds);

  FactTrials trials;
  REQUIRE(trials.Start(program, unknown));
  std::vector<Verdict> verdicts;
  do {
    partner.Assume(trials.current());
    verdicts.push_back(partner.GoalVerdict(goal));
    CHECK(partner.PossibleCases(comparison).size() == 1);
  } while (trials.Next());
  CHECK(verdicts ==
        std::vector<Verdict>{Verdict::not_met, Verdict::not_met, Verdict::not_met, Verdict::met});
  partner.Forget();
  CHECK(partner.GoalVerdict(goal) == Verdict::cannot_tell);
  CHECK(partner.FactNumber(unknown[1]) == kUnknown);
}
