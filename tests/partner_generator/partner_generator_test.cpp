// Generated partners: the same for the same seed, read without a reject, most small and a few
// large, and some of them meet what the policies ask.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "driver/load_rulebook.h"
#include "driver/run.h"
#include "partner_generator/generator.h"

namespace attain {
namespace {

constexpr const char* kAsOf = "2018-06-30";

const Rulebook& Policies() {
  static const Analysis loaded = [] {
    const DiskReader disk;
    const DriverEnv env{disk, OpenOnDisk, [](std::string_view) { return Status(Done{}); },
                        [](std::string_view) {}, Date{}};
    int status = 0;
    return *LoadSoundRulebook(std::vector<std::string>{"policies"}, env, status);
  }();
  return loaded.rulebook;
}

std::string Generate(GeneratorOptions options) {
  options.as_of = *ParseDate(kAsOf);
  PartnerGenerator generator(Policies(), options);
  std::string text;
  for (std::uint64_t i = 1; i <= options.partners; ++i) generator.AppendPartner(i, text);
  return text;
}

GeneratorOptions OptionsOf(std::uint64_t partners, std::uint64_t seed = 1) {
  GeneratorOptions options;
  options.partners = partners;
  options.seed = seed;
  return options;
}

/// The output of `attain evaluate policies`, which rejects nothing.
std::string Evaluate(const std::string& partners) {
  const DiskReader disk;
  std::string out;
  DriverEnv env{
      disk, [&](const std::string&) -> Result<ByteSourcePtr> { return BytesInMemory(partners); },
      [&](std::string_view part) -> Status {
        out += part;
        return Done{};
      },
      [](std::string_view) {}, *ParseDate(kAsOf)};
  const std::vector<std::string> arguments = {"evaluate", "policies", "--partners",
                                              "generated.jsonl"};
  CHECK(attain::Run(arguments, env) == 0);
  return out;
}

TEST_CASE("one seed makes the same partners every time, another seed others") {
  CHECK(Generate(OptionsOf(50)) == Generate(OptionsOf(50)));
  CHECK(Generate(OptionsOf(50)) != Generate(OptionsOf(50, 2)));
  const std::string fewer = Generate(OptionsOf(20));
  CHECK(Generate(OptionsOf(50)).substr(0, fewer.size()) == fewer);
}

TEST_CASE("most partners are small, and a few are large") {
  std::vector<std::size_t> people;
  std::istringstream lines(Generate(OptionsOf(2000)));
  for (std::string line; std::getline(lines, line);)
    people.push_back(nlohmann::json::parse(line)["people"].size());
  std::sort(people.begin(), people.end());
  CHECK(people.front() == 1);
  CHECK(people[1000] <= 6);
  CHECK(people[1980] >= 64);
  CHECK(people.back() <= 200);
}

TEST_CASE("each option and level of the policies is met by somebody, and not by somebody") {
  std::map<std::string, std::map<std::string, int>> verdicts;
  std::istringstream rows(Evaluate(Generate(OptionsOf(12000))));
  std::string row;
  std::getline(rows, row);
  while (std::getline(rows, row)) {
    const std::size_t verdict = row.rfind(',');
    const std::size_t partner = row.find(',');
    ++verdicts[row.substr(partner + 1, verdict - partner - 1)][row.substr(verdict + 1)];
  }
  CHECK(verdicts.size() > 40);
  for (auto& [name, count] : verdicts) {
    INFO(name);
    CHECK(count["met"] > 0);
    CHECK(count["not met"] > 0);
    CHECK(count["cannot tell"] == 0);
  }
}

TEST_CASE("values left out make verdicts that cannot be told") {
  GeneratorOptions options = OptionsOf(300);
  options.unknown = 0.2;
  CHECK(Evaluate(Generate(options)).find(",cannot tell\n") != std::string::npos);
}

}  // namespace
}  // namespace attain
