// The corpus of grammar/tree-sitter/test, in the format of tree-sitter's own command: a name
// between lines of `=`, a text, `---`, its tree.
#include <catch2/catch.hpp>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "golden.h"
#include "tree.h"

namespace attain {
namespace {

struct Case {
  std::string name;
  std::string text;
  std::string tree;
};

bool IsRule(const std::string& line, char c) {
  return line.size() >= 3 && line.find_first_not_of(c) == std::string::npos;
}

std::vector<Case> ReadCases(const std::string& file) {
  std::vector<Case> cases;
  std::istringstream lines(ReadWholeFile(file));
  enum class Part { name, text, tree } part = Part::tree;
  for (std::string line; std::getline(lines, line);) {
    if (IsRule(line, '=')) {
      part = part == Part::name ? Part::text : Part::name;
      if (part == Part::name) cases.emplace_back();
    } else if (IsRule(line, '-')) {
      part = Part::tree;
    } else if (!cases.empty()) {
      Case& last = cases.back();
      std::string& all = part == Part::name   ? last.name
                         : part == Part::text ? last.text
                                              : last.tree;
      all += line + (part == Part::name ? "" : "\n");
    }
  }
  return cases;
}

/// With one space for each run of blanks, and none before a bracket that closes.
std::string OnOneLine(const std::string& tree) {
  std::istringstream words(tree);
  std::string line;
  for (std::string word; words >> word;) {
    if (!line.empty() && word[0] != ')') line += ' ';
    line += word;
  }
  return line;
}

TEST_CASE("texts of the corpus have their trees") {
  std::size_t cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator("grammar/tree-sitter/test/corpus")) {
    for (const Case& one : ReadCases(entry.path().string())) {
      INFO(entry.path().string() << ": " << one.name);
      const Tree tree = ParseByTreeSitter(one.text);
      REQUIRE(tree != nullptr);
      CHECK(TextOf(tree) == OnOneLine(one.tree));
      ++cases;
    }
  }
  CHECK(cases > 20);
}

}  // namespace
}  // namespace attain
