// The arrows between the folders of src/: what CMakeLists.txt draws, and nothing else, may be
// included.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/golden.h"

namespace attain {
namespace {

using Folders = std::set<std::string>;

struct Graph {
  std::map<std::string, Folders> direct;   ///< as written behind DEPS
  std::map<std::string, Folders> reached;  ///< itself included
  std::vector<std::string> mistakes;       ///< arrows to folders that are not declared before
};

/// Reads the lines `policy_library(NAME DEPS …)`.
Graph ReadGraph(const std::string& cmake) {
  static const std::regex call(R"(^policy_library\((\w+)([^)]*)\))");
  Graph graph;
  std::istringstream lines(cmake);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_search(line, match, call)) continue;
    const std::string folder = match[1];
    graph.reached[folder] = {folder};
    std::istringstream words(match[2]);
    bool deps = false;
    for (std::string word; words >> word;) {
      if (word == "DEPS" || word == "PRIVATE_LIBS") {
        deps = word == "DEPS";
      } else if (deps) {
        graph.direct[folder].insert(word);
        if (graph.reached.count(word) == 0) graph.mistakes.push_back(folder + " -> " + word);
        graph.reached[folder].insert(graph.reached[word].begin(), graph.reached[word].end());
      }
    }
  }
  return graph;
}

/// The quoted includes of one source, in its order.
std::vector<std::string> IncludesOf(const std::string& text) {
  static const std::regex include("^\\s*#\\s*include\\s+\"([^\"]+)\"");
  std::vector<std::string> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, include)) found.push_back(match[1]);
  }
  return found;
}

/// "src/check/x.cpp includes program/y.h", for each include of `text` that `graph` has no arrow
/// for. The language as such, grammar/, is seen by syntax alone.
std::vector<std::string> Undrawn(const Graph& graph, const std::string& folder,
                                 const std::string& path, const std::string& text) {
  std::vector<std::string> found;
  const auto reached = graph.reached.find(folder);
  for (const std::string& include : IncludesOf(text)) {
    const std::string target = include.substr(0, include.find('/'));
    const bool drawn = (target == "grammar" && folder == "syntax") ||
                       (reached != graph.reached.end() && reached->second.count(target) > 0);
    if (!drawn) found.push_back(path + " includes " + include);
  }
  return found;
}

bool IsSource(const std::filesystem::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".h" || path.extension() == ".def";
}

TEST_CASE("an arrow is read from CMake, and one that is not drawn is found") {
  const Graph graph = ReadGraph(
      "policy_library(base)\n"
      "policy_library(source DEPS base)\n"
      "policy_library(check DEPS source PRIVATE_LIBS fmt::fmt)\n"
      "policy_library(late DEPS later)\n"
      "policy_library(later)\n");
  CHECK(graph.reached.at("check") == Folders{"base", "check", "source"});
  CHECK(graph.mistakes == std::vector<std::string>{"late -> later"});
  const std::string text =
      "#include <vector>\n#include \"base/ids.h\"\n  # include \"check/check.h\"\n"
      "#include \"beside.h\"\n#include \"grammar/tokens.h\"\n";
  CHECK(Undrawn(graph, "check", "src/check/a.cpp", text) ==
        std::vector<std::string>{"src/check/a.cpp includes beside.h",
                                 "src/check/a.cpp includes grammar/tokens.h"});
  CHECK(Undrawn(graph, "source", "src/source/a.cpp", "#include \"check/check.h\"") ==
        std::vector<std::string>{"src/source/a.cpp includes check/check.h"});
}

TEST_CASE("sources include only along the arrows of CMakeLists.txt") {
  const Graph graph = ReadGraph(ReadWholeFile("CMakeLists.txt"));
  CHECK(graph.mistakes.empty());
  std::vector<std::string> undrawn;
  std::size_t files = 0;
  for (const auto& folder : std::filesystem::directory_iterator("src")) {
    const std::string name = folder.path().filename().string();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
      if (!entry.is_regular_file() || !IsSource(entry.path())) continue;
      ++files;
      const std::string path = entry.path().string();
      for (std::string& arrow : Undrawn(graph, name, path, ReadWholeFile(path))) {
        undrawn.push_back(std::move(arrow));
      }
    }
  }
  for (const std::string& arrow : undrawn) UNSCOPED_INFO(arrow);
  CHECK(undrawn.empty());
  CHECK(files > 100);
}

TEST_CASE("the checker of explanations sees nothing of what makes them") {
  const Folders seen = ReadGraph(ReadWholeFile("CMakeLists.txt")).reached.at("verify");
  for (const char* maker : {"program", "evaluate", "explain", "advise", "report", "driver"}) {
    INFO(maker);
    CHECK(seen.count(maker) == 0);
  }
}

TEST_CASE("the second evaluator sees nothing behind the checked rulebook") {
  const Graph graph = ReadGraph(ReadWholeFile("CMakeLists.txt"));
  const std::string own = "reference/";
  std::vector<std::string> open = {own + "verdicts.h", own + "teams.h"};
  std::set<std::string> files;
  while (!open.empty()) {
    const std::string file = open.back();
    open.pop_back();
    if (!files.insert(file).second) continue;
    for (const std::string& include : IncludesOf(ReadWholeFile("tests/" + file))) {
      INFO(file << " includes " << include);
      if (include.substr(0, own.size()) == own) {
        open.push_back(include);
      } else {
        CHECK(graph.reached.at("check").count(include.substr(0, include.find('/'))) == 1);
      }
    }
    if (file.substr(file.size() - 2) == ".h")
      open.push_back(file.substr(0, file.size() - 1) + "cpp");
  }
  CHECK(files.size() > 16);
}

TEST_CASE("the stages stand in the order of the way of the data") {
  const Graph graph = ReadGraph(ReadWholeFile("CMakeLists.txt"));
  const std::vector<std::string> way = {"base",   "source",  "diagnostics", "syntax",
                                        "check",  "program", "evaluate",    "explain",
                                        "advise", "report",  "driver"};
  for (std::size_t i = 1; i < way.size(); ++i) {
    INFO(way[i - 1] << " below " << way[i]);
    CHECK(graph.reached.at(way[i]).count(way[i - 1]) == 1);
    CHECK(graph.reached.at(way[i - 1]).count(way[i]) == 0);
  }
  CHECK(graph.reached.at("partners").count("program") == 0);
  CHECK(graph.reached.at("program").count("partners") == 0);
}

}  // namespace
}  // namespace attain
