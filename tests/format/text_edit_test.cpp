#include "source/text_edit.h"

#include <catch2/catch.hpp>
#include <vector>

namespace attain {
namespace {

TEST_CASE("edits replace, take away and add, in order") {
  const std::vector<TextEdit> edits = {{0, 1, "A"}, {1, 2, ""}, {4, 4, "+"}, {4, 5, "E"}};
  CHECK(Apply("abcde", edits) == "Acd+E");
  CHECK(Apply("abc", {}) == "abc");
  CHECK(Apply("", std::vector<TextEdit>{{0, 0, "x"}}) == "x");
}

}  // namespace
}  // namespace attain
