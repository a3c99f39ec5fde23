#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "command.h"

using namespace attain;

namespace {

const std::string kFacts = "exam A-1 \"A\";\nexam A-2 \"A\";\nfact seats: number;\n";

CommandWorld TwoRulebooks() {
  CommandWorld world;
  world.files.files["old.policy"] = kFacts + R"(competency cloud {
    level silver { 1 person passes A-1; }
    level gold { seats at least 10; }
    level bronze { seats at least 1; }
}
)";
  world.files.files["new.policy"] = kFacts + R"(competency cloud {
    level silver { 1 person passes any of <A-1, A-2>; }
    level gold { seats at least 20; }
    level bronze { seats more than 0; }
}
competency data { is small; }
fact small: yes or no;
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","facts":{"seats":15},"people":[{"id":"ana","credentials":[{"code":"A-2"}]}]}
{"id":"P-2","facts":{"seats":25},"people":[]}
)";
  return world;
}

}  // namespace

TEST_CASE("compare tells what is looser, stricter and new, with partners and lines") {
  const CommandResult result = TwoRulebooks().Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.status == 0);
  CHECK(result.out == R"(cloud silver: looser
  met now and not before:
    partner "cloud silver" as of 2018-06-30 {
        person ana passes A-2;
    }
  was old.policy:5: 1 person passes A-1;
  is  new.policy:5: 1 person passes any of <A-1, A-2>;
cloud gold: stricter
  met before and not now:
    partner "cloud gold" as of 2018-06-30 {
        seats is 10;
    }
  was old.policy:6: seats at least 10;
  is  new.policy:6: seats at least 20;
cloud bronze: looser
  met now and not before:
    partner "cloud bronze" as of 2018-06-30 {
        seats is 0.1;
    }
  was old.policy:7: seats at least 1;
  is  new.policy:7: seats more than 0;
data: added
2 looser, 1 stricter, 1 added
)");
}

TEST_CASE("compare takes the days of one rulebook") {
  CommandWorld world;
  world.files.files["crm.policy"] = R"(fact seats: number;
competency crm effective from 2017-01-01 { seats at least 10; }
competency crm effective from 2018-01-01 { seats at least 5; }
)";
  const CommandResult history = world.Run({"compare", "crm.policy"});
  CHECK(history.out == R"(2017-01-01
crm: added
2018-01-01
crm: looser
  met now and not before:
    partner "crm" as of 2018-01-01 {
        seats is 5;
    }
  was crm.policy:2: seats at least 10;
  is  crm.policy:3: seats at least 5;
1 looser, 1 added
)");
  const CommandResult days =
      world.Run({"compare", "crm.policy", "--as-of", "2018-02-01", "--new-as-of", "2017-02-01"});
  CHECK(days.out == R"(crm: stricter
  met before and not now:
    partner "crm" as of 2018-02-01 {
        seats is 5;
    }
  was crm.policy:3: seats at least 5;
  is  crm.policy:2: seats at least 10;
1 stricter
)");
  const CommandResult alike =
      world.Run({"compare", "crm.policy", "--as-of", "2017-02-01", "--new-as-of", "2017-03-01"});
  CHECK(alike.out == "1 equal\n");
}

TEST_CASE("compare of one rulebook sees that a window was changed") {
  CommandWorld world;
  world.files.files["crm.policy"] =
      R"(records sale dated by on-day { amount: number; on-day: date; }
measure year effective from 2017-01-01 = sum of sale.amount in the trailing 12 months;
measure year effective from 2018-07-01 = sum of sale.amount in the last 12 full months;
measure days effective from 2017-01-01 = count of sale in the trailing 12 months;
measure days effective from 2018-07-01 = count of sale in the trailing 365 days;
competency crm effective from 2017-01-01 { year at least 10; }
competency erp effective from 2017-01-01 { days at least 1; }
)";
  const std::string crm = R"(crm: different
  met now and not before:
    partner "crm" as of 2018-07-01 {
        sale {
            amount 10, on-day 2017-07-01;
        }
    }
  was crm.policy:2: measure year effective from 2017-01-01 = sum of sale.amount in the trailing 12 months;
  is  crm.policy:3: measure year effective from 2018-07-01 = sum of sale.amount in the last 12 full months;
  met before and not now:
    partner "crm" as of 2018-07-01 {
        sale {
            amount 10, on-day 2018-07-01;
        }
    }
  was crm.policy:2: measure year effective from 2017-01-01 = sum of sale.amount in the trailing 12 months;
  is  crm.policy:3: measure year effective from 2018-07-01 = sum of sale.amount in the last 12 full months;
)";
  // The leap year tells twelve months from 365 days.
  CHECK(world.Run({"compare", "crm.policy"}).out ==
        "2017-01-01\ncrm: added\nerp: added\n2018-07-01\n" + crm + R"(erp: stricter
  met before and not now:
    partner "erp" as of 2020-02-29 {
        sale {
            on-day 2019-03-01;
        }
    }
  was crm.policy:4: measure days effective from 2017-01-01 = count of sale in the trailing 12 months;
  is  crm.policy:5: measure days effective from 2018-07-01 = count of sale in the trailing 365 days;
1 stricter, 1 different, 2 added
)");
  CHECK(world.Run({"compare", "crm.policy", "--as-of", "2018-06-30", "--new-as-of", "2018-07-01"})
            .out == crm + "1 different, 1 equal\n");
}

TEST_CASE("compare with partners tells who gains and who loses") {
  const CommandResult result = TwoRulebooks().Run(
      {"compare", "old.policy", "new.policy", "--partners", "partners.jsonl", "--only", "cloud"});
  CHECK(result.err.empty());
  CHECK(result.status == 0);
  const std::size_t begin = result.out.find("cloud silver: 1 gain");
  REQUIRE(begin != std::string::npos);
  CHECK(result.out.substr(begin) == R"(cloud silver: 1 gains it, none loses it
  P-1 gains it; before it was not met
    was old.policy:5: 1 person passes A-1;
    is  new.policy:5: 1 person passes any of <A-1, A-2>;
cloud gold: none gains it, 1 loses it
  P-1 loses it; now it is not met
    was old.policy:6: seats at least 10;
    is  new.policy:6: seats at least 20;
2 partners compared
2 looser, 1 stricter
)");
}

TEST_CASE("compare tells what changed behind a statement that did not") {
  CommandWorld world;
  const std::string start = "exam A-1 \"A\";\nexam A-2 \"A\";\n";
  const std::string rest = R"(competency base { 1 person passes any of current; }
competency cloud { attains base; }
)";
  world.files.files["old.policy"] = start + "set current = <A-1, A-2>;\n" + rest;
  world.files.files["new.policy"] = start + "set current = <A-1>;\n" + rest;
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","people":[{"id":"ana","credentials":[{"code":"A-2"}]}]})";
  const CommandResult result =
      world.Run({"compare", "old.policy", "new.policy", "--partners", "partners.jsonl"});
  CHECK(result.out == R"(base: stricter
  met before and not now:
    partner "base" as of 2018-06-30 {
        person ana passes A-2;
    }
  was old.policy:3: set current = <A-1, A-2>;
  is  new.policy:3: set current = <A-1>;
cloud: stricter
  met before and not now:
    partner "cloud" as of 2018-06-30 {
        person ana passes A-2;
    }
  was old.policy:3: set current = <A-1, A-2>;
  is  new.policy:3: set current = <A-1>;
base: none gains it, 1 loses it
  P-1 loses it; now it is not met
    new.policy:4: 1 person passes any of current;
    was old.policy:3: set current = <A-1, A-2>;
    is  new.policy:3: set current = <A-1>;
cloud: none gains it, 1 loses it
  P-1 loses it; now it is not met
    new.policy:5: attains base;
    was old.policy:3: set current = <A-1, A-2>;
    is  new.policy:3: set current = <A-1>;
1 partner compared
2 stricter
)");
}

TEST_CASE("compare tells of what went with its level, not of a level that was no way before") {
  for (const std::string word : {"level", "option"}) {
    CommandWorld world;
    const std::string before = "fact sales: number;\nfact deals: number;\ncompetency c {\n  " +
                               word + " s { sales at least ";
    const std::string after = "}\ncompetency e { attains c; }\n";
    world.files.files["old.policy"] =
        before + "100; }\n  " + word + " n { deals at least 3; }\n" + after;
    world.files.files["new.policy"] = before + "50; }\n" + after;
    world.files.files["partners.jsonl"] = R"({"id":"P","facts":{"sales":0,"deals":3},"people":[]})";
    const CommandResult result = world.Run(
        {"compare", "old.policy", "new.policy", "--partners", "partners.jsonl", "--only", "e"});
    CHECK(result.out == R"(e: different
  met now and not before:
    partner "e" as of 2018-06-30 {
        sales is 50;
        deals is 0;
    }
  was old.policy:4: sales at least 100;
  was old.policy:5: deals at least 3;
  is  new.policy:4: sales at least 50;
  met before and not now:
    partner "e" as of 2018-06-30 {
        sales is 0;
        deals is 3;
    }
  was old.policy:5: deals at least 3;
e: none gains it, 1 loses it
  P loses it; now it is not met
    new.policy:6: attains c;
    was old.policy:5: deals at least 3;
1 partner compared
1 different
)");
    const std::string all =
        world.Run({"compare", "old.policy", "new.policy", "--partners", "partners.jsonl"}).out;
    const std::string ways = R"(c s: looser
  met now and not before:
    partner "c s" as of 2018-06-30 {
        sales is 50;
    }
  was old.policy:4: sales at least 100;
  is  new.policy:4: sales at least 50;
c n: removed
e: different
  met now and not before:
    partner "e" as of 2018-06-30 {
        sales is 50;
        deals is 0;
    }
  was old.policy:4: sales at least 100;
  was old.policy:5: deals at least 3;
  is  new.policy:4: sales at least 50;
  met before and not now:
    partner "e" as of 2018-06-30 {
        sales is 0;
        deals is 3;
    }
  was old.policy:5: deals at least 3;
)";
    const std::string lost = R"(c n: none gains it, 1 loses it
  P loses it; now it is not there
e: none gains it, 1 loses it
  P loses it; now it is not met
    new.policy:6: attains c;
    was old.policy:5: deals at least 3;
1 partner compared
)";
    const std::string of_options = R"(c by any option: different
  met now and not before:
    partner "c" as of 2018-06-30 {
        sales is 50;
        deals is 0;
    }
  was old.policy:4: sales at least 100;
  was old.policy:5: deals at least 3;
  is  new.policy:4: sales at least 50;
  met before and not now:
    partner "c" as of 2018-06-30 {
        sales is 0;
        deals is 3;
    }
  was old.policy:5: deals at least 3;
)";
    const std::string lost_of_options = R"(c: none gains it, 1 loses it
  P loses it; now it is not met
    was old.policy:5: deals at least 3;
)";
    CHECK(all == (word == "option" ? of_options + ways + lost_of_options + lost +
                                         "1 looser, 2 different, 1 removed\n"
                                   : ways + lost + "1 looser, 1 different, 1 removed\n"));
  }
}

TEST_CASE(
    "compare keeps to what the levels share, and tells of a level that took another's place") {
  CommandWorld world;
  world.files.files["old.policy"] = R"(fact sales: number;
fact deals: number;
fact seats: number;
competency c {
  seats at least 5;
  level s { sales at least 100; }
  level n { deals at least 3; sales at least 10; }
}
competency e { attains c; }
)";
  world.files.files["new.policy"] = R"(fact sales: number;
fact deals: number;
fact seats: number;
competency c {
  seats at least 5;
  level s { sales at least 100; }
  level m { deals at least 4; sales at least 10; }
}
competency e { attains c; }
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","facts":{"sales":10,"deals":3,"seats":5},"people":[]})";
  const std::string out = world
                              .Run({"compare", "old.policy", "new.policy", "--partners",
                                    "partners.jsonl", "--only", "e"})
                              .out;
  const std::size_t begin = out.find("e: none gains it");
  REQUIRE(begin != std::string::npos);
  CHECK(out.substr(begin) == R"(e: none gains it, 1 loses it
  P loses it; now it is not met
    new.policy:9: attains c;
    was old.policy:7: deals at least 3;
    is  new.policy:7: deals at least 4;
1 partner compared
1 stricter
)");
}

TEST_CASE("compare as JSON, and its exit status") {
  const CommandResult result =
      TwoRulebooks().Run({"compare", "old.policy", "new.policy", "--format", "json", "--exit-code",
                          "--only", "cloud/gold"});
  CHECK(result.status == 1);
  const auto json = nlohmann::json::parse(result.out);
  REQUIRE(json["rows"].size() == 1);
  const auto& row = json["rows"][0];
  CHECK(row["change"] == "stricter");
  CHECK(row["gains"]["who"] == "nobody");
  CHECK(row["loses"]["who"] == "somebody");
  CHECK(row["loses"]["partner"] ==
        "partner \"cloud gold\" as of 2018-06-30 {\n    seats is 10;\n}\n");
  CHECK(row["loses"]["is"][0]["text"] == "seats at least 20;");
  CHECK(row["loses"]["was"][0]["line"] == 6);
  CHECK(TwoRulebooks().Run({"compare", "old.policy", "old.policy", "--exit-code"}).status == 0);
}

TEST_CASE("compare tells which values only one rulebook takes, and which rejects a partner") {
  CommandWorld world;
  world.files.files["old.policy"] = R"(kind area = one of north, south, west;
fact region: area;
records sale { region: area; tier: one of a, b, or others; }
competency crm { region is not north; }
)";
  world.files.files["new.policy"] = R"(kind area = one of north, south, east;
fact region: area;
records sale { region: area; tier: one of a, b; }
competency crm { region is not north; }
)";
  world.files.files["partners.jsonl"] =
      "{\"id\":\"P-1\",\"facts\":{\"region\":\"west\"}}\n"
      "{\"id\":\"P-2\",\"facts\":{\"region\":\"south\"}}\n";
  const std::string lists = R"(region, sale.region: other values
  `new.policy` rejects partners with `west`: they lose every verdict
  `new.policy` takes partners with `east`, whom `old.policy` rejects
  was old.policy:1: kind area = one of north, south, west
  is  new.policy:1: kind area = one of north, south, east
sale.tier: other values
  `new.policy` rejects partners with a value that is not listed: they lose every verdict
  was old.policy:3: one of a, b, or others
  is  new.policy:3: one of a, b
)";
  const CommandResult all = world.Run({"compare", "old.policy", "new.policy", "--exit-code"});
  CHECK(all.out == lists + "2 lists of values, 1 equal\n");
  CHECK(all.status == 1);
  const CommandResult partners =
      world.Run({"compare", "old.policy", "new.policy", "--partners", "partners.jsonl"});
  CHECK(partners.out == lists + R"(no partner whom both take gains or loses anything
1 partner compared, 1 rejected by `new.policy`
2 lists of values, 1 equal
)");
  CHECK(partners.err ==
        "notice: 1 partner is rejected by `new.policy` and left out; `attain evaluate new.policy "
        "--partners partners.jsonl` says why\n");
  CHECK(partners.status == 3);
  const auto json = nlohmann::json::parse(
      world.Run({"compare", "old.policy", "new.policy", "--format", "json"}).out);
  REQUIRE(json["values"].size() == 2);
  CHECK(json["values"][0]["gone"] == std::vector<std::string>{"west"});
  CHECK(json["values"][1]["others_gone"] == true);
}

TEST_CASE("a listed text may be the one that stands for all others elsewhere") {
  CommandWorld world;
  const std::string start = "fact label: text;\ncompetency crm { ";
  world.files.files["old.policy"] = start + "label is \"text\"; }\n";
  world.files.files["new.policy"] = start + "label is not \"x\"; }\n";
  CHECK(world.Run({"compare", "old.policy", "new.policy"}).out == R"(crm: looser
  met now and not before:
    partner "crm" as of 2018-06-30 {
        label is "another text";
    }
  was old.policy:2: label is "text";
  is  new.policy:2: label is not "x";
1 looser
)");
}

TEST_CASE("compare of a renamed field shows a row with both fields") {
  CommandWorld world;
  world.files.files["old.policy"] = R"(records sale { amount: number; }
measure total = sum of sale.amount;
competency crm { total at least 10; }
)";
  world.files.files["new.policy"] = R"(records sale { value: number; }
measure total = sum of sale.value;
competency crm { total at least 10; }
)";
  CHECK(world.Run({"compare", "old.policy", "new.policy"}).out == R"(crm: different
  met now and not before:
    partner "crm" as of 2018-06-30 {
        sale {
            value 10, amount 0;
        }
    }
  was old.policy:2: measure total = sum of sale.amount;
  is  new.policy:2: measure total = sum of sale.value;
  met before and not now:
    partner "crm" as of 2018-06-30 {
        sale {
            amount 10, value 0;
        }
    }
  was old.policy:2: measure total = sum of sale.amount;
  is  new.policy:2: measure total = sum of sale.value;
1 different
)");
}

TEST_CASE("compare knows that values which a list does not have count as one") {
  CommandWorld world;
  const std::string rest = R"(measure tiers = count of distinct sale.tier;
competency crm { tiers at most 3; }
competency erp { tiers at least 2; }
competency hr { tiers at least 1; }
)";
  world.files.files["old.policy"] = "records sale { tier: one of a, b, or others; }\n" + rest;
  world.files.files["new.policy"] = "records sale { tier: one of a, b, c, or others; }\n" + rest;
  CHECK(world.Run({"compare", "old.policy", "new.policy"}).out == R"(crm: stricter
  met before and not now:
    partner "crm" as of 2018-06-30 {
        sale {
            tier a;
            tier b;
            tier c;
            tier another-value;
        }
    }
  was old.policy:2: measure tiers = count of distinct sale.tier;
  is  new.policy:2: measure tiers = count of distinct sale.tier;
erp: looser
  met now and not before:
    partner "erp" as of 2018-06-30 {
        sale {
            tier c;
            tier another-value;
        }
    }
  was old.policy:2: measure tiers = count of distinct sale.tier;
  is  new.policy:2: measure tiers = count of distinct sale.tier;
1 looser, 1 stricter, 1 equal
)");
}

TEST_CASE("compare refuses what it cannot understand") {
  const CommandWorld world = TwoRulebooks();
  CHECK(world.Run({"compare"}).status == 2);
  CHECK(world.Run({"compare", "old.policy", "new.policy", "old.policy"}).status == 2);
  const std::string way_out = "\n  = pass `--as-of DATE --new-as-of DATE`\n";
  CHECK(world.Run({"compare", "old.policy", "--as-of", "2018-01-01"}).err ==
        "error: say which two days of the rulebook are meant" + way_out);
  CHECK(world.Run({"compare", "old.policy", "--partners", "partners.jsonl"}).err ==
        "error: who gains and who loses by one rulebook is told of two of its days" + way_out);
  CHECK(world.Run({"compare", "old.policy", "new.policy", "--only", "clout"}).err ==
        "error: the rulebook has no competency `clout`\n  = did you mean `cloud`?\n");
  CHECK(world.Run({"compare", "old.policy", "gone.policy"}).status == 4);
}

TEST_CASE("compare of two rulebooks tells on which days they differ") {
  CommandWorld world;
  const std::string exam = "exam A-1 \"A\"";
  const std::string rest =
      "exam B-1 \"B\";\ncompetency crm { 1 person passes any of <A-1, B-1>; }\n";
  world.files.files["old.policy"] = exam + ", accepted until 2018-12-31;\n" + rest;
  world.files.files["new.policy"] = exam + ", accepted until 2019-06-30;\n" + rest;
  CHECK(world.Run({"compare", "old.policy", "new.policy"}).out ==
        R"(crm: looser from 2019-01-01 to 2019-06-30
  met now and not before:
    partner "crm" as of 2019-01-01 {
        person ana passes A-1;
    }
  was old.policy:1: exam A-1 "A", accepted until 2018-12-31;
  is  new.policy:1: exam A-1 "A", accepted until 2019-06-30;
1 looser, 2 equal
)");
}

TEST_CASE("compare of all days sees what only the calendar tells apart") {
  CommandWorld world;
  const std::string facts =
      "records visit dated by on-day { on-day: date; }\n"
      "measure year = count of visit in the trailing 12 months;\n"
      "measure days = count of visit in the trailing 365 days;\n"
      "measure month = count of visit in the trailing 1 month;\n"
      "measure thirty = count of visit in the trailing 30 days;\n";
  world.files.files["old.policy"] =
      facts + "competency a { year at least 1; }\ncompetency b { month at least 1; }\n";
  world.files.files["new.policy"] =
      facts + "competency a { days at least 1; }\ncompetency b { thirty at least 1; }\n";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(a: stricter
  met before and not now:
    partner "a" as of 2020-02-29 {
        visit {
            on-day 2019-03-01;
        }
    }
  is  new.policy:6: days at least 1;
b: different
  met now and not before:
    partner "b" as of 2020-03-01 {
        visit {
            on-day 2020-02-01;
        }
    }
  was old.policy:7: month at least 1;
  met before and not now:
    partner "b" as of 2018-06-30 {
        visit {
            on-day 2018-05-31;
        }
    }
  is  new.policy:7: thirty at least 1;
1 stricter, 1 different
)");
}

TEST_CASE("compare of all days sees which day of a row each side counts by") {
  CommandWorld world;
  world.files.files["old.policy"] =
      "records r dated by a { a: date; b: date; }\n"
      "measure m = count of r in the trailing 12 months;\n"
      "competency x { m at least 1; }\n";
  world.files.files["new.policy"] =
      "records r dated by b { a: date; b: date; }\n"
      "measure m = count of r where a at least 2018-02-01 and a less than 2018-03-01 in the "
      "trailing "
      "12 months;\n"
      "competency x { m at least 1; }\n";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(x: different
  met now and not before:
    partner "x" as of 2018-01-01 {
        r {
            a 2018-02-28, b 2018-01-01;
        }
    }
  was old.policy:2: measure m = count of r in the trailing 12 months;
  is  new.policy:2: measure m = count of r where a at least 2018-02-01 and a less than 2018-03-01 in the trailing 12 months;
  met before and not now:
    partner "x" as of 2018-06-30 {
        r {
            a 2018-01-31, b 2017-06-30;
        }
    }
  was old.policy:2: measure m = count of r in the trailing 12 months;
  is  new.policy:2: measure m = count of r where a at least 2018-02-01 and a less than 2018-03-01 in the trailing 12 months;
1 different
)");
}

TEST_CASE("compare tells any of some from all of others, also where one of them is not in force") {
  CommandWorld world;
  const std::string rest =
      "exam A-1 \"A\";\nexam A-2 \"B\";\n"
      "competency x { 1 person passes A-1; }\n"
      "competency y effective from 2030-01-01 { 1 person passes A-2; }\n"
      "competency w effective from 2030-01-01 { 1 person passes A-2; }\n"
      "competency z effective from 2016-01-01 until 2029-12-31 { attains ";
  world.files.files["old.policy"] = rest + "any of <x, y, w>; }\n";
  world.files.files["new.policy"] = rest + "all of <x, y>; }\n";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(z: stricter from 2016-01-01 to 2029-12-31
  met before and not now:
    partner "z" as of 2018-06-30 {
        person ana passes A-1;
    }
  was old.policy:6: attains any of <x, y, w>;
  is  new.policy:6: attains all of <x, y>;
1 stricter, 3 equal
)");
}

TEST_CASE("what nobody touched is equal, however hard it would be to search") {
  CommandWorld world;
  const std::string page =
      "fact customers: number;\n"
      "fact revenue: money in USD;\n"
      "fact trained: yes or no;\n"
      "designation data \"Data\" {\n"
      "    every metric at least 1 point;\n"
      "    metric added up to 60 points {\n"
      "        only if customers at least 3 if is trained, otherwise 5;\n"
      "        10 points for each customers;\n"
      "    }\n"
      "}\n"
      "designation cloud \"Cloud\" {\n"
      "    score at least 50 of 100 points;\n"
      "    every metric at least 1 point;\n"
      "    metric growth up to 60 points {\n"
      "        the higher of { 30 points for each whole $1,000 of revenue; }\n"
      "        or { 1 point for each whole 3 of customers; 2 points if customers at least 4; }\n"
      "    }\n"
      "    metric staff up to 40 points { 5 points for each person who passes any of listed; }\n"
      "}\n"
      "competency apps { 2 people pass any of listed; 1 of them passes all of <A-1, A-2>; }\n";
  const std::string exams = "exam A-1 \"A\";\nexam A-2 \"A\", accepted until 2020-12-31;\n";
  world.files.files["old.policy"] = exams + "set listed = <A-1, A-2>;\n" + page;
  // Other pages may have changed.
  world.files.files["new.policy"] =
      "exam B-1 \"B\";\nfact seats: number;\n" + exams +
      "set listed = <A-1, A-2>;\n"
      "competency other { seats at least 1; 1 person passes B-1; }\n" +
      page;
  const CommandResult same = world.Run({"compare", "old.policy", "old.policy", "--exit-code"});
  CHECK(same.out == "3 equal\n");
  CHECK(same.status == 0);
  const CommandResult grown = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(grown.out == "other: added\n1 added, 3 equal\n");
  // The same words about other people are not the same.
  world.files.files["new.policy"] = exams + "set listed = <A-2>;\n" + page;
  const CommandResult changed =
      world.Run({"compare", "old.policy", "new.policy", "--only", "apps", "--format", "json"});
  CHECK(nlohmann::json::parse(changed.out)["rows"][0]["change"] == "stricter");
  world.files.files["new.policy"] =
      "exam A-1 \"A\";\nexam A-2 \"A\", accepted until 2020-12-31 if passed by 2018-01-31;\n"
      "set listed = <A-1, A-2>;\n" +
      page;
  const CommandResult dated =
      world.Run({"compare", "old.policy", "new.policy", "--only", "apps", "--as-of", "2018-06-30"});
  CHECK(dated.out.find("apps: stricter\n") == 0);
}

TEST_CASE("compare finds the facts that a measure of facts alone is made of") {
  CommandWorld world;
  world.files.files["security.policy"] = R"(fact azure-adds: number;
fact m365-adds: number;
measure adds = azure-adds + m365-adds;
competency security effective from 2023-10-01 { adds at least 10; }
competency security effective from 2023-12-01 { adds at least 12; }
)";
  CHECK(world.Run({"compare", "security.policy"}).out == R"(2023-10-01
security: added
2023-12-01
security: stricter
  met before and not now:
    partner "security" as of 2023-11-30 {
        azure-adds is 10;
        m365-adds is 0;
    }
  was security.policy:4: adds at least 10;
  is  security.policy:5: adds at least 12;
1 stricter, 1 added
)");
}

TEST_CASE("compare does not take two thresholds between which an average may lie for one") {
  CommandWorld world;
  const std::string start =
      "records r { a: number; }\nmeasure m = average of r.a;\ncompetency c { ";
  world.files.files["old.policy"] = start + "m more than 3; }\n";
  world.files.files["new.policy"] = start + "m at least 3.000001; }\n";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","records":{"r":[{"a":3.000001},{"a":3}]},"people":[]})";
  const CommandResult result =
      world.Run({"compare", "old.policy", "new.policy", "--partners", "partners.jsonl"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(c: stricter
  met before and not now:
    partner "c" as of 2018-06-30 {
        r {
            a 3.000001;
            a 3;
        }
    }
  was old.policy:3: m more than 3;
  is  new.policy:3: m at least 3.000001;
c: none gains it, 1 loses it
  P loses it; now it is not met
    was old.policy:3: m more than 3;
    is  new.policy:3: m at least 3.000001;
1 partner compared
1 stricter
)");
}

TEST_CASE("compare sees thresholds of sums that no single amount reaches") {
  CommandWorld world;
  const std::string start =
      "records usage { bytes: number; }\nmeasure stored = sum of usage.bytes;\ncompetency c { "
      "stored at least ";
  world.files.files["old.policy"] = start + "2,000,000,000,000; }\n";
  world.files.files["new.policy"] = start + "3,000,000,000,000; }\n";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","records":{"usage":[{"bytes":900000000000},{"bytes":900000000000},)"
      R"({"bytes":900000000000}]},"people":[]})";
  const CommandResult result =
      world.Run({"compare", "old.policy", "new.policy", "--partners", "partners.jsonl"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(c: stricter
  met before and not now:
    partner "c" as of 2018-06-30 {
        usage {
            bytes 1,000,000,000,000;
            bytes 1,000,000,000,000;
        }
    }
  was old.policy:3: stored at least 2,000,000,000,000;
  is  new.policy:3: stored at least 3,000,000,000,000;
c: none gains it, 1 loses it
  P loses it; now it is not met
    was old.policy:3: stored at least 2,000,000,000,000;
    is  new.policy:3: stored at least 3,000,000,000,000;
1 partner compared
1 stricter
)");
}

TEST_CASE("compare decides nothing of a field or a fact whose type differs, and tells of it") {
  CommandWorld world;
  world.files.files["old.policy"] = R"(records deals { size: number; }
fact staff: number;
measure big = count of deals where size at least 3;
competency large { big at least 2; }
competency staffed { staff at least 3; }
)";
  world.files.files["new.policy"] = R"(records deals { size: money in USD; }
fact staff: yes or no;
measure big = count of deals where size at least $300;
competency large { big at least 2; }
competency staffed { is staff; }
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P","records":{"deals":[{"size":5},{"size":5}]},"people":[]})";
  const CommandResult result = world.Run(
      {"compare", "old.policy", "new.policy", "--partners", "partners.jsonl", "--exit-code"});
  CHECK(result.err.empty());
  CHECK(result.status == 1);
  CHECK(result.out == R"(staff: another type
  `new.policy` rejects partners whose value it cannot read: they lose every verdict
  was old.policy:2: number
  is  new.policy:2: yes or no
deals.size: another type
  `new.policy` rejects partners whose value it cannot read: they lose every verdict
  was old.policy:1: number
  is  new.policy:1: money in USD
large: not decided
  not decided whether somebody is met now and not before: `deals.size` has another type on each side
  not decided whether somebody is met before and not now: `deals.size` has another type on each side
staffed: not decided
  not decided whether somebody is met now and not before: `staff` has another type on each side
  not decided whether somebody is met before and not now: `staff` has another type on each side
large: none gains it, 1 loses it
  P loses it; now it is not met
    new.policy:4: big at least 2;
    was old.policy:3: measure big = count of deals where size at least 3;
    is  new.policy:3: measure big = count of deals where size at least $300;
1 partner compared
2 other types, 2 not decided
)");
}

TEST_CASE("compare asks of a text that is a list elsewhere by all texts that both take") {
  CommandWorld world;
  world.files.files["old.policy"] = R"(records deals { product: one of crm, office, or others; }
measure sold = count of deals where product is any of <crm, office>;
measure products = count of distinct deals.product;
competency seller { sold at least 1; }
competency broad { products at least 3; }
)";
  world.files.files["new.policy"] = R"(records deals { product: text; }
measure sold = count of deals where product is any of <"crm", "office", "teams">;
measure products = count of distinct deals.product;
competency seller { sold at least 1; }
competency broad { products at least 3; }
)";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(seller: looser
  met now and not before:
    partner "seller" as of 2018-06-30 {
        deals {
            product teams;
        }
    }
  was old.policy:2: measure sold = count of deals where product is any of <crm, office>;
  is  new.policy:2: measure sold = count of deals where product is any of <"crm", "office", "teams">;
broad: looser
  met now and not before:
    partner "broad" as of 2018-06-30 {
        deals {
            product "product 1";
            product "product 2";
            product "product 3";
        }
    }
  was old.policy:3: measure products = count of distinct deals.product;
  is  new.policy:3: measure products = count of distinct deals.product;
2 looser
)");
}

TEST_CASE("a partner made up has no value that one rulebook rejects") {
  CommandWorld world;
  const std::string start = "fact turnover: money in USD;\nfact market: one of developed, ";
  world.files.files["old.policy"] =
      start + "developing;\ncompetency c { turnover at least $100,000; }\n";
  world.files.files["new.policy"] =
      start +
      "developing, emerging;\ncompetency c { turnover at least $100,000 if market is any of "
      "<developed, developing>, $25,000 if market is emerging; }\n";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy"});
  CHECK(result.err.empty());
  CHECK(result.out == R"(market: other values
  `new.policy` takes partners with `emerging`, whom `old.policy` rejects
  was old.policy:2: one of developed, developing
  is  new.policy:2: one of developed, developing, emerging
1 list of values, 1 equal
)");
  const CommandResult back = world.Run({"compare", "new.policy", "old.policy"});
  CHECK(back.out == R"(market: other values
  `old.policy` rejects partners with `emerging`: they lose every verdict
  was new.policy:2: one of developed, developing, emerging
  is  old.policy:2: one of developed, developing
1 list of values, 1 equal
)");
}

TEST_CASE("compare tells of texts that are a list or a day elsewhere") {
  CommandWorld world;
  const std::string rest = "measure total = sum of r.a;\ncompetency c { total at least 3; }\n";
  world.files.files["old.policy"] =
      "fact region: text;\nrecords r { k: text; l: text; a: number; }\n" + rest;
  world.files.files["new.policy"] =
      "fact region: one of emea, apac;\n"
      "records r { k: date; l: one of x, or others; a: number; }\n" +
      rest;
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy", "--exit-code"});
  CHECK(result.status == 1);
  CHECK(result.out == R"(region: other values
  `new.policy` rejects partners with a value that is not listed: they lose every verdict
  was old.policy:1: text
  is  new.policy:1: one of emea, apac
r.k: another type
  `new.policy` rejects partners whose value it cannot read: they lose every verdict
  was old.policy:2: text
  is  new.policy:2: date
1 other type, 1 list of values, 1 equal
)");
}

TEST_CASE("compare calls a level that went by its name, not by that of its competency") {
  CommandWorld world;
  const std::string start = "exam A-1;\ncompetency c effective from 2017-01-01 { ";
  const std::string silver = "level silver { 1 person passes A-1; } ";
  const std::string gold = "level gold { 2 people pass A-1; } ";
  const std::string both = start + silver + gold + "}\n";
  world.files.files["old.policy"] = both;
  world.files.files["new.policy"] =
      both + "competency c effective from 2018-01-01 { " + gold + "}\n";
  CHECK(world.Run({"compare", "old.policy", "new.policy"}).out ==
        "c silver: removed from 2018-01-01 on\n1 removed, 2 equal\n");
  CHECK(world.Run({"compare", "new.policy"}).out ==
        "2017-01-01\nc: added\n2018-01-01\nc silver: removed\n2 added, 1 removed\n");
  world.files.files["renamed.policy"] =
      start + "level bronze { 1 person passes A-1; } " + gold + "}\n";
  CHECK(world.Run({"compare", "old.policy", "renamed.policy", "--only", "c/silver"}).out ==
        "c silver: removed from 2017-01-01 on\n1 removed\n");
  world.files.files["partners.jsonl"] =
      R"({"id":"P","people":[{"id":"ana","credentials":[{"code":"A-1"}]}]})";
  const CommandResult moved = world.Run(
      {"compare", "old.policy", "renamed.policy", "--partners", "partners.jsonl", "--exit-code"});
  CHECK(moved.err.empty());
  CHECK(moved.status == 1);
  CHECK(moved.out == R"(c silver: removed
c bronze: added
c silver: none gains it, 1 loses it
  P loses it; now it is not there
c bronze: 1 gains it, none loses it
  P gains it; before it was not there
1 partner compared
1 added, 1 removed, 1 equal
)");
}

TEST_CASE("what is equal only without amounts below zero is called so, and is a change") {
  CommandWorld world;
  const std::string start = R"(records r { a: money in USD; b: money in USD; }
measure m = sum of r.a; measure k = sum of r.b where a at most $5;
competency c { m at most $5; k at least $10; )";
  world.files.files["old.policy"] = start + "}\n";
  world.files.files["new.policy"] = start + "m at least $0; }\n";
  const CommandResult result = world.Run({"compare", "old.policy", "new.policy", "--exit-code"});
  CHECK(result.status == 1);
  CHECK(result.out == R"(c: equal but for amounts below zero
  met before and not now only with amounts below zero
1 equal but for amounts below zero
)");
}

TEST_CASE("compare asks for the day of the old rulebook where that of the new one is given") {
  CHECK(TwoRulebooks()
            .Run({"compare", "old.policy", "new.policy", "--new-as-of", "2018-01-01"})
            .err ==
        "error: say which day of the old rulebook is meant\n"
        "  = pass `--as-of DATE`, too; alone it is the day of both\n");
}
