// Every .policy file in tests/golden/check against its .diagnostics; and every kind of diagnostic
// of the checker has such a file, named after its code.
#include <algorithm>
#include <filesystem>
#include <set>

#include "checked.h"
#include "golden.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/check";

std::set<std::string> PolicyFiles() {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".policy") names.insert(entry.path().stem().string());
  }
  return names;
}

TEST_CASE("diagnostics of the checker are as in the golden files") {
  const std::set<std::string> names = PolicyFiles();
  REQUIRE(!names.empty());
  for (const std::string& name : names) {
    const std::string path = kFolder + "/" + name;
    const Checked checked = CheckTexts({ReadWholeFile(path + ".policy")});
    CheckGolden(path + ".diagnostics", Lines(checked));
    // A0123_some_case is about A0123 and shows no other mistake of that severity by accident.
    const auto kind = KindOfCode(name.substr(0, 5));
    if (!kind) continue;
    INFO(name);
    CHECK(checked.Has(*kind));
    const std::vector<Diagnostic>& all = checked.emitter.diagnostics();
    CHECK(std::none_of(all.begin(), all.end(), [&](const Diagnostic& d) {
      return d.kind != *kind && d.severity() == Severity::error;
    }));
  }
}

TEST_CASE("every kind of diagnostic of the checker has a golden file") {
  const std::set<std::string> names = PolicyFiles();
  for (const Kind kind : AllKinds()) {
    const std::string code(InfoOf(kind).code);
    if (code < "A0100" || code >= "A1000") continue;  // tests/syntax, tests/compare
    INFO(code << " " << InfoOf(kind).name);
    const auto first = names.lower_bound(code + "_");
    CHECK((first != names.end() && first->starts_with(code + "_")));
  }
}

}  // namespace
}  // namespace attain
