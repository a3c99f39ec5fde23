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
        "\"places\":[{\"count\":2,\"with\":\"one of A-1, A-2\"}],\"of_team\":false}]}]}\n");
}

TEST_CASE("there is one report") {
  CHECK(PeopleWorld().Run({"report"}).err ==
        "error: say which report\n  = `attain report people PATH…`\n");
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
