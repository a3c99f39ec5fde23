// One word for one thing: no two types in a namespace with a name have the same one. Where two
// have, and both are in a `std::vector`, the linker takes the functions of one for those of the
// other.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "tests/golden.h"

namespace attain {
namespace {

/// The types that `text` defines at the top of a namespace with a name; `unclosed` where a
/// namespace is not closed by its comment, so that what stands behind it is not told apart.
std::vector<std::string> TypesIn(const std::string& text) {
  static const std::regex opens(R"(^(?:inline )?namespace ?([\w:]*) ?\{$)");
  static const std::regex closes(R"(^\}  // namespace.*)");
  static const std::regex type(
      R"(^(?:struct|class|enum|enum class|union) (?:(?:alignas\(\w+\)|\[\[\w+\]\]) )?(\w+)(?: final)?(?: : [^;]*)? ?\{.*)");
  std::vector<std::string> types, namespaces;
  std::size_t unnamed = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_match(line, match, opens)) {
      namespaces.push_back(match[1]);
      unnamed += namespaces.back().empty() ? 1 : 0;
    } else if (std::regex_match(line, closes) && !namespaces.empty()) {
      unnamed -= namespaces.back().empty() ? 1 : 0;
      namespaces.pop_back();
    } else if (unnamed == 0 && std::regex_match(line, match, type)) {
      std::string name;
      for (const std::string& around : namespaces) name += around + "::";
      types.push_back(name + match[1].str());
    }
  }
  if (!namespaces.empty()) types.push_back("unclosed");
  return types;
}

TEST_CASE("types are found where they are defined at the top of a namespace with a name") {
  CHECK(TypesIn("namespace attain {\nstruct A {\n  struct Inner {\n  };\n};\nstruct B;\n"
                "enum class C : std::uint8_t { one };\nclass D : public A {\n};\nnamespace {\n"
                "struct E {\n};\n}  // namespace\nnamespace g {\nstruct F {};\n}  // namespace g\n"
                "template <class T>\nclass [[nodiscard]] H {\n};\n"
                "}  // namespace attain\n") == std::vector<std::string>{"attain::A", "attain::C",
                                                                        "attain::D", "attain::g::F",
                                                                        "attain::H"});
  CHECK(TypesIn("namespace attain {\nnamespace g {\n}\nstruct A {\n};\n}  // namespace attain\n") ==
        std::vector<std::string>{"attain::g::A", "unclosed"});
}

TEST_CASE("no two types have one name") {
  std::map<std::string, std::vector<std::string>> files_of;
  for (const char* const folder : {"grammar", "src", "tests", "tools"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".h" && extension != ".cpp") continue;
      const std::string path = entry.path().string();
      for (const std::string& type : TypesIn(ReadWholeFile(path))) files_of[type].push_back(path);
    }
  }
  std::vector<std::string> twice;
  for (const auto& [type, files] : files_of) {
    std::string line = type;
    for (const std::string& file : files) line += " " + file;
    if (files.size() > 1) twice.push_back(std::move(line));
  }
  CHECK(twice == std::vector<std::string>{});
  CHECK(files_of["unclosed"] == std::vector<std::string>{});
  CHECK(files_of.size() > 500);
}

}  // namespace
}  // namespace attain
