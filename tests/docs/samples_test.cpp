// The sample partners show what samples/README.md says: their verdicts, whole, and what is
// rejected.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "driver/run.h"
#include "tests/golden.h"

namespace attain {
namespace {

struct Said {
  int status;
  std::string out, err;
};

/// `attain evaluate policies … --only cloud-crm`, as the README has it.
Said Evaluate(const std::string& partners, const std::string& as_of,
              const std::string& only = "cloud-crm") {
  const DiskReader disk;
  Said said{0, "", ""};
  DriverEnv env{disk, OpenOnDisk,
                [&](std::string_view part) -> Status {
                  said.out += part;
                  return Done{};
                },
                [&](std::string_view part) { said.err += part; }, *ParseDate("2018-06-30")};
  const std::vector<std::string> arguments = {"evaluate", "policies", "--partners", partners,
                                              "--as-of",  as_of,      "--only",     only};
  said.status = attain::Run(arguments, env);
  return said;
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST_CASE("each sample partner has the verdicts that the README says") {
  const Said said = Evaluate("samples/partners.jsonl", "2018-06-30");
  CHECK(said.status == 0);
  CheckGolden("tests/golden/samples/cloud-crm.csv", said.out);
}

TEST_CASE("the last three show something of other competencies") {
  const auto rows_of = [](const std::string& partner, const std::string& competency) {
    std::string rows;
    for (const std::string& row :
         Lines(Evaluate("samples/partners.jsonl", "2018-06-30", competency).out)) {
      if (row.starts_with(partner))
        rows += row.substr(partner.size() + competency.size() + 2) + "\n";
    }
    return rows;
  };
  CHECK(
      rows_of("P-31", "cloud-platform") ==
      ",silver,met\n,gold,not met\nazure-consumption,silver,met\nazure-consumption,gold,not met\n");
  CHECK(rows_of("P-32", "communications") ==
        ",silver,met\n,gold,not met\nsystems-integrator,silver,met\nsystems-integrator,gold,not "
        "met\n");
  CHECK(rows_of("P-33", "windows-and-devices") ==
        ",silver,met\n,gold,not met\nservice-partner,silver,not met\nservice-partner,gold,not met\n"
        "device-partner,silver,met\ndevice-partner,gold,not met\n"
        "surface-hub,silver,cannot tell\nsurface-hub,gold,not met\n");
}

TEST_CASE("P-26 no longer has the exam that is not accepted any more") {
  const std::string verdict = "P-26,cloud-crm,reseller,silver,not met\n";
  CHECK(Evaluate("samples/partners.jsonl", "2018-12-31").out.find(verdict) == std::string::npos);
  CHECK(Evaluate("samples/partners.jsonl", "2019-01-01").out.find(verdict) != std::string::npos);
}

TEST_CASE("the CSV folder holds the same partners, with the same verdicts") {
  const auto of_jsonl = Lines(Evaluate("samples/partners.jsonl", "2018-06-30").out);
  const Said said = Evaluate("samples/csv", "2018-06-30");
  CHECK(said.status == 0);
  const auto of_csv = Lines(said.out);
  CHECK(of_csv.size() == 1 + 24 * 4);  // 24 partners, two levels of one option
  for (const std::string& row : of_csv) {
    INFO(row);
    CHECK(std::find(of_jsonl.begin(), of_jsonl.end(), row) != of_jsonl.end());
  }
}

TEST_CASE("each mistake is rejected with its place") {
  const Said said = Evaluate("samples/mistakes.jsonl", "2018-06-30");
  CHECK(said.status == 3);
  CheckGolden("tests/golden/samples/mistakes.txt", said.err);
}

}  // namespace
}  // namespace attain
