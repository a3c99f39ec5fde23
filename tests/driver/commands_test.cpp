#include <catch2/catch.hpp>

#include <algorithm>

#include "diagnostics/diagnostic.h"
#include "golden.h"
#include "rulebook.h"

using namespace attain;

TEST_CASE("explain tells one partner's verdicts") {
  const CommandResult result = SmallWorld().Run({"explain", "rules", "--partners", "partners.jsonl",
                                                 "--partner", "P-1", "--only", "cloud/gold"});
  CHECK(result.out == R"(P-1 Contoso as of 2018-06-30

Cloud, gold: not met [cloud//gold]
  not met: customers (awards.policy:7)
    7 of at least 10: 3 short
  not met: 1 person: 1 short (awards.policy:8)
    1 more place needs A-1; nobody fits it
      A-1 Application
)");
  CHECK(result.err.empty());
  CHECK(result.status == 0);
}

TEST_CASE("explain of a partner that is not there") {
  const CommandResult result =
      SmallWorld().Run({"explain", "rules", "--partners", "partners.jsonl", "--partner", "P-1l"});
  CHECK(result.err == "error: `partners.jsonl` has no partner `P-1l`\n  = did you mean `P-1`?\n");
  CHECK(result.status == 2);
}

TEST_CASE("a failing example shows the explanation of what it got") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/examples.policy"] =
      "example \"five\" as of 2018-01-01 { customers is 5; expect cloud silver met; }\n"
      "example \"four\" as of 2018-01-01 { customers is 4; expect cloud silver met; }\n";
  const CommandResult result = world.Run({"test", "rules"});
  CHECK(result.out == R"(rules/examples.policy:2: example "four" fails
  expected cloud silver met, got not met
  Cloud, silver: not met [cloud//silver]
    note: customers of the last year
    not met: customers (awards.policy:4)
      4 of at least 5: 1 short

1 example passes, 1 fails
)");
  CHECK(result.status == 1);
  const CommandResult junit = world.Run({"test", "rules", "--format", "junit"});
  CHECK(junit.out == R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1">
  <testsuite name="rules/examples.policy" tests="2" failures="1">
    <testcase classname="rules/examples.policy" name="five" file="rules/examples.policy" line="1"/>
    <testcase classname="rules/examples.policy" name="four" file="rules/examples.policy" line="2">
      <failure message="expected cloud silver met, got not met">expected cloud silver met, got not met&#10;Cloud, silver: not met [cloud//silver]&#10;  note: customers of the last year&#10;  not met: customers (awards.policy:4)&#10;    4 of at least 5: 1 short</failure>
    </testcase>
  </testsuite>
</testsuites>
)");
  CHECK(junit.status == 1);
}

TEST_CASE("examples of a rulebook with errors, as JUnit") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/awards.policy"] = "fact \"a\": number;\n";
  const CommandResult junit = world.Run({"test", "rules", "--format", "junit"});
  const std::string text = world.Run({"test", "rules"}).err;
  CHECK(junit.out ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites tests=\"1\" failures=\"0\" errors=\"1\">\n"
        "  <testsuite name=\"rules/awards.policy\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
        "    <testcase classname=\"rules/awards.policy\" name=\"the rulebook\" "
        "file=\"rules/awards.policy\" line=\"1\">\n"
        "      <error message=\"a name stands before the title\">"
        "error[A0002]: a name stands before the title&#10; --&gt; rules/awards.policy:1:6&#10;"
        "1 | fact &quot;a&quot;: number;&#10;  |      ^^^&#10;"
        "  = write `fact a &quot;a&quot;`&#10;&#10;</error>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
  CHECK(junit.err == text);
  CHECK(junit.status == 1);
}

TEST_CASE("points that look as expected only when they are rounded are told exactly") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/points.policy"] =
      "fact parts: number;\n"
      "designation whole \"Whole\" {\n"
      "    score at least 6.67 of 10 points;\n"
      "    metric part up to 10 points { 10 points for each 3 of parts; }\n"
      "}\n"
      "example \"two of three\" as of 2018-01-01 { parts is 2; expect whole is 6.67 points; }\n"
      "example \"not less\" as of 2018-01-01 { parts is 2; expect whole met; }\n";
  const CommandResult result = world.Run({"test", "rules"});
  CHECK(result.out ==
        "rules/points.policy:6: example \"two of three\" fails\n"
        "  expected whole 6.67 points, got 20/3 (about 6.67)\n"
        "    part: 6.67 of 10 points\n"
        "      6.67 for parts: 2 (points.policy:4)\n\n"
        "rules/points.policy:7: example \"not less\" fails\n"
        "  expected whole met, got not met\n"
        "  Whole: not met [whole]\n"
        "    not met: a score of 20/3 (about 6.67), at least 6.67 of 10 points: 1/300 short"
        " (points.policy:3)\n"
        "      part: 6.67 of 10 points\n"
        "        6.67 for parts: 2 (points.policy:4)\n\n"
        "0 examples pass, 2 fail\n");
  CHECK(result.status == 1);
}

TEST_CASE(
    "points that are not as expected are told once, whatever levels and other metrics there are") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/points.policy"] =
      "fact parts: number;\n"
      "designation whole \"Whole\" {\n"
      "    metric part \"Parts\" up to 10 points { 10 points for each parts; }\n"
      "    metric rest up to 10 points { 5 points if parts at least 1; }\n"
      "    level basic { score at least 5 of 20 points; }\n"
      "    level full { score at least 9 of 20 points; }\n"
      "}\n"
      "example \"e\" as of 2018-01-01 { parts is 0.5049; expect whole part is 5.05 points; }\n";
  CHECK(world.Run({"test", "rules"}).out ==
        "rules/points.policy:8: example \"e\" fails\n"
        "  expected whole part 5.05 points, got 5.049\n"
        "    Parts: 5.049 of 10 points\n"
        "      5.049 for parts: 0.5049 (points.policy:3)\n\n"
        "0 examples pass, 1 fails\n");
}

TEST_CASE("schema prints the schema of the rulebook's data") {
  const CommandResult result = SmallWorld().Run({"schema", "rules"});
  CheckGolden("tests/golden/driver/schema.json", result.out);
  CHECK(result.status == 0);
}

TEST_CASE("help of a diagnostic, of a verb, of all verbs") {
  const CommandWorld world;
  const CommandResult code = world.Run({"help", "a0003"});
  CheckGolden("tests/golden/driver/help_A0003.txt", code.out);
  CHECK(code.status == 0);
  CHECK(world.Run({"help", "A9999"}).err ==
        "error: there is no diagnostic `A9999`\n  = `attain help A` lists all\n");
  CHECK(world.Run({"help", "a09"}).out == "A0902  a limit that was hit\n");
  const std::string all = world.Run({"help", "A"}).out;
  CHECK(all.starts_with("A0001  text that is not UTF-8\nA0002  "));
  CHECK(static_cast<std::size_t>(std::count(all.begin(), all.end(), '\n')) == AllKinds().size());
  CheckGolden("tests/golden/driver/help_evaluate.txt", world.Run({"help", "evaluate"}).out);
  CheckGolden("tests/golden/driver/help.txt", world.Run({"help"}).out);
  CHECK(world.Run({"--version"}).out == "attain 0.1.0\n");
}

TEST_CASE("partner data in place of a policy is told, with the option that takes it") {
  CommandWorld world = SmallWorld();
  for (const std::string file : {"partners.jsonl", "P.JSON", "p.csv", "p.jsonl.gz", "p.json.zst"}) {
    const CommandResult result = world.Run({"evaluate", "rules/cloud.policy", file});
    CHECK(result.err == "error: `" + file +
                            "` is data, and no policy\n"
                            "  = partner data is given with `--partners`\n");
    CHECK(result.status == 2);
  }
  world.files.files["base/partners.csv"] = "id\nP-1\n";
  CHECK(world.Run({"evaluate", "rules", "base"}).err ==
        "error: the folder `base` has no policies\n  = partner data is given with `--partners`\n");
}

TEST_CASE("the language server speaks over standard input and output") {
  CommandWorld world = SmallWorld();
  CHECK(world.Run({"language-server"}).status == 4);
  std::string& input = world.files.files["-"];
  for (const char* body : {R"({"id":1,"method":"initialize","params":{}})",
                           R"({"id":2,"method":"shutdown"})", R"({"method":"exit"})"})
    input += "Content-Length: " + std::to_string(std::string_view(body).size()) + "\r\n\r\n" + body;
  const CommandResult result = world.Run({"language-server", "--stdio"});
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(result.out.starts_with("Content-Length: "));
  CHECK(result.out.ends_with("\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":null}"));
}

TEST_CASE("wrong usage says what is meant") {
  const CommandWorld world = SmallWorld();
  const auto usage = [&](const std::vector<std::string>& arguments) {
    const CommandResult result = world.Run(arguments);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    return result.err;
  };
  CHECK(usage({"evalute", "rules"}) ==
        "error: there is no verb `evalute`\n  = did you mean `evaluate`?\n");
  CHECK(usage({}) == "error: say what to do: `attain VERB …`\n  = `attain help` lists the verbs\n");
  CHECK(usage({"check"}) ==
        "error: name the policy files, or a folder of them\n  = `attain check PATH…`\n");
  CHECK(usage({"check", "rules", "--formt", "json"}) ==
        "error: `attain check` has no option `--formt`\n  = did you mean `--format`?\n");
  CHECK(usage({"check", "rules", "--format"}) ==
        "error: `--format` needs a value\n  = `attain help check` tells its options\n");
  CHECK(usage({"check", "rules", "--format", "json", "--format", "text"}) ==
        "error: `--format` is given more than once\n  = `attain help check` tells its options\n");
  CHECK(usage({"check", "rules", "--format", "xml"}) ==
        "error: `--format` is `text`, `json` or `sarif`, not `xml`\n"
        "  = `attain help check` tells its options\n");
  CHECK(usage({"evaluate", "rules", "--as-of", "2018-02-30"}) ==
        "error: `2018-02-30` is not a day\n  = did you mean `2018-02-28`?\n");
  CHECK(usage({"evaluate", "rules", "--as-of", "2018-2-3"}) ==
        "error: `2018-2-3` is not a day\n  = did you mean `2018-02-03`?\n");
  for (const std::string day :
       {"2018-13-01", "2018-02-99", "03/02/2018", "2018-02-03x", "18-06-30", "+018-06-30",
        "2018-+6-30", "2018- 6-30", "2018--6-30", "2018-6-3-", "201806-30"}) {
    CHECK(usage({"evaluate", "rules", "--as-of", day}) ==
          "error: `" + day + "` is not a day\n  = days are written `2018-06-30`\n");
  }
  for (const std::string threads : {"0", "257", "two", "1.5", "-1"}) {
    CHECK(usage({"evaluate", "rules", "--threads=" + threads}) ==
          "error: `--threads` is a number from 1 to 256, not `" + threads +
              "`\n  = `attain help evaluate` tells its options\n");
  }
  const std::vector<std::string> options[] = {
      {"evaluate", "--as-of"},       {"evaluate", "--partners"}, {"evaluate", "--output"},
      {"evaluate", "--scores"},      {"evaluate", "--rejects"},  {"evaluate", "--shortfalls"},
      {"evaluate", "--only"},        {"evaluate", "--format"},   {"explain", "--partners"},
      {"explain", "--partner"},      {"plan", "--costs"},        {"plan", "--by"},
      {"timeline", "--svg"},         {"compare", "--partners"},  {"verify", "--verdicts"},
      {"report people", "--partner"}};
  for (const auto& option : options) {
    std::vector<std::string> arguments = {option[0], "rules", option[1], ""};
    if (option[0] == "report people") arguments = {"report", "people", "rules", option[1], ""};
    CHECK(usage(arguments) ==
          "error: `" + option[1] +
              "` needs a value, and is given an empty one\n  = a variable of the shell that is not "
              "set is empty\n");
  }
  CHECK(usage({"explain", "rules"}) == "error: say which partner\n  = pass `--partner ID`\n");
  CHECK(usage({"explain"}) ==
        "error: name the policy files, or a folder of them\n"
        "  = `attain explain PATH… --partners FILE --partner ID`\n");
  CHECK(usage({"verify"}) ==
        "error: name the policy files, or a folder of them\n"
        "  = `attain verify PATH… --partners FILE (--verdicts FILE | --plans FILE)`\n");
  CHECK(
      usage({"verify", "rules"}) ==
      "error: say which verdicts, or which plans\n"
      "  = pass `--verdicts FILE` or `--plans FILE`, and `--partners FILE` where the rulebook has "
      "none\n");
  CHECK(usage({"verify", "rules", "--partners", "partners.jsonl"}) ==
        "error: say which verdicts, or which plans\n"
        "  = pass `--verdicts FILE` or `--plans FILE`\n");
}

TEST_CASE("a rulebook is not read from standard input") {
  const CommandResult result = SmallWorld().Run({"check", "-"});
  CHECK(result.err ==
        "error: cannot read `-`: no such file or directory\n"
        "  = a rulebook is read from files, not from standard input\n");
  CHECK(result.status == 4);
}
