// The documents are true: each policy block of the references of language and layout, and the
// README's first policy, is a rulebook without errors, and its examples hold.
#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "driver/run.h"
#include "tests/golden.h"

namespace attain {
namespace {

struct Block {
  std::size_t line;  ///< of its fence
  bool indented;     ///< in a list
  std::string text;
};

/// The fenced blocks of `markdown` whose fence says `policy`.
std::vector<Block> PolicyBlocks(const std::string& markdown) {
  std::vector<Block> blocks;
  std::istringstream lines(markdown);
  std::size_t number = 0;
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const std::size_t at = line.find_first_not_of(' ');
    const std::string trimmed = at == std::string::npos ? "" : line.substr(at);
    if (inside && trimmed == "```") {
      inside = false;
    } else if (inside) {
      blocks.back().text += line + "\n";
    } else if (trimmed == "```policy") {
      inside = true;
      blocks.push_back({number, at > 0, ""});
    }
  }
  CHECK(!inside);
  return blocks;
}

/// Exit status and output of `attain VERB block.policy`, or of `attain VERB block.policy OPTION`.
std::pair<int, std::string> Run(const std::string& verb, const std::string& policy,
                                const std::string& option = {}) {
  MemoryReader files;
  files.files["block.policy"] = policy;
  std::string text;
  DriverEnv env{files, OpenOnDisk,
                [&](std::string_view part) -> Status {
                  text += part;
                  return Done{};
                },
                [&](std::string_view part) { text += part; }, *ParseDate("2018-06-30")};
  std::vector<std::string> arguments = {verb, "block.policy"};
  if (!option.empty()) arguments.push_back(option);
  const int status = attain::Run(arguments, env);
  return {status, text};
}

void CheckBlock(const std::string& place, const std::string& policy) {
  INFO(place);
  const auto [checked, diagnostics] = Run("check", policy);
  INFO(diagnostics);
  CHECK(checked == 0);
  if (policy.find("expect ") == std::string::npos) return;
  const auto [tested, outcome] = Run("test", policy);
  INFO(outcome);
  CHECK(tested == 0);
}

TEST_CASE("a block with a mistake, or with an example that fails, is found") {
  CHECK(Run("check", "exam A-1\n").first == 1);
  const std::string wrong =
      "exam A-1;\ncompetency c { 1 person passes A-1; }\n"
      "example \"wrong\" as of 2018-01-01 { expect c met; }\n";
  CHECK(Run("check", wrong).first == 0);
  CHECK(Run("test", wrong).first == 1);
}

TEST_CASE("each policy of the documents is a rulebook in canonical layout whose examples hold") {
  std::size_t count = 0;
  for (const std::string document : {"docs/language.md", "docs/format.md"}) {
    for (const Block& block : PolicyBlocks(ReadWholeFile(document))) {
      const std::string place = document + ":" + std::to_string(block.line);
      CheckBlock(place, block.text);
      INFO(place);
      CHECK(Run("format", block.text, "--diff").second.empty());
      ++count;
    }
  }
  CHECK(count > 10);
}

TEST_CASE(
    "the first policy of the README, put together, is a rulebook whose examples hold, and lint is "
    "content") {
  std::string policy;
  for (const Block& block : PolicyBlocks(ReadWholeFile("README.md"))) {
    if (block.indented) policy += block.text;
  }
  CHECK(policy.find("expect ") != std::string::npos);
  CheckBlock("README.md", policy);
  CHECK(Run("check", policy).second == "no errors in 1 file\n");
  CHECK(Run("lint", policy).second == "nothing found in 1 file\n");
}

}  // namespace
}  // namespace attain
