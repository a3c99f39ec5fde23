// `attain lint`: what it finds and says; on disk, where `--fix` changes files in place.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "golden.h"
#include "rulebook.h"
#include "temporary_folder.h"

namespace attain {
namespace {

const std::string kMistake =
    "exam A-1 \"A\";\nexam A-2 \"B\";\n"
    "competency crm \"CRM\" {\n    2 people must pass A-1 or A-2;\n}\n";
const std::string kRepaired =
    "exam A-1 \"A\";\nexam A-2 \"B\";\n"
    "competency crm \"CRM\" {\n    2 people must each pass A-1 or A-2;\n}\n";
const std::string kMark = "\xEF\xBB\xBF";

CommandWorld WorldWith(const std::string& text) {
  CommandWorld world;
  world.files.files["a.policy"] = text;
  return world;
}

TEST_CASE("lint says that nothing is found") {
  const CommandResult result = SmallWorld().Run({"lint", "rules"});
  CHECK(result.err == "nothing found in 2 files\n");
  CHECK(result.out.empty());
  CHECK(result.status == 0);
}

TEST_CASE("lint shows what it finds with its place and the way out") {
  const CommandResult result = WorldWith(kMistake).Run({"lint", "a.policy"});
  CHECK(result.err ==
        R"(warning[A1114]: may each person choose, or do all choose the same? it is read as each
 --> a.policy:4:5
4 |     2 people must pass A-1 or A-2;
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = write `each` if each may; else `either { … } or { … }` with a line for each choice

1 warning in 1 file
)");
  CHECK(result.out.empty());
  CHECK(result.status == 1);
}

TEST_CASE("lint of a rulebook with errors says the errors") {
  const CommandResult result = WorldWith("exam A-1\n").Run({"lint", "a.policy"});
  CHECK(result.err ==
        "error[A0003]: expected `;` after `A-1`\n"
        " --> a.policy:1:6\n"
        "1 | exam A-1\n"
        "  |      ^^^\n\n"
        "1 error in 1 file\n");
  CHECK(result.status == 1);
}

TEST_CASE("lint as JSON and SARIF goes to standard output") {
  const CommandWorld world = WorldWith(kMistake);
  const CommandResult json = world.Run({"lint", "a.policy", "--format", "json"});
  CHECK(json.err.empty());
  CHECK(json.status == 1);
  CHECK(nlohmann::json::parse(json.out)["warnings"] == 1);
  const CommandResult sarif = world.Run({"lint", "a.policy", "--format", "sarif"});
  const auto results = nlohmann::json::parse(sarif.out)["runs"][0]["results"];
  REQUIRE(results.size() == 1);
  CHECK(results[0]["ruleId"] == "A1114");
}

TEST_CASE("lint as data of a rulebook with errors is its errors") {
  const CommandWorld world = WorldWith("exam A-1\n");
  for (const char* const format : {"json", "sarif"}) {
    const CommandResult lint = world.Run({"lint", "a.policy", "--format", format});
    CHECK(lint.out == world.Run({"check", "a.policy", "--format", format}).out);
    CHECK(lint.err.empty());
    CHECK(lint.status == 1);
  }
}

TEST_CASE("help of a rule is its page") {
  const CommandResult result = CommandWorld().Run({"help", "A1114"});
  CHECK("#" + ReadWholeFile("docs/lints/A1114.md") == result.out);
}

/// The disk; but whoever reads `changed` for the second time finds another text.
struct ChangingDisk : DiskReader {
  std::string changed;
  mutable int reads = 0;

  Result<std::string> Read(const std::string& path) const override {
    if (path == changed && ++reads == 2) std::ofstream(path, std::ios::binary) << kRepaired + "\n";
    return DiskReader::Read(path);
  }
};

CommandResult RunOn(const FileReader& files, const std::vector<std::string>& arguments) {
  CommandResult result{0, "", ""};
  DriverEnv env{files, OpenOnDisk,
                [&](std::string_view text) -> Status {
                  result.out += text;
                  return Done{};
                },
                [&](std::string_view text) { result.err += text; }, *ParseDate("2018-06-30")};
  result.status = Run(arguments, env);
  return result;
}

TEST_CASE("--fix makes the repairs, tells each, and finds nothing to do a second time") {
  const TemporaryFolder folder;
  const std::string path = folder.Add("a.policy", kMark + kMistake);
  const CommandResult first = RunOn(DiskReader(), {"lint", "--fix", folder.path});
  CHECK(first.err == path +
                         ":4: repaired A1114: each person may choose\n"
                         "1 repaired, nothing left in 1 file\n");
  CHECK(first.status == 0);
  CHECK(ReadWholeFile(path) == kMark + kRepaired);
  const CommandResult second = RunOn(DiskReader(), {"lint", "--fix", folder.path});
  CHECK(second.err == "nothing found in 1 file\n");
  CHECK(ReadWholeFile(path) == kMark + kRepaired);
}

TEST_CASE("--fix tells the lines of the file as it was, by line, whatever was repaired before") {
  const TemporaryFolder folder;
  // The sets stand on lines that touch: the second goes in a round of its own, on another line
  // then.
  const std::string path =
      folder.Add("a.policy",
                 "exam A-1;\nexam A-2;\nset first = <A-1>;\nset second = <A-2>;\n"
                 "competency crm {\n"
                 "    1 person passes any of first and any of second;\n"
                 "    another 2 people pass A-1 or A-2;\n}\n");
  const CommandResult result = RunOn(DiskReader(), {"lint", "--fix", folder.path});
  const std::string place = path + ":";
  CHECK(result.err == place + "3: repaired A1112: put the list in place of `first`\n" + place +
                          "4: repaired A1112: put the list in place of `second`\n" + place +
                          "7: repaired A1114: each person may choose\n"
                          "3 repaired, nothing left in 1 file\n");
  CHECK(result.status == 0);
}

const std::string kSets = "exam A-1;\nexam A-2;\n\nset pair = <A-1, A-2>;\n";
const std::string kUse = "competency crm {\n    1 person passes any of pair;\n}\n";

TEST_CASE("--fix makes a repair in two files") {
  const TemporaryFolder folder;
  const std::string sets = folder.Add("a.policy", kSets), use = folder.Add("b.policy", kUse);
  const CommandResult result = RunOn(DiskReader(), {"lint", "--fix", folder.path});
  CHECK(result.err == sets +
                          ":4: repaired A1112: put the list in place of `pair`\n"
                          "1 repaired, nothing left in 2 files\n");
  CHECK(result.status == 0);
  CHECK(ReadWholeFile(sets) == "exam A-1;\nexam A-2;\n");
  CHECK(ReadWholeFile(use) == "competency crm {\n    1 person passes any of <A-1, A-2>;\n}\n");
}

TEST_CASE("a repair in two files, as JSON and SARIF") {
  CommandWorld world;
  world.files.files["a.policy"] = kSets;
  world.files.files["b.policy"] = kUse;
  const CommandResult json = world.Run({"lint", "a.policy", "b.policy", "--format", "json"});
  CHECK(nlohmann::json::parse(json.out)["diagnostics"][0]["fixes"] == nlohmann::json::parse(R"([
    {"title": "put the list in place of `pair`", "edits": [
      {"place": {"file": "a.policy", "line": 3, "column": 1, "endLine": 5, "endColumn": 1},
       "replacement": ""},
      {"place": {"file": "b.policy", "line": 2, "column": 28, "endLine": 2, "endColumn": 32},
       "replacement": "<A-1, A-2>"}]}])"));
  const CommandResult sarif = world.Run({"lint", "a.policy", "b.policy", "--format", "sarif"});
  const auto result = nlohmann::json::parse(sarif.out)["runs"][0]["results"][0];
  CHECK(result["fixes"] == nlohmann::json::parse(R"([
    {"description": {"text": "put the list in place of `pair`"}, "artifactChanges": [
      {"artifactLocation": {"uri": "a.policy"}, "replacements": [
        {"deletedRegion": {"startLine": 3, "startColumn": 1, "endLine": 5, "endColumn": 1},
         "insertedContent": {"text": ""}}]},
      {"artifactLocation": {"uri": "b.policy"}, "replacements": [
        {"deletedRegion": {"startLine": 2, "startColumn": 28, "endLine": 2, "endColumn": 32},
         "insertedContent": {"text": "<A-1, A-2>"}}]}]}])"));
}

TEST_CASE("--fix writes neither of two files when one was changed meanwhile") {
  const TemporaryFolder folder;
  ChangingDisk disk;
  const std::string sets = folder.Add("a.policy", kSets);
  disk.changed = folder.Add("b.policy", kUse);
  const CommandResult result = RunOn(disk, {"lint", "--fix", folder.path});
  CHECK(result.err ==
        "error: `" + disk.changed + "` was changed meanwhile; nothing was repaired\n");
  CHECK(result.status == 4);
  CHECK(ReadWholeFile(sets) == kSets);
}

TEST_CASE("--fix writes neither of two files when one cannot be written") {
  const TemporaryFolder folder;
  const std::string sets = folder.Add("a.policy", kSets), use = folder.Add("b.policy", kUse);
  // A folder where the new text would stand until it is whole: nobody can write that, root neither.
  std::filesystem::create_directory(folder.path + "/.b.policy.partial");
  const CommandResult result = RunOn(DiskReader(), {"lint", "--fix", sets, use});
  CHECK(result.err == "error: cannot write `" + use + "`: is a directory; no file was changed\n");
  CHECK(result.status == 4);
  CHECK(ReadWholeFile(sets) == kSets);
  CHECK(ReadWholeFile(use) == kUse);
}

TEST_CASE("--fix leaves a file that was changed meanwhile") {
  const TemporaryFolder folder;
  ChangingDisk disk;
  disk.changed = folder.Add("a.policy", kMistake);
  const CommandResult result = RunOn(disk, {"lint", "--fix", folder.path});
  CHECK(result.err ==
        "error: `" + disk.changed + "` was changed meanwhile; nothing was repaired\n");
  CHECK(result.status == 4);
  CHECK(ReadWholeFile(disk.changed) == kRepaired + "\n");
}

}  // namespace
}  // namespace attain
