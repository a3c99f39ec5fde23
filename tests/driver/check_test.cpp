#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "rulebook.h"

using namespace attain;

TEST_CASE("check says that there are no errors") {
  const CommandResult result = SmallWorld().Run({"check", "rules"});
  CHECK(result.err == "no errors in 2 files\n");
  CHECK(result.out.empty());
  CHECK(result.status == 0);
}

TEST_CASE("check --notes lists the notes of the rulebook") {
  const CommandResult result = SmallWorld().Run({"check", "rules", "--notes"});
  CHECK(result.out == "rules/awards.policy:3: note: customers of the last year\n");
  CHECK(result.status == 0);
}

TEST_CASE("check shows an error with its place and the way out") {
  CommandWorld world;
  world.files.files["a.policy"] =
      "fact customers: number;\ncompetency cloud { custmers at least 5; }\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err == R"(error[A0101]: `custmers` is not declared
 --> a.policy:2:20
2 | competency cloud { custmers at least 5; }
  |                    ^^^^^^^^
  = did you mean `customers`?

1 error in 1 file
)");
  CHECK(result.out.empty());
  CHECK(result.status == 1);
}

TEST_CASE("a very long name is shown by its beginning") {
  CommandWorld world;
  const std::string name(100'000, 'a');
  world.files.files["a.policy"] = "exam A-1;\ncompetency cloud { 1 person passes " + name + "; }\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err == "error[A0101]: `" + std::string(99, 'a') +
                          "…` is not declared\n --> a.policy:2:36\n"
                          "2 | competency cloud { 1 person passes " +
                          std::string(105, 'a') + "…\n  |                                    " +
                          std::string(106, '^') + "\n\n1 error in 1 file\n");
}

TEST_CASE("a word too many in a head does not hide what is wrong in its block") {
  CommandWorld world;
  world.files.files["a.policy"] = R"(exam A-1 "A";
competency cloud crm "x" {
    level gold gold {
        1 person pas A-1;
        1 person passes A-7;
    }
    level platinum efective { 1 person passes A-8; }
}
)";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err == R"(error[A0002]: expected `{` and the levels or requirements, found `crm`
 --> a.policy:2:18
2 | competency cloud crm "x" {
  |                  ^^^

error[A0002]: a name is one word, and a title stands in quotes
 --> a.policy:3:5
3 |     level gold gold {
  |     ^^^^^^^^^^^^^^^
  = write `level gold-gold`

error[A0005]: expected `{`, or a verb such as `pass` or `hold`, found `pas`
 --> a.policy:4:18
4 |         1 person pas A-1;
  |                  ^^^
  = did you mean `passes`?

error[A0101]: `A-7` is not declared
 --> a.policy:5:25
5 |         1 person passes A-7;
  |                         ^^^
  = declare it: `exam A-7 "…";`

error[A0005]: expected `{` and the requirements of the level, found `efective`
 --> a.policy:7:20
7 |     level platinum efective { 1 person passes A-8; }
  |                    ^^^^^^^^
  = did you mean `effective`?

error[A0101]: `A-8` is not declared
 --> a.policy:7:47
7 |     level platinum efective { 1 person passes A-8; }
  |                                               ^^^
  = declare it: `exam A-8 "…";`

6 errors in 1 file
)");
  CHECK(result.status == 1);
  // What should be the period is no version without one.
  world.files.files["a.policy"] =
      "fact a: yes or no;\n"
      "competency c \"C\" effective from 2017-01-01 { level silver { is a; } }\n"
      "competency c \"C\" efective from 2018-01-01 { level silver { is a; } }\n";
  CHECK(world.Run({"check", "a.policy"}).err ==
        R"(error[A0005]: expected `{` and the levels or requirements, found `efective`
 --> a.policy:3:18
3 | competency c "C" efective from 2018-01-01 { level silver { is a; } }
  |                  ^^^^^^^^
  = did you mean `effective`?

1 error in 1 file
)");
}

TEST_CASE("a very long text with a backtick in it is cut, and nothing behind the cut is sent") {
  CommandWorld world;
  const std::string text = "x`" + std::string(200, 'q') + "\x1b[2J" + std::string(100'000, 'z');
  world.files.files["a.policy"] =
      "fact b: text;\ncompetency c \"C\" { level l { b at least \"" + text + "\"; } }\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err ==
        "error[A0207]: `b` is text, which has no order\n"
        " --> a.policy:2:32\n"
        "1 | fact b: text;\n"
        "  |      - `b` is declared here\n"
        "2 | competency c \"C\" { level l { b at least \"x`" +
            std::string(97, 'q') +
            "…\n"
            "  |                                " +
            std::string(110, '^') +
            "\n"
            "  = it can be compared with `is`, `is not` and `is any of`\n\n"
            "1 error in 1 file\n");
  CHECK(result.status == 1);
}

TEST_CASE("a name that is a verb in the past is no slip of tense") {
  CommandWorld world;
  world.files.files["a.policy"] =
      "fact held: yes or no;\n"
      "competency cloud \"Cloud\" { level silver { is held and is held; } }\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err == R"(error[A0002]: a `;` stands between requirements, all of which must be met
 --> a.policy:2:51
2 | competency cloud "Cloud" { level silver { is held and is held; } }
  |                                                   ^^^
  = write `;`

1 error in 1 file
)");
  CHECK(result.status == 1);
}

TEST_CASE("a control character is named, and not sent to the terminal") {
  CommandWorld world;
  world.files.files["a.policy"] = "exam A-1 \"A\x1b[2J\";\nfact x: \x1b[2J;\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err == R"(error[A0014]: a control character, U+001B
 --> a.policy:2:9
2 | fact x:  [2J;
  |         ^
  = remove it

1 error in 1 file
)");
}

TEST_CASE("where reading a file is given up, nobody counts what is left") {
  CommandWorld world;
  for (int i = 0; i < 3000; ++i) world.files.files["a.policy"] += "exm A;\n";
  const CommandResult result = world.Run({"check", "a.policy"});
  CHECK(result.err.ends_with(R"(
error[A0019]: more mistakes than the 1000 shown; the rest of the file was not read
    --> a.policy:1000:1
1000 | exm A;
     | ^

more than 1000 errors in 1 file
)"));
  world.files.files["b.policy"] = "exm B;\nexm B;\n";
  const CommandResult both = world.Run({"check", "a.policy", "b.policy"});
  CHECK(both.err.ends_with(R"(
error[A0019]: and at least 2 more, from here on
 --> b.policy:1:1
1 | exm B;
  | ^^^

more than 1000 errors in 2 files
)"));
}

TEST_CASE("check as JSON and SARIF goes to standard output") {
  CommandWorld world;
  world.files.files["a.policy"] = "fact customers number;\n";
  const CommandResult json = world.Run({"check", "a.policy", "--format", "json"});
  CHECK(json.err.empty());
  CHECK(json.status == 1);
  CHECK(nlohmann::json::parse(json.out)["errors"] == 1);
  const CommandResult sarif = world.Run({"check", "a.policy", "--format=sarif"});
  CHECK(sarif.status == 1);
  const auto run = nlohmann::json::parse(sarif.out)["runs"][0];
  CHECK(run["tool"]["driver"]["name"] == "attain");
  CHECK(run["results"].size() == 1);
}

TEST_CASE("a file named twice counts once") {
  const CommandResult result =
      SmallWorld().Run({"check", "rules/facts.policy", "./rules/facts.policy", "rules/"});
  CHECK(result.err == "no errors in 2 files\n");
  CHECK(result.status == 0);
}

namespace {
/// What check says of the awards alone, without the facts, where they lie at `path`.
std::string NamesMissingIn(const std::string& path) {
  return fmt::format(R"(error[A0101]: `customers` is not declared
 --> {0}:4:9
4 |         customers at least 5;
  |         ^^^^^^^^^
…
7 |         customers at least 10;
  |         --------- and used here

error[A0101]: `A-1` is not declared
 --> {0}:8:25
8 |         1 person passes A-1;
  |                         ^^^
  = declare it: `exam A-1 "…";`

2 errors in 1 file
)",
                     path);
}
}  // namespace

TEST_CASE("check of a file says which folder has the missing names") {
  const CommandResult result = SmallWorld().Run({"check", "rules/awards.policy"});
  CHECK(result.status == 1);
  CHECK(result.err == NamesMissingIn("rules/awards.policy") +
                          "  = pass the folder `rules`, which declares the missing names\n");
}

TEST_CASE("a folder with more errors than are kept is not said to have the missing names") {
  CommandWorld world = SmallWorld();
  world.files.files["rules/facts.policy"].clear();  // it declared them
  std::string& wrong = world.files.files["rules/a.policy"];
  for (int i = 0; i <= 1'000; ++i) wrong += "exam ;\n";
  CHECK(world.Run({"check", "rules/awards.policy"}).err == NamesMissingIn("rules/awards.policy"));
}

TEST_CASE("missing names are looked for in the folders above, not in other folders of theirs") {
  CommandWorld world = SmallWorld();
  const std::string awards = world.files.files.at("rules/awards.policy");
  world.files.files["rules/2017/more.policy"] = awards;
  world.files.files.erase("rules/awards.policy");
  CHECK(world.Run({"check", "rules/2017/more.policy"}).err ==
        NamesMissingIn("rules/2017/more.policy") +
            "  = pass the folder `rules`, which declares the missing names\n");
  world.files.files["home/awards.policy"] = awards;
  world.files.files["home/other/facts.policy"] = world.files.files.at("rules/facts.policy");
  CHECK(world.Run({"check", "home/awards.policy"}).err == NamesMissingIn("home/awards.policy"));
}

TEST_CASE("files that are not there, folders without policies") {
  CommandWorld world = SmallWorld();
  const CommandResult missing = world.Run({"check", "rule"});
  CHECK(missing.err == "error: cannot read `rule`: no such file or directory\n");
  CHECK(missing.status == 4);
  world.files.files["empty/readme.txt"] = "";
  const CommandResult empty = world.Run({"check", "empty"});
  CHECK(empty.err ==
        "error: the folder `empty` has no policies\n"
        "  = policies are files whose name ends in `.policy`\n");
  CHECK(empty.status == 1);
}
