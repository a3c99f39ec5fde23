#include "evaluate/fact_trials.h"

#include <catch2/catch.hpp>
#include <string>

using namespace attain;

namespace {

/// "00 01 …": every combination of facts that have so many values each.
std::string Combinations(const std::vector<std::uint32_t>& sizes) {
  Program program;
  std::vector<FactId> facts;
  for (const std::uint32_t size : sizes) {
    facts.push_back({static_cast<std::uint32_t>(program.facts.size())});
    program.facts.push_back({TypeKind::one_of, size});
  }
  FactTrials trials;
  if (!trials.Start(program, facts)) return "too many";
  std::string text;
  do {
    if (!text.empty()) text += " ";
    for (const TrialFact& fact : trials.current()) text += std::to_string(fact.value);
  } while (trials.Next());
  return text;
}

}  // namespace

TEST_CASE("every combination of missing facts is tried, the last changing fastest") {
  CHECK(Combinations({2}) == "0 1");
  CHECK(Combinations({2, 3}) == "00 01 02 10 11 12");
  CHECK(Combinations({}).empty());
  CHECK(Combinations({2, 2, 2, 2, 2, 2}).size() == 64 * 7 - 1);
  CHECK(Combinations({65}) == "too many");
  CHECK(Combinations({2, 2, 2, 2, 2, 3}) == "too many");
}
