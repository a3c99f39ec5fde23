// The same input gives the same bytes: for any number of threads, and however it is cut.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <random>

#include "command.h"
#include "golden.h"

using namespace attain;

namespace {

constexpr const char* kRulebook = R"(fact customers: number;
exam A-1 "Application";
exam A-2 "Administration";
records sales { amount: money in USD; }
measure volume = sum of sales.amount;
measure share = volume / $3 * (volume / $7) * (volume / $11);
competency cloud "Cloud" {
    level silver { customers at least 5; }
    level gold {
        volume at least $100;
        share at least 1;
        2 people {
            1 person must pass A-1;
            the other person must pass A-2;
        }
    }
}
)";

/// Lines of every sort: good, broken, with an id that was there before, blank, long, too large to
/// be computed with.
std::string MakeLines(unsigned seed) {
  std::mt19937 dice(seed);
  const auto below = [&](unsigned count) { return static_cast<unsigned>(dice() % count); };
  std::string text = below(2) == 0 ? "\xEF\xBB\xBF" : "";
  for (unsigned i = 0; i < 120; ++i) {
    const std::string id = fmt::format("P-{}", below(8) == 0 ? below(i + 1) : i);
    std::string people;
    for (unsigned person = below(8) == 0 ? 60 : below(4); person > 0; --person) {
      people += fmt::format(R"({}{{"credentials":[{{"code":"A-{}","passed":"2017-01-0{}"}}]}})",
                            people.empty() ? "" : ",", 1 + below(3), 1 + below(9));
    }
    switch (below(10)) {
      case 0:
        text += "\r\n";
        break;
      case 1:
        text += fmt::format("{{\"id\":\"{}\",\"facts\":{{\"customers\":\"many\"}}}}\n", id);
        break;
      case 2:
        text += fmt::format("{{\"id\":\"{}\",\"facts\":\n", id);
        break;
      default:
        text += fmt::format(
            R"({{"id":"{}","facts":{{"customers":{},"zone":1}},"records":{{"sales":[{{"amount":{}}}]}},"people":[{}]}})",
            id, below(12), below(12) == 0 ? 99'999'999'999'999 : below(300), people);
        text += below(5) == 0 ? "\r\n" : "\n";
    }
  }
  if (below(2) == 0) text.pop_back();
  return text;
}

struct Shape {
  std::size_t bytes, partners;
};
constexpr Shape kShapes[] = {{1, SIZE_MAX}, {500, SIZE_MAX}, {4000, 7}, {SIZE_MAX, 1}};

/// Runs `arguments` on one thread with batches of the usual size, then in every other way.
void CheckAlike(CommandWorld& world, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"evaluate", "rules"});
  const auto run = [&](std::size_t threads) {
    auto all = arguments;
    all.insert(all.end(), {"--threads", std::to_string(threads)});
    return world.Run(all);
  };
  world.batch = {};
  const CommandResult expected = run(1);
  for (const Shape& shape : kShapes) {
    world.batch = {std::min(shape.bytes, BatchSize{}.bytes), shape.partners};
    for (std::size_t threads = 1; threads <= 8; ++threads) {
      INFO("threads " << threads << ", bytes " << shape.bytes << ", partners " << shape.partners);
      const CommandResult found = run(threads);
      REQUIRE(found.out == expected.out);
      REQUIRE(found.err == expected.err);
      REQUIRE(found.status == expected.status);
    }
  }
}

}  // namespace

TEST_CASE("json lines: the same bytes for any number of threads and any cut") {
  CommandWorld world;
  world.files.files["rules/all.policy"] = kRulebook;
  for (unsigned seed = 1; seed <= 3; ++seed) {
    world.files.files["p.jsonl"] = MakeLines(seed);
    const auto first = world.Run({"evaluate", "rules", "--partners", "p.jsonl"});
    REQUIRE(first.status == 3);
    REQUIRE(first.out.size() > 2000);
    REQUIRE(first.err.find("the id of line ") != std::string::npos);
    REQUIRE(first.err.find("too large to be computed exactly") != std::string::npos);
    CheckAlike(world, {"--partners", "p.jsonl", "--report-unused"});
    CheckAlike(world, {"--partners", "p.jsonl", "--explain", "--as-of", "2018-01-01", "--as-of",
                       "2017-01-04"});
    CheckAlike(world, {"--partners", "p.jsonl", "--format", "table"});
    CheckAlike(world, {"--partners", "p.jsonl", "--strict"});
  }
}

TEST_CASE("a list in a .json file, and a CSV folder: the same bytes for any number of threads") {
  CommandWorld world;
  auto& files = world.files.files;
  files["rules/all.policy"] = kRulebook;
  std::mt19937 dice(7);
  const auto below = [&](unsigned count) { return static_cast<unsigned>(dice() % count); };
  std::string list, partners = "id;name;customers\n", sales = "partner;amount\n";
  std::string passes = "partner;person;code;passed\n";
  for (unsigned i = 0; i < 150; ++i) {
    const unsigned id = below(9) == 0 ? below(i + 1) : i;
    const unsigned customers = below(12);
    const std::string amount = std::to_string(below(9) == 0 ? 99'999'999'999'999 : below(300));
    list += fmt::format(
        R"({}{{"id":"{}","facts":{{"customers":{}}},"records":{{"sales":[{{"amount":{}}}]}}}})",
        i == 0 ? "[" : ",\n", id, below(9) == 0 ? "\"x\"" : std::to_string(customers), amount);
    partners += fmt::format("{};;{}\n", id, below(9) == 0 ? "x" : std::to_string(customers));
    sales += fmt::format("{};{}\n", below(9) == 0 ? i + 1000 : i, amount);
    for (unsigned person = below(4); person > 0; --person)
      passes += fmt::format("{};p{};A-{};2017-01-0{}\n", i, person, 1 + below(2), below(10));
  }
  files["p.json"] = list + "]\n";
  files["base/partners.csv"] = partners;
  files["base/sales.csv"] = sales;
  files["base/credentials.csv"] = passes;
  const auto first = world.Run({"evaluate", "rules", "--partners", "base"});
  REQUIRE(first.status == 3);
  REQUIRE(first.err.find("base/credentials.csv") != std::string::npos);
  REQUIRE(first.err.find("too large to be computed exactly") != std::string::npos);
  REQUIRE(first.err.find("rows of no partner") != std::string::npos);
  for (const char* path : {"p.json", "base"}) {
    CheckAlike(world, {"--partners", path, "--report-unused"});
    CheckAlike(world, {"--partners", path, "--format", "table"});
    CheckAlike(world, {"--partners", path, "--strict"});
  }
}

TEST_CASE("of a CSV block whose files changed no verdict is written, of those before every one") {
  MemoryReader files;
  files.files["rules/all.policy"] = kRulebook;
  std::string &partners = files.files["base/partners.csv"] = "id\n",
              &passes = files.files["base/credentials.csv"] = "partner,person,code\n";
  for (int i = 10; i < 50; ++i) {
    partners += fmt::format("P{}\n", i);
    passes += fmt::format("P{},p1,A-1\n", i);
  }
  std::string changed = passes;
  changed.replace(changed.rfind("P49"), 3, "P12");
  for (const char* threads : {"1", "3"}) {
    const auto run = [&](bool changes) {
      CommandResult result{0, "", ""};
      int opened = 0;  // credentials.csv: for its header, looked through, and then read
      DriverEnv env{
          files,
          [&](const std::string& path) -> Result<ByteSourcePtr> {
            const bool again = path == "base/credentials.csv" && ++opened == 3;
            return BytesInMemory(changes && again ? changed : *files.Read(path));
          },
          [&](std::string_view text) -> Status {
            result.out += text;
            return Done{};
          },
          [&](std::string_view text) { result.err += text; },
          *ParseDate("2018-06-30"),
      };
      env.batch = {1, 1};
      const std::vector<std::string> arguments = {"evaluate",  "rules",  "--partners",
                                                  "base",      "--only", "cloud/silver",
                                                  "--threads", threads};
      result.status = attain::Run(arguments, env);
      return result;
    };
    const CommandResult whole = run(false), broken = run(true);
    CHECK(whole.status == 0);
    CHECK(broken.status == 4);
    CHECK(broken.out == whole.out.substr(0, whole.out.find("P42,")));
    CHECK(broken.err ==
          "error: cannot read `base`: `base/credentials.csv`: the file changed while it was read: "
          "line 41 is not where it was\n"
          "  = the run ends here; the result is not complete\n");
  }
}

TEST_CASE("a run that breaks off has every row before, and says what was rejected") {
  CommandWorld world;
  world.files.files["rules/all.policy"] = kRulebook;
  world.files.files["p.json"] = "[{\"id\":\"a\"},{\"id\":7},{\"id\":\"b\"}";
  for (const char* threads : {"1", "4"}) {
    world.batch = {1, 1};
    const CommandResult result = world.Run({"evaluate", "rules", "--partners", "p.json", "--only",
                                            "cloud/silver", "--threads", threads});
    CHECK(result.out == "partner,competency,option,level,verdict\na,cloud,,silver,cannot tell\n");
    CHECK(result.err ==
          "{\"partner\":\"\",\"file\":\"p.json\",\"line\":1,\"offset\":18,\"path\":\"id\","
          "\"expected\":\"an id: a text that is not empty\",\"found\":\"the number 7\"}\n"
          "error: cannot read `p.json`: the file breaks off inside its list of partners\n"
          "  = the run ends here; the result is not complete\n"
          "1 partner was rejected\n");
    CHECK(result.status == 4);
  }
}
