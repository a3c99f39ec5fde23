// Every rule of lint has a page in docs/lints, whose mistake gives its code alone and whose repair
// nothing; and a golden file that shows it whole.
#include <filesystem>
#include <set>

#include "diagnostics/help.h"
#include "diagnostics/render.h"
#include "lint/repair.h"
#include "linted.h"
#include "tests/golden.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/lint";

std::set<std::string> NamesIn(const std::string& folder, const std::string& ending) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ending) names.insert(entry.path().stem().string());
  }
  return names;
}

TEST_CASE("what lint finds is as in the golden files, and each rule has one") {
  const std::set<std::string> names = NamesIn(kFolder, ".policy");
  for (const std::string& name : names) {
    INFO(name);
    const std::string path = kFolder + "/" + name;
    const Linted linted = LintText(name + ".policy", ReadWholeFile(path + ".policy"));
    CheckGolden(path + ".diagnostics",
                RenderText(linted.emitter.diagnostics(), linted.sources, false));
    const auto kind = KindOfCode(name.substr(0, 5));
    REQUIRE(kind);
    CHECK(linted.Has(*kind));
  }
  for (const Kind kind : KindsOfLint()) {
    INFO(InfoOf(kind).code);
    CHECK(names.count(std::string(InfoOf(kind).code) + "_" + std::string(InfoOf(kind).name)) == 1);
  }
}

TEST_CASE("each rule has a page, whose mistake gives its code alone and whose repair nothing") {
  const std::set<std::string> pages = NamesIn("docs/lints", ".md");
  for (const Kind kind : KindsOfLint()) {
    const std::string code(InfoOf(kind).code);
    INFO(code);
    CHECK(pages.count(code) == 1);
    const std::string page = ReadWholeFile("docs/lints/" + code + ".md");
    CHECK(page.starts_with("# " + code + " " + std::string(InfoOf(kind).title) + "\n\n"));
    CHECK("#" + page == std::string(HelpOf(kind)) + "\n");
    CHECK(LintText("mistake", std::string(HelpExample(kind, "mistake"))).HasOnly(kind));
    const std::string repair(HelpExample(kind, "repair"));
    CHECK(!repair.empty());
    CHECK(LintText("repair", repair).emitter.diagnostics().empty());
  }
  CHECK(pages.size() == KindsOfLint().size() + 1);  // the index
}

TEST_CASE(
    "20,000 levels in two versions are looked at: a cost that grows with their square would hang") {
  std::string levels;
  for (int i = 1; i <= 10'000; ++i)
    levels += "level l" + std::to_string(i) + " { f at least " + std::to_string(i) + "; }\n";
  const Linted linted =
      LintText("levels", "fact f: number;\ncompetency c \"C\" effective from 2017-07 {\n" + levels +
                             "}\ncompetency c \"C\" effective from 2018-01 {\n" + levels + "}\n");
  CHECK(RenderText(linted.emitter.diagnostics(), linted.sources, false).empty());
}

TEST_CASE("the index of the rules lists each with its title") {
  const std::string index = ReadWholeFile("docs/lints/README.md");
  for (const Kind kind : KindsOfLint()) {
    const KindInfo& info = InfoOf(kind);
    const std::string row = "| [" + std::string(info.code) + "](" + std::string(info.code) +
                            ".md) | " + std::string(info.title) + " |";
    INFO(row);
    CHECK(index.find(row) != std::string::npos);
  }
}

TEST_CASE("the comment that the index shows silences what it is about") {
  const std::string index = ReadWholeFile("docs/lints/README.md");
  const std::string fence = "```policy\n";
  const std::size_t begin = index.find(fence) + fence.size();
  std::string policy = index.substr(begin, index.find("```", begin) - begin);
  CHECK(LintText("index", policy).emitter.diagnostics().empty());
  policy.erase(policy.find("    # attain:"),
               policy.find("    level gold") - policy.find("    # attain:"));
  CHECK(LintText("index", policy).HasOnly(Kind::level_asks_less));
}

TEST_CASE("the repairs of the golden files are as they are shown") {
  std::size_t repaired_files = 0;
  for (const std::string& name : NamesIn(kFolder, ".policy")) {
    INFO(name);
    const std::string path = kFolder + "/" + name;
    SourceSet sources;
    sources.Add(SourceFile(name + ".policy", ReadWholeFile(path + ".policy")));
    const Repaired repaired = Repair(sources, kToday);
    if (repaired.made.empty()) {
      CHECK(!std::filesystem::exists(path + ".repaired"));
      continue;
    }
    ++repaired_files;
    CheckGolden(path + ".repaired", repaired.sources[FileId{0}].text);
  }
  CHECK(repaired_files >= 6);
}

}  // namespace
}  // namespace attain
