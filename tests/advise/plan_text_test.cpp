// What plans say of the other requirements, word for word.
#include <catch2/catch.hpp>

#include "random_plans.h"
#include "report/plan_report.h"

namespace attain {
namespace {

/// The plans of every partner of the policy.
std::string PlansOf(const std::string& policy) {
  const Case of(policy);
  Planner planner(of.rulebook, of.program, of.terms);
  std::string text;
  for (std::uint32_t partner = 0; partner < of.batch.size(); ++partner) {
    REQUIRE(planner.Load(of.batch, partner, {}));
    std::vector<PlannedGoals> plans;
    for (std::uint32_t row = 0; row < of.program.rows.size(); ++row)
      plans.push_back({{{row}}, planner.PlanFor(std::vector<RowId>{{row}})});
    const ExplanationContext explanation{of.rulebook, of.sources, of.program, of.batch};
    text += std::string(of.batch.ids[partner]) + ":";
    text += PlanText({explanation, partner, planner, false, {}, {}}, plans) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("what a plan says of facts and amounts") {
  CHECK(PlansOf(R"(fact market: one of developed, developing, new;
fact audited: yes or no;
fact customers: number;
competency c "C" {
    level a { market is developed; }
    level b { market is not any of <developed, new>; }
    level d { is audited; }
    level e { is not audited; }
    level f { customers is 5; }
    level g { customers at least 9; }
    level h { customers more than 9; }
    level i { customers at most 3; }
    level j { customers less than 3; }
}
partner "unknown" {}
partner "one" { market is developing; is not audited; customers is 7; }
partner "other" { market is new; is audited; customers is 2; }
)") == R"(unknown:
C, a: cannot tell; 1 other requirement [c//a]
  not known: whether market is developed (test.policy:5)

C, b: cannot tell; 1 other requirement [c//b]
  not known: whether market is not developed or new (test.policy:6)

C, d: cannot tell; 1 other requirement [c//d]
  not known: audited (test.policy:7)

C, e: cannot tell; 1 other requirement [c//e]
  not known, must not be so: audited (test.policy:8)

C, f: cannot tell; 1 other requirement [c//f]
  not known: whether customers is 5 (test.policy:9)

C, g: cannot tell; 1 other requirement [c//g]
  not known: whether customers is at least 9 (test.policy:10)

C, h: cannot tell; 1 other requirement [c//h]
  not known: whether customers is more than 9 (test.policy:11)

C, i: cannot tell; 1 other requirement [c//i]
  not known: whether customers is at most 3 (test.policy:12)

C, j: cannot tell; 1 other requirement [c//j]
  not known: whether customers is less than 3 (test.policy:13)

one:
C, a: 1 other requirement [c//a]
  market must become developed (test.policy:5)

C, b: met [c//b]

C, d: 1 other requirement [c//d]
  must become so: audited (test.policy:7)

C, e: met [c//e]

C, f: 1 other requirement [c//f]
  customers must become 5 (test.policy:9)

C, g: 1 other requirement [c//g]
  customers is 2 short of 9 (test.policy:10)

C, h: 1 other requirement [c//h]
  customers must be more than 9: more than 2 is missing (test.policy:11)

C, i: no way; 1 other requirement [c//i]
  not planned: customers must be at most 3 (test.policy:12)

C, j: no way; 1 other requirement [c//j]
  not planned: customers must be less than 3 (test.policy:13)

other:
C, a: 1 other requirement [c//a]
  market must become developed (test.policy:5)

C, b: no way; 1 other requirement [c//b]
  not planned: market must not be developed or new (test.policy:6)

C, d: met [c//d]

C, e: no way; 1 other requirement [c//e]
  not planned, must no longer be so: audited (test.policy:8)

C, f: 1 other requirement [c//f]
  customers must become 5 (test.policy:9)

C, g: 1 other requirement [c//g]
  customers is 7 short of 9 (test.policy:10)

C, h: 1 other requirement [c//h]
  customers must be more than 9: more than 7 is missing (test.policy:11)

C, i: met [c//i]

C, j: met [c//j]

)");
}

TEST_CASE("what a plan says of the amounts of a score") {
  CHECK(PlansOf(R"(fact revenue: money in USD;
fact customers: number;
designation plain "Plain" {
    score at least 30 of 50 points;
    metric growth up to 50 points { 1 point for each $1,000 of revenue; }
}
designation higher "Higher" {
    score at least 26 of 50 points;
    metric growth up to 50 points {
        the higher of { 1 point for each whole $1,000 of revenue; } or { 5 points for each customers; }
    }
}
partner "near" { revenue is $29,000; customers is 0; }
partner "nearer" { revenue is $29,900; customers is 0; }
partner "other" { revenue is $0; customers is 5; }
)") == R"(near:
Plain: 1 other requirement [plain]
  revenue is USD 1,000 short of USD 30,000 (test.policy:5)

Higher: met [higher]

nearer:
Plain: 1 other requirement [plain]
  revenue is USD 100 short of USD 30,000 (test.policy:5)

Higher: met [higher]

other:
Plain: 1 other requirement [plain]
  revenue is USD 30,000 short of USD 30,000 (test.policy:5)

Higher: 1 other requirement [higher]
  customers is 0.20 short of 5.20 (test.policy:10)
  or: 1 other requirement
    revenue is USD 26,000 short of USD 26,000 (test.policy:10)

)");
}

TEST_CASE("what must be passed stands before lists that leave a choice") {
  CHECK(PlansOf(R"(exam A-1;
exam A-2;
exam B-1;
exam B-2;
exam C-1;
exam X-1;
designation single { 1 person passes any of <A-1, A-2>; the same person also passes B-1; }
designation two { 1 person passes at least 2 of <A-1, A-2, C-1>; the same person also passes B-1; the same person also passes B-2; }
designation lists { 1 person passes any of <A-1, A-2>; the same person also passes any of <B-1, B-2>; }
partner "p" { person ana passes X-1; }
)") == R"(p:
single: 2 passes [single]
  ana passes B-1, and one of A-1, A-2

two: 4 passes [two]
  ana passes B-1 and B-2, and 2 of A-1, A-2, C-1

lists: 2 passes [lists]
  ana passes one of A-1, A-2, and one of B-1, B-2

)");
}

}  // namespace attain
