// When a credential counts: dates, expiry, `accepted until`, `if passed by`, `earned by`.
#include <catch2/catch.hpp>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

/// A competency that one person gives by `condition`, with these people as partners of one person
/// each.
std::string One(const std::string& declarations, const std::string& condition,
                const std::string& partners) {
  return declarations + "competency t { 1 person " + condition + "; }\n" + partners;
}

}  // namespace

TEST_CASE("a pass counts from its day to its expiry, and without a day") {
  const std::string policy = One("exam A;", "passes A", R"(
    partner "day of" { person p passes A on 2018-03-01; }
    partner "day after" { person p passes A on 2018-03-02; }
    partner "no day" { person p passes A; }
    partner "expires that day" { person p passes A on 2017-01-01 until 2018-03-01; }
    partner "expired" { person p passes A on 2017-01-01 until 2018-02-28; }
    partner "expired, renewed" { person p passes A on 2016-01-01 until 2017-01-01, A on 2017-06-01; }
    partner "nobody" { }
    partner "someone" { person p unknown; }
    partner "people unknown" { people unknown; }
  )");
  CHECK(VerdictsOn("2018-03-01", policy) ==
        "day of: t met\n"
        "day after: t not met\n"
        "no day: t met\n"
        "expires that day: t met\n"
        "expired: t not met\n"
        "expired, renewed: t met\n"
        "nobody: t not met\n"
        "someone: t cannot tell\n"
        "people unknown: t cannot tell\n");
}

TEST_CASE("accepted until ends what counts, also for people who are unknown") {
  const std::string policy =
      One("exam A, retired 2017-12-31, accepted until 2018-12-31;", "passes A", R"(
    partner "passed" { person p passes A on 2017-01-01; }
    partner "someone" { person p unknown; }
    partner "people unknown" { people unknown; }
  )");
  CHECK(VerdictsOn("2018-12-31", policy) ==
        "passed: t met\nsomeone: t cannot tell\npeople unknown: t cannot tell\n");
  CHECK(VerdictsOn("2019-01-01", policy) ==
        "passed: t not met\nsomeone: t not met\npeople unknown: t not met\n");
}

TEST_CASE("if passed by: the day of the pass matters, an unknown one cannot be told") {
  const std::string policy =
      One("exam A, accepted until 2018-12-31 if passed by 2017-12-31;", "passes A", R"(
    partner "in time" { person p passes A on 2017-12-31; }
    partner "late" { person p passes A on 2018-01-01; }
    partner "no day" { person p passes A; }
    partner "no day, and late" { person p passes A, A on 2018-01-01; }
    partner "late, and in time" { person p passes A on 2018-01-01, A on 2017-01-01; }
  )");
  CHECK(VerdictsOn("2018-06-01", policy) ==
        "in time: t met\n"
        "late: t not met\n"
        "no day: t cannot tell\n"
        "no day, and late: t cannot tell\n"
        "late, and in time: t met\n");
  // Before the cutoff a pass without a day was made by the as-of day, so by the cutoff.
  CHECK(VerdictsOn("2017-12-31", policy) ==
        "in time: t met\n"
        "late: t not met\n"
        "no day: t met\n"
        "no day, and late: t met\n"
        "late, and in time: t met\n");
  CHECK(VerdictsOn("2019-01-01", policy) ==
        "in time: t not met\n"
        "late: t not met\n"
        "no day: t not met\n"
        "no day, and late: t not met\n"
        "late, and in time: t not met\n");
}

TEST_CASE("earned by: recorded, or through the passes that count") {
  const std::string policy = One(R"(
    exam A; exam B; exam C; exam X;
    certification inner, earned by passing all of <A, B>;
    certification outer, earned by passing any of <inner, C>;
  )",
                                 "holds all of <outer, X>", R"(
    partner "recorded" { person p passes outer, X; }
    partner "through inner recorded" { person p passes inner, X; }
    partner "through exams" { person p passes A, B, X; }
    partner "half" { person p passes A, X; }
    partner "through C" { person p passes C, X; }
    partner "only X" { person p passes X; }
    partner "exam expired" { person p passes A until 2017-01-01, B, X; }
    partner "two people" { person p passes A, B; person q passes X; }
  )");
  CHECK(VerdictsOn("2018-03-01", policy) ==
        "recorded: t met\n"
        "through inner recorded: t met\n"
        "through exams: t met\n"
        "half: t not met\n"
        "through C: t met\n"
        "only X: t not met\n"
        "exam expired: t not met\n"
        "two people: t not met\n");
}

TEST_CASE("earned by, with a cutoff: the passes that earn it must lie before it") {
  const std::string policy = One(R"(
    exam A; exam B;
    certification mcse, earned by passing all of <A, B>, accepted until 2018-12-31 if passed by 2017-12-31;
  )",
                                 "holds mcse", R"(
    partner "both in time" { person p passes A on 2016-01-01, B on 2017-12-31; }
    partner "one late" { person p passes A on 2016-01-01, B on 2018-01-01; }
    partner "one without a day" { person p passes A on 2016-01-01, B; }
    partner "late and without a day" { person p passes A on 2018-01-01, B; }
    partner "recorded late, earned in time" { person p passes mcse on 2018-02-01, A on 2016-01-01, B on 2016-01-01; }
    partner "recorded without a day" { person p passes mcse; }
    partner "someone" { person p unknown; }
  )");
  CHECK(VerdictsOn("2018-06-01", policy) ==
        "both in time: t met\n"
        "one late: t not met\n"
        "one without a day: t cannot tell\n"
        "late and without a day: t not met\n"
        "recorded late, earned in time: t met\n"
        "recorded without a day: t cannot tell\n"
        "someone: t cannot tell\n");
}

TEST_CASE(
    "a chain of earned by takes the earliest cutoff, and ends with what is no longer accepted") {
  const std::string declarations = R"(
    exam A;
    exam B, accepted until 2017-06-30;
    certification inner, earned by passing any of <A, B>, accepted until 2018-12-31 if passed by 2016-12-31;
    certification outer, earned by passing inner, accepted until 2019-12-31 if passed by 2017-12-31;
  )";
  const std::string policy = One(declarations, "holds outer", R"(
    partner "A in 2016" { person p passes A on 2016-12-31; }
    partner "A in 2017" { person p passes A on 2017-01-01; }
    partner "inner in 2017" { person p passes inner on 2017-01-01; }
    partner "outer in 2017" { person p passes outer on 2017-12-31; }
    partner "outer in 2018" { person p passes outer on 2018-01-01; }
    partner "B in 2016" { person p passes B on 2016-01-01; }
    partner "someone" { person p unknown; }
  )");
  CHECK(VerdictsOn("2018-03-01", policy) ==
        "A in 2016: t met\n"
        "A in 2017: t not met\n"
        "inner in 2017: t not met\n"
        "outer in 2017: t met\n"
        "outer in 2018: t not met\n"
        "B in 2016: t not met\n"
        "someone: t cannot tell\n");
  CHECK(VerdictsOn("2019-03-01", policy) ==
        "A in 2016: t not met\n"
        "A in 2017: t not met\n"
        "inner in 2017: t not met\n"
        "outer in 2017: t met\n"
        "outer in 2018: t not met\n"
        "B in 2016: t not met\n"
        "someone: t cannot tell\n");
}

TEST_CASE("one credential on its own and inside a cutoff are told apart") {
  const std::string policy = One(R"(
    exam A;
    certification old, earned by passing A, accepted until 2018-12-31 if passed by 2016-12-31;
  )",
                                 "passes A and also holds old", R"(
    partner "early" { person p passes A on 2016-01-01; }
    partner "late" { person p passes A on 2017-01-01; }
    partner "no day" { person p passes A; }
  )");
  CHECK(VerdictsOn("2018-03-01", policy) ==
        "early: t met\nlate: t not met\nno day: t cannot tell\n");
}

TEST_CASE("lists: codes count once, nested choices are one item, sets are spliced in") {
  const std::string declarations = R"(
    exam A; exam B; exam C; exam D;
    set ab = <A, B>;
    set nested = <ab, C, all of <C, D>>;
  )";
  const std::string people = R"(
    partner "A" { person p passes A; }
    partner "A B" { person p passes A, B; }
    partner "C" { person p passes C; }
    partner "C D" { person p passes C, D; }
    partner "A C" { person p passes A, C; }
  )";
  CHECK(VerdictsOn("2018-03-01", One(declarations, "passes at least 2 of nested", people)) ==
        "A: t not met\nA B: t met\nC: t not met\nC D: t met\nA C: t met\n");
  CHECK(VerdictsOn("2018-03-01", One(declarations, "passes at least 2 of <A, A, ab>", people)) ==
        "A: t not met\nA B: t met\nC: t not met\nC D: t not met\nA C: t not met\n");
  CHECK(VerdictsOn("2018-03-01",
                   One(declarations, "passes at least 2 of <any of <A, C>, any of ab>", people)) ==
        "A: t met\nA B: t met\nC: t not met\nC D: t not met\nA C: t met\n");
  CHECK(
      VerdictsOn("2018-03-01", One(declarations, "passes at least 2 of <A, any of <A>>", people)) ==
      "A: t met\nA B: t met\nC: t not met\nC D: t not met\nA C: t met\n");
  CHECK(VerdictsOn("2018-03-01",
                   One(declarations, "passes at least 3 of <nested, nested, nested>", people)) ==
        "A: t not met\nA B: t not met\nC: t not met\nC D: t not met\nA C: t not met\n");
  CHECK(VerdictsOn("2018-03-01", One(declarations, "passes all of <any of ab, C>", people)) ==
        "A: t not met\nA B: t not met\nC: t not met\nC D: t not met\nA C: t met\n");
}

TEST_CASE("conditions join with and and or") {
  const std::string declarations = "exam A; exam B; exam C;";
  const std::string people = R"(
    partner "A" { person p passes A; }
    partner "B" { person p passes B; }
    partner "A C" { person p passes A, C; }
    partner "B C" { person p passes B, C; }
  )";
  CHECK(VerdictsOn("2018-03-01", One(declarations, "passes A or (B and C)", people)) ==
        "A: t met\nB: t not met\nA C: t met\nB C: t met\n");
  CHECK(VerdictsOn("2018-03-01", One(declarations, "passes (A or B) and C", people)) ==
        "A: t not met\nB: t not met\nA C: t met\nB C: t met\n");
}

TEST_CASE("versions of a set: the day chooses, and without one there is no verdict") {
  const std::string policy = R"(
    exam A; exam B;
    set s effective from 2017-01-01 = <A>;
    set s effective from 2018-01-01 until 2018-12-31 = <B>;
    competency t { 1 person passes any of s; }
    competency u { 1 person passes A; }
    partner "A" { person p passes A on 2016-01-01; }
    partner "B" { person p passes B on 2016-01-01; }
  )";
  CHECK(VerdictsOn("2017-12-31", policy) == "A: t met, u met\nB: t not met, u not met\n");
  CHECK(VerdictsOn("2018-01-01", policy) == "A: t not met, u met\nB: t met, u not met\n");
  CHECK(VerdictsOn("2019-01-01", policy) == "A: u met\nB: u not met\n");
}

TEST_CASE("more than 64 atoms") {
  std::string declarations, lists, people = "partner \"x\" { person p passes E0";
  for (int i = 0; i < 150; ++i) {
    declarations += "exam E" + std::to_string(i) + ";";
    if (i % 2 == 0) people += ", E" + std::to_string(i);
    lists += "competency c" + std::to_string(i) + " { 1 person passes all of <E" +
             std::to_string(i) + ", E" + std::to_string((i + 100) % 150) + ">; }\n";
  }
  const std::string verdicts = VerdictsOn("2018-03-01", declarations + lists + people + "; }");
  for (int i = 0; i < 150; ++i) {
    CAPTURE(i);
    const std::string expected = "c" + std::to_string(i) + (i % 2 == 0 ? " met" : " not met");
    CHECK((verdicts.find(" " + expected + ",") != std::string::npos ||
           verdicts.find(" " + expected + "\n") != std::string::npos));
  }
}
