// Points: lines, gates, groups, caps, scores and what is said of them; ranges where something is
// not known; errors where exact arithmetic ends.
#include <catch2/catch.hpp>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

const char* const kNames = R"(
  certification A-1 "A";
  certification B-1 "B";
  certification C-1 "C", retired 2017-12-31, accepted until 2018-12-31 if passed by 2017-06-30;
  fact audited: yes or no;
  fact region: one of north, south;
  fact customers: number;
  fact budget: money in USD;
  records deals dated by day { day: date; amount: money in USD; size: number; }
  measure revenue = sum of deals.amount in the trailing 12 months;
  measure average-size = average of deals.size;
  measure of-a-customer = revenue / customers;
  measure back-again = (average-size - 1) * 2 + average-size / 3;
)";

std::string Text(const ValueRange& range) {
  const std::string low = range.low ? FormatExact(*range.low) : "-inf";
  const std::string high = range.high ? FormatExact(*range.high) : "inf";
  return low == high ? low : low + " to " + high;
}

struct Loaded {
  Loaded(const std::string& policy, std::string_view as_of)
      : rulebook(RulebookOf(kNames + policy)),
        program(Compile(rulebook, *ParseDate(as_of))),
        batch(SamplesOf(rulebook)),
        evaluation(program) {
    fits = evaluation.Load(batch, 0);
  }
  Rulebook rulebook;
  Program program;
  PartnerBatch batch;
  PartnerEvaluation evaluation;
  bool fits;
};

/// What columns make of it, which must be the same.
std::string ByColumns(const Loaded& loaded) {
  VerdictColumns columns;
  Evaluator(loaded.program).Evaluate(loaded.batch, columns, Points::wanted);
  if (!columns.errors.empty()) return attain::Text(columns.errors.front(), loaded.rulebook);
  return Text(columns.at(PointsRowId{0}, 0));
}

/// What a metric up to 100 points with these lines is worth for the partner on 2018-06-30.
std::string PointsOf(const std::string& lines, const std::string& data) {
  Loaded loaded(
      "designation d { metric m up to 100 points {" + lines + "} }\npartner \"p\" {" + data + "}",
      "2018-06-30");
  std::string points = loaded.fits ? Text(loaded.evaluation.RangeOf(MetricNodeId{0}))
                                   : attain::Text(loaded.evaluation.error(), loaded.rulebook);
  CHECK(ByColumns(loaded) == points);
  return points;
}

struct Row {
  const char* lines;
  const char* data;
  const char* points;
};

void CheckRows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.lines, row.data);
    CHECK(PointsOf(row.lines, row.data) == row.points);
  }
}

TEST_CASE("points for each person: different people who meet the condition, exactly") {
  const char* const each = "4 points for each person who holds any of <A-1, B-1>;";
  const char* const six = "40 points for each 6 people who hold A-1;";
  CheckRows({
      {each, "", "0"},
      {each, "person a passes A-1, B-1; person b passes B-1; person c passes C-1;", "8"},
      {six, "person a passes A-1;", "20/3"},
      {six, "people a, b passes A-1;", "40/3"},
      {six, "people a, b, c passes A-1;", "20"},
      {"0.5 points for each person who holds A-1;", "people a, b, c passes A-1;", "1.5"},
      // a person counts in each line
      {"4 points for each person who holds A-1; 4 points for each person who holds B-1;",
       "person a passes A-1, B-1;", "8"},
      {"4 points for each person who holds A-1 and also B-1;",
       "person a passes A-1; person b passes B-1; person c passes A-1, B-1;", "4"},
      {"60 points for each person who holds A-1;", "people a, b passes A-1;", "100"},
      {"5 points for each person who holds C-1;", "person a passes C-1 on 2017-06-30;", "5"},
      {"5 points for each person who holds C-1;", "person a passes C-1 on 2017-07-01;", "0"},
  });
}

TEST_CASE("people who are not known give a range") {
  const char* const each = "4 points for each person who holds A-1;";
  CheckRows({
      {each, "people unknown;", "0 to 100"},
      {each, "person a unknown; person b passes A-1;", "4 to 8"},
      {"5 points for each person who holds C-1;", "person a passes C-1;", "0 to 5"},
      {"0 points for each person who holds A-1; 1 point if is not audited;",
       "people unknown; is not audited;", "1"},
  });
}

TEST_CASE("points for each of an amount: parts count, what is below zero gives nothing") {
  const char* const thousands = "1 point for each $1,250 of revenue;";
  const char* const whole = "3 points for each whole 4 of customers;";
  CheckRows({
      {thousands, "revenue is $1,250;", "1"},
      {thousands, "revenue is $1,000;", "0.8"},
      {thousands, "revenue is -$5,000;", "0"},
      {thousands, "deals { day 2018-01-01, amount $5,000; day 2017-06-30, amount $5,000; }", "4"},
      {thousands, "revenue is $5,000,000;", "100"},
      {"2 points for each customers;", "customers is 2.5;", "5"},
      {"2 points for each 3 of customers;", "customers is 1;", "2/3"},
      {"1 point for each whole customers;", "customers is 7.9;", "7"},
      {"1 point for each budget;", "budget is $7.50;", "7.5"},
      {whole, "customers is 3.99;", "0"},
      {whole, "customers is 4;", "3"},
      {whole, "customers is 11;", "6"},
      {whole, "customers is -9;", "0"},
  });
}

TEST_CASE("amounts that are not known give a range, amounts without a value nothing") {
  CheckRows({
      {"1 point for each customers;", "", "0 to 100"},
      {"1 point for each revenue;", "deals unknown;", "0 to 100"},
      {"1 point for each $10 of revenue;", "deals { day 2018-01-01, amount $50; amount $50; }",
       "5 to 10"},
      {"1 point for each whole $30 of revenue;",
       "deals { day 2018-01-01, amount $50; amount $50; }", "1 to 3"},
      {"1 point for each average-size;", "", "0"},
      {"1 point for each average-size;", "deals { day 2018-01-01, size 7; }", "7"},
  });
}

TEST_CASE("amounts that are computed: fractions of any denominator, without a value by nothing") {
  const char* const each = "2 points for each of-a-customer;";
  const char* const whole = "2 points for each whole $3 of of-a-customer;";
  const char* const both = "1 point for each of-a-customer; 0.3 points for each customers;";
  const char* const gated = "only if of-a-customer is not $1; 5 points if of-a-customer is $2;";
  CheckRows({
      {each, "revenue is $10; customers is 7;", "20/7"},
      {each, "revenue is $10; customers is -7;", "0"},
      {each, "revenue is -$10; customers is -7;", "20/7"},
      {each, "revenue is $10; customers is 0;", "0"},
      {each, "revenue is $10;", "0 to 100"},
      {each, "deals unknown; customers is 0;", "0"},
      {each, "revenue is $10; customers is 0.1;", "100"},
      {whole, "revenue is $100; customers is 7;", "8"},
      {whole, "revenue is $89,999,999,999,999.99; customers is 9,999,999,999.999999;", "100"},
      {whole, "revenue is $10; customers is 0;", "0"},
      {both, "revenue is $10; customers is 7;", "247/70"},
      {both, "revenue is $89,999,999,999.99; customers is 9,999,999,999.999;", "100"},
      {gated, "revenue is $14; customers is 7;", "5"},
      {gated, "revenue is $7; customers is 7;", "0"},
      {gated, "revenue is $7; customers is 0;", "0"},
      {"1 point for each back-again;", "", "0"},
      {"1 point for each back-again;", "deals { day 2018-01-01, size 7; }", "43/3"},
      {"the higher of { 1 point for each of-a-customer; } or { 1 point for each customers; }",
       "revenue is $10; customers is 3;", "10/3"},
  });
}

TEST_CASE("points if, and gates") {
  const char* const gate =
      "3 points if is audited; only if at least 2 people hold A-1;"
      "4 points for each person who holds B-1;";
  const char* const two =
      "only if is audited; 4 points for each person who holds A-1;"
      "only if customers at least 10; 20 points if region is north;";
  CheckRows({
      {"5 points if is audited;", "is audited;", "5"},
      {"5 points if is audited;", "is not audited;", "0"},
      {"5 points if is audited;", "", "0 to 5"},
      // lines before a gate stand, those behind it are worth nothing
      {gate, "is audited; person a passes A-1, B-1;", "3"},
      {gate, "is audited; people a, b passes A-1, B-1;", "11"},
      {gate, "is audited; person a passes A-1; person b unknown; person c passes B-1;", "3 to 11"},
      {two, "is audited; person a passes A-1; customers is 9; region is north;", "4"},
      {two, "is audited; person a passes A-1; customers is 10; region is north;", "24"},
      {two, "is not audited; person a passes A-1; customers is 10; region is north;", "0"},
      {two, "person a passes A-1; customers is 10; region is north;", "0 to 24"},
      {two, "is not audited;", "0"},
      // a statement may be a group
      {"7 points if either { is audited; } or { customers at least 5; }", "customers is 5;", "7"},
      {"7 points if at least 2 people { 1 passes A-1; another 1 passes B-1; }",
       "person a passes A-1, B-1; person b passes A-1;", "7"},
  });
}

TEST_CASE("the higher of groups; a gate stops the lines of its own braces") {
  const char* const higher =
      "the higher of { 10 points for each customers; }"
      " or { 4 points for each person who holds A-1; 1 point if is audited; }";
  const char* const gated =
      "the higher of { only if is audited; 50 points for each customers; }"
      " or { 5 points for each customers; } 1 point for each customers;";
  CheckRows({
      {higher, "customers is 1; is audited; people a, b passes A-1;", "10"},
      {higher, "customers is 1; is audited; people a, b, c passes A-1;", "13"},
      {higher, "is audited; people a, b, c passes A-1;", "13 to 100"},
      {gated, "customers is 1; is audited;", "51"},
      {gated, "customers is 1; is not audited;", "6"},
      {gated, "customers is 1;", "6 to 51"},
      {"only if is audited; the higher of { 5 points if is audited; } or { }", "is not audited;",
       "0"},
  });
}

const char* const kScored = R"(
  designation d {
    score at least 7 of 10 points;
    every metric at least 1 point;
    metric certified up to 6 points { 2 points for each person who holds A-1; }
    metric money up to 4 points { 1 point for each $10 of revenue; }
    metric other not applicable;
  }
)";

TEST_CASE("a score is decided only when the whole range agrees; every metric counts") {
  const auto verdict = [](const std::string& data) {
    return VerdictsOn("2018-06-30", kNames + std::string(kScored) + "partner \"p\" {" + data + "}");
  };
  CHECK(verdict("people a, b, c passes A-1; revenue is $10;") == "p: d met\n");
  CHECK(verdict("people a, b, c passes A-1; revenue is $9.99;") == "p: d not met\n");
  CHECK(verdict("people a, b, c passes A-1; revenue is $9;") == "p: d not met\n");
  CHECK(verdict("people a, b passes A-1; revenue is $30;") == "p: d met\n");
  CHECK(verdict("people a, b passes A-1; revenue is $29.99;") == "p: d not met\n");
  CHECK(verdict("revenue is $100;") == "p: d not met\n");
  CHECK(verdict("people a, b, c passes A-1; deals unknown;") == "p: d cannot tell\n");
  CHECK(verdict("person a passes A-1; deals unknown;") == "p: d not met\n");
  CHECK(verdict("people unknown; revenue is $5;") == "p: d not met\n");
  CHECK(verdict("people unknown; revenue is $40;") == "p: d cannot tell\n");
}

TEST_CASE("more than: zero points are not enough, the smallest part is") {
  const std::string policy = kNames + std::string(R"(
    designation d {
      every metric more than 0 points;
      metric money up to 4 points { 1 point for each $10,000 of revenue; }
    }
    partner "none" { revenue is $0; }
    partner "a cent" { revenue is $0.01; }
    partner "unknown" { revenue unknown; }
  )");
  CHECK(VerdictsOn("2018-06-30", policy) ==
        "none: d not met\na cent: d met\nunknown: d cannot tell\n");
}

const char* const kTracks = R"(
  designation d {
    score at least 7 of 10 points;
    option big {
      metric certified up to 6 points { 1 point for each person who holds A-1; }
      metric money up to 4 points { 1 point for each $10 of revenue; }
    }
    option small {
      every metric at least 1 point;
      metric certified up to 6 points { 3 points for each person who holds A-1; }
      metric money up to 4 points { 1 point for each $5 of budget; }
    }
  }
)";

TEST_CASE("tracks are scored whole; a statement beside them speaks of the score of each") {
  const auto verdict = [](const std::string& data) {
    return VerdictsOn("2018-06-30", kNames + std::string(kTracks) + "partner \"p\" {" + data + "}");
  };
  CHECK(verdict("people a, b, c passes A-1; revenue is $40; budget is $0;") ==
        "p: any d met, big met, small not met\n");
  CHECK(verdict("people a, b passes A-1; revenue is $0; budget is $5;") ==
        "p: any d met, big not met, small met\n");
  // big has the money, small the people: neither borrows from the other
  CHECK(verdict("people a, b passes A-1; revenue is $40; budget is $4.99;") ==
        "p: any d not met, big not met, small not met\n");
  Loaded loaded(std::string(kTracks) +
                    "partner \"p\" { people a, b passes A-1; revenue is $40; "
                    "budget is $2.50; }",
                "2018-06-30");
  CHECK(Text(loaded.evaluation.ScoreOf(AwardId{0})) == "6.5");
}

TEST_CASE("bands are levels of one score; missing facts are tried out") {
  const std::string policy = kNames + std::string(R"(
    designation d {
      metric m up to 10 points { 5 points if is audited; 5 points if is not audited; 3 points if region is north; }
      level basic { score at least 5 of 10 points; }
      level high { score at least 8 of 10 points; }
    }
    partner "unknown audit" { region is north; }
    partner "all unknown" { }
  )");
  CHECK(VerdictsOn("2018-06-30", policy) ==
        "unknown audit: basic met, high met\nall unknown: basic met, high cannot tell\n");
}

TEST_CASE("points for attaining something; a designation in a condition") {
  const std::string policy = kNames + std::string(R"(
    designation first { score at least 2 of 4 points; metric m up to 4 points { 1 point for each customers; } }
    designation second { score at least 5 of 5 points; metric m up to 5 points { 5 points if attains first; } }
    specialization third { attains first; is audited; }
    partner "two" { customers is 2; is audited; }
    partner "one" { customers is 1.99; is audited; }
  )");
  CHECK(
      VerdictsOn("2018-06-30", policy) ==
      "two: first met, second met, third met\none: first not met, second not met, third not met\n");
}

TEST_CASE("a specialization's people: some from each group of certifications") {
  const std::string policy = kNames + std::string(R"(
    set groups-1 = <A-1>;
    set groups-2 = <B-1, C-1>;
    specialization s {
      1 person holds any of groups-1;
      the same or different 1 person holds any of groups-2;
      at least 1 of { is audited; customers at least 3; }
    }
    partner "one for both" { person a passes A-1, B-1; is audited; }
    partner "one group only" { people a, b passes A-1; is audited; }
    partner "no alternative" { person a passes A-1, B-1; is not audited; customers is 2; }
  )");
  CHECK(VerdictsOn("2018-06-30", policy) ==
        "one for both: s met\none group only: s not met\nno alternative: s not met\n");
}

TEST_CASE("what does not fit in exact arithmetic is an error that names what it is of") {
  // 1/7 of 1/11 of … : the common denominator of the lines outgrows 128 bits
  std::string lines;
  for (const char* prime :
       {"999,983", "999,979", "999,961", "999,959", "999,953", "999,931", "999,917"})
    lines += "1 point for each " + std::string(prime) + " people who hold A-1;";
  CHECK(PointsOf(lines, "person a passes A-1;") ==
        "the points of `m` are too large to be computed exactly");
  CHECK(PointsOf(lines, "") == "0");
}

}  // namespace
