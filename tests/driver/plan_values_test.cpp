// Plans that change a fact or an amount: the other statements are judged by the new value, by plan
// and by verify.
#include <catch2/catch.hpp>

#include "rulebook.h"

using namespace attain;

namespace {

struct PlansWorld {
  PlansWorld(const std::string& policy, const std::string& partners) {
    world.files.files["p.policy"] = policy;
    world.files.files["partners.jsonl"] = partners;
  }

  /// The plans of partner P without the line of the partner.
  std::string Plan() {
    const std::string text =
        world.Run({"plan", "p.policy", "--partners", "partners.jsonl", "--partner", "P"}).out;
    return text.substr(text.find("\n\n") + 2);
  }
  /// What verify says of these plans, with a text in place of another one.
  std::string Verified(const std::string& is = "", const std::string& as = "") {
    std::string plans =
        world.Run({"plan", "p.policy", "--partners", "partners.jsonl", "--format", "jsonl"}).out;
    if (!is.empty()) {
      REQUIRE(plans.find(is) != std::string::npos);
      plans.replace(plans.find(is), is.size(), as);
    }
    world.files.files["plans.jsonl"] = plans;
    return world
        .Run({"verify", "p.policy", "--partners", "partners.jsonl", "--plans", "plans.jsonl"})
        .out;
  }
  CommandWorld world;
};

}  // namespace

TEST_CASE("a plan that changes a fact trains whom the others then ask for") {
  PlansWorld plans(R"(exam A-1;
fact market: one of developed, developing;
competency base {
    either { market is developed; 3 people pass A-1; }
    or { market is developing; 1 person passes A-1; }
}
competency top { market is developed; attains base; }
)",
                   R"({"id":"P","facts":{"market":"developing"},"people":[)"
                   R"({"id":"ana","credentials":[{"code":"A-1"}]},)"
                   R"({"id":"bo","credentials":[]},{"id":"cy","credentials":[]}]})");
  CHECK(plans.Plan() ==
        "top: 2 passes and 1 other requirement [top]\n"
        "  bo and cy each pass A-1\n"
        "  market must become developed (p.policy:7)\n");
  CHECK(plans.Verified().empty());
  // By the values before the plan nobody needs to pass anything.
  const std::string line =
      plans.world.Run({"plan", "p.policy", "--partners", "partners.jsonl", "--format", "jsonl"})
          .out;
  const std::size_t begin = line.find("\"ways\":"), end = line.find(",\"all_ways_tried\"");
  CHECK(plans.Verified(
            line.substr(begin, end - begin),
            R"("ways":[{"possible":true,"cost":"0","optimal":true,"new_people":0,"steps":[],)"
            R"("passes":[],"open":[{"kind":"fact","at":"p.policy:7:18","fact":"market"}],)"
            R"("crews":[]}])") ==
        "P: top: the goals are not met by the plan, even when what it leaves open is so\n");
}

TEST_CASE("a plan that changes a fact may do by that alone") {
  PlansWorld plans(R"(fact direct "sells directly": yes or no;
fact staff: number;
competency cloud { is direct; staff at most 100 if is direct, otherwise 10; }
)",
                   R"({"id":"P","facts":{"direct":false,"staff":50},"people":[]})");
  CHECK(plans.Plan() ==
        "cloud: 1 other requirement [cloud]\n"
        "  must become so: sells directly (p.policy:3)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("how much is needed is told as it is once a fact has changed") {
  PlansWorld plans(R"(fact direct: yes or no;
fact refs: number;
competency cloud { is direct; refs at least 5 if is direct, otherwise 2; }
)",
                   R"({"id":"P","facts":{"direct":false,"refs":3},"people":[]})");
  CHECK(plans.Plan() ==
        "cloud: 2 other requirements [cloud]\n"
        "  must become so: direct (p.policy:3)\n"
        "  refs is 2 short of 5 (p.policy:3)\n");
  CHECK(plans.Verified().empty());
  CHECK(
      plans.Verified(
          R"(,{"kind":"amount","at":"p.policy:3:31","fact":"refs","missing_least":"2","missing_most":"2"})",
          "") ==
      "P: cloud: the goals are not met by the plan, even when what it leaves open is so\n");
}

TEST_CASE("no way asks for two values of one fact") {
  PlansWorld plans(R"(fact market: one of developed, developing, new;
competency both { market is developed; market is developing; }
competency some { market is any of <developed, developing>; market is any of <developing, new>; }
)",
                   R"({"id":"P","facts":{"market":"new"},"people":[]})");
  CHECK(plans.Plan() ==
        "both: no way; 2 other requirements [both]\n"
        "  market must become developed (p.policy:2)\n"
        "  not planned: market must be developing (p.policy:2)\n"
        "\n"
        "some: 2 other requirements [some]\n"
        "  market must become developed or developing (p.policy:3)\n"
        "  market must become developing or new (p.policy:3)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("of several values of a fact those that need the same are told together") {
  PlansWorld plans(R"(fact tier: one of gold, silver, bronze, none;
fact refs: number;
competency c {
    tier is any of <gold, silver, bronze>;
    refs at least 3 if tier is any of <gold, bronze>, otherwise 5;
}
)",
                   R"({"id":"P","facts":{"tier":"none","refs":2},"people":[]})");
  CHECK(plans.Plan() ==
        "c: 2 other requirements [c]\n"
        "  tier must become gold or bronze (p.policy:4)\n"
        "  refs is 1 short of 3 (p.policy:5)\n"
        "  or: 2 other requirements\n"
        "    tier must become silver (p.policy:4)\n"
        "    refs is 3 short of 5 (p.policy:5)\n");
  CHECK(plans.Verified().empty());
  const std::string values = R"("fact":"tier","values":["gold","bronze"])";
  CHECK(plans.Verified(values, R"("fact":"tier")") ==
        "P: c: the goals are not met by the plan, even when what it leaves open is so\n");
  CHECK(plans.Verified(values, R"("fact":"tier","values":["gold","none"])") ==
        "P: c: `p.policy:4:5.values` is claimed to be `[\"gold\",\"none\"]`; rulebook and data "
        "give `[\"gold\"]`\n");
}

TEST_CASE("of the values of a fact a way keeps those for which no other one asks for less") {
  PlansWorld plans(R"(fact tier: one of gold, silver, bronze;
fact refs: number;
competency c {
    either { tier is gold; }
    or { tier is any of <gold, silver>; refs at least 5; }
}
)",
                   R"({"id":"P","facts":{"tier":"bronze","refs":2},"people":[]})");
  CHECK(plans.Plan() ==
        "c: 1 other requirement [c]\n"
        "  tier must become gold (p.policy:4)\n"
        "  or: 2 other requirements\n"
        "    tier must become silver (p.policy:5)\n"
        "    refs is 3 short of 5 (p.policy:5)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("the values of two facts are tried in all combinations") {
  PlansWorld plans(R"(fact t1: one of a, b, z;
fact t2: one of x, y, w;
competency q {
    t1 is any of <a, b>;
    t2 is any of <x, y>;
    either { t1 is b; } or { t2 is x; }
}
)",
                   R"({"id":"P","facts":{"t1":"z","t2":"w"},"people":[]})");
  CHECK(plans.Plan() ==
        "q: 2 other requirements [q]\n"
        "  t1 must become b (p.policy:6)\n"
        "  t2 must become y (p.policy:5)\n"
        "  or: 2 other requirements\n"
        "    t2 must become x (p.policy:6)\n"
        "    t1 must become a or b (p.policy:4)\n");
  CHECK(plans.Verified().empty());
  // With a and y nothing is attained.
  CHECK(plans.Verified(
            R"(6:14","fact":"t1"},{"kind":"fact","at":"p.policy:5:5","fact":"t2","values":["y"]})",
            R"(4:5","fact":"t1"},{"kind":"fact","at":"p.policy:5:5","fact":"t2"})") ==
        "P: q: the goals are not met by the plan, even when what it leaves open is so\n");
}

TEST_CASE("what is not known elsewhere does not hide that a value does not do") {
  PlansWorld plans(R"(fact place: one of a, b, c;
fact n: number;
fact m: number;
competency q {
    place is any of <b, a>;
    n at most 4;
    either { m at least 2 if place is a, otherwise 1; }
    or { n at least 3; }
}
)",
                   R"({"id":"P","facts":{"place":"c","m":1},"people":[]})");
  CHECK(plans.Plan() ==
        "q: 2 other requirements [q]\n"
        "  place must become b (p.policy:5)\n"
        "  not known: whether n is at most 4 (p.policy:6)\n"
        "  or: 2 other requirements\n"
        "    not known: whether n is at least 3 (p.policy:8)\n"
        "    place must become b or a (p.policy:5)\n"
        "  or: 3 other requirements\n"
        "    m is 1 short of 2 (p.policy:7)\n"
        "    place must become a (p.policy:5)\n"
        "    not known: whether n is at most 4 (p.policy:6)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("a fact is changed only for a statement of the goals that is not met") {
  PlansWorld plans(R"(fact place: one of a, b;
fact n: number;
competency c { n at least 4 if place is a, otherwise 2; n at most 3; }
competency d { place is any of <b, a>; n at least 4 if place is a, otherwise 2; n at most 3; }
competency other { place is b; }
)",
                   R"({"id":"P","facts":{"place":"a","n":3},"people":[]})");
  CHECK(plans.Plan() ==
        "c: no way; 2 other requirements [c]\n"
        "  n is 1 short of 4 (p.policy:3)\n"
        "  not planned: n must be at most 3 (p.policy:3)\n"
        "\n"
        "d: no way; 2 other requirements [d]\n"
        "  n is 1 short of 4 (p.policy:4)\n"
        "  not planned: n must be at most 3 (p.policy:4)\n"
        "\n"
        "other: 1 other requirement [other]\n"
        "  place must become b (p.policy:5)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("what is not known cannot be two things at once") {
  PlansWorld plans(R"(fact staff: number;
competency c { staff at least 5; staff at most 3; }
)",
                   R"({"id":"P","people":[]})");
  CHECK(plans.Plan() ==
        "c: cannot tell; no way; 2 other requirements [c]\n"
        "  not known: whether staff is at least 5 (p.policy:2)\n"
        "  not planned: staff must be at most 3 (p.policy:2)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("what is needed of an amount is told once, for all that read it") {
  PlansWorld plans(R"(exam A-1;
fact turnover: money in USD;
competency base {
    level silver { turnover at least $100,000; 2 people pass A-1; }
    level gold { turnover at least $300,000; 4 people pass A-1; }
}
competency top { attains silver in base; turnover at least $200,000; }
)",
                   R"({"id":"P","facts":{"turnover":0},"people":[]})");
  const std::string all = plans.Plan();
  CHECK(all.substr(all.find("top:")) ==
        "top: 2 passes, 2 new people and 1 other requirement [top]\n"
        "  2 new people each pass A-1\n"
        "  turnover is USD 200,000 short of USD 200,000 (p.policy:7)\n");
  CHECK(plans.Verified().empty());
}

TEST_CASE("those whom a plan trains count in the points of its score") {
  PlansWorld plans(R"(exam A-1;
fact refs "references": number;
designation sec {
    2 people pass A-1;
    score at least 15 of 40 points;
    metric skills up to 20 points { 5 points for each person who passes A-1; }
    metric growth up to 20 points { 1 point for each refs; }
}
)",
                   R"({"id":"P","facts":{"refs":0},"people":[)"
                   R"({"id":"ana","credentials":[]},{"id":"bo","credentials":[]}]})");
  CHECK(plans.Plan() ==
        "sec: 2 passes and 1 other requirement [sec]\n"
        "  ana and bo each pass A-1\n"
        "  refs is 5 short of 5 (p.policy:7)\n"
        "  or: 3 passes and 1 new person\n"
        "    ana and bo each pass A-1\n"
        "    a new person passes A-1\n");
  CHECK(plans.Verified().empty());
  CHECK(plans.Verified(R"("missing_least":"5","missing_most":"5")",
                       R"("missing_least":"15","missing_most":"15")") ==
        "P: sec: less of the amount at `p.policy:7:37` is enough\n");
}

TEST_CASE("how much is needed is asked by the facts that it depends on") {
  PlansWorld plans(R"(fact market: one of developed, developing;
fact direct: yes or no;
fact refs: number;
competency small { refs at least 5 if market is developed, 2 if market is developing; }
competency big { refs at least 9 if is direct and market is developed, otherwise 2; }
)",
                   R"({"id":"P","facts":{"refs":3},"people":[]})");
  CHECK(plans.Plan() ==
        "small: cannot tell; 1 other requirement [small]\n"
        "  not known: how much of refs is needed: market is unknown (p.policy:4)\n"
        "\n"
        "big: cannot tell; 1 other requirement [big]\n"
        "  not known: how much of refs is needed: market and direct are unknown (p.policy:5)\n");
  CHECK(plans.Verified().empty());
}
