// policies/ is complete: on each page each option and level has an example that is met and one that
// is not.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "driver/load_rulebook.h"

namespace attain {
namespace {

bool HasExample(const Rulebook& rulebook, AwardId award, const Period& period, StringId option,
                StringId level, Verdict verdict) {
  for (const Sample& sample : rulebook.samples) {
    if (!sample.as_of || !period.contains(*sample.as_of)) continue;
    for (const Expectation& expected : rulebook.expectations[sample.expectations]) {
      if (expected.award == award && expected.option == option && expected.level == level &&
          expected.verdict == verdict)
        return true;
    }
  }
  return false;
}

TEST_CASE("each option and level of each page has an example that is met and one that is not") {
  const DiskReader disk;
  const DriverEnv env{disk, OpenOnDisk, [](std::string_view) { return Status(Done{}); },
                      [](std::string_view) {}, Date{}};
  int status = 0;
  const auto loaded = LoadSoundRulebook(std::vector<std::string>{"policies"}, env, status);
  REQUIRE(loaded.has_value());
  const Rulebook& rulebook = loaded->rulebook;
  int levels = 0;
  for (std::uint32_t i = 0; i < rulebook.awards.size(); ++i) {
    const AwardId award{i};
    for (const AwardVersion& version : rulebook.award_versions[rulebook.awards[award].versions]) {
      for (const Option& option : rulebook.options[version.options]) {
        for (const Level& level : rulebook.levels[option.levels]) {
          INFO(rulebook.text(rulebook.awards[award].name)
               << " from " << FormatDate(version.period.from) << ", " << rulebook.text(option.name)
               << " " << rulebook.text(level.name));
          for (const Verdict verdict : {Verdict::met, Verdict::not_met})
            CHECK(HasExample(rulebook, award, version.period, option.name, level.name, verdict));
          ++levels;
        }
      }
    }
  }
  CHECK(levels >= 79);
}

}  // namespace
}  // namespace attain
