// Names that would steer a terminal, through every command and into both of its outputs.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "command.h"
#include "diagnostics/visible.h"

using namespace attain;

namespace {

/// ESC, the C1 control CSI, DEL and an override of the direction of text.
#define STEERING "\x1b[31m\u009b31m\x7f\u202e"
const std::string kSteering = STEERING;
const std::string kInJson = "\\u001b[31m\\u009b31m\\u007f\\u202e\\n";

const std::string kFacts = "exam A-1 \"" STEERING "\", url \"https://" STEERING
                           "\";\n"
                           "exam A-2;\n"
                           "fact region \"" STEERING
                           "\": text;\n"
                           "fact customers \"" STEERING "\": number;\n";
std::string Awards(int customers) {
  return "competency cloud \"" STEERING
         "\" {\n"
         "    url \"https://" STEERING
         "\";\n"
         "    note \"" STEERING
         "\";\n"
         "    level silver {\n"
         "        note \"" STEERING
         "\";\n"
         "        region is \"" STEERING
         "\";\n"
         "        1 person passes A-1;\n"
         "    }\n"
         "    level gold {\n"
         "        region is not \"" STEERING
         "\";\n"
         "        customers at least " +
         std::to_string(customers) +
         ";\n"
         "        2 people pass A-1;\n"
         "    }\n"
         "}\n";
}
const std::string kExamples = "example \"" STEERING
                              "\" as of 2018-01-01 {\n"
                              "    region is \"" STEERING
                              "\";\n"
                              "    person ana passes A-2;\n"
                              "    expect cloud silver met;\n"
                              "}\n";

/// A rulebook below `rules`, one like it below `new`, a wrong one below `bad`.
CommandWorld SteeringWorld() {
  CommandWorld world;
  auto& files = world.files.files;
  for (const std::string folder : {"rules", "new"}) {
    files[folder + "/" STEERING "facts.policy"] = kFacts;
    files[folder + "/" STEERING "awards.policy"] = Awards(folder == "new" ? 6 : 5);
  }
  files["rules/" STEERING "examples.policy"] = kExamples;
  files["bad/" STEERING ".policy"] =
      "exam A-1 \"" STEERING "\" " STEERING " \"" STEERING "\";\ncompetency \"" STEERING "\" {}\n";
  files["untidy/" STEERING ".policy"] = "exam   A-1 \"" STEERING "\";\n";
  files[STEERING ".jsonl"] =
      R"({"id":"a)" + kInJson + R"(","name":"n)" + kInJson + R"(","facts":{"region":"r)" + kInJson +
      R"(","customers":7},"people":[{"id":"p)" + kInJson + R"(","name":"q)" + kInJson +
      R"(","credentials":[{"code":"A-1","passed":"2018-03-01"},{"code":"X)" + kInJson +
      R"("}]}]})" + "\n" + R"({"id":"b)" + kInJson + R"(","facts":{"region":")" + kInJson +
      R"(","customers":")" + kInJson + R"("},"people":[]})" + "\n";
  files["verdicts.jsonl"] = R"({"partner":"b)" + kInJson + R"(","as_of":"2018-06-30","cloud":[]})" +
                            "\n" + STEERING + "\n";
  return world;
}

const std::string kPartners = STEERING ".jsonl";
const std::string kFirst = "a" STEERING "\n";

}  // namespace

TEST_CASE("no command writes what would steer a terminal") {
  const CommandWorld world = SteeringWorld();
  const std::vector<std::string> partners = {"--partners", kPartners};
  const std::vector<std::vector<std::string>> commands = {
      {"check", "bad"},
      {"check", "bad", "--format", "json"},
      {"check", "bad", "--format", "sarif"},
      {"check", "rules", "--notes"},
      {"check", "rules/" STEERING "awards.policy"},
      {"check", STEERING},
      {"check", "rules", "--format", STEERING},
      {"check", "rules", "--" STEERING},
      {STEERING},
      {"help", STEERING},
      {"format", "bad", "--check"},
      {"format", STEERING},
      {"lint", "rules"},
      {"lint", "rules", "--format", "json"},
      {"lint", "bad"},
      {"test", "rules"},
      {"test", "rules", "--format", "junit"},
      {"test", "bad"},
      {"schema", "rules"},
      {"evaluate", "rules", "--partners", kPartners, "--format", "table", "--report-unused"},
      {"evaluate", "rules", "--partners", kPartners, "--only", STEERING},
      {"evaluate", "rules", "--partners", kPartners, "--as-of", STEERING},
      {"evaluate", "rules", "--partners", "no" STEERING},
      {"evaluate", "rules", "--partners", kPartners, "--output", "no/" STEERING},
      {"evaluate", "rules", "--partners", kPartners, "--resume", "--output", "no/" STEERING},
      {"explain", "rules", "--partners", kPartners, "--partner", kFirst},
      {"explain", "rules", "--partners", kPartners, "--partner", STEERING},
      {"explain", "rules", "--partners", kPartners, "--partner", "b" STEERING "\n"},
      {"verify", "rules", "--partners", kPartners, "--verdicts", "verdicts.jsonl"},
      {"verify", "rules", "--partners", kPartners, "--verdicts", STEERING},
      {"plan", "rules", "--partners", kPartners},
      {"plan", "rules", "--partners", kPartners, "--format", "jsonl"},
      {"plan", "rules", "--partners", kPartners, "--partner", kFirst},
      {"plan", "rules", "--partners", kPartners, "--partner", kFirst, "--without", STEERING},
      {"plan", "rules", "--partners", kPartners, "--costs", kPartners},
      {"timeline", "rules", "--partners", kPartners, "--from", "2018-01-01", "--to", "2018-12-31",
       "--partner", kFirst},
      {"timeline", "rules", "--partners", kPartners, "--from", "2018-01-01", "--to", "2018-12-31",
       "--format", "jsonl"},
      {"timeline", "rules", "--partners", kPartners, "--from", "2018-01-01", "--to", "2018-12-31",
       "--partner", kFirst, "--svg", "no/" STEERING},
      {"compare", "rules", "new"},
      {"compare", "rules", "new", "--format", "json"},
      {"compare", "rules", "new", "--partners", kPartners},
      {"report", "people", "rules", "--partners", kPartners},
      {"report", "people", "rules", "--partners", kPartners, "--partner", kFirst},
      {"report", "people", "rules", "--partners", kPartners, "--format", "jsonl"},
      {"report", STEERING},
  };
  for (const std::vector<std::string>& command : commands) {
    const CommandResult result = world.Run(command);
    std::string line;
    for (const std::string& word : command) line += Visible(word) + " ";
    INFO(line << "\n" << Visible(result.out + result.err));
    CHECK(VisibleLines(result.out) == result.out);
    CHECK(VisibleLines(result.err) == result.err);
    const std::string both = result.out + result.err;
    const std::string number = command.back() == "junit" ? "&#x009b;" : "\\u009b";
    CHECK(both.find(number) != std::string::npos);
    // No name makes a line of its own.
    CHECK(both.find("\n as of") == std::string::npos);
  }
}

TEST_CASE("JSON that is shown as a terminal can show it is the same JSON") {
  const CommandWorld world = SteeringWorld();
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"check", "bad", "--format", "json"},
        {"check", "bad", "--format", "sarif"},
        {"schema", "rules"},
        {"compare", "rules", "new", "--format", "json"}}) {
    const CommandResult result = world.Run(command);
    INFO(result.out);
    const auto json = nlohmann::json::parse(result.out, nullptr, false);
    REQUIRE_FALSE(json.is_discarded());
    CHECK(json.dump().find("\u009b") != std::string::npos);
  }
  const CommandResult rejected =
      world.Run({"evaluate", "rules", "--partners", kPartners, "--format", "csv"});
  const std::string reject = rejected.err.substr(0, rejected.err.find('\n'));
  CHECK(nlohmann::json::parse(reject).at("partner") == "b" + kSteering + "\n");
}

TEST_CASE("JSON that names a policy whose name is not UTF-8 is UTF-8") {
  CommandWorld world;
  auto& files = world.files.files;
  files["r/b\xe9\xe2\x82.policy"] =
      "exam A-1 \"A\";\nfact size: number;\nrecords sales { amount: number; }\n"
      "measure total = sum of sales.amount;\n"
      "competency cloud {\n    size at least 5;\n    total at least 3;\n"
      "    2 people must pass A-1;\n}\n";
  files["p.jsonl"] =
      R"({"id":"P-1","facts":{"size":2},"records":{"sales":[]},"people":[{"id":"ana"}]})"
      "\n";
  const std::string place = "r/b\uFFFD\uFFFD\uFFFD.policy:";
  const auto run = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin() + 1, {"r", "--partners", "p.jsonl"});
    return world.Run(arguments);
  };
  files["v.jsonl"] = run({"evaluate", "--explain", "--format", "jsonl"}).out;
  files["plans.jsonl"] = run({"plan", "--format", "jsonl"}).out;
  for (const char* const file : {"v.jsonl", "plans.jsonl"}) {
    INFO(files[file]);
    REQUIRE_FALSE(nlohmann::json::parse(files[file], nullptr, false).is_discarded());
    CHECK(files[file].find("\"" + place) != std::string::npos);
  }
  CHECK(run({"verify", "--verdicts", "v.jsonl"}).err == "1 line checked, 0 refused\n");
  CHECK(run({"verify", "--plans", "plans.jsonl"}).err == "1 line checked, 0 refused\n");
}

TEST_CASE("data stay bytes, but on a terminal") {
  CommandWorld world = SteeringWorld();
  const std::vector<std::string> evaluate = {"evaluate", "rules", "--partners", kPartners,
                                             "--format", "csv",   "--only",     "cloud/silver"};
  CHECK(world.Run(evaluate).out == "partner,competency,option,level,verdict\n\"a" + kSteering +
                                       "\n\",cloud,,silver,not met\n");
  const std::vector<std::string> diff = {"format", "untidy", "--diff"};
  const std::string difference = "--- untidy/" + kSteering + ".policy\n+++ untidy/" + kSteering +
                                 ".policy\n@@ -1,1 +1,1 @@\n-exam   A-1 \"" + kSteering +
                                 "\";\n+exam A-1 \"" + kSteering + "\";\n";
  CHECK(world.Run(diff).out == difference);
  world.out_is_terminal = true;
  CHECK(world.Run(evaluate).out == "partner,competency,option,level,verdict\n\"a" +
                                       Visible(kSteering) + "\n\",cloud,,silver,not met\n");
  CHECK(world.Run(diff).out == VisibleLines(difference));
}
