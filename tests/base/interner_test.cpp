// Names kept once: ids in the order of first appearance, texts that stay where they are.
#include "base/interner.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

namespace attain {
namespace {

TEST_CASE("each text has one id, and its text stays while others come") {
  Interner names;
  CHECK(!names.Find("").valid());
  CHECK(names.Add("").index == 0);
  std::vector<std::string_view> texts;
  for (std::uint32_t i = 1; i <= 10'000; ++i) {
    const std::string text(i % 50, static_cast<char>('a' + i % 26));
    const StringId id = names.Add(text + std::to_string(i));
    REQUIRE(id.index == i);
    texts.push_back(names[id]);
  }
  const std::string longer(100'000, 'x');
  CHECK(names.Add(longer).index == 10'001);
  for (std::uint32_t i = 1; i <= 10'000; ++i) {
    const std::string text(i % 50, static_cast<char>('a' + i % 26));
    REQUIRE(names.Find(text + std::to_string(i)).index == i);
    REQUIRE(names.Add(text + std::to_string(i)).index == i);
    REQUIRE(texts[i - 1].data() == names[StringId{i}].data());
  }
  CHECK(names[names.Find(longer)] == longer);
  CHECK(!names.Find("y").valid());
  CHECK(names[StringId::none()].empty());
  CHECK(names.size() == 10'002);
}

TEST_CASE("names that were moved stay where they are, and what they left is empty") {
  Interner from;
  from.Add("crm");
  const std::string_view text = from[StringId{0}];
  const Interner to = std::move(from);
  CHECK(to[StringId{0}].data() == text.data());
  CHECK(to.Find("crm").index == 0);
  from = {};
  CHECK(from.Add("office").index == 0);
  CHECK(to[StringId{0}] == "crm");
}

}  // namespace
}  // namespace attain
