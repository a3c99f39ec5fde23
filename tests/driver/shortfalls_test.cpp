// `attain evaluate --shortfalls FILE`, whole, as a user sees it.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "command.h"
#include "golden.h"
#include "temporary_folder.h"

using namespace attain;

namespace {

constexpr const char* kRulebook = R"(exam A-1 "Application";
exam A-2 "Administration";
fact market: one of developed, developing;
fact tier: text;
fact audited: yes or no;
records sales dated by day { day: date; amount: money in USD; }
measure volume = sum of sales.amount in the trailing 12 months;
competency cloud "Cloud" {
    option reseller {
        is audited;
        level silver {
            volume at least $100.50 if market is developed, $50 if market is developing;
        }
        level gold {
            volume at least $1,000;
            at least 3 people {
                2 people must pass A-1;
                the other person must pass A-2;
            }
        }
    }
    option advisor {
        level silver {
            at least 2 of {
                1 person must pass A-1;
                tier is "top, or so";
                is audited;
            }
        }
    }
}
designation data "Data" {
    attains silver in cloud;
    score at least 7 of 10 points;
    every metric more than 1 point;
    metric skills up to 6 points { 6 points for each 7 people who hold A-1; }
    metric growth up to 4 points { 1 point for each $100 of volume; }
}
)";

constexpr const char* kPartners =
    R"({"id":"P-1","facts":{"market":"developed","tier":"low","audited":false},"records":{"sales":[{"day":"2018-03-31","amount":100.25}]},"people":[{"id":"ana","credentials":[{"code":"A-1"},{"code":"A-2"}]}]}
{"id":"P \"2\", Ltd","facts":{"audited":true},"records":{"sales":[{"day":"2018-05-31","amount":60}]},"people":[{"id":"ana"},{"id":"bo","credentials":[{"code":"A-1"}]}]}
{"id":"P-3","facts":{"market":"developed","tier":7},"people":[]}
{"id":"P-4","facts":{"market":"developing","tier":"top, or so","audited":true},"records":{"sales":[{"day":"2018-01-31","amount":2000}]},"people":[{"id":"a","credentials":[{"code":"A-1"}]},{"id":"b","credentials":[{"code":"A-1"}]},{"id":"c","credentials":[{"code":"A-2"}]}]}
{"id":"P-5"}
)";

CommandWorld World() {
  CommandWorld world;
  world.files.files["rules/all.policy"] = kRulebook;
  world.files.files["p.jsonl"] = kPartners;
  return world;
}

}  // namespace

TEST_CASE("shortfalls of every kind of statement, beside the same verdicts") {
  const TemporaryFolder folder;
  const std::string file = folder.path + "/s.csv";
  const CommandWorld world = World();
  const CommandResult plain = world.Run({"evaluate", "rules", "--partners", "p.jsonl"});
  const CommandResult result =
      world.Run({"evaluate", "rules", "--partners", "p.jsonl", "--shortfalls", file});
  CHECK(result.status == 3);
  CHECK(result.out == plain.out);
  CHECK(result.err == plain.err);
  CheckGolden("tests/golden/evaluate/shortfalls.csv", ReadWholeFile(file));
}

TEST_CASE("shortfalls of some rows, on several days, in batches of any size by any threads") {
  const TemporaryFolder folder;
  const std::string file = folder.path + "/s.csv";
  CommandWorld world = World();
  const std::vector<std::string> command = {
      "evaluate",     "rules", "--partners", "p.jsonl",    "--only",  "cloud/reseller/silver",
      "--only",       "data",  "--as-of",    "2018-06-30", "--as-of", "2019-04-30",
      "--shortfalls", file};
  world.Run(command);
  CheckGolden("tests/golden/evaluate/shortfalls_days.csv", ReadWholeFile(file));
  const std::string expected = ReadWholeFile(file);
  for (const std::size_t partners : {1U, 2U, 3U}) {
    for (const char* threads : {"1", "2", "5"}) {
      INFO(partners << " partners, " << threads << " threads");
      world.batch = {1000, partners};
      std::vector<std::string> all = command;
      all.insert(all.end(), {"--threads", threads});
      world.Run(all);
      CHECK(ReadWholeFile(file) == expected);
    }
  }
}

TEST_CASE("a roll-up that is asked for alone is told by its options") {
  const TemporaryFolder folder;
  const std::string file = folder.path + "/s.csv";
  CommandWorld world = World();
  world.files.files["rules/all.policy"] = R"(fact customers: number;
competency cloud {
    option small { level silver { customers at least 5; } }
    option large { level silver { customers at least 50; } level gold { customers at least 500; } }
}
)";
  world.files.files["p.jsonl"] =
      "{\"id\":\"P-1\",\"facts\":{\"customers\":3.5}}\n{\"id\":\"P-2\",\"facts\":{\"customers\":7}}"
      "\n";
  const auto shortfalls = [&](const char* only) {
    world.Run({"evaluate", "rules", "--partners", "p.jsonl", "--only", only, "--shortfalls", file});
    const std::string text = ReadWholeFile(file);
    return text.substr(text.find('\n') + 1);
  };
  CHECK(shortfalls("cloud/silver") ==
        "P-1,cloud,small,silver,rules/all.policy:3,,,customers,not met,3.5,at least,5,,\n"
        "P-1,cloud,large,silver,rules/all.policy:4,,,customers,not met,3.5,at least,50,,\n");
  CHECK(shortfalls("cloud") ==
        "P-1,cloud,small,silver,rules/all.policy:3,,,customers,not met,3.5,at least,5,,\n"
        "P-1,cloud,large,silver,rules/all.policy:4,,,customers,not met,3.5,at least,50,,\n"
        "P-1,cloud,large,gold,rules/all.policy:4,,,customers,not met,3.5,at least,500,,\n"
        "P-2,cloud,large,silver,rules/all.policy:4,,,customers,not met,7,at least,50,,\n"
        "P-2,cloud,large,gold,rules/all.policy:4,,,customers,not met,7,at least,500,,\n");
}

TEST_CASE("shortfalls: wrong usage, and files that cannot be written") {
  const TemporaryFolder folder;
  const CommandWorld world = World();
  const auto run = [&](std::vector<std::string> more) {
    std::vector<std::string> all = {"evaluate", "rules", "--partners", "p.jsonl"};
    all.insert(all.end(), more.begin(), more.end());
    return world.Run(all);
  };
  const CommandResult out = run({"--shortfalls", "-"});
  CHECK(out.err ==
        "error: `--shortfalls` needs the name of a file\n"
        "  = only verdicts and rejects go to standard output\n");
  CHECK(out.status == 2);
  const CommandResult any_day =
      run({"--shortfalls", "s.csv", "--any-day", "2018-01-01", "2018-01-02"});
  CHECK(any_day.err ==
        "error: `--any-day` does not fit `--shortfalls`\n"
        "  = shortfalls are of one day: pass `--as-of` one of those of the window\n");
  const std::string verdicts = folder.path + "/v.csv";
  const CommandResult same = run({"--shortfalls", verdicts, "--output", verdicts});
  CHECK(same.err ==
        "error: `--shortfalls` and `--output` name the same file\n"
        "  = give each result a name of its own\n");
  CHECK(same.status == 2);
  const CommandResult nowhere =
      run({"--output", verdicts, "--shortfalls", folder.path + "/none/s.csv"});
  CHECK(nowhere.err ==
        fmt::format("error: cannot write `{0}/none/s.csv`: there is no folder `{0}/none`\n",
                    folder.path));
  CHECK(nowhere.status == 4);
  CHECK(folder.CountFiles() == 0);
}

TEST_CASE("the place in a policy whose name is not UTF-8 is UTF-8") {
  const TemporaryFolder folder;
  const std::string file = folder.path + "/s.csv";
  CommandWorld world = World();
  world.files.files = {{"r/b\xe9"
                        "d.policy",
                        "fact size: number;\ncompetency cloud { size at least 5; }\n"},
                       {"p.jsonl", "{\"id\":\"P-1\",\"facts\":{\"size\":2}}\n"}};
  world.Run({"evaluate", "r", "--partners", "p.jsonl", "--shortfalls", file});
  const std::string text = ReadWholeFile(file);
  CHECK(text.substr(text.find('\n') + 1) ==
        "P-1,cloud,,,r/b\uFFFDd.policy:2,,,size,not met,2,at least,5,,\n");
}
