// Every .policy file in tests/golden/parse against its tree and its diagnostics. A0003_some_case is
// about A0003 and shows no other mistake by accident.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "golden.h"
#include "parsed.h"
#include "shapes.h"
#include "syntax/dump.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/parse";

std::set<std::string> PolicyFiles() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".policy") names.insert(entry.path().stem().string());
  }
  return names;
}

TEST_CASE("trees and diagnostics are as in the golden files") {
  for (const std::string& name : PolicyFiles()) {
    INFO(name);
    const std::string path = fmt::format("{}/{}", kFolder, name);
    const Parsed parsed = ParseText(ReadWholeFile(path + ".policy"));
    CHECK(FaultOf(parsed).empty());
    CheckGolden(path + ".tree", DumpTree(parsed.tree, parsed.file));
    CheckGolden(path + ".diagnostics", parsed.Diagnostics());
    const auto kind = KindOfCode(name.substr(0, 5));
    if (!kind) continue;
    const std::vector<Diagnostic>& all = parsed.emitter.diagnostics();
    CHECK(parsed.Has(*kind));
    CHECK(
        std::all_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == *kind; }));
  }
}

TEST_CASE("every kind of diagnostic of the text has a golden file") {
  const std::set<std::string> names = PolicyFiles();
  for (const Kind kind : AllKinds()) {
    const std::string code(InfoOf(kind).code);
    if (code >= "A0100" || kind == Kind::too_many_mistakes)
      continue;  // robustness_test.cpp has that
    INFO(code << " " << InfoOf(kind).name);
    const auto first = names.lower_bound(code + "_");
    CHECK((first != names.end() && first->starts_with(code + "_")));
  }
}

TEST_CASE("the rulebooks of the project parse without a diagnostic") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("policies")) {
    if (entry.path().extension() != ".policy") continue;
    const Parsed parsed = ParseText(ReadWholeFile(entry.path().string()));
    INFO(entry.path().string());
    CHECK(parsed.Diagnostics().empty());
    CHECK(FaultOf(parsed).empty());
    ++files;
  }
  CHECK(files > 0);
}

TEST_CASE("a tree of another shape than node_kinds.def gives is found out") {
  SyntaxTree tree;
  tree.nodes = {{NodeKind::Rulebook, 0, 0, 4},
                {NodeKind::Set, 0, 0, 3},
                {NodeKind::Name, 0, 0, 1},
                {NodeKind::Code, 0, 0, 1}};
  CHECK(ShapeFaultOf(tree) == "node 1: Set has the children Name Code ");
  tree.nodes[3].kind = NodeKind::List;
  CHECK(ShapeFaultOf(tree) == "node 3: List has the children ");
}

}  // namespace
}  // namespace attain
