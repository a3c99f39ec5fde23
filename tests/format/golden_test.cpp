// Every .policy file in tests/golden/format in its canonical layout.
#include <filesystem>
#include <set>
#include <string>

#include "formatted.h"
#include "golden.h"

namespace attain {
namespace {

const std::string kFolder = "tests/golden/format";

TEST_CASE("layouts are as in the golden files") {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".policy") names.insert(entry.path().stem().string());
  }
  REQUIRE(!names.empty());
  for (const std::string& name : names) {
    INFO(name);
    const std::string path = kFolder + "/" + name;
    const std::string text = ReadWholeFile(path + ".policy");
    CheckGolden(path + ".formatted", Formatted(text));
    CHECK(FaultOfFormat(text).empty());
  }
}

}  // namespace
}  // namespace attain
