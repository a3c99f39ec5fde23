#include <catch2/catch.hpp>

#include "base/limits.h"
#include "source/file_reader.h"

using namespace attain;

TEST_CASE("of a file without end little more is read than a policy may have") {
  const auto text = DiskReader().Read("/dev/zero");
  REQUIRE(text);
  CHECK(text->size() > kMaxPolicyFileBytes);
  CHECK(text->size() < kMaxPolicyFileBytes + (std::size_t{1} << 20));
}

TEST_CASE("a file that cannot be read says why") {
  CHECK(DiskReader().Read("/").message() == "it is a folder");
  CHECK(DiskReader().Read("/dev/null/x").message() == "not a directory");
}
