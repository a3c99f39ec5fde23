// The history of the pages in policies/: what each change of a page changed. Golden files, one for
// each competency, to be read against the pages.
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>

#include "driver/run.h"
#include "golden.h"

namespace attain {
namespace {

struct Said {
  int status;
  std::string out, err;
};

Said RunOnDisk(const std::vector<std::string>& arguments) {
  const DiskReader disk;
  Said said{0, "", ""};
  DriverEnv env{disk, OpenOnDisk,
                [&](std::string_view text) -> Status {
                  said.out += text;
                  return Done{};
                },
                [&](std::string_view text) { said.err += text; }, *ParseDate("2018-06-30")};
  said.status = Run(arguments, env);
  return said;
}

/// Lines move when anything is added to a page; what stands on them is the point.
void CheckHistory(const std::string& competency, const std::string& golden) {
  INFO(competency);
  const Said said = RunOnDisk({"compare", "policies", "--only", competency});
  CHECK(said.status == 0);
  CHECK(said.err.empty());
  CheckGolden("tests/golden/history/" + golden + ".txt",
              std::regex_replace(said.out, std::regex("\\.policy:[0-9]+:"), ".policy:"));
}

TEST_CASE("what each page changed is as in the golden files") {
  std::size_t competencies = 0;
  for (const auto& entry : std::filesystem::directory_iterator("policies/2017")) {
    const std::string name = entry.path().stem().string();
    if (name.ends_with("-examples")) continue;
    // The one competency whose name is shorter than its file's.
    const std::string competency =
        name == "cloud-customer-relationship-management" ? "cloud-crm" : name;
    CheckHistory(competency, name);
    ++competencies;
  }
  CHECK(competencies == 10);
}

TEST_CASE("what each page of the designations changed is as in the golden files") {
  for (const std::string name :
       {"data-and-ai", "digital-and-app-innovation", "infrastructure", "modern-work", "security"})
    CheckHistory(name, name);
}

TEST_CASE("every comparison of the policies is decided") {
  const Said said = RunOnDisk({"compare", "policies"});
  CHECK(said.status == 0);
  CHECK(said.err.empty());
  const std::size_t last = said.out.rfind('\n', said.out.size() - 2) + 1;
  CHECK(said.out.substr(last) == "18 looser, 35 stricter, 14 different, 89 added, 2 removed\n");
}

}  // namespace
}  // namespace attain
