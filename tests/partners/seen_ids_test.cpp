#include "partners/seen_ids.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <random>

namespace attain {
namespace {

TEST_CASE("of two equal ids the second is told the first's number, in whatever order ids come") {
  std::mt19937 random(9);
  for (int run = 0; run < 300; ++run) {
    SeenInOrder seen;
    std::map<std::string, std::uint32_t> known;
    const std::uint64_t ascending = random() % 200;
    for (std::uint32_t number = 1; number <= 300; ++number) {
      const std::string id =
          number <= ascending ? fmt::format("p{}", number) : fmt::format("p{}", 1 + random() % 400);
      CAPTURE(run, ascending, number, id);
      const auto first = known.find(id);
      const std::optional<std::uint32_t> expected =
          first == known.end() ? std::nullopt : std::optional(first->second);
      CHECK(seen.Add(id, SeenIds::KeyOf(id), number) == expected);
      known.emplace(id, number);
    }
  }
}

}  // namespace
}  // namespace attain
