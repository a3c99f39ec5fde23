#include <fmt/format.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "rulebook.h"

using namespace attain;

namespace {

CommandWorld PeopleWorld() {
  CommandWorld world;
  world.files.files["rules/cloud.policy"] = R"(
exam A-1 "Architect", accepted until 2018-12-31;
exam A-2 "Architect, the newer";
exam B-1 "Builder";
competency cloud "Cloud" {
    level silver { 1 person passes any of <A-1, A-2>; another 1 person passes B-1; }
    level gold { 2 people pass any of <A-1, A-2>; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","name":"Contoso","people":[{"id":"ana","name":"Ana","credentials":[{"code":"A-1"},{"code":"B-1"}]},{"id":"bo","name":"Bo","credentials":[{"code":"B-1"}]}]}
{"id":"P-2","people":[{"id":"cleo","credentials":[{"code":"A-2"},{"code":"B-1"}]},{"id":"dan","credentials":[{"code":"A-2"},{"code":"B-1"}]},{"id":"eve","credentials":[{"code":"B-1"}]}]}
{"id":"P-3","people":[]}
)";
  return world;
}

}  // namespace

TEST_CASE("report people of a base and of one partner") {
  const CommandWorld world = PeopleWorld();
  CHECK(world.Run({"report", "people", "rules", "--partners", "partners.jsonl"}).out ==
        "as of 2018-06-30\n"
        "partner  competency  level   can leave  lost without\n"
        "P-1      cloud       silver  0          Ana and Bo\n"
        "P-2      cloud       silver  1\n"
        "         cloud       gold    0          cleo and dan\n");
  CHECK(world.Run({"report", "people", "rules", "--partners", "partners.jsonl", "--partner", "P-1"})
            .out ==
        "P-1 Contoso as of 2018-06-30\n\n"
        "Cloud, silver: met [cloud//silver]\n"
        "  lost without any one of Ana and Bo\n"
        "    only Ana can fill 1 place with one of A-1, A-2\n"
        "    only Bo can fill 1 place with B-1\n");
  CHECK(world.Run({"report", "people", "rules", "--partners", "partners.jsonl", "--partner", "P-3"})
            .out == "P-3 as of 2018-06-30\nnothing is met\n");
  CHECK(world
            .Run({"report", "people", "rules", "--partners", "partners.jsonl", "--format", "jsonl",
                  "--partner", "P-2", "--only", "cloud//gold"})
            .out ==
        "{\"partner\":\"P-2\",\"as_of\":\"2018-06-30\",\"met\":[{\"competency\":\"cloud\","
        "\"option\":\"\",\"level\":\"gold\",\"can_leave\":0,\"can_leave_is_least\":false,"
        "\"lost_without\":[\"cleo\",\"dan\"],\"must_fill\":[{\"people\":[\"cleo\",\"dan\"],"
        "\"places\":[{\"count\":2,\"with\":\"one of A-1, A-2\"}],\"of_team\":false}],"
        "\"must_count\":[]}]}\n");
}

TEST_CASE("report people: who is needed for a score") {
  CommandWorld world = PeopleWorld();
  world.files.files["rules/points.policy"] = R"(
designation data "Data" {
    metric skills up to 60 points {
        only if 1 person holds A-1;
        20 points for each person who holds any of <A-1, B-1>;
    }
    metric depth up to 40 points { 40 points for each 2 people who hold B-1; }
    level silver { score at least 60 of 100 points; }
    level gold { every metric at least 40 points; }
}
)";
  CHECK(world
            .Run({"report", "people", "rules", "--partners", "partners.jsonl", "--partner", "P-1",
                  "--only", "data"})
            .out ==
        "P-1 Contoso as of 2018-06-30\n\n"
        "Data, silver: met [data//silver]\n"
        "  lost without any one of Ana and Bo\n"
        "    without Ana the score is 20 points; at least 60 are needed\n"
        "    without Bo the score is 40 points; at least 60 are needed\n\n"
        "Data, gold: met [data//gold]\n"
        "  lost without any one of Ana and Bo\n"
        "    without Ana metric skills is 0 points; at least 40 are needed\n"
        "    without Bo metric skills is 20 points; at least 40 are needed\n"
        "    without Ana or Bo metric depth is 20 points; at least 40 are needed\n");
  CHECK(
      world
          .Run({"report", "people", "rules", "--partners", "partners.jsonl", "--partner", "P-1",
                "--only", "data//silver", "--format", "jsonl"})
          .out ==
      R"({"partner":"P-1","as_of":"2018-06-30","met":[{"competency":"data","option":"","level":"silver","can_leave":0,"can_leave_is_least":false,"lost_without":["ana","bo"],"must_fill":[],"must_count":[{"people":["ana"],"metric":"","points_without":"20","needed":"60"},{"people":["bo"],"metric":"","points_without":"40","needed":"60"}]}]}
)");
}

TEST_CASE("there is one report") {
  CHECK(PeopleWorld().Run({"report"}).err ==
        "error: say which report\n  = `attain report people PATH… --partners FILE`\n");
  CHECK(PeopleWorld().Run({"report", "poeple"}).err ==
        "error: there is no report `poeple`\n  = did you mean `people`?\n");
}

TEST_CASE("a timeline of one partner, and counts of all") {
  CommandWorld world = PeopleWorld();
  const CommandResult one =
      world.Run({"timeline", "rules", "--partners", "partners.jsonl", "--partner", "P-1", "--from",
                 "2018-11-30", "--to", "2019-01-31"});
  CHECK(one.out ==
        "P-1 Contoso from 2018-11-30 to 2019-01-31\n\n"
        "2019-01-01  cloud//silver is lost\n"
        "            A-1 is no longer accepted; Ana no longer fits a place with one of A-1, A-2\n"
        "\n"
        "not met all the time: cloud//gold\n");
  CHECK(one.status == 0);
  CHECK(world
            .Run({"timeline", "rules", "--partners", "partners.jsonl", "--from", "2018-11-30",
                  "--to", "2019-01-31"})
            .out ==
        "verdict        month    met then  lost\n"
        "cloud//silver  2018-11         2\n"
        "               2018-12         2\n"
        "               2019-01         1     1\n"
        "cloud//gold    2018-11         1\n"
        "               2018-12         1\n"
        "               2019-01         1\n");
  CHECK(
      world
          .Run({"timeline", "rules", "--partners", "partners.jsonl", "--partner", "P-1", "--from",
                "2018-11-30", "--to", "2019-01-31", "--only", "cloud//silver", "--format", "jsonl"})
          .out ==
      "{\"partner\":\"P-1\",\"from\":\"2018-11-30\",\"to\":\"2019-01-31\",\"verdicts\":["
      "{\"competency\":\"cloud\",\"option\":\"\",\"level\":\"silver\",\"verdict\":\"met\","
      "\"changes\":[{\"on\":\"2019-01-01\",\"verdict\":\"not met\",\"because\":["
      "\"A-1 is no longer accepted\","
      "\"Ana no longer fits a place with one of A-1, A-2\"]}]}]}\n");
}

TEST_CASE("a timeline says what becomes of a score") {
  CommandWorld world;
  world.files.files["rules/cloud.policy"] = R"(
certification A-1 "A", accepted until 2018-12-31;
certification B-1 "B";
records deals dated by day { day: date; }
measure adds = count of deals in the trailing 12 months;
designation cloud "Cloud" {
    metric size up to 50 points { 10 points for each adds; }
    metric skills up to 50 points { 20 points for each person who holds any of <A-1, B-1>; }
    level high { score at least 40 of 100 points; }
    level both { every metric more than 0 points; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","records":{"deals":[{"day":"2018-03-01"}]},"people":[{"id":"ana","credentials":[{"code":"A-1"}]},{"id":"bo","credentials":[{"code":"B-1"}]}]}
)";
  CHECK(
      world
          .Run({"timeline", "rules", "--partners", "partners.jsonl", "--partner", "P", "--from",
                "2018-04-01", "--to", "2019-12-31"})
          .out ==
      "P from 2018-04-01 to 2019-12-31\n\n"
      "2019-01-01  cloud//high is lost\n"
      "            A-1 is no longer accepted; the score is 30 points instead of 50; at least 40 is "
      "needed\n"
      "2019-03-01  cloud//both is lost\n"
      "            deals of 2018-03-01 no longer counts; metric size is 0 points instead of 10; "
      "more than 0 is needed\n");
}

TEST_CASE("a timeline says which set comes into force, and which no longer is") {
  CommandWorld world;
  world.files.files["sets.policy"] = R"(exam A-1;
set a effective from 2024-01-01 until 2025-03-31 = <A-1>;
set a effective from 2025-04-02 = <A-1>;
competency c effective from 2024-01-01 { level s { 1 person passes any of a; } }
competency e { attains c; }
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","people":[{"id":"x","credentials":[{"code":"A-1"}]}]})";
  CHECK(world
            .Run({"timeline", "sets.policy", "--partners", "partners.jsonl", "--partner", "P",
                  "--from", "2023-12-25", "--to", "2025-06-01"})
            .out == R"(P from 2023-12-25 to 2025-06-01

2024-01-01  c//s comes into force: met
            the requirements of c change
2024-01-01  e is attained
            c is now met; the requirements of c change
2025-04-01  c//s is no longer in force
            `c` has no verdict on 2025-04-01: the set `a` has no version in force
2025-04-01  e is lost
            c is no longer met; `c` has no verdict on 2025-04-01: the set `a` has no version in force
2025-04-02  c//s comes into force: met
            the set `a` comes into force
2025-04-02  e is attained
            c is now met; the set `a` comes into force
)");
  CHECK(world
            .Run({"explain", "sets.policy", "--partners", "partners.jsonl", "--partner", "P",
                  "--as-of", "2025-04-01", "--only", "e"})
            .out == R"(P as of 2025-04-01

e: not met [e]
  not met: attains c (sets.policy:5)
    not met: c: no version of the set a is in force
)");
}

TEST_CASE("a timeline does not name a set that is still to come where requirements do without it") {
  CommandWorld world;
  world.files.files["t.policy"] =
      "exam A-1;\n"
      "set s effective from 2027-01-01 = <A-1>;\n"
      "competency x effective from 2026-01-01 { 1 person passes any of s; }\n"
      "competency x effective from 2026-12-15 { 1 person passes A-1; }\n"
      "partner \"p\" { person ana passes A-1; }\n";
  const CommandResult result = world.Run(
      {"timeline", "t.policy", "--partner", "p", "--from", "2026-06-01", "--to", "2026-12-31"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(p from 2026-06-01 to 2026-12-31

2026-12-15  x comes into force: met
            the requirements of x change
)");
}

TEST_CASE("a timeline says when it can no longer be told whether a goal is met") {
  CommandWorld world;
  world.files.files["unknown.policy"] = R"(fact n: number;
competency c effective from 2024-01-01 until 2024-12-31 { note "nothing yet"; }
competency c effective from 2025-01-01 until 2025-12-31 { n at least 3; }
competency c effective from 2026-01-01 { 1 person passes A-1; }
exam A-1;
competency e { attains c; }
)";
  world.files.files["partners.jsonl"] = R"({"id":"P","people":[]})";
  CHECK(world
            .Run({"timeline", "unknown.policy", "--partners", "partners.jsonl", "--partner", "P",
                  "--from", "2024-06-01", "--to", "2026-06-01", "--only", "e"})
            .out == R"(P from 2024-06-01 to 2026-06-01

2025-01-01  e can no longer be told
            it can no longer be told whether c is met; the requirements of c change
2026-01-01  e is not met
            c is now not met; the requirements of c change
)");
}

TEST_CASE("a timeline needs its days, and a picture its partner") {
  const CommandWorld world = PeopleWorld();
  CHECK(world.Run({"timeline", "rules", "--from", "2018-01-01"}).err ==
        "error: say between which days\n  = pass `--from DATE --to DATE`\n");
  CHECK(world.Run({"timeline", "rules", "--from", "2018-02-01", "--to", "2018-01-01"}).err ==
        "error: `--to 2018-01-01` is before `--from 2018-02-01`\n"
        "  = `attain help timeline` tells its options\n");
  CHECK(world.Run({"timeline", "rules", "--from", "2018-01-01", "--to", "2018-02-01", "--svg", "x"})
            .err == "error: `--svg` is a picture of one partner\n  = pass `--partner ID`\n");
}

TEST_CASE("a picture takes the place of nothing that it is made from") {
  const CommandWorld world = PeopleWorld();
  const auto refusal = [&](const std::string& svg) {
    const CommandResult result =
        world.Run({"timeline", "rules", "--partners", "partners.jsonl", "--partner", "P-1",
                   "--from", "2018-01-01", "--to", "2018-02-01", "--svg", svg});
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    return result.err;
  };
  const std::string hint = "\n  = give each result a name of its own\n";
  CHECK(refusal("./partners.jsonl") ==
        "error: `--svg` would replace the partners `./partners.jsonl`" + hint);
  CHECK(refusal("rules/cloud.policy") ==
        "error: `--svg` would replace the policy `rules/cloud.policy`" + hint);
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  const int kept = ::dup(STDOUT_FILENO);
  REQUIRE(::dup2(ends[1], STDOUT_FILENO) == STDOUT_FILENO);
  const std::string into_pipe = refusal("/dev/stdout");
  ::dup2(kept, STDOUT_FILENO);
  for (const int descriptor : {kept, ends[0], ends[1]}) ::close(descriptor);
  CHECK(into_pipe == "error: `--svg` and standard output name the same file" + hint);
}

namespace {

CommandWorld PlanWorld() {
  CommandWorld world;
  world.files.files["rules/cloud.policy"] = R"(
exam A-1 "Architect", retired 2018-05-31;
exam A-2 "Architect, the newer", registration closes 2018-06-01;
exam A-3 "Architect, the newest", available from 2018-09-01;
exam B-1 "Builder";
fact customers: number;
fact banned: yes or no;
competency cloud "Cloud" {
    level silver { 1 person passes any of <A-1, A-2, A-3>; another 1 person passes B-1; }
    level gold { customers at least 10; is not banned; 3 people pass B-1; }
    level old { 1 person passes A-1; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","facts":{"customers":7,"banned":false},"people":[{"id":"ana","name":"Ana","credentials":[{"code":"B-1"}]},{"id":"bo","name":"Bo","credentials":[]}]}
{"id":"P-2","facts":{"customers":12,"banned":true},"people":[{"id":"cleo","credentials":[{"code":"A-2"},{"code":"B-1"}]}]}
)";
  return world;
}

CommandResult PlanFor(std::vector<std::string> more) {
  std::vector<std::string> arguments = {"plan", "rules", "--partners", "partners.jsonl"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return PlanWorld().Run(arguments);
}

}  // namespace

TEST_CASE("plans of one partner, cheapest first") {
  CHECK(PlanFor({"--partner", "P-1"}).out ==
        "P-1 as of 2018-06-30\n\n"
        "Cloud, silver: 1 pass [cloud//silver]\n"
        "  Bo passes A-2\n"
        "  warning: the registration for A-2 has closed on 2018-06-01\n\n"
        "Cloud, gold: 2 passes, 1 new person and 1 other requirement [cloud//gold]\n"
        "  Bo passes B-1\n"
        "  a new person passes B-1\n"
        "  customers is 3 short of 10 (cloud.policy:10)\n\n"
        "Cloud, old: no way [cloud//old]\n"
        "  not enough people can come to have A-1: what is named there can no longer be passed, or "
        "would no longer count\n");
}

TEST_CASE("a plan for a later day says which registration closes before") {
  CHECK(PlanFor({"--partner", "P-1", "--as-of", "2018-05-01", "--by", "2018-06-30", "--only",
                 "cloud//silver"})
            .out ==
        "P-1 as of 2018-05-01, to be met on 2018-06-30\n\n"
        "Cloud, silver: 1 pass [cloud//silver]\n"
        "  Bo passes one of A-1, A-2\n"
        "  A-1 can be passed until 2018-05-31\n"
        "  warning: the registration for A-2 closes on 2018-06-01\n");
}

TEST_CASE("a plan for a later day, at given costs, without someone") {
  CommandWorld world = PlanWorld();
  world.files.files["costs.csv"] = "credential,cost\nA-2,300\na-3,165.50\nB-1,100\nX-1,7\n";
  const CommandResult result =
      world.Run({"plan", "rules", "--partners", "partners.jsonl", "--partner", "P-1", "--by",
                 "2018-12-31", "--costs", "costs.csv", "--hire-cost", "1000", "--without", "ana",
                 "--only", "cloud//silver"});
  CHECK(result.out ==
        "P-1 as of 2018-06-30, to be met on 2018-12-31\n\n"
        "Cloud, silver: 2 passes and 1 new person, cost 1,265.50 [cloud//silver]\n"
        "  Bo passes A-3\n"
        "  a new person passes B-1\n"
        "  A-3 can be passed from 2018-09-01\n");
  CHECK(result.err == "notice: costs.csv:5: the rulebook has no credential `X-1`\n");
  CHECK(result.status == 0);
}

TEST_CASE("costs name each credential once, and none that is earned by others") {
  CommandWorld world = PlanWorld();
  world.files.files["rules/earned.policy"] =
      "certification E-1 \"Expert\", earned by passing A-2 and A-3;\n";
  const auto told = [&](const std::string& costs) {
    world.files.files["costs.csv"] = costs;
    const CommandResult result = world.Run({"plan", "rules", "--partners", "partners.jsonl",
                                            "--partner", "P-1", "--costs", "costs.csv"});
    return std::to_string(result.status) + " " + result.err;
  };
  CHECK(told("credential,cost\nA-2,5\nB-1,4\na-2,9\n") ==
        "2 error: costs.csv:4: line 2 has a cost of `a-2` too\n  = take one of the two rows out\n");
  CHECK(told("credential,cost\nE-1,5\nA-2,5\n") ==
        "0 notice: costs.csv:2: `E-1` is earned by other credentials: nobody passes it, and its "
        "cost is not used\n");
}

TEST_CASE("one plan for several goals") {
  CHECK(PlanFor({"--partner", "P-1", "--goal", "cloud/silver", "--goal", "cloud/gold"}).out ==
        "P-1 as of 2018-06-30\n\n"
        "Cloud, silver and Cloud, gold: 3 passes, 1 new person and 1 other requirement "
        "[cloud//silver, cloud//gold]\n"
        "  Bo passes A-2 and B-1\n"
        "  a new person passes B-1\n"
        "  customers is 3 short of 10 (cloud.policy:10)\n"
        "  warning: the registration for A-2 has closed on 2018-06-01\n");
  CHECK(PlanFor({"--partner", "P-1", "--goal", "cloud"}).err ==
        "error: `--goal cloud` names 3 verdicts\n"
        "  = name one of them: `cloud//silver`, `cloud//gold`, `cloud//old`\n");
}

TEST_CASE("who takes no exams, and near misses of a base") {
  CHECK(PlanFor({"--partner", "P-1", "--pin", "bo", "--only", "cloud//silver"}).out ==
        "P-1 as of 2018-06-30\n\n"
        "Cloud, silver: 1 pass and 1 new person [cloud//silver]\n"
        "  a new person passes A-2\n"
        "  warning: the registration for A-2 has closed on 2018-06-01\n");
  CHECK(PlanFor({"--partner", "P-1", "--within", "0.5"}).out ==
        "P-1 as of 2018-06-30\n"
        "no plan costs at most 0.50 and needs nothing but passes and new people\n");
  CHECK(PlanFor({"--within", "11"}).out ==
        "partner  goal           cost  cheapest way\n"
        "P-1      cloud//silver  1     Bo passes A-2\n"
        "P-2      cloud//silver  11    a new person passes B-1\n");
  CHECK(
      PlanFor({"--only", "cloud//gold"}).out ==
      "partner  goal         cost    cheapest way\n"
      "P-1      cloud//gold  12      Bo passes B-1; a new person passes B-1; customers is 3 short "
      "of 10 (cloud.policy:10)\n"
      "P-2      cloud//gold  no way  2 new people each pass B-1; not planned, must no longer be "
      "so: "
      "banned (cloud.policy:10)\n");
}

TEST_CASE("a near miss behind a way that needs an amount is told, and that way is not") {
  CommandWorld world = PlanWorld();
  world.files.files["rules/cloud.policy"] = R"(
exam A-1;
fact customers: number;
competency cloud { either { customers at least 10; } or { 1 person passes A-1; } }
)";
  const auto plan = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"plan",           "rules",    "--partners",
                                          "partners.jsonl", "--within", "1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return world.Run(arguments).out;
  };
  CHECK(plan({"--partner", "P-1"}) ==
        "P-1 as of 2018-06-30\n\n"
        "cloud: 1 pass [cloud]\n"
        "  Ana (or Bo) passes A-1\n");
  CHECK(plan({}) ==
        "partner  goal   cost  cheapest way\n"
        "P-1      cloud  1     Ana (or Bo) passes A-1\n");
}

TEST_CASE("plan stops wherever it is, and tells of whole partners alone") {
  CommandWorld world = PlanWorld();
  const std::vector<std::string> plan = {"plan",           "rules",    "--partners",
                                         "partners.jsonl", "--format", "jsonl"};
  const std::string all = world.Run(plan).out;
  const std::string of_first = all.substr(0, all.find('\n') + 1);
  std::size_t with_none = 0, with_first = 0;
  for (world.interrupted_after = 1; world.Run(plan).status != 0; ++world.interrupted_after) {
    const CommandResult result = world.Run(plan);
    CHECK(result.err == "error: interrupted\n  = the run ends here; the result is not complete\n");
    CHECK(result.status == 130);
    with_none += result.out.empty() ? 1 : 0;
    with_first += result.out == of_first ? 1 : 0;
    if (!result.out.empty() && result.out != of_first) CHECK(result.out == all);
  }
  CHECK(world.Run(plan).out == all);
  CHECK(with_none > 5);
  CHECK(with_first > 5);
}

TEST_CASE("options of plan that do not fit") {
  CHECK(PlanFor({"--partner", "P-1", "--without", "anna"}).err ==
        "error: `P-1` has no person `anna`\n  = did you mean `ana`?\n");
  CHECK(PlanFor({"--partner", "P-1", "--pin", "Ana"}).err ==
        "error: `P-1` has no person `Ana`\n  = people are asked for by their ids: `ana`\n");
  CHECK(PlanFor({"--without", "ana"}).err ==
        "error: `--without` and `--pin` name people of one partner\n  = pass `--partner ID`\n");
  CHECK(PlanFor({"--by", "2018-01-01"}).err ==
        "error: `--by 2018-01-01` is before 2018-06-30\n"
        "  = `attain help plan` tells its options\n");
  CHECK(PlanFor({"--within", "many"}).err ==
        "error: `--within many` is not a cost from 0 to 1,000,000\n"
        "  = `attain help plan` tells its options\n");
}

TEST_CASE("plans are checked without the planner") {
  CommandWorld world = PlanWorld();
  const auto plan = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"plan",           "rules",    "--partners",
                                          "partners.jsonl", "--format", "jsonl"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return world.Run(arguments).out;
  };
  const auto verify = [&](const std::string& plans) {
    world.files.files["plans.jsonl"] = plans;
    return world.Run({"verify", "rules", "--partners", "partners.jsonl", "--plans", "plans.jsonl"});
  };
  const std::string all = plan({});
  CHECK(verify(all).err == "2 lines checked, 0 refused\n");
  CHECK(verify(all).status == 0);
  const std::size_t second = all.find('\n') + 1;
  CHECK(verify(all.substr(second) + all.substr(0, second)).err == "2 lines checked, 0 refused\n");
  const std::string one = plan({"--partner", "P-1", "--pin", "bo", "--only", "cloud//silver"});
  CHECK(verify(one).out.empty());
  const auto with = [](std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
  };
  CHECK(verify(with(one, "\"pinned\":[\"bo\"]", "\"pinned\":[]")).out ==
        "P-1: cloud silver: the crew at `rules/cloud.policy:9:20`: `bo` may fill a place for less "
        "than "
        "its price\n");
  CHECK(verify(with(one, "\"credential\":\"A-2\"", "\"credential\":\"A-1\"")).out ==
        "P-1: cloud silver: `A-1` cannot be passed on this day\n");
  CHECK(verify(with(one, "\"credential\":\"A-2\"", "\"credential\":\"B-1\"")).out ==
        "P-1: cloud silver: the crew at `rules/cloud.policy:9:20` is not met by the plan\n");
  CHECK(verify(with(one, "\"cost\":\"11\"", "\"cost\":\"12\"")).out ==
        "P-1: cloud silver: the passes and new people do not cost what the plan says\n");
  CHECK(
      verify(with(one, "\"new_person_price\":\"10\"", "\"new_person_price\":\"9\"")).out ==
      "P-1: cloud silver: the crew at `rules/cloud.policy:9:20`: a new person may fill a place for "
      "less than its price\n");
  CHECK(verify(with(one, "\"new_person_price\":\"10\"", "\"new_person_price\":\"11\"")).out ==
        "P-1: cloud silver: the prices of a new person are more than hiring one costs\n");
  CHECK(verify(with(one, "\"place_prices\":[\"11\"", "\"place_prices\":[\"10\"")).out ==
        "P-1: cloud silver: the prices do not add up to the cost, so that they do not prove it\n");
  CHECK(verify(with(one, "\"partner\":", "\"partner\":\"P-2\",\"partner\":")).out ==
        "P-1: the key `partner` stands twice in one object\n");
  CHECK(verify(with(one, "\"partner\":\"P-1\"", "\"partner\":\"P-9\"")).out ==
        "P-9: the data has no such partner, or not at this place\n");
}

TEST_CASE("what a line of plans says of all its plans is checked") {
  CommandWorld world = PlanWorld();
  const std::string line =
      world
          .Run({"plan", "rules", "--partners", "partners.jsonl", "--partner", "P-1", "--pin", "bo",
                "--pin", "bo", "--without", "ana", "--goal", "cloud//silver", "--goal",
                "cloud//silver", "--format", "jsonl"})
          .out;
  const auto verify = [&](const std::string& from, const std::string& to) {
    std::string text = line;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    world.files.files["plans.jsonl"] = text.replace(at, from.size(), to);
    return world.Run({"verify", "rules", "--partners", "partners.jsonl", "--plans", "plans.jsonl"})
        .out;
  };
  CHECK(verify("{", "{").empty());
  CHECK(verify("\"by\":\"2018-06-30\"", "\"by\":\"2018-06-29\"") ==
        "P-1: `by` is before `as_of`\n");

  CHECK(verify("\"costs\":{", "\"costs\":{\"fine\":\"1\",") ==
        "P-1: `costs`: `fine` does not belong here\n");
  CHECK(verify("\"costs\"", "\"costs\":[],\"kosts\"") ==
        "P-1: `kosts` does not belong here\nP-1: `costs` has no `pass`, `hire` and `of`\n");
  CHECK(verify("\"pass\":\"1\"", "\"pass\":\"0\"") == "P-1: `costs.pass` is no cost above 0\n");
  CHECK(verify("\"hire\":\"10\"", "\"hire\":10") == "P-1: `costs.hire` is no cost\n");
  CHECK(verify("\"of\":{", "\"of\":{\"Z-9\":\"1\"") ==
        "P-1: `costs.of` names `Z-9`, which the rulebook does not have\n");
  CHECK(verify("\"of\":{", "\"of\":{\"A-2\":\"-1\"") ==
        "P-1: what `costs.of` says of `A-2` is no cost above 0\n");

  CHECK(verify("\"without\":[\"ana\"]", "\"without\":[\"anna\"]") ==
        "P-1: `without` names `anna`, who is none of the people\n");
  CHECK(verify("\"without\":[\"ana\"]", "\"without\":[\"ana\",\"ana\"]") ==
        "P-1: `without` names `ana` twice\n");
  CHECK(verify("\"without\":[\"ana\"]", "\"without\":\"ana\"") ==
        "P-1: `without` is no list of people\n");
  CHECK(verify("\"pinned\":[\"bo\"]", "\"pinned\":[\"ana\"]") ==
        "P-1: `pinned` names `ana`, who is none of the people\n");
  CHECK(verify("\"pinned\":[\"bo\"]", "\"pinned\":[7]") ==
        "P-1: `pinned` names `7`, who is none of the people\n");

  CHECK(verify("\"goals\":[{", "\"goals\":[{\"points\":1,") ==
        "P-1: cloud silver: `points` does not belong here\n");
  const std::string goal = R"({"competency":"cloud","option":"","level":"silver"})";
  CHECK(verify(goal, goal + "," + goal) == "P-1: cloud silver cloud silver: a goal stands twice\n");
  const std::size_t way_at = line.find("\"ways\":[") + 8;
  const std::string way = line.substr(way_at, line.find("],\"all_ways_tried\"") - way_at);
  CHECK(verify(way, way + "," + way) == "P-1: cloud silver: the same way stands twice\n");
  const std::size_t plan_at = line.find("\"plans\":[") + 9;
  const std::string plan = line.substr(plan_at, line.rfind("]}") - plan_at);
  CHECK(verify(plan, plan + "," + plan) == "P-1: cloud silver: the line has two plans of this\n");
  CHECK(verify("[" + plan + "]", "{}") == "P-1: there are no `plans`\n");
  CHECK(verify("\"rents\":{", "\"rents\":{\"zoe\":\"0\"") ==
        "P-1: cloud silver: the crew at `rules/cloud.policy:9:20`: `rents` names somebody who is "
        "none of the people\n");
  CHECK(verify(line, line + line) == "P-1: the same line stands twice\n");
}

TEST_CASE("plan: a score that is too little whatever is not known") {
  CommandWorld world;
  world.files.files["q.policy"] = R"(exam A-1;
fact n: number;
designation q {
    score at least 70 of 100 points;
    metric s up to 60 points { 30 points for each person who passes A-1; }
    metric r up to 40 points { 1 point for each n; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","people":[{"id":"x","credentials":[]},{"id":"y","credentials":[]}]})";
  const std::vector<std::string> plan = {"plan", "q.policy", "--partners", "partners.jsonl"};
  std::vector<std::string> of_one = plan;
  of_one.insert(of_one.end(), {"--partner", "P"});
  CHECK(world.Run(of_one).out ==
        "P as of 2018-06-30\n\n"
        "q: 1 other requirement (the best found, not proved to be the cheapest) [q]\n"
        "  not known: the score: n is unknown; whatever it is, the score is at least 30 short "
        "(q.policy:4)\n");
  std::vector<std::string> as_data = plan;
  as_data.insert(as_data.end(), {"--format", "jsonl"});
  const std::string line = world.Run(as_data).out;
  CHECK(
      line ==
      R"({"partner":"P","as_of":"2018-06-30","by":"2018-06-30","costs":{"pass":"1","hire":"10","of":{}},"without":[],"pinned":[],"plans":[{"goals":[{"competency":"q","option":"","level":""}],"verdict":"not met","ways":[{"possible":true,"cost":"0","optimal":false,"new_people":0,"steps":[],"passes":[],"open":[{"kind":"not known","at":"q.policy:4:5","missing_least":"30","missing_most":"70"}],"crews":[]}],"all_ways_tried":true}]}
)");
  world.files.files["plans.jsonl"] = line;
  const CommandResult verified =
      world.Run({"verify", "q.policy", "--partners", "partners.jsonl", "--plans", "plans.jsonl"});
  CHECK(verified.out.empty());
  CHECK(verified.status == 0);
}

TEST_CASE("plan: a score beside options is told with the option whose points it counts") {
  CommandWorld world;
  world.files.files["q.policy"] = R"(fact market: one of developed, developing;
fact big: number;
fact small: number;
designation track {
    score at least 10 of 20 points;
    big at least 5 if market is developed, otherwise 3;
    option wide "Wide track" { metric size up to 20 points { 1 point for each big; } }
    option narrow { metric size up to 20 points { 1 point for each small; } }
}
designation q { attains track; }
)";
  world.files.files["partners.jsonl"] = R"({"id":"P","people":[]})";
  const auto plan = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"plan", "q.policy", "--partners", "partners.jsonl"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return world.Run(arguments).out;
  };
  const auto verify = [&](const std::string& plans) {
    world.files.files["plans.jsonl"] = plans;
    return world
        .Run({"verify", "q.policy", "--partners", "partners.jsonl", "--plans", "plans.jsonl"})
        .out;
  };
  CHECK(plan({"--partner", "P", "--only", "q"}) ==
        "P as of 2018-06-30\n\n"
        "q: cannot tell; 2 other requirements [q]\n"
        "  not known: the score of Wide track: big is unknown (q.policy:5)\n"
        "  not known: how much of big is needed: market is unknown (q.policy:6)\n"
        "  or: 2 other requirements\n"
        "    not known: the score of narrow: small is unknown (q.policy:5)\n"
        "    not known: how much of big is needed: market is unknown (q.policy:6)\n");
  CHECK(plan({"--partner", "P", "--goal", "track/wide", "--goal", "track/narrow"}) ==
        "P as of 2018-06-30\n\n"
        "track, Wide track and track, narrow: cannot tell; 3 other requirements "
        "[track/wide, track/narrow]\n"
        "  not known: the score of Wide track: big is unknown (q.policy:5)\n"
        "  not known: the score of narrow: small is unknown (q.policy:5)\n"
        "  not known: how much of big is needed: market is unknown (q.policy:6)\n");
  const std::string as_data =
      plan({"--format", "jsonl", "--goal", "track/wide", "--goal", "track/narrow"});
  CHECK(
      as_data ==
      R"({"partner":"P","as_of":"2018-06-30","by":"2018-06-30","costs":{"pass":"1","hire":"10","of":{}},"without":[],"pinned":[],"plans":[{"goals":[{"competency":"track","option":"wide","level":""},{"competency":"track","option":"narrow","level":""}],"verdict":"cannot tell","ways":[{"possible":true,"cost":"0","optimal":true,"new_people":0,"steps":[],"passes":[],"open":[{"kind":"not known","at":"q.policy:5:5","option":"wide"},{"kind":"not known","at":"q.policy:5:5","option":"narrow"},{"kind":"not known","at":"q.policy:6:5","fact":"big"}],"crews":[]}],"all_ways_tried":true}]}
)");
  CHECK(verify(as_data).empty());
  CHECK(verify(plan({"--format", "jsonl"})).empty());
  const auto with = [&](const std::string& is, const std::string& as) {
    std::string text = as_data;
    REQUIRE(text.find(is) != std::string::npos);
    return verify(text.replace(text.find(is), is.size(), as));
  };
  CHECK(with(R"(,"option":"wide"},{"kind")", R"(},{"kind")") ==
        "P: track wide track narrow: the goals ask for no such score at `q.policy:5:5`\n");
  CHECK(with(R"({"kind":"not known","at":"q.policy:5:5","option":"wide"},)", "") ==
        "P: track wide track narrow: the goals are not met by the plan, even when what it leaves "
        "open is so\n");
}

TEST_CASE("plan: an option without levels is named by itself, and so is its competency") {
  CommandWorld world;
  world.files.files["q.policy"] = R"(exam A-1; exam B-1;
designation d { option t1 { 1 person passes A-1; } option t2 { 1 person passes B-1; } }
)";
  world.files.files["partners.jsonl"] = R"({"id":"P","people":[]})";
  const auto plan = [&](const std::string& goal) {
    return world.Run({"plan", "q.policy", "--partners", "partners.jsonl", "--goal", goal});
  };
  CHECK(plan("d").err ==
        "error: `--goal d` names 3 verdicts\n"
        "  = name one of them: `d//`, `d/t1/`, `d/t2/`\n");
  for (const char* goal : {"d//", "d/t1/", "d/t2/"}) CHECK(plan(goal).status == 0);
}

TEST_CASE("plan: data says where an amount must be more than what it is short of") {
  CommandWorld world;
  world.files.files["q.policy"] = "fact n: number;\ndesignation q { n more than 9; }\n";
  world.files.files["partners.jsonl"] = R"({"id":"P","facts":{"n":7}})";
  const std::string plan =
      world.Run({"plan", "q.policy", "--partners", "partners.jsonl", "--format", "jsonl"}).out;
  CHECK(
      plan ==
      R"({"partner":"P","as_of":"2018-06-30","by":"2018-06-30","costs":{"pass":"1","hire":"10","of":{}},"without":[],"pinned":[],"plans":[{"goals":[{"competency":"q","option":"","level":""}],"verdict":"not met","ways":[{"possible":true,"cost":"0","optimal":true,"new_people":0,"steps":[],"passes":[],"open":[{"kind":"amount","at":"q.policy:2:17","fact":"n","missing_least":"2","missing_most":"2","more_than":true}],"crews":[]}],"all_ways_tried":true}]}
)");
  const auto verify = [&](const std::string& text) {
    world.files.files["plans.jsonl"] = text;
    return world.Run(
        {"verify", "q.policy", "--partners", "partners.jsonl", "--plans", "plans.jsonl"});
  };
  CHECK(verify(plan).err == "1 line checked, 0 refused\n");
  std::string lie = plan;
  lie.replace(lie.find(",\"more_than\":true"), 17, "");
  CHECK(verify(lie).status == 1);
  const CommandResult empty = verify("");
  CHECK(empty.status == 0);
  CHECK(empty.err ==
        "notice: `plans.jsonl` has no line: pass what `attain plan --format jsonl` wrote\n"
        "0 lines checked, 0 refused\n");
}

TEST_CASE("plan: what is not known of a score is asked for where it helps, and passes are told") {
  CommandWorld world;
  world.files.files["q.policy"] = R"(exam A-1;
fact audited: yes or no;
records sales dated by on { amount: number; on: date; counts: yes or no; }
measure sold = sum of sales.amount where counts in the trailing 12 months;
designation capped {
    score at least 60 of 100 points;
    metric s up to 60 points { 20 points for each person who holds A-1; }
    metric r up to 40 points { 1 point for each sold; }
}
designation gated {
    score at least 20 of 60 points;
    metric s up to 60 points { only if is audited; 20 points for each person who holds A-1; }
}
designation both {
    2 people pass A-1;
    score at least 40 of 100 points;
    metric s up to 60 points { 20 points for each person who holds A-1; }
    metric r up to 40 points { 40 points if is audited; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"cap","people":[{"id":"ana","credentials":[]}],"records":{"sales":[{"amount":40,"on":"2018-01-10","counts":true},{"amount":5,"on":"2018-01-11"}]}}
{"id":"short","people":[{"id":"ana","credentials":[]}],"records":{"sales":[{"amount":20,"on":"2018-01-10","counts":true},{"amount":5,"on":"2018-01-11"}]}}
)";
  const std::vector<std::string> plan = {"plan", "q.policy", "--partners", "partners.jsonl"};
  CHECK(world.Run(plan).out ==
        "partner  goal    cost  cheapest way\n"
        "cap      capped  1     ana passes A-1\n"
        "         gated   1     ana passes A-1; not known: audited (q.policy:12)\n"
        "         both    12    ana passes A-1; a new person passes A-1\n"
        "short    capped  1     ana passes A-1; sold is between 15 and 20 short of 40 "
        "(q.policy:8)\n"
        "         gated   1     ana passes A-1; not known: audited (q.policy:12)\n"
        "         both    12    ana passes A-1; a new person passes A-1\n");
  std::vector<std::string> of_one = plan;
  of_one.insert(of_one.end(), {"--partner", "short", "--goal", "capped"});
  CHECK(world.Run(of_one).out ==
        "short as of 2018-06-30\n\n"
        "capped: 1 pass and 1 other requirement [capped]\n"
        "  ana passes A-1\n"
        "  sold is between 15 and 20 short of 40 (q.policy:8)\n"
        "  or: 2 passes and 1 new person\n"
        "    ana passes A-1\n"
        "    a new person passes A-1\n"
        "  or: 1 other requirement (the best found, not proved to be the cheapest)\n"
        "    not known: the score: sold is unknown; whatever it is, the score is at least 35 short "
        "(q.policy:6)\n");
  std::vector<std::string> as_data = plan;
  as_data.insert(as_data.end(), {"--format", "jsonl"});
  world.files.files["plans.jsonl"] = world.Run(as_data).out;
  const CommandResult verified =
      world.Run({"verify", "q.policy", "--partners", "partners.jsonl", "--plans", "plans.jsonl"});
  CHECK(verified.out.empty());
  CHECK(verified.err == "2 lines checked, 0 refused\n");
}

TEST_CASE("plan: who passes what so that a score is reached, its gates open") {
  CommandWorld world;
  world.files.files["rules/cloud.policy"] = R"(
certification A-1 "A";
certification B-1 "B";
fact customers "customers added": number;
designation cloud "Cloud" {
    metric adds up to 50 points { 10 points for each customers; }
    metric skills up to 50 points {
        only if at least 1 person holds A-1;
        10 points for each person who holds any of <A-1, B-1>;
    }
    level silver { score at least 50 of 100 points; }
    level gold { score at least 70 of 100 points; every metric more than 0 points; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"two","facts":{"customers":2},"people":[{"id":"ana","credentials":[{"code":"B-1"}]},{"id":"bo","credentials":[{"code":"B-1"}]}]}
{"id":"none","facts":{"customers":0},"people":[{"id":"ana","credentials":[{"code":"B-1"}]}]}
{"id":"unknown","people":[]}
)";
  const std::vector<std::string> plan = {"plan", "rules", "--partners", "partners.jsonl"};
  CHECK(world.Run(plan).out ==
        "partner  goal           cost  cheapest way\n"
        "two      cloud//silver  0     customers is 3 short of 5 (cloud.policy:6)\n"
        "         cloud//gold    1     ana (or bo) passes A-1; customers is 3 short of 5 "
        "(cloud.policy:6)\n"
        "none     cloud//silver  0     customers is 5 short of 5 (cloud.policy:6)\n"
        "         cloud//gold    11    a new person passes A-1; customers is 5 short of 5 "
        "(cloud.policy:6)\n"
        "unknown  cloud//silver  0     not known: the score: customers is unknown "
        "(cloud.policy:11)\n"
        "         cloud//gold    0     not known: the score: customers is unknown; whatever it is, "
        "the score is at least 20 short (cloud.policy:12); not known: the score: customers is "
        "unknown; whatever it is, skills has only 0 of 50 points (cloud.policy:12)\n");
  std::vector<std::string> of_one = plan;
  of_one.insert(of_one.end(), {"--partner", "none", "--only", "cloud//silver"});
  CHECK(world.Run(of_one).out ==
        "none as of 2018-06-30\n\n"
        "Cloud, silver: 1 other requirement [cloud//silver]\n"
        "  customers is 5 short of 5 (cloud.policy:6)\n"
        "  or: 4 passes and 4 new people\n"
        "    a new person passes A-1\n"
        "    3 new people each pass one of A-1, B-1\n");
  // What the plan says is enough, and one less is not.
  const std::string partners = world.files.files["partners.jsonl"];
  for (const auto& [customers, verdict] : {std::pair{"5", "met"}, std::pair{"4", "not met"}}) {
    std::string& changed = world.files.files["partners.jsonl"];
    changed = partners;
    changed.replace(changed.find("\"customers\":0"), 13, std::string("\"customers\":") + customers);
    CHECK(world
              .Run({"evaluate", "rules", "--partners", "partners.jsonl", "--only", "cloud//silver",
                    "--format", "csv"})
              .out == fmt::format("partner,competency,option,level,verdict\ntwo,cloud,,silver,not "
                                  "met\nnone,cloud,,silver,{}\nunknown,cloud,,silver,cannot tell\n",
                                  verdict));
    changed = partners;
  }
  std::vector<std::string> as_data = plan;
  as_data.insert(as_data.end(), {"--format", "jsonl"});
  world.files.files["plans.jsonl"] = world.Run(as_data).out;
  const std::vector<std::string> verify = {"verify",         "rules",   "--partners",
                                           "partners.jsonl", "--plans", "plans.jsonl"};
  CHECK(world.Run(verify).err == "3 lines checked, 0 refused\n");
  std::string& plans = world.files.files["plans.jsonl"];
  plans.replace(plans.find("\"people\":3"), 10, "\"people\":4");
  CHECK(world.Run(verify).out ==
        "two: cloud silver: the crew at `rules/cloud.policy:9:9` is not met by the plan\n");
}

namespace {

CommandWorld ClaimsWorld() {
  CommandWorld world;
  world.files.files["rules/cloud.policy"] = R"(
exam A-1 "A"; exam B-1 "B";
fact big: yes or no; fact customers: number;
competency cloud {
    level low { either { 2 people pass B-1; } or { 1 person passes A-1; } }
    level mid { either { is big; } or { 1 person passes A-1; } }
    level top { customers at least 10; 1 person passes B-1; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","facts":{"big":false,"customers":7},"people":[{"id":"ana","credentials":[{"code":"B-1"}]},{"id":"bo","credentials":[]}]}
)";
  world.files.files["costs.csv"] = "credential,cost\nA-1,3\n";
  return world;
}

}  // namespace

TEST_CASE("what a plan claims of its goals is checked") {
  CommandWorld world = ClaimsWorld();
  const auto plan = [&](const std::string& only) {
    return world
        .Run({"plan", "rules", "--partners", "partners.jsonl", "--format", "jsonl", "--as-of",
              "2018-06-30", "--costs", "costs.csv", "--only", only})
        .out;
  };
  const auto verify = [&](std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    world.files.files["plans.jsonl"] = text.replace(at, from.size(), to);
    return world.Run({"verify", "rules", "--partners", "partners.jsonl", "--plans", "plans.jsonl"})
        .out;
  };
  const std::string low = plan("cloud//low"), mid = plan("cloud//mid"), top = plan("cloud//top");
  CHECK(verify(low, "{", "{").empty());
  CHECK(verify(mid, "{", "{").empty());
  CHECK(verify(top, "{", "{").empty());
  // Another alternative is cheaper; it is not when the plan does not say that it is the cheapest.
  const std::string dear = "\"A-1\":\"3\"", cheap = "\"A-1\":\"0.5\"";
  CHECK(verify(low, dear, cheap) ==
        "P: cloud low: the goals can be met for less than the plan costs\n");
  std::string modest = low;
  modest.replace(modest.find("\"optimal\":true"), 14, "\"optimal\":false");
  CHECK(verify(modest, dear, cheap).empty());
  // Something is left out, or too much is left open.
  CHECK(verify(top, "\"kind\":\"amount\"", "\"kind\":\"fact\"") ==
        "P: cloud top: `rules/cloud.policy:7:17.kind` is claimed to be `\"fact\"`; rulebook and "
        "data give `\"amount\"`\n");
  CHECK(verify(top, "\"missing_least\":\"3\"", "\"missing_least\":\"2\"") ==
        "P: cloud top: `rules/cloud.policy:7:17.missing_least` is claimed to be `\"2\"`; rulebook "
        "and data give `\"3\"`\n");
  const std::size_t open = top.find("\"open\":[") + 7, end = top.find(']', open) + 1;
  CHECK(verify(top, top.substr(open, end - open), "[]") ==
        "P: cloud top: the goals are not met by the plan, even when what it leaves open is so\n");
  CHECK(verify(
            low, "\"open\":[]",
            "\"open\":[{\"kind\":\"fact\",\"at\":\"rules/cloud.policy:6:26\",\"fact\":\"big\"}]") ==
        "P: cloud low: the plan does not need what it leaves open at `rules/cloud.policy:6:26`\n"
        "P: cloud low: the goals can be met by passes alone, and no way says so\n");
  // Where not all ways were tried, there may be one that needs less.
  std::string some = low;
  some.replace(some.find("\"all_ways_tried\":true"), 21, "\"all_ways_tried\":false");
  CHECK(verify(some, "\"open\":[]",
               "\"open\":[{\"kind\":\"fact\",\"at\":\"rules/cloud.policy:6:26\",\"fact\":\"big\"}]")
            .empty());
  const std::size_t second = mid.find(",{\"possible\"");
  REQUIRE(second != std::string::npos);
  const std::string other = mid.substr(second, mid.find("],\"all_ways_tried\"") - second);
  CHECK(verify(mid, other, "") ==
        "P: cloud mid: the goals can be met by passes alone, and no way says so\n");
  const std::size_t ways = mid.find("\"ways\":[") + 7;
  const std::string all = mid.substr(ways, mid.find(",\"all_ways_tried\"") - ways);
  CHECK(verify(mid, all, "[]") ==
        "P: cloud mid: the goals can be met by passes alone, and no way says so\n"
        "P: cloud mid: the goals can be met, and no way says so\n");
  CHECK(verify(mid, "\"not met\"", "\"met\"") == "P: cloud mid: the goals are not met\n");
  CHECK(verify(mid, "\"level\":\"mid\"", "\"level\":\"high\"") ==
        "P: cloud high: the rulebook has no such goal on this day\n");
}

namespace {

CommandWorld OpenWorld() {
  CommandWorld world;
  world.files.files["rules/a.policy"] = R"(
exam A-1 "A1"; exam B-1 "B1";
fact revenue: money in USD; fact market: one of near, far; fact staff: number;
competency cloud {
    level silver { revenue at least $100,000; 2 people pass A-1; }
    level gold {
        either { market is near; 1 person passes A-1; }
        or { market is far; 2 people pass A-1; }
    }
    level top { staff less than 5; 1 person passes A-1; }
    level huge { 1001 people pass A-1; }
}
designation data {
    score at least 30 of 50 points;
    metric skills up to 20 points { 10 points for each 3 people who pass B-1; }
    metric growth up to 30 points { 7 points for each $3,000 of revenue; }
}
designation grown {
    score at least 14 of 30 points;
    metric growth up to 30 points { 7 points for each whole $3,000 of revenue; }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","facts":{"revenue":"1000","staff":9},"people":[{"id":"ana","credentials":[]},{"id":"bo","credentials":[]}]}
)";
  return world;
}

/// A plan, with one text of it after another replaced.
struct ChangedPlan {
  CommandWorld world = OpenWorld();
  std::string text;

  explicit ChangedPlan(const std::string& only) {
    text = world
               .Run({"plan", "rules", "--partners", "partners.jsonl", "--format", "jsonl",
                     "--as-of", "2018-06-30", "--only", only})
               .out;
  }
  ChangedPlan& With(const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return *this;
  }
  /// All that stands in the list `key`.
  ChangedPlan& WithList(const std::string& key, const std::string& to) {
    const std::size_t begin = text.find("\"" + key + "\":[") + key.size() + 4;
    std::size_t end = begin;
    for (int depth = 1; depth > 0; ++end) depth += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
    text.replace(begin, end - 1 - begin, to);
    return *this;
  }
  CommandResult Verify() {
    world.files.files["plans.jsonl"] = text;
    return world.Run({"verify", "rules", "--partners", "partners.jsonl", "--plans", "plans.jsonl"});
  }
  std::string Refused() { return Verify().out; }
};

}  // namespace

TEST_CASE("a plan leaves open what can be open, and says how") {
  for (const char* only : {"cloud//silver", "cloud//gold", "cloud//top", "data", "grown"})
    CHECK(ChangedPlan(only).Refused().empty());
  const auto bare = [](const std::string& only) {
    ChangedPlan plan(only);
    plan.WithList("passes", "").WithList("crews", "").WithList("steps", "");
    return plan;
  };
  // People, and what is made of other statements.
  for (const char* kind : {"not planned", "not known", "xyz"}) {
    CHECK(
        bare("cloud//silver")
            .With("\"cost\":\"2\"", "\"cost\":\"0\"")
            .With("\"open\":[", "\"open\":[{\"kind\":\"" + std::string(kind) +
                                    "\",\"at\":\"rules/a.policy:5:47\"},")
            .Refused() ==
        "P: cloud silver: what stands at `rules/a.policy:5:47` is made of others, and is not left "
        "open itself\n");
  }
  CHECK(
      bare("cloud//gold")
          .With("\"cost\":\"1\"", "\"cost\":\"0\"")
          .WithList("open", "{\"kind\":\"not planned\",\"at\":\"rules/a.policy:7:9\"}")
          .Refused() ==
      "P: cloud gold: what stands at `rules/a.policy:7:9` is made of others, and is not left open "
      "itself\n");
  // A score whose points are known; a limit that is exceeded.
  const std::string score = "{\"kind\":\"not planned\",\"at\":\"rules/a.policy:14:5\"}";
  CHECK(
      ChangedPlan("data").WithList("open", score).Refused() ==
      "P: data: what stands at `rules/a.policy:14:5` cannot be planned, and the way is said to be "
      "possible\n");
  CHECK(
      ChangedPlan("cloud//top").With("\"possible\":false", "\"possible\":true").Refused() ==
      "P: cloud top: what stands at `rules/a.policy:10:17` cannot be planned, and the way is said "
      "to be possible\n");
  // Kinds, names, the same twice, what is met.
  CHECK(
      ChangedPlan("cloud//gold").With("\"not known\"", "\"guessed\"").Refused() ==
      "P: cloud gold: `rules/a.policy:7:18.kind` is claimed to be `\"guessed\"`; rulebook and data "
      "give `\"not known\"`\n");
  CHECK(
      ChangedPlan("cloud//silver").With("\"fact\":\"revenue\"", "\"fact\":\"sales\"").Refused() ==
      "P: cloud silver: `rules/a.policy:5:20.fact` is claimed to be `\"sales\"`; rulebook and data "
      "give `\"revenue\"`\n");
  CHECK(ChangedPlan("cloud//gold")
            .With("\"open\":[",
                  "\"open\":[{\"kind\":\"not known\",\"at\":\"rules/a.policy:7:18\","
                  "\"fact\":\"market\"},")
            .Refused() == "P: cloud gold: `rules/a.policy:7:18` is left open twice\n");
}

TEST_CASE("every member of a plan is checked, and no other stands there") {
  const auto silver = [](const std::string& from, const std::string& to) {
    return ChangedPlan("cloud//silver").With(from, to).Refused();
  };
  for (const char* wrong : {"4294967296", "-1", "\"5\"", "null"})
    CHECK(silver("\"new_people\":0", "\"new_people\":" + std::string(wrong)) ==
          "P: cloud silver: `cost`, `optimal` or `new_people` is wrong\n");
  CHECK(silver("\"optimal\":true", "\"optimal\":1") ==
        "P: cloud silver: `cost`, `optimal` or `new_people` is wrong\n");
  CHECK(silver("\"possible\":true", "\"possible\":false") ==
        "P: cloud silver: `possible` does not go with `cost` and `open`\n");
  CHECK(silver("\"on\":\"2018-06-30\",\"cost\":\"1\"", "\"on\":\"2018-06-30\",\"cost\":\"77\"") ==
        "P: cloud silver: `A-1` does not cost what the pass says\n");
  CHECK(silver("\"not met\"", "\"foo\"") == "P: cloud silver: `foo` is no verdict\n");
  CHECK(silver("\"not met\"", "\"cannot tell\"") ==
        "P: cloud silver: all that the goals come from is known, and they are not met\n");
  CHECK(silver(",\"all_ways_tried\":true", "") == "P: cloud silver: `all_ways_tried` is missing\n");
  CHECK(ChangedPlan("cloud//silver").WithList("goals", "").Refused() == "P: there are no goals\n");
  for (const char* inside : {"\"possible\":true", "\"verdict\":\"not met\"", "\"new\":false",
                             "\"count\":1", "\"person\":\"ana\"", "\"new_person_price\":\"0\""})
    CHECK(silver(inside, inside + std::string(",\"foo\":1")) ==
          "P: cloud silver: `foo` does not belong here\n");
  // Steps, and the passes that are one of their choices.
  CHECK(silver("\"people\":[\"ana\"]", "\"people\":[\"nobody\"]") ==
        "P: cloud silver: `nobody` does not belong into the step\n");
  CHECK(silver("\"new\":false", "\"new\":true") ==
        "P: cloud silver: `ana` does not belong into the step\n");
  CHECK(silver("\"any_of\":[\"A-1\"]", "\"any_of\":[\"B-1\"]") ==
        "P: cloud silver: what `ana` passes is no choice of the step\n");
  CHECK(silver("\"count\":1", "\"count\":2") ==
        "P: cloud silver: what `ana` passes is no choice of the step\n");
  CHECK(silver("\"or\":[]", "\"or\":[\"bo\"]") ==
        "P: cloud silver: `bo` cannot take over the step of `ana`\n");
  CHECK(ChangedPlan("cloud//silver").WithList("steps", "").Refused() ==
        "P: cloud silver: what `ana` passes stands in no step\n");
}

TEST_CASE("where not all ways were tried, the best plan fills its crews at the least") {
  const std::string b_1 =
      ",{\"person\":\"ana\",\"credential\":\"B-1\",\"on\":\"2018-06-30\",\"cost\":\"1\"}";
  ChangedPlan dear("cloud//silver");
  dear.With("\"all_ways_tried\":true", "\"all_ways_tried\":false");
  CHECK(dear.Refused().empty());
  dear.With("\"cost\":\"2\"", "\"cost\":\"3\"")
      .With("\"cost\":\"1\"}]", "\"cost\":\"1\"}" + b_1 + "]");
  dear.With("[{\"count\":1,\"any_of\":[\"A-1\"]}]",
            "[{\"count\":1,\"any_of\":[\"A-1\"]},{\"count\":1,\"any_of\":[\"B-1\"]}]");
  ChangedPlan bare = dear;
  CHECK(bare.WithList("crews", "").Refused() ==
        "P: cloud silver: the crews of the plan can be filled for less than it costs\n");
  const std::size_t prices = dear.text.find(",\"place_prices\""),
                    end = dear.text.find("}]", prices);
  dear.text.erase(prices, end - prices);
  CHECK(dear.Refused() ==
        "P: cloud silver: the crews of the plan can be filled for less than it costs\n");
  CHECK(dear.With("\"optimal\":true", "\"optimal\":false").Refused().empty());
}

TEST_CASE("what of a plan takes too many tries is told by its question") {
  CHECK(
      ChangedPlan("cloud//huge").Refused() ==
      "P: cloud huge: whether the goals can be met by passes alone takes too many tries to settle\n"
      "P: cloud huge: whether the goals can be met takes too many tries to settle\n");
}

TEST_CASE("the amounts of points that a plan leaves open are short by what it says") {
  const std::string missing =
      "\"fact\":\"revenue\",\"missing_least\":\"11857.15\",\"missing_most\":\"11857.15\"";
  const auto with = [&](const std::string& to) {
    return ChangedPlan("data").With(missing, to).Refused();
  };
  const auto both = [](const std::string& amount) {
    return "\"fact\":\"revenue\",\"missing_least\":\"" + amount + "\",\"missing_most\":\"" +
           amount + "\"";
  };
  for (const char* more : {"30000", "11857.16"})
    CHECK(with(both(more)) == "P: data: less of the amount at `rules/a.policy:16:37` is enough\n");
  CHECK(with(both("11857.14")) ==
        "P: data: the goals are not met by the plan, even when what it leaves open is so\n");
  const std::string wrong =
      "P: data: the amount at `rules/a.policy:16:37` is not short by what the plan says\n";
  CHECK(with(both("-1")) == wrong);
  CHECK(with(both("much")) == wrong);
  CHECK(with("\"fact\":\"revenue\",\"missing_least\":\"1\",\"missing_most\":\"11857.15\"") ==
        wrong);
  CHECK(with("\"measure\"" + missing.substr(6)) ==
        "P: data: `rules/a.policy:16:37.fact` is missing\n");
  CHECK(ChangedPlan("data").With("\"kind\":\"amount\"", "\"kind\":\"not known\"").Refused() ==
        "P: data: `rules/a.policy:16:37.kind` is claimed to be `\"not known\"`; rulebook and data "
        "give `\"amount\"`\n");
  ChangedPlan whole("grown");
  CHECK(whole.With("\"missing_least\":\"5000\"", "\"missing_least\":\"5001\"")
            .With("\"missing_most\":\"5000\"", "\"missing_most\":\"5001\"")
            .Refused() == "P: grown: less of the amount at `rules/a.policy:20:37` is enough\n");
}

TEST_CASE("verify says once where a file stops being lines of verdicts or plans") {
  CommandWorld world = ClaimsWorld();
  const auto verify = [&](const char* option, const std::string& text) {
    world.files.files["file"] = text;
    return world.Run({"verify", "rules", "--partners", "partners.jsonl", option, "file"});
  };
  const CommandResult csv = verify("--verdicts", "partner,competency\nP,cloud\nP,cloud\n");
  CHECK(
      csv.err ==
      "error: file:1: this is no JSON object with `partner` and `as_of`, nor are 2 further lines\n"
      "  = pass what `attain evaluate --explain` wrote\n");
  CHECK(csv.out.empty());
  CHECK(csv.status == 1);
  const CommandResult plans = verify(
      "--plans", "{\"partner\":\"P\",\"as_of\":\"2018-06-30\",\"by\":\"2018-06-30\"}\n\n{\"par");
  CHECK(plans.err ==
        "error: file:3: this is no JSON object with `partner` and `as_of`\n"
        "  = pass what `attain plan --format jsonl` wrote\n"
        "1 line checked, 1 refused\n");
  CHECK(plans.out == "P: `costs` has no `pass`, `hire` and `of`\n");
}
