// Which name a misspelt one is taken for.
#include "base/spelling.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace attain {
namespace {

std::string Closest(std::string_view word, std::vector<std::string_view> candidates) {
  return std::string(ClosestWord(word, candidates).value_or("(none)"));
}

TEST_CASE("a slip is a letter too many, too few, another, or two swapped; case is none") {
  CHECK(Closest("marrket", {"revenue", "market"}) == "market");
  CHECK(Closest("maket", {"revenue", "market"}) == "market");
  CHECK(Closest("narket", {"revenue", "market"}) == "market");
  CHECK(Closest("makret", {"revenue", "market"}) == "market");
  CHECK(Closest("MARKET", {"marker", "market"}) == "market");
}

TEST_CASE("a third of the letters are slips, and three at most") {
  CHECK(Closest("mak", {"market"}) == "(none)");
  CHECK(Closest("marque", {"market"}) == "(none)");
  CHECK(Closest("mrkets", {"market"}) == "market");
  CHECK(Closest("cloud-platform", {"clout-plattfrm"}) == "clout-plattfrm");
  CHECK(Closest("cloud-platform", {"clout-plattfrn"}) == "(none)");
}

TEST_CASE("the closest is taken, and of equally close ones the first") {
  CHECK(Closest("silver", {"sliver", "silver"}) == "silver");
  CHECK(Closest("golt", {"gold", "bolt"}) == "gold");
}

TEST_CASE("words that have no letter in common are no slips of each other") {
  CHECK(Closest("a", {"b", "c"}) == "(none)");
  CHECK(Closest("o", {"if", "of"}) == "of");
  CHECK(Closest("ab", {"cd", "ac"}) == "ac");
  CHECK(Closest("a", {"b", "A"}) == "A");
}

}  // namespace
}  // namespace attain
