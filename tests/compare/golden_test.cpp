// What is said of all partners: golden files, the examples of help.md, and that every kind of such
// a diagnostic has both.
#include <algorithm>
#include <filesystem>
#include <set>

#include "check/check.h"
#include "compare/check_implications.h"
#include "compare/warn_useless.h"
#include "diagnostics/render.h"
#include "golden.h"
#include "syntax/parser.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/compare";

struct Questioned {
  SourceSet sources;
  Emitter emitter;
  bool Has(Kind kind) const {
    const std::vector<Diagnostic>& all = emitter.diagnostics();
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& d) { return d.kind == kind; });
  }
};

Questioned Question(const std::string& name, const std::string& text) {
  Questioned questioned;
  const FileId file = questioned.sources.Add(SourceFile(name, text));
  const std::vector<SyntaxTree> trees = {Parse(questioned.sources[file], file, questioned.emitter)};
  const Rulebook rulebook = Check(questioned.sources, trees, questioned.emitter);
  REQUIRE(!questioned.emitter.has_errors());
  Implications implications;
  CheckImplications(rulebook, *ParseDate("2018-06-30"), implications, questioned.emitter);
  WarnUseless(rulebook, *ParseDate("2018-06-30"), implications, questioned.emitter);
  questioned.emitter.Sort();
  return questioned;
}

std::set<std::string> PolicyFiles() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".policy") names.insert(entry.path().stem().string());
  }
  return names;
}

std::vector<Kind> KindsOfThisFolder() {
  std::vector<Kind> kinds;
  for (const Kind kind : AllKinds()) {
    const std::string_view code = InfoOf(kind).code;
    if (code >= "A1000" && code < "A1100") kinds.push_back(kind);
  }
  return kinds;
}

TEST_CASE("what is said of all partners is as in the golden files") {
  const std::set<std::string> names = PolicyFiles();
  REQUIRE(!names.empty());
  for (const std::string& name : names) {
    INFO(name);
    const std::string path = kFolder + "/" + name;
    const Questioned questioned = Question(name + ".policy", ReadWholeFile(path + ".policy"));
    CheckGolden(path + ".diagnostics",
                RenderText(questioned.emitter.diagnostics(), questioned.sources, false));
    const auto kind = KindOfCode(name.substr(0, 5));
    if (kind) CHECK(questioned.Has(*kind));
  }
  for (const Kind kind : KindsOfThisFolder()) {
    const std::string code = std::string(InfoOf(kind).code) + "_";
    const auto first = names.lower_bound(code);
    INFO(code);
    CHECK((first != names.end() && first->starts_with(code)));
  }
}

std::string Block(const std::string& entry, const std::string& which) {
  const std::string fence = "```policy " + which + "\n";
  const std::size_t begin = entry.find(fence);
  if (begin == std::string::npos) return {};
  const std::size_t end = entry.find("\n```", begin);
  return entry.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

TEST_CASE("the mistakes and repairs of help.md do what they say of all partners") {
  const std::string help = ReadWholeFile("src/diagnostics/help.md");
  for (const Kind kind : KindsOfThisFolder()) {
    const std::string heading =
        "\n## " + std::string(InfoOf(kind).code) + " " + std::string(InfoOf(kind).title) + "\n";
    INFO(heading);
    const std::size_t begin = help.find(heading);
    REQUIRE(begin != std::string::npos);
    const std::string entry = help.substr(begin, help.find("\n## ", begin + 1) - begin);
    CHECK(Question("mistake", Block(entry, "mistake")).Has(kind));
    CHECK_FALSE(Question("repair", Block(entry, "repair")).Has(kind));
  }
}

}  // namespace
}  // namespace attain
