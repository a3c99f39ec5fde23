#include "evaluate/matching.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>
#include <random>
#include <vector>

using namespace attain;

namespace {

using Kinds = std::vector<std::uint16_t>;
using Counts = std::vector<std::uint32_t>;

/// The most places that can be filled, by trying every line for every person.
std::uint32_t MostFilled(const Kinds& kinds, Counts places, std::size_t person = 0) {
  if (person == kinds.size()) return 0;
  std::uint32_t most = MostFilled(kinds, places, person + 1);
  for (std::size_t line = 0; line < places.size(); ++line) {
    if ((kinds[person] >> line & 1) == 0 || places[line] == 0) continue;
    --places[line];
    most = std::max(most, 1 + MostFilled(kinds, places, person + 1));
    ++places[line];
  }
  return most;
}

std::uint32_t Fitting(const Kinds& kinds, unsigned lines) {
  return static_cast<std::uint32_t>(
      std::count_if(kinds.begin(), kinds.end(), [&](auto kind) { return (kind & lines) != 0; }));
}

std::uint32_t Places(const Counts& counts, unsigned lines) {
  std::uint32_t places = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) places += (lines >> i & 1) != 0 ? counts[i] : 0;
  return places;
}

/// The smallest set of lines whose places exceed the people who fit any of them by most.
unsigned CanonicalShortage(const Kinds& kinds, const Counts& counts) {
  unsigned shortage = 0;
  std::int64_t most = 0;
  for (unsigned lines = 1; lines < 1U << counts.size(); ++lines) {
    const std::int64_t deficiency =
        std::int64_t{Places(counts, lines)} - std::int64_t{Fitting(kinds, lines)};
    if (deficiency > most) {
      most = deficiency;
      shortage = lines;
    } else if (deficiency == most && most > 0) {
      shortage &= lines;  // sets of largest deficiency are closed under intersection (Ore 1955)
    }
  }
  return shortage;
}

}  // namespace

TEST_CASE("taking people in order fails where a matching does not") {
  // Ana fits both lines, Bo only the first.
  Matching matching;
  matching.Solve(Kinds{0b11, 0b01}, Counts{1, 1});
  CHECK(matching.complete());
  CHECK(std::vector<std::uint8_t>(matching.line_of().begin(), matching.line_of().end()) ==
        std::vector<std::uint8_t>{1, 0});
  CHECK(matching.ShortLines() == 0);
}

TEST_CASE("a crew without lines is complete, and nobody fills nothing") {
  Matching matching;
  matching.Solve(Kinds{}, Counts{});
  CHECK(matching.complete());
  matching.Solve(Kinds{1, 2}, Counts{});
  CHECK(matching.complete());
  matching.Solve(Kinds{}, Counts{2, 1});
  CHECK_FALSE(matching.complete());
  CHECK(matching.ShortLines() == 0b11);
  matching.Solve(Kinds{0b01, 0b01}, Counts{1'000'000, 1});
  CHECK(matching.filled()[0] == 2);
  CHECK(matching.ShortLines() == 0b11);
  matching.Solve(Kinds{0b01, 0b10}, Counts{1'000'000, 1});
  CHECK(matching.ShortLines() == 0b01);
}

TEST_CASE("matchings and shortages of small crews agree with trying everything") {
  std::mt19937 random(20171116);
  const auto pick = [&](unsigned low, unsigned high) {
    return std::uniform_int_distribution<unsigned>(low, high)(random);
  };
  Matching matching;
  int complete = 0, short_of_all = 0, short_of_some = 0;
  for (int round = 0; round < 4000; ++round) {
    Counts counts(pick(1, 4));
    for (auto& count : counts) count = pick(0, 3);
    Kinds kinds(pick(0, 7));
    const unsigned all = (1U << counts.size()) - 1;
    for (auto& kind : kinds) {
      kind = static_cast<std::uint16_t>(pick(0, all));
      kind &= static_cast<std::uint16_t>(pick(0, all));  // so that few lines fit
    }
    matching.Solve(kinds, counts);

    Counts filled(counts.size(), 0);
    for (std::size_t person = 0; person < kinds.size(); ++person) {
      const std::uint8_t line = matching.line_of()[person];
      if (line == Matching::kFree) continue;
      REQUIRE((kinds[person] >> line & 1) != 0);
      ++filled[line];
    }
    REQUIRE(std::equal(filled.begin(), filled.end(), matching.filled().begin()));
    for (std::size_t i = 0; i < counts.size(); ++i) REQUIRE(filled[i] <= counts[i]);
    const std::uint32_t total = std::accumulate(filled.begin(), filled.end(), 0U);
    REQUIRE(total == MostFilled(kinds, counts));
    REQUIRE(matching.complete() == (total == Places(counts, all)));

    const unsigned shortage = matching.ShortLines();
    REQUIRE(shortage == CanonicalShortage(kinds, counts));
    ++(shortage == 0 ? complete : shortage == all ? short_of_all : short_of_some);
    if (shortage == 0) continue;
    REQUIRE(Places(counts, shortage) - Fitting(kinds, shortage) == Places(counts, all) - total);
    // A new person fills a further place exactly when fit for one of these lines.
    for (std::size_t line = 0; line < counts.size(); ++line) {
      Kinds more = kinds;
      more.push_back(static_cast<std::uint16_t>(1U << line));
      REQUIRE((MostFilled(more, counts) > total) == ((shortage >> line & 1) != 0));
    }
    // Who comes first does not change the shortage.
    Kinds turned(kinds.rbegin(), kinds.rend());
    matching.Solve(turned, counts);
    REQUIRE(matching.ShortLines() == shortage);
  }
  CHECK(complete > 200);
  CHECK(short_of_all > 200);
  CHECK(short_of_some > 200);
}

TEST_CASE("twelve lines and many people") {
  // Person p fits lines p % 12 and the next: every line must pass people on along a ring.
  Kinds kinds;
  for (unsigned person = 0; person < 1200; ++person) {
    kinds.push_back(static_cast<std::uint16_t>(1U << person % 12 | 1U << (person + 1) % 12));
  }
  Matching matching;
  matching.Solve(kinds, Counts(12, 100));
  CHECK(matching.complete());
  Counts counts(12, 100);
  counts[5] = 101;
  matching.Solve(kinds, counts);
  CHECK_FALSE(matching.complete());
  CHECK(matching.ShortLines() == 0xFFF);
  std::vector<std::uint32_t> filled(matching.filled().begin(), matching.filled().end());
  CHECK(std::accumulate(filled.begin(), filled.end(), 0U) == 1200);
}
