// The two grammars, that of the parser and that for tree-sitter, accept the same texts.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "golden.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "tree.h"

namespace attain {
namespace {

/// Files on which the two differ, and why that is as it must be.
const std::map<std::string, std::string> kDifferent = {
    {"tests/golden/parse/A0001_not_utf8.policy", "tree-sitter takes any bytes between quotes"}};

bool IsAcceptedByParser(const std::string& text) {
  const SourceFile file("a.policy", text);
  Emitter emitter;
  Parse(file, FileId{0}, emitter);
  return emitter.diagnostics().empty();
}

bool IsAcceptedByTreeSitter(const std::string& text) {
  const Tree tree = ParseByTreeSitter(text);
  return tree != nullptr && Accepts(tree);
}

std::vector<std::string> PolicyFiles(const std::vector<std::string>& folders) {
  std::vector<std::string> files;
  for (const std::string& folder : folders) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".policy") files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST_CASE("policies and golden files are accepted by both grammars or by none") {
  std::size_t accepted = 0;
  std::size_t refused = 0;
  for (const std::string& file : PolicyFiles({"policies", "tests/golden"})) {
    INFO(file);
    const std::string text = ReadWholeFile(file);
    const bool by_parser = IsAcceptedByParser(text);
    CHECK((by_parser == IsAcceptedByTreeSitter(text)) == !kDifferent.contains(file));
    ++(by_parser ? accepted : refused);
  }
  CHECK(accepted > 100);
  CHECK(refused > 20);
}

TEST_CASE("the blocks of the documents are accepted by both grammars or by none") {
  const std::string fence = "```policy\n";
  std::size_t accepted = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("docs")) {
    if (entry.path().extension() != ".md") continue;
    const std::string file = entry.path().string();
    const std::string document = ReadWholeFile(file);
    for (std::size_t at = document.find(fence); at != std::string::npos;
         at = document.find(fence, at)) {
      at += fence.size();
      const std::string block = document.substr(at, document.find("```", at) - at);
      INFO(file << ": " << block);
      const bool by_parser = IsAcceptedByParser(block);
      CHECK(by_parser == IsAcceptedByTreeSitter(block));
      if (by_parser) ++accepted;
    }
  }
  CHECK(accepted > 10);
}

TEST_CASE("texts with one token left out, doubled or moved are accepted by both or by none") {
  std::size_t accepted = 0;
  std::size_t refused = 0;
  const std::string all = ReadWholeFile("tests/golden/parse/everything.policy") +
                          ReadWholeFile("tests/golden/parse/points.policy");
  const auto end_at = [&](std::uint32_t at) {
    return at == all.size() ? at : EndOf(TokenAt(all, at));
  };
  for (std::uint32_t at = SkipBlanks(all, 0); at < all.size(); at = SkipBlanks(all, end_at(at))) {
    const std::uint32_t end = end_at(at);
    const std::uint32_t next = SkipBlanks(all, end);
    const std::string before = all.substr(0, at);
    const std::string token = all.substr(at, end - at);
    const std::string after = all.substr(end_at(next));
    const std::string other = all.substr(next, end_at(next) - next);
    for (const std::string& middle :
         {other, token + " " + token + " " + other, other + " " + token}) {
      const std::string text = before + " " + middle + after;
      const bool by_parser = IsAcceptedByParser(text);
      INFO("`" << middle << "` in place of `" << token << " " << other << "` before `"
               << after.substr(0, 40) << "`");
      CHECK(by_parser == IsAcceptedByTreeSitter(text));
      ++(by_parser ? accepted : refused);
    }
  }
  CHECK(accepted > 100);
  CHECK(refused > 1000);
}

}  // namespace
}  // namespace attain
