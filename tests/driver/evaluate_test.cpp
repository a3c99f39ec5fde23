#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "golden.h"
#include "rulebook.h"
#include "temporary_folder.h"

using namespace attain;

TEST_CASE("evaluate writes csv and a summary") {
  const CommandResult result =
      SmallWorld().Run({"evaluate", "rules", "--partners", "partners.jsonl"});
  CHECK(result.out == R"(partner,competency,option,level,verdict
P-1,cloud,,silver,met
P-1,cloud,,gold,not met
P-2,cloud,,silver,met
P-2,cloud,,gold,met
P-3,cloud,,silver,cannot tell
P-3,cloud,,gold,not met
)");
  CHECK(result.err == "3 partners evaluated as of 2018-06-30\n");
  CHECK(result.status == 0);
}

TEST_CASE("evaluate for several days, for some rows only") {
  const CommandResult result =
      SmallWorld().Run({"evaluate", "rules", "--partners", "partners.jsonl", "--only", "cloud/gold",
                        "--as-of", "2018-01-01", "--as-of", "2017-01-01"});
  CHECK(result.out == R"(partner,as_of,competency,option,level,verdict
P-1,2017-01-01,cloud,,gold,not met
P-1,2018-01-01,cloud,,gold,not met
P-2,2017-01-01,cloud,,gold,met
P-2,2018-01-01,cloud,,gold,met
P-3,2017-01-01,cloud,,gold,not met
P-3,2018-01-01,cloud,,gold,not met
)");
  CHECK(result.err == "3 partners evaluated as of 2017-01-01, 2018-01-01\n");
}

TEST_CASE(
    "what cannot be computed has the place of its partner, whatever the command and the form") {
  CommandWorld world;
  world.files.files["r.policy"] =
      "fact n: number;\nmeasure z = n * n * n * n;\ncompetency a { z at least 3; }\n";
  world.files.files["p.jsonl"] =
      "{\"id\":\"P-1\",\"facts\":{\"n\":1}}\n{\"id\":\"P-2\",\"facts\":{\"n\":999999999999}}\n";
  world.files.files["base/partners.csv"] = "id,n\nP-1,1\nP-2,999999999999\n";
  const std::string found = "\"found\":\"the value of `z` is too large to be computed exactly\"}\n";
  const std::string of_z = "\"expected\":\"amounts from which the value of `z` can be computed\",";
  const std::string of_plan = "\"expected\":\"amounts that can be computed\",";
  for (const bool csv : {false, true}) {
    const std::string start = std::string("{\"partner\":\"P-2\",\"file\":\"") +
                              (csv ? "base/partners.csv\",\"line\":3,\"offset\":11"
                                   : "p.jsonl\",\"line\":2,\"offset\":29") +
                              ",\"path\":\"\",";
    const auto err = [&](std::vector<std::string> arguments) {
      arguments.insert(arguments.begin() + 1,
                       {"r.policy", "--partners", csv ? "base/" : "p.jsonl"});
      const CommandResult result = world.Run(arguments);
      CHECK(result.status == 3);
      return result.err;
    };
    CHECK(err({"evaluate", "--as-of", "2018-06-30"}) ==
          start + of_z + found + "1 partner evaluated as of 2018-06-30\n1 partner was rejected\n");
    CHECK(err({"evaluate", "--any-day", "2018-01-01", "2018-06-30"}) ==
          start + of_z + found +
              "1 partner evaluated on the days from 2018-01-01 to 2018-06-30\n1 partner was "
              "rejected\n");
    CHECK(err({"plan", "--as-of", "2018-06-30"}) ==
          start + of_plan + found + "1 partner was rejected\n");
  }
}

TEST_CASE("no command says of a partner what a damaged row of anybody may change") {
  CommandWorld world;
  world.files.files["r.policy"] =
      "records revenue { amount: money in EUR; }\nmeasure turnover = sum of revenue.amount;\n"
      "competency a { turnover at least EUR 1,000; }\n";
  world.files.files["q/partners.csv"] = "id\nP1\nP2\n";
  world.files.files["q/revenue.csv"] = "amount,partner\n2,000.00,P1\n2000,P2\n";
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{{"evaluate"},
                                             {"explain", "--partner", "P1"},
                                             {"explain", "--partner", "P2"},
                                             {"plan"},
                                             {"plan", "--partner", "P1"}}) {
    std::vector<std::string> arguments = command;
    arguments.insert(arguments.begin() + 1,
                     {"r.policy", "--partners", "q", "--as-of", "2025-01-01"});
    const CommandResult result = world.Run(arguments);
    CHECK(result.err ==
          "error: cannot read `q`: `q/revenue.csv`: line 2: expected 2 cells, as in the header; "
          "found 3; whose row it is cannot be told: put a text that holds `,` in quotes; or put "
          "the column `partner` first, so that only its partner is rejected\n");
    CHECK(result.out.empty());
    CHECK(result.status == 4);
  }
  // The way out.
  world.files.files["q/revenue.csv"] = "partner,amount\nP1,2,000.00\nP2,2000\n";
  const CommandResult result =
      world.Run({"evaluate", "r.policy", "--partners", "q", "--as-of", "2025-01-01"});
  CHECK(result.out == "partner,competency,option,level,verdict\nP2,a,,,met\n");
  CHECK(result.err ==
        "{\"partner\":\"P1\",\"file\":\"q/revenue.csv\",\"line\":2,\"offset\":15,\"path\":\"\","
        "\"expected\":\"2 cells, as in the header\",\"found\":\"3\"}\n"
        "1 partner evaluated as of 2025-01-01\n1 partner was rejected\n");
  CHECK(result.status == 3);
}

TEST_CASE("evaluate writes no result over what it reads, nor over another result") {
  const TemporaryFolder folder;
  const std::string partners = folder.Add("p.jsonl", "{\"id\":\"P-1\"}\n{\"id\":\"P-1\"}\n");
  const std::string rules =
      "fact a: yes or no; records others { size: number; }\n"
      "competency c \"C\" { level silver { is a; } }\n";
  const std::string policy = folder.Add("r.policy", rules);
  std::filesystem::create_hard_link(partners, folder.path + "/linked.jsonl");
  std::filesystem::create_directory(folder.path + "/data");
  CommandWorld world = SmallWorld();
  for (const std::string& name :
       {partners, folder.path + "/data/people.csv", folder.path + "/data/others.csv"})
    world.files.files[name] = "id\n";
  world.files.files[policy] = rules;
  const auto refusal = [&](std::vector<std::string> more) {
    std::vector<std::string> all = {"evaluate", policy, "--as-of", "2018-06-30"};
    all.insert(all.end(), more.begin(), more.end());
    const CommandResult result = world.Run(all);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    return result.err;
  };
  const std::string& in = folder.path;
  const std::string hint = "\n  = give each result a name of its own\n";
  for (const std::string option : {"--output", "--rejects", "--scores", "--shortfalls"}) {
    for (const std::string& name : {partners, in + "/data/../p.jsonl", in + "/linked.jsonl"}) {
      CHECK(refusal({"--partners", partners, option, name}) ==
            "error: `" + option + "` would replace the partners `" + name + "`" + hint);
    }
    CHECK(refusal({"--partners", partners, option, policy}) ==
          "error: `" + option + "` would replace the policy `" + policy + "`" + hint);
  }
  for (const std::string option : {"--output", "--rejects", "--scores", "--shortfalls"}) {
    const std::string other = in + "/other.policy";  // which every later run would read
    CHECK(refusal({"--partners", partners, "--format", "csv", option, other}) ==
          "error: `" + option + "` would be taken for a policy, `" + other + "`" + hint);
  }
  CHECK(refusal({"--partners", in + "/data", "--output", in + "/data/people.csv"}) ==
        "error: `--output` would replace the partners `" + in + "/data/people.csv`" + hint);
  CHECK(refusal({"--partners", in + "/data", "--scores", in + "/data/others.csv"}) ==
        "error: `--scores` would replace the partners `" + in + "/data/others.csv`" + hint);
  CHECK(refusal({"--partners", partners, "--output", in + "/v.csv", "--rejects",
                 in + "/data/../v.csv"}) ==
        "error: `--rejects` and `--output` name the same file" + hint);
  CHECK(refusal({"--partners", partners, "--output", in + "/v.csv", "--scores",
                 in + "/v.csv.rejects.jsonl"}) ==
        "error: `--scores` and the file of rejects name the same file" + hint);
  CHECK(folder.CountFiles() == 4);
}

TEST_CASE("a file below a folder of partners that the rulebook does not read can be a result") {
  const TemporaryFolder folder;
  CommandWorld world = SmallWorld();
  std::filesystem::create_directory(folder.path + "/results");
  world.files.files[folder.path + "/partners.csv"] = "id,customers\nP-1,7\n";
  for (const std::string name : {"/v.csv", "/results/v.csv"}) {
    world.files.files[folder.path + name] = "of an earlier run\n";
    const CommandResult result =
        world.Run({"evaluate", "rules", "--partners", folder.path, "--only", "cloud/silver",
                   "--output", folder.path + name});
    CHECK(result.err == "1 partner evaluated as of 2018-06-30\n");
    CHECK(ReadWholeFile(folder.path + name) ==
          "partner,competency,option,level,verdict\nP-1,cloud,,silver,met\n");
  }
}

TEST_CASE("no result goes into the pipe of another, nor rejects between the verdicts") {
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  const int kept = ::dup(STDOUT_FILENO);
  REQUIRE(::dup2(ends[1], STDOUT_FILENO) == STDOUT_FILENO);
  const auto run = [](std::vector<std::string> more) {
    std::vector<std::string> all = {"evaluate",       "rules",  "--partners",
                                    "partners.jsonl", "--only", "cloud/silver"};
    all.insert(all.end(), more.begin(), more.end());
    const CommandResult result = SmallWorld().Run(all);
    return fmt::format("{}{} {}", result.out, result.status, result.err);
  };
  const TemporaryFolder folder;
  const std::string into_file = folder.path + "/v.csv";
  std::vector<std::string> refused;
  for (const char* option : {"--rejects", "--scores", "--shortfalls"})
    refused.push_back(run({option, "/dev/stdout"}));
  const std::string dash = run({"--rejects", "-"});
  const std::string both = run({"--output", into_file, "--rejects", "-", "--scores",
                                "/proc/self/fd/" + std::to_string(ends[1])});
  const std::string beside = run({"--output", into_file, "--rejects", "-"});
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] = "{\"id\":7}\n";
  const std::string rejected = world
                                   .Run({"evaluate", "rules", "--partners", "partners.jsonl",
                                         "--output", into_file, "--rejects", "-"})
                                   .err;
  const std::string nowhere =
      run({"--output", "/dev/null", "--scores", "/dev/null", "--rejects", "/dev/null"});
  ::dup2(kept, STDOUT_FILENO);
  for (const int descriptor : {kept, ends[0], ends[1]}) ::close(descriptor);
  const std::string hint = "\n  = give each result a name of its own\n";
  CHECK(refused[0] == "2 error: `--rejects` and standard output name the same file" + hint);
  CHECK(refused[1] == "2 error: `--scores` and standard output name the same file" + hint);
  CHECK(refused[2] == "2 error: `--shortfalls` and standard output name the same file" + hint);
  CHECK(dash ==
        "2 error: `--rejects -` needs `--output FILE`\n"
        "  = the verdicts go to standard output\n");
  CHECK(both == "2 error: `--scores` and `--rejects` name the same file" + hint);
  CHECK(beside == "0 3 partners evaluated as of 2018-06-30\n");
  CHECK(rejected ==
        "0 partners evaluated as of 2018-06-30\n1 partner was rejected: see standard output\n");
  CHECK(nowhere == beside);
}

TEST_CASE("no result goes to standard output beside the verdicts, or over what it is read from") {
  const TemporaryFolder folder;
  const std::string file = folder.Add("p.jsonl", "");
  const int kept = ::dup(STDOUT_FILENO), opened = ::open(file.c_str(), O_WRONLY | O_APPEND);
  REQUIRE(::dup2(opened, STDOUT_FILENO) == STDOUT_FILENO);
  const std::string before = "partners.jsonl";
  const CommandResult beside =
      SmallWorld().Run({"evaluate", "rules", "--partners", before, "--shortfalls", "/dev/stdout"});
  CommandWorld world = SmallWorld();
  world.files.files[file] = "{\"id\":\"P-1\"}\n";
  const CommandResult over = world.Run({"evaluate", "rules", "--partners", file});
  const CommandResult alone = SmallWorld().Run({"evaluate", "rules", "--partners", before, "--only",
                                                "cloud/silver", "--output", "/dev/stdout"});
  ::dup2(kept, STDOUT_FILENO);
  ::close(kept);
  ::close(opened);
  const std::string hint = "\n  = give each result a name of its own\n";
  CHECK(beside.err == "error: `--shortfalls` and standard output name the same file" + hint);
  CHECK(over.err == "error: standard output would replace the partners `" + file + "`" + hint);
  CHECK(alone.err == "3 partners evaluated as of 2018-06-30\n");
  CHECK(ReadWholeFile(file) ==
        "partner,competency,option,level,verdict\nP-1,cloud,,silver,met\nP-2,cloud,,silver,met\n"
        "P-3,cloud,,silver,cannot tell\n");
}

TEST_CASE("two names that no file can have are not taken for one") {
  const TemporaryFolder folder;
  const std::string first = folder.path + "/" + std::string(300, 'a');
  const std::string second = folder.path + "/" + std::string(300, 'b');
  const CommandResult result = SmallWorld().Run(
      {"evaluate", "rules", "--partners", "partners.jsonl", "--output", first, "--scores", second});
  CHECK(result.err == "error: cannot write `" + first + "`: file name too long\n");
  CHECK(result.status == 4);
  std::filesystem::create_symlink("loop", folder.path + "/loop");
  std::filesystem::create_symlink("ring", folder.path + "/ring");
  CHECK(SmallWorld()
            .Run({"evaluate", "rules", "--partners", "partners.jsonl", "--output",
                  folder.path + "/loop/v.csv", "--scores", folder.path + "/ring/s.csv"})
            .err == "error: cannot write `" + folder.path +
                        "/loop/v.csv`: too many levels of symbolic links\n");
}

TEST_CASE("a rulebook without a competency has no verdicts, and says so") {
  CommandWorld world = SmallWorld();
  world.files.files["empty.policy"] = "";
  const CommandResult check = world.Run({"check", "empty.policy"});
  CHECK(check.err ==
        "warning[A0815]: the file declares nothing\n --> empty.policy:1:1\n1 | \n  | ^\n"
        "  = write what it should declare, or take it out\n\nno errors, 1 warning in 1 file\n");
  CHECK(check.status == 0);
  const CommandResult json = world.Run({"check", "empty.policy", "--format", "json"});
  CHECK(json.out == R"({
  "diagnostics": [
    {
      "code": "A0815",
      "name": "declares_nothing",
      "severity": "warning",
      "message": "the file declares nothing",
      "place": {
        "file": "empty.policy",
        "line": 1,
        "column": 1,
        "endLine": 1,
        "endColumn": 1
      },
      "labels": [],
      "hint": "write what it should declare, or take it out",
      "notes": [],
      "fixes": []
    }
  ],
  "errors": 0,
  "warnings": 1,
  "notices": 0
}
)");
  CHECK(json.err.empty());
  const CommandResult sarif = world.Run({"check", "empty.policy", "--format", "sarif"});
  const auto results = nlohmann::json::parse(sarif.out)["runs"][0]["results"];
  REQUIRE(results.size() == 1);
  CHECK(results[0]["ruleId"] == "A0815");
  CHECK(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "empty.policy");
  CHECK(sarif.err.empty());
  const CommandResult result =
      world.Run({"evaluate", "empty.policy", "--partners", "partners.jsonl"});
  CHECK(result.out == "partner,competency,option,level,verdict\n");
  CHECK(result.err ==
        "notice: the rulebook declares no competency, so there are no verdicts\n"
        "3 partners evaluated as of 2018-06-30\n");
  CHECK(result.status == 0);
  const CommandResult test = world.Run({"test", "empty.policy"});
  CHECK(test.out == "0 examples pass, 0 fail\n");
  CHECK(test.err == "notice: the rulebook has no examples\n");
  CHECK(test.status == 0);
}

TEST_CASE("evaluate says what has no version in force, many of them in one line") {
  CommandWorld world = SmallWorld();
  const auto competency = [](const std::string& name) {
    return "competency " + name + " effective from 2020-01-01 { customers at least 1; }\n";
  };
  std::string& more = world.files.files["rules/more.policy"];
  more = competency("red") + competency("blue") + competency("green");
  CHECK(world.Run({"evaluate", "rules", "--partners", "partners.jsonl"}).err ==
        "notice: `red` has no version in force on 2018-06-30\n"
        "notice: `blue` has no version in force on 2018-06-30\n"
        "notice: `green` has no version in force on 2018-06-30\n"
        "3 partners evaluated as of 2018-06-30\n");
  more += competency("grey") + competency("black");
  CHECK(world.Run({"evaluate", "rules", "--partners", "partners.jsonl"}).err ==
        "notice: `red`, `blue`, `green` and 2 more have no version in force on 2018-06-30\n"
        "3 partners evaluated as of 2018-06-30\n");
}

TEST_CASE("evaluate rejects a partner, says so and goes on") {
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] =
      "{\"id\":\"P-1\",\"facts\":{\"customers\":\"many\"}}\n"
      "{\"id\":\"P-2\",\"facts\":{\"customers\":2}}\n";
  const CommandResult result =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--only", "cloud/silver"});
  CHECK(result.out == "partner,competency,option,level,verdict\nP-2,cloud,,silver,not met\n");
  const std::size_t end = result.err.find('\n');
  const auto reject = nlohmann::json::parse(result.err.substr(0, end));
  CHECK(reject["partner"] == "P-1");
  CHECK(reject["line"] == 1);
  CHECK(reject["path"] == "facts.customers");
  CHECK(result.err.substr(end + 1) ==
        "1 partner evaluated as of 2018-06-30\n1 partner was rejected\n");
  CHECK(result.status == 3);
  const CommandResult strict = world.Run(
      {"evaluate", "rules", "--partners", "partners.jsonl", "--only", "cloud/silver", "--strict"});
  CHECK(strict.out == "partner,competency,option,level,verdict\n");
  CHECK(strict.err.substr(end + 1) ==
        "0 partners evaluated as of 2018-06-30\n1 partner was rejected\n"
        "the run stopped at the first rejected partner\n");
  CHECK(strict.status == 3);
}

TEST_CASE("evaluate to a file puts the rejects beside it") {
  const TemporaryFolder folder;
  const std::string output = folder.path + "/verdicts.csv";
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] = "{\"id\":7}\n{\"id\":\"P-2\"}\n";
  const CommandResult result =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--output", output});
  CHECK(result.status == 3);
  CHECK(result.out.empty());
  CHECK(result.err == "1 partner evaluated as of 2018-06-30\n1 partner was rejected: see `" +
                          output + ".rejects.jsonl`\n");
  CHECK(ReadWholeFile(output) ==
        "partner,competency,option,level,verdict\n"
        "P-2,cloud,,silver,cannot tell\nP-2,cloud,,gold,cannot tell\n");
  CHECK(nlohmann::json::parse(ReadWholeFile(output + ".rejects.jsonl"))["path"] == "id");
}

TEST_CASE("--strict stops at a row of nobody, and what is a device is written up to there") {
  CommandWorld world = SmallWorld();
  world.files.files["base/partners.csv"] = "id\nP-1\n";
  world.files.files["base/people.csv"] = "partner,id\nP-9,ana\n";
  const CommandResult strict =
      world.Run({"evaluate", "rules", "--partners", "base", "--output", "/dev/null", "--strict"});
  CHECK(strict.err.substr(strict.err.find('\n') + 1) ==
        "0 partners evaluated as of 2018-06-30\n1 row of no partner was rejected\n"
        "the run stopped at the first row of no partner\n");
  CHECK(strict.status == 3);
}

TEST_CASE("with --strict it is said which files are not written") {
  const TemporaryFolder folder;
  const std::string output = folder.Add("v.csv", "of an earlier run\n");
  const std::string shortfalls = folder.path + "/s.csv";
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] = "{\"id\":\"P-1\"}\n{\"id\":7}\n";
  std::vector<std::string> arguments = {"evaluate", "rules", "--partners", "partners.jsonl",
                                        "--output", output,  "--strict"};
  const std::string rejected = "1 partner was rejected: see `" + output +
                               ".rejects.jsonl`\nthe run stopped at the first rejected partner; `" +
                               output + "`";
  const CommandResult strict = world.Run(arguments);
  CHECK(strict.err == "1 partner evaluated as of 2018-06-30\n" + rejected + " was not written\n");
  CHECK(strict.status == 3);
  CHECK(ReadWholeFile(output) == "of an earlier run\n");
  auto window = arguments;
  window.insert(window.end(), {"--any-day", "2018-06-01", "2018-06-30"});
  CHECK(world.Run(window).err ==
        "0 partners evaluated on the days from 2018-06-01 to 2018-06-30\n" + rejected +
            " was not written\n");
  arguments.insert(arguments.end(), {"--shortfalls", shortfalls});
  CHECK(world.Run(arguments).err == "1 partner evaluated as of 2018-06-30\n" + rejected + ", `" +
                                        shortfalls + "` were not written\n");
  CHECK(!std::filesystem::exists(shortfalls));
}

TEST_CASE("the ending of the output chooses its form, in whatever case, or is refused") {
  const TemporaryFolder folder;
  CommandWorld world = SmallWorld();
  world.files.files["ONE.JSON"] = "[{\"id\":\"P-1\"},\n{\"id\":\"P-2\"}]\n";
  std::vector<std::string> arguments = {"evaluate", "rules", "--partners", "ONE.JSON", "--output"};
  arguments.push_back(folder.path + "/V.JSONL");
  const CommandResult jsonl = world.Run(arguments);
  CHECK(jsonl.err == "2 partners evaluated as of 2018-06-30\n");
  CHECK(
      ReadWholeFile(arguments.back()) ==
      R"({"partner":"P-1","as_of":"2018-06-30","verdicts":[{"competency":"cloud","option":"","level":"silver","verdict":"cannot tell"},{"competency":"cloud","option":"","level":"gold","verdict":"cannot tell"}]}
{"partner":"P-2","as_of":"2018-06-30","verdicts":[{"competency":"cloud","option":"","level":"silver","verdict":"cannot tell"},{"competency":"cloud","option":"","level":"gold","verdict":"cannot tell"}]}
)");
  for (const std::string name : {"/v.json", "/v.jsonl.gz", "/V.CSV.ZST"}) {
    arguments.back() = folder.path + name;
    const CommandResult refused = world.Run(arguments);
    CHECK(refused.err == "error: `--output " + arguments.back() +
                             "` has the ending of no form\n  = name it `.csv` or `.jsonl`, or pass "
                             "`--format`; it is not packed\n");
    CHECK(refused.status == 2);
  }
  arguments.insert(arguments.end(), {"--format", "jsonl"});
  CHECK(world.Run(arguments).status == 0);
}

TEST_CASE("evaluate takes the partners of the rulebook, or says that there are none") {
  CommandWorld world = SmallWorld();
  const CommandResult none = world.Run({"evaluate", "rules"});
  CHECK(none.err ==
        "error: there are no partners\n"
        "  = pass `--partners FILE`, or write `partner` blocks in the rulebook\n");
  CHECK(none.status == 2);
  world.files.files["rules/partners.policy"] = "partner \"Contoso\" { customers is 5; }\n";
  const CommandResult some = world.Run({"evaluate", "rules", "--format", "table"});
  CHECK(some.out == R"(as of 2018-06-30
competency  level   met  not met  cannot tell
cloud       silver    1        0            0
            gold      0        1            0
)");
  CHECK(some.err == "1 partner evaluated as of 2018-06-30\n");
}

TEST_CASE("explained verdicts pass verify, changed ones do not") {
  CommandWorld world = SmallWorld();
  const CommandResult explained =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--explain"});
  REQUIRE(explained.status == 0);
  world.files.files["verdicts.jsonl"] = explained.out;
  const std::vector<std::string> verify = {"verify",         "rules",      "--partners",
                                           "partners.jsonl", "--verdicts", "verdicts.jsonl"};
  const CommandResult right = world.Run(verify);
  CHECK(right.out.empty());
  CHECK(right.err == "3 lines checked, 0 refused\n");
  CHECK(right.status == 0);
  std::string& text = world.files.files["verdicts.jsonl"];
  text.replace(text.find("\"verdict\":\"met\""), 15, "\"verdict\":\"not met\"");
  const CommandResult wrong = world.Run(verify);
  CHECK(wrong.out == "P-1: cloud silver: `not met` is claimed, what is shown gives `met`\n");
  CHECK(wrong.err == "3 lines checked, 1 refused\n");
  CHECK(wrong.status == 1);
}

TEST_CASE("evaluate: wrong usage, closed pipes, missing data, names that no rule reads") {
  CommandWorld world = SmallWorld();
  const CommandResult format = world.Run({"evaluate", "rules", "--explain", "--format", "csv"});
  CHECK(format.err ==
        "error: `--explain` does not fit `--format csv`\n  = explanations are written as jsonl\n");
  CHECK(format.status == 2);
  const CommandResult only =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--only", "cloud/glod"});
  CHECK(only.err == "error: `cloud` has no option or level `glod`\n  = did you mean `gold`?\n");
  CHECK(only.status == 2);
  const CommandResult missing = world.Run({"evaluate", "rules", "--partners", "p.jsonl"});
  CHECK(missing.err == "error: cannot read `p.jsonl`: no such file or directory\n");
  CHECK(missing.status == 4);
  world.files.files["partners.jsonl"] = "{\"id\":\"P-1\",\"facts\":{\"custmers\":3}}\n";
  const CommandResult unused =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--report-unused"});
  CHECK(unused.err ==
        "in the data, but not in the rulebook:\n  fact `custmers`: 1 time\n"
        "1 partner evaluated as of 2018-06-30\n");
  world.out_is_closed = true;
  const CommandResult closed = world.Run({"evaluate", "rules", "--partners", "partners.jsonl"});
  CHECK(closed.err == "error: cannot write standard output: broken pipe\n");
  CHECK(closed.status == 4);
}

TEST_CASE("rejects that standard error does not take are a failure") {
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] = "{\"id\":\"P-1\",\"facts\":{\"customers\":\"x\"}}\n";
  world.err_is_full = true;
  const CommandResult full = world.Run({"evaluate", "rules", "--partners", "partners.jsonl"});
  CHECK(
      full.err ==
      R"({"partner":"P-1","file":"partners.jsonl","line":1,"offset":33,"path":"facts.customers","expected":"a number","found":"`x`"}
error: cannot write standard error: no space left on device
1 partner was rejected
)");
  CHECK(full.status == 4);
}

TEST_CASE("an input of another kind leaves the result of before") {
  const TemporaryFolder folder;
  CommandWorld world = SmallWorld();
  world.files.files["partners.jsonl"] = "id,market\nX1,developed\n";
  const std::string output = folder.path + "/v.csv";
  std::ofstream(output) << "of yesterday\n";
  const CommandResult result =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--output", output});
  CHECK(result.status == 4);
  CHECK(result.err ==
        "error: cannot read `partners.jsonl`: it is no JSON Lines, which have one partner, `{…}`, "
        "on each line: line 1 is `id,market`; give a file of partners in JSON, or the folder of "
        "CSV files that holds `partners.csv`\n"
        "  = the run ends here; the result is not complete\n");
  CHECK(ReadWholeFile(output) == "of yesterday\n");
  CHECK(folder.CountFiles() == 1);
}

namespace {

/// Two designations: one with metrics of its own, one with tracks.
CommandWorld ScoredWorld() {
  CommandWorld world;
  world.files.files["rules/scores.policy"] = R"(certification A-1 "A";
fact customers: number;
records usage dated by day { day: date; amount: number; }
measure recent = sum of usage.amount in the trailing 30 days;
designation cloud {
    score at least 7 of 10 points;
    metric skills up to 6 points { 6 points for each 7 people who hold A-1; }
    metric growth up to 4 points { 1 point for each customers; }
    metric other not applicable;
}
designation tracks {
    score at least 2 of 4 points;
    option large { metric adds up to 4 points { 0.5 points for each customers; } }
    option small { metric adds up to 4 points { 1 point for each recent; } }
}
)";
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","facts":{"customers":3},"records":{"usage":[{"day":"2018-03-31","amount":2}]},"people":[{"id":"ana","credentials":[{"code":"A-1"}]}]}
{"id":"P-2","records":{"usage":[]},"people":[]}
{"id":"P-1"}
)";
  return world;
}

}  // namespace

TEST_CASE("evaluate writes exact points: decimals, fractions, ranges; of tracks the largest") {
  const TemporaryFolder folder;
  const std::string scores = folder.path + "/scores.csv";
  const CommandWorld world = ScoredWorld();
  for (const char* threads : {"1", "2"}) {
    const CommandResult result = world.Run({"evaluate", "rules", "--partners", "partners.jsonl",
                                            "--scores", scores, "--threads", threads});
    CHECK(result.status == 3);
    CHECK(ReadWholeFile(scores) == R"(partner,competency,option,metric,points
P-1,cloud,,skills,6/7
P-1,cloud,,growth,3
P-1,cloud,,,27/7
P-1,tracks,,,1.5
P-1,tracks,large,adds,1.5
P-1,tracks,large,,1.5
P-1,tracks,small,adds,0
P-1,tracks,small,,0
P-2,cloud,,skills,0
P-2,cloud,,growth,0..4
P-2,cloud,,,0..4
P-2,tracks,,,0..4
P-2,tracks,large,adds,0..4
P-2,tracks,large,,0..4
P-2,tracks,small,adds,0
P-2,tracks,small,,0
)");
  }
  const CommandResult only =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--scores", scores, "--only",
                 "tracks/small", "--as-of", "2018-04-30", "--as-of", "2018-04-29"});
  CHECK(only.status == 3);
  CHECK(ReadWholeFile(scores) == R"(partner,as_of,competency,option,metric,points
P-1,2018-04-29,tracks,small,adds,2
P-1,2018-04-29,tracks,small,,2
P-1,2018-04-30,tracks,small,adds,0
P-1,2018-04-30,tracks,small,,0
P-2,2018-04-29,tracks,small,adds,0
P-2,2018-04-29,tracks,small,,0
P-2,2018-04-30,tracks,small,adds,0
P-2,2018-04-30,tracks,small,,0
)");
  CHECK(world.Run({"evaluate", "rules", "--scores", "-"}).err ==
        "error: `--scores` needs the name of a file\n"
        "  = only verdicts and rejects go to standard output\n");
}

TEST_CASE("evaluate on any day: met when met on some day, with the first of them") {
  const CommandWorld world = ScoredWorld();
  const std::vector<std::string> command = {
      "evaluate", "rules", "--partners", "partners.jsonl", "--any-day", "2018-03-01", "2018-08-31"};
  const CommandResult result = world.Run(command);
  CHECK(result.out == R"(partner,competency,option,level,verdict,day
P-1,cloud,,,not met,
P-1,tracks,,,met,2018-03-31
P-1,tracks,large,,not met,
P-1,tracks,small,,met,2018-03-31
P-2,cloud,,,not met,
P-2,tracks,,,cannot tell,
P-2,tracks,large,,cannot tell,
P-2,tracks,small,,not met,
)");
  CHECK(result.status == 3);
  CHECK(result.err.ends_with(
      "2 partners evaluated on the days from 2018-03-01 to 2018-08-31\n1 partner was rejected\n"));
  std::vector<std::string> as_lines = command;
  as_lines.insert(as_lines.end(), {"--format", "jsonl", "--only", "tracks/small"});
  CHECK(
      world.Run(as_lines).out ==
      R"({"partner":"P-1","from":"2018-03-01","to":"2018-08-31","verdicts":[{"competency":"tracks","option":"small","level":"","verdict":"met","day":"2018-03-31"}]}
{"partner":"P-2","from":"2018-03-01","to":"2018-08-31","verdicts":[{"competency":"tracks","option":"small","level":"","verdict":"not met"}]}
)");
  const auto refused = [&](std::vector<std::string> more) {
    std::vector<std::string> all = command;
    all.insert(all.end(), more.begin(), more.end());
    const CommandResult refusal = world.Run(all);
    CHECK(refusal.status == 2);
    return refusal.err;
  };
  CHECK(refused({"--explain"}) ==
        "error: `--any-day` does not fit `--explain`\n"
        "  = reasons are of one day: pass `--as-of` one of those that it tells\n");
  CHECK(refused({"--scores", "points.csv"}) ==
        "error: `--any-day` does not fit `--scores`\n"
        "  = points are of one day: pass `--as-of` one of those that it tells\n");
  CHECK(refused({"--as-of", "2018-03-01"}) ==
        "error: `--any-day` does not fit `--as-of`\n"
        "  = it gives one verdict for all of its days\n");
  CHECK(refused({"--resume"}) ==
        "error: `--any-day` does not fit `--resume`\n"
        "  = such a run cannot be resumed: begin it again\n");
  CHECK(refused({"--format", "table"}) ==
        "error: `--any-day` does not fit `--format table`\n"
        "  = pass `--format csv` or `jsonl`\n");
  CHECK(world.Run({"evaluate", "rules", "--any-day", "2018-03-02", "2018-03-01"}).err ==
        "error: `--any-day` ends on 2018-03-01, before it begins\n"
        "  = `attain help evaluate` tells its options\n");
  CHECK(world.Run({"evaluate", "rules", "--any-day", "2018-03-02"}).err ==
        "error: `--any-day` needs two values\n  = `attain help evaluate` tells its options\n");
}

TEST_CASE("the rulebook's own partners are evaluated on the day that they name") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/try.policy"] = R"(
partner "early" as of 2017-03-31 { person ana passes A-1 on 2017-01-01 until 2017-03-31; customers is 10; }
partner "any day" { customers is 10; person bo passes A-1 on 2017-03-31; }
)";
  const CommandResult result = world.Run({"evaluate", "rules", "--only", "cloud/gold"});
  CHECK(result.out == R"(partner,competency,option,level,verdict
early,cloud,,gold,met
any day,cloud,,gold,met
)");
  CHECK(result.err == "2 partners evaluated as of 2017-03-31\n");
  const CommandResult later =
      world.Run({"evaluate", "rules", "--only", "cloud/gold", "--as-of", "2017-04-01"});
  CHECK(later.out == R"(partner,competency,option,level,verdict
early,cloud,,gold,not met
any day,cloud,,gold,met
)");
  const auto explained = [&](const std::string& partner) {
    const std::string text =
        world.Run({"explain", "rules", "--partner", partner, "--only", "cloud/gold"}).out;
    return text.substr(0, text.find('\n'));
  };
  CHECK(explained("early") == "early as of 2017-03-31");
  CHECK(explained("any day") == "any day as of 2018-06-30");

  world.files.files["rules/late.policy"] = R"(partner "late" as of 2019-01-31 { })";
  const CommandResult refused = world.Run({"evaluate", "rules"});
  CHECK(refused.err ==
        "error: the rulebook's partners are of different days: 2019-01-31 and 2017-03-31\n"
        "  = pass `--as-of DATE`\n");
  CHECK(refused.status == 2);
  CHECK(refused.out.empty());
  CHECK(world.Run({"plan", "rules"}).err == refused.err);
  CHECK(world.Run({"report", "people", "rules"}).err == refused.err);
  CHECK(explained("late") == "late as of 2019-01-31");
}

TEST_CASE("a verdict that is asked for by name is there on the day") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/later.policy"] =
      "competency later effective from 2018-01-01 { customers at least 1; }";
  const CommandResult refused = world.Run({"evaluate", "rules", "--partners", "partners.jsonl",
                                           "--only", "later", "--as-of", "2017-12-31"});
  CHECK(refused.err ==
        "notice: `later` has no version in force on 2017-12-31\n"
        "error: `--only later` names no verdict on 2017-12-31\n"
        "  = another day is chosen with `--as-of`\n");
  CHECK(refused.status == 2);
  CHECK(refused.out.empty());
  const CommandResult one_of_two =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--only", "later", "--as-of",
                 "2017-12-31", "--as-of", "2018-01-01"});
  CHECK(one_of_two.out == R"(partner,as_of,competency,option,level,verdict
P-1,2018-01-01,later,,,met
P-2,2018-01-01,later,,,met
P-3,2018-01-01,later,,,cannot tell
)");
  CHECK(one_of_two.status == 0);
}

TEST_CASE("verify of a file that breaks off says that alone") {
  CommandWorld world = SmallWorld();
  const std::string lines =
      world.Run({"evaluate", "rules", "--partners", "partners.jsonl", "--explain"}).out;
  const std::string first = lines.substr(0, lines.find('\n') + 1);
  // A member of gzip with the first line as a stored block, and nothing behind it.
  const auto low = static_cast<char>(first.size() & 0xFF),
             high = static_cast<char>(first.size() >> 8);
  world.files.files["v.jsonl.gz"] = std::string("\x1f\x8b\x08\0\0\0\0\0\0\xff\0", 11) + low + high +
                                    static_cast<char>(~low) + static_cast<char>(~high) + first;
  const CommandResult result =
      world.Run({"verify", "rules", "--partners", "partners.jsonl", "--verdicts", "v.jsonl.gz"});
  CHECK(result.out.empty());
  CHECK(result.err == fmt::format("error: cannot read `v.jsonl.gz`: the gzip data breaks off after "
                                  "{} bytes\n",
                                  world.files.files["v.jsonl.gz"].size()));
  CHECK(result.status == 4);
}

TEST_CASE("verdicts that a shell has made UTF-16 are said to be that") {
  CommandWorld world = SmallWorld();
  world.files.files["v.jsonl"] = std::string("\xFF\xFE{\0}\0\r\0\n\0", 10);
  const CommandResult result =
      world.Run({"verify", "rules", "--partners", "partners.jsonl", "--verdicts", "v.jsonl"});
  CHECK(result.out.empty());
  CHECK(result.err == "error: cannot read `v.jsonl`: the text is UTF-16: save it in UTF-8\n");
  CHECK(result.status == 4);
}

TEST_CASE("verify asks for no verdicts of a partner whose amounts are too large") {
  CommandWorld world;
  world.files.files["rules.policy"] =
      "fact n: number;\n"
      "measure cube = n * n * n;\n"
      "competency c { cube at least 8; }\n";
  const auto partner = [](const std::string& id, const std::string& n) {
    return "{\"id\":\"" + id + "\",\"facts\":{\"n\":" + n + "}}\n";
  };
  world.files.files["p.jsonl"] = partner("large", "999999999999.999999") + partner("a", "2") +
                                 partner("larger", "-999999999999.999999") + partner("b", "1");
  const CommandResult explained =
      world.Run({"evaluate", "rules.policy", "--partners", "p.jsonl", "--explain"});
  REQUIRE(explained.err.ends_with("2 partners were rejected\n"));
  const auto verify = [&](const std::string& verdicts) {
    world.files.files["v.jsonl"] = verdicts;
    const CommandResult result =
        world.Run({"verify", "rules.policy", "--partners", "p.jsonl", "--verdicts", "v.jsonl"});
    return fmt::format("{}{}status {}", result.out, result.err, result.status);
  };
  const std::string& both = explained.out;
  CHECK(verify(both) == "2 lines checked, 0 refused\n2 partners were rejected\nstatus 3");
  CHECK(verify(both.substr(both.find('\n') + 1)) ==
        "a: there are no verdicts for this partner\n"
        "1 line checked, 1 refused\n2 partners were rejected\nstatus 3");
  std::string claimed = both;
  claimed.replace(claimed.find("\"a\""), 3, "\"large\"");
  CHECK(
      verify(claimed + both.substr(0, both.find('\n') + 1)) ==
      "large: c, rules.policy:3: `cube` is too large to be computed\n"
      "large: c, rules.policy:3: `cases[0].verdict` is claimed to be `\"met\"`; rulebook and data "
      "give `\"cannot tell\"`\n"
      "3 lines checked, 1 refused\n1 partner was rejected\nstatus 3");
  world.files.files["rules.policy"] =
      "fact n: number;\n"
      "measure square = n * n;\n"
      "competency c {\n"
      "    metric m up to 10 points { 1,001 points for each square; }\n"
      "    score at least 5 of 10 points;\n"
      "}\n";
  const CommandResult scored =
      world.Run({"evaluate", "rules.policy", "--partners", "p.jsonl", "--explain"});
  REQUIRE(scored.err.ends_with("2 partners were rejected\n"));
  CHECK(verify(scored.out) == "2 lines checked, 0 refused\n2 partners were rejected\nstatus 3");
}

TEST_CASE("verify takes the verdicts that were asked for") {
  CommandWorld world = SmallWorld();
  world.files.files["verdicts.jsonl"] =
      world
          .Run({"evaluate", "rules", "--partners", "partners.jsonl", "--explain", "--only",
                "cloud/gold"})
          .out;
  const auto verify = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"verify",         "rules",      "--partners",
                                          "partners.jsonl", "--verdicts", "verdicts.jsonl"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return world.Run(arguments);
  };
  const CommandResult narrowed = verify({"--only", "cloud/gold"});
  CHECK(narrowed.out.empty());
  CHECK(narrowed.err == "3 lines checked, 0 refused\n");
  CHECK(narrowed.status == 0);
  const CommandResult all = verify({});
  CHECK(all.out ==
        "P-1: the line has 1 verdict, the rulebook has 2 rows on this day\n"
        "P-2: the line has 1 verdict, the rulebook has 2 rows on this day\n"
        "P-3: the line has 1 verdict, the rulebook has 2 rows on this day\n");
  CHECK(all.status == 1);
  CHECK(verify({"--only", "cloud/silver"}).status == 1);
  CHECK(world.Run({"verify", "rules", "--plans", "x", "--only", "cloud"}).err ==
        "error: `--only` is for `--verdicts`\n"
        "  = of plans those are checked that the file has\n");
}

TEST_CASE("a text that reads like a number or a yes is said to be a text") {
  CommandWorld world;
  world.files.files["rules.policy"] =
      "fact seats: number; fact trained: yes or no;\n"
      "competency c { seats at least 1; is trained; }";
  world.files.files["partners.jsonl"] = R"({"id":"P-1","facts":{"seats":"10","trained":"true"}})"
                                        "\n";
  const CommandResult result =
      world.Run({"evaluate", "rules.policy", "--partners", "partners.jsonl"});
  CHECK(
      result.err ==
      R"({"partner":"P-1","file":"partners.jsonl","line":1,"offset":29,"path":"facts.seats","expected":"a number","found":"the text `10`"}
{"partner":"P-1","file":"partners.jsonl","line":1,"offset":44,"path":"facts.trained","expected":"`true` or `false`","found":"the text `true`"}
0 partners evaluated as of 2018-06-30
1 partner was rejected
)");
}
