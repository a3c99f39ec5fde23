// Rows that are in, out or unsure, and what aggregates and expressions make of them.
#include <catch2/catch.hpp>
#include <vector>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

const char* const kTable = R"(
  records deals dated by day {
    day: date;
    amount: money in USD;
    size: number;
    won: yes or no;
    region: one of north, south;
    product: one of a, b, or others;
    customer: text;
  }
  records seats { name: text; size: number; }
  fact target: number;
)";

std::string Text(const ValueRange& range) {
  if (range.no_value) return "no value";
  const std::string low = range.low ? FormatExact(*range.low) : "-inf";
  const std::string high = range.high ? FormatExact(*range.high) : "inf";
  const std::string text = range.is_exact() || low == high ? low : low + " to " + high;
  return range.may_have_no_value ? text + " or no value" : text;
}

/// The range of a measure of type `type` for a partner with these data.
std::string RangeOn(std::string_view as_of, const std::string& expression,
                    const std::string& data) {
  const Rulebook rulebook =
      RulebookOf(kTable + ("measure m = " + expression + "; competency c { m at least " +
                           (expression.find("amount") != std::string::npos &&
                                    expression.find('/') == std::string::npos &&
                                    expression.find("count") == std::string::npos
                                ? "$1"
                                : "1") +
                           "; }\npartner \"p\" {" + data + "}"));
  const Program program = Compile(rulebook, *ParseDate(as_of));
  const PartnerBatch batch = SamplesOf(rulebook);
  PartnerEvaluation partner(program);
  if (!partner.Load(batch, 0)) return attain::Text(partner.error(), rulebook);
  return Text(partner.RangeOf(program.measure_of.at(0)));
}

struct Row {
  const char* expression;
  const char* data;
  const char* range;
};

void CheckRows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.expression, row.data);
    CHECK(RangeOn("2018-03-31", row.expression, row.data) == row.range);
  }
}

}  // namespace

TEST_CASE("rows in, out and unsure in sums and counts") {
  const char* const two =
      "deals { day 2018-01-01, amount $10, won; day 2018-01-02, amount $5, not won; }";
  const char* const unsure =
      "deals { day 2018-01-01, amount $10, won; day 2018-01-02, amount $5; }";
  const char* const no_amount = "deals { day 2018-01-01, amount $10, won; day 2018-01-02, won; }";
  CheckRows({
      {"sum of deals.amount", two, "15"},
      {"sum of deals.amount where won", two, "10"},
      {"sum of deals.amount where not won", two, "5"},
      {"sum of deals.amount where won", unsure, "10 to 15"},
      {"sum of deals.amount where won", no_amount, "-inf to inf"},
      {"sum of deals.amount where not won", no_amount, "0"},
      {"sum of deals.amount", "deals { day 2018-01-01, amount -$10; amount -$3; amount $4; }",
       "-13 to -6"},
      {"sum of deals.amount", "", "0"},
      {"sum of deals.amount", "deals unknown;", "-inf to inf"},
      {"count of deals where won", unsure, "1 to 2"},
      {"count of deals where won", no_amount, "2"},
      {"count of deals", "deals unknown;", "0 to inf"},
      {"count of deals", "", "0"},
  });
}

TEST_CASE("dates of rows: windows, the as-of day, unknown days") {
  const char* const days = R"(deals {
    day 2018-02-28, amount $1;
    day 2018-03-01, amount $10;
    day 2018-03-31, amount $100;
    day 2018-04-01, amount $1000;
    day 2017-12-31, amount $10000;
  })";
  CheckRows({
      {"sum of deals.amount", days, "10111"},
      {"sum of deals.amount in the trailing 1 months", days, "110"},
      {"sum of deals.amount in the trailing 30 days", days, "100"},
      {"sum of deals.amount in the trailing 31 days", days, "110"},
      {"sum of deals.amount in the last full month", days, "1"},
      {"sum of deals.amount in the last 3 full months", days, "10001"},
      {"sum of deals.amount in the trailing 3 months ending 1 months ago", days, "10001"},
      {"sum of deals.amount where won in the trailing 1 months",
       "deals { day 2018-02-28, amount $5; day 2018-03-05, amount $7, won; }", "7"},
      {"sum of deals.amount where won", "deals { amount $5, won; }", "0 to 5"},
      {"sum of deals.amount where won", "deals { amount $5, not won; }", "0"},
      {"count of seats", "seats { name \"x\"; name \"y\"; }", "2"},
  });
}

TEST_CASE("distinct values") {
  CheckRows({
      {"count of distinct deals.customer",
       R"(deals { day 2018-01-01, customer "x"; day 2018-01-01, customer "y";
         day 2018-01-02, customer "x"; })",
       "2"},
      {"count of distinct deals.customer",
       R"(deals { day 2018-01-01, customer "x"; day 2018-01-01; })", "1 to 2"},
      {"count of distinct deals.customer", R"(deals { day 2018-01-01; day 2018-01-01; })",
       "1 to 2"},
      {"count of distinct deals.customer",
       R"(deals { day 2018-01-01, customer "x"; customer "y"; customer "x"; })", "1 to 2"},
      {"count of distinct deals.customer", "deals unknown;", "0 to inf"},
      {"count of distinct deals.region", "deals unknown;", "0 to 2"},
      {"count of distinct deals.product", "deals unknown;", "0 to 3"},
      {"count of distinct deals.product",
       "deals { day 2018-01-01, product a; day 2018-01-01, product c; day 2018-01-01, product d; }",
       "2"},
      {"count of distinct deals.product",
       "deals { day 2018-01-01, product a; day 2018-01-01; day 2018-01-01; day 2018-01-01; }",
       "1 to 3"},
      {"count of distinct deals.won", "deals unknown;", "0 to 2"},
      {"count of distinct deals.region",
       "deals { day 2018-01-01; day 2018-01-01; day 2018-01-01; }", "1 to 2"},
      {"count of distinct deals.size",
       "deals { day 2018-01-01, size 1.5; day 2018-01-01, size 1.50; }", "1"},
      {"count of distinct deals.size", "", "0"},
  });
}

TEST_CASE("averages, smallest, largest") {
  const char* const three =
      "deals { day 2018-01-01, size 1; day 2018-01-02, size 2; day 2018-01-03, size 5; }";
  const char* const late = "deals { day 2018-05-01, size 1; }";
  CheckRows({
      {"average of deals.size", three, "8/3"},
      {"smallest of deals.size", three, "1"},
      {"largest of deals.size", three, "5"},
      {"average of deals.size", "", "no value"},
      {"average of deals.size", late, "no value"},
      {"average of deals.size", "deals unknown;", "-inf to inf or no value"},
      {"largest of deals.size", "deals { size 1; }", "-inf to inf or no value"},
      {"largest of deals.size", "deals { size 1; day 2018-01-01, size 1; }", "-inf to inf"},
      {"smallest of deals.size", "deals { day 2018-01-01; }", "-inf to inf"},
  });
}

TEST_CASE("filters on values that are missing") {
  const char* const row = "deals { day 2018-01-01, amount $1; }";
  CheckRows({
      {"count of deals where region is north", row, "0 to 1"},
      {"count of deals where region is any of <north, south>", row, "1"},
      {"count of deals where product is any of <a, b>", row, "0 to 1"},
      {"count of deals where product is not any of <a, b>", row, "0 to 1"},
      {"count of deals where size at least 0", row, "0 to 1"},
      {"count of deals where customer is \"x\"", row, "0 to 1"},
      {"count of deals where won and size at least 0", "deals { day 2018-01-01, not won; }", "0"},
      {"count of deals where won or size at least 0", "deals { day 2018-01-01, won; }", "1"},
      {"count of deals where size more than 1.5",
       "deals { day 2018-01-01, size 1.5; day 2018-01-01, size 1.500001; }", "1"},
      {"count of deals where size less than 1.5",
       "deals { day 2018-01-01, size 1.5; day 2018-01-01, size 1.499999; }", "1"},
      {"count of deals where size at most 1",
       "deals { day 2018-01-01, size 1; day 2018-01-01, size 1.000001; }", "1"},
      {"count of deals where size is 2",
       "deals { day 2018-01-01, size 2; day 2018-01-01, size 3; }", "1"},
      {"count of deals where size is not 2",
       "deals { day 2018-01-01, size 2; day 2018-01-01, size 3; }", "1"},
      {"count of deals where day at least 2018-02-01", "deals { day 2018-01-31; day 2018-02-01; }",
       "1"},
      {"count of deals where product is a",
       "deals { day 2018-01-01, product a; day 2018-01-01, product zzz; }", "1"},
      {"count of deals where product is not a",
       "deals { day 2018-01-01, product a; day 2018-01-01, product zzz; }", "1"},
      {"count of deals where customer is any of <\"x\", \"y\">",
       "deals { day 2018-01-01, customer \"y\"; day 2018-01-01, customer \"Y\"; }", "1"},
  });
}

TEST_CASE("expressions over facts and aggregates") {
  CheckRows({
      {"target * 2 + 1", "target is 3;", "7"},
      {"target * 2 + 1", "", "-inf to inf"},
      {"target * 0", "", "0"},
      {"(count of deals) / target", "target is 0;", "no value"},
      {"(count of deals) / target", "target is 4; deals { day 2018-01-01; }", "0.25"},
      {"(count of deals) / target", "", "-inf to inf or no value"},
      {"10 / (count of deals)", "deals unknown;", "-inf to inf or no value"},
      {"10 / (1 + (count of deals))", "deals unknown;", "0 to 10"},
      {"(average of deals.size) + 1", "", "no value"},
      {"1 - 2 - 3", "", "-4"},
      {"8 / 4 / 2", "", "1"},
  });
}

TEST_CASE("a value that does not fit rejects the partner and names the measure") {
  std::string policy = std::string(kTable) + "measure big = target * target * target";
  for (int i = 0; i < 4; ++i) policy += " * target";
  policy += R"(;
    competency c { big at least 1; }
    partner "large" { target is 999,999,999,999; }
    partner "small" { target is 2; }
    partner "unknown" { }
  )";
  CHECK(VerdictsOn("2018-03-31", policy) ==
        "large: the value of `big` is too large to be computed exactly\n"
        "small: c met\n"
        "unknown: c cannot tell\n");
}

TEST_CASE("a measure given directly stands in place of its expression") {
  CHECK(VerdictsOn("2018-03-31", std::string(kTable) + R"(
    measure base = count of deals;
    measure twice = base * 2;
    competency c { twice at least 10; }
    partner "given" { twice is 10; }
    partner "given below" { base is 5; }
    partner "neither" { }
    partner "unknown" { base unknown; }
  )") == "given: c met\ngiven below: c met\nneither: c not met\nunknown: c cannot tell\n");
}

TEST_CASE("a measure given as unknown may have no value: zero times it need not be zero") {
  CHECK(VerdictsOn("2018-03-31", std::string(kTable) + R"(
    measure base = 2 / (count of deals);
    measure product = (count of deals) * base;
    competency c { product at most 0; }
    partner "unknown" { base unknown; }
    partner "given" { base is 5; }
    partner "neither" { }
  )") == "unknown: c cannot tell\ngiven: c met\nneither: c not met\n");
}

TEST_CASE("rows of a selection, for explanations") {
  const Rulebook rulebook = RulebookOf(std::string(kTable) + R"(
    measure m = sum of deals.amount where won in the trailing 12 months;
    competency c { m at least $1; }
    partner "p" { deals {
      day 2018-01-01, amount $1, won; day 2018-01-01, amount $1, not won; day 2018-01-01, amount $1;
      amount $1, won; amount $1, not won; day 2019-01-01, amount $1, won;
    } }
    partner "q" { deals unknown; }
  )");
  const Program program = Compile(rulebook, *ParseDate("2018-03-31"));
  const PartnerBatch batch = SamplesOf(rulebook);
  PartnerEvaluation partner(program);
  REQUIRE(partner.Load(batch, 0));
  REQUIRE(program.selections.size() == 1);
  const Verdict in = Verdict::met, out = Verdict::not_met, unsure = Verdict::cannot_tell;
  CHECK(partner.records().RowStates(SelectionId{0}) ==
        std::vector<Verdict>{in, out, unsure, unsure, out, out});
  REQUIRE(partner.Load(batch, 1));
  CHECK(partner.records().RowStates(SelectionId{0}).empty());
  CHECK_FALSE(partner.records().TableKnown(program.scans[0].table));
}
