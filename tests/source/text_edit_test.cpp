#include "source/text_edit.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace attain;

TEST_CASE("a place after edits is told as the place before them") {
  // "one two three four" becomes "1 or one three fou!".
  const std::vector<TextEdit> edits = {{0, 0, "1 or "}, {3, 7, ""}, {17, 18, "!"}};
  const std::string_view before = "one two three four";
  const std::string after = Apply(before, edits);
  REQUIRE(after == "1 or one three fou!");
  std::vector<std::uint32_t> places;
  places.reserve(7);
  for (const std::string_view part : {"1", "or", "one", " three", "three", "fou", "!"})
    places.push_back(OffsetBefore(edits, static_cast<std::uint32_t>(after.find(part))));
  CHECK(places == std::vector<std::uint32_t>{0, 0, 0, 7, 8, 14, 17});
  CHECK(OffsetBefore(edits, static_cast<std::uint32_t>(after.size())) == before.size());
  CHECK(OffsetBefore({}, 5) == 5);
}
