// A range changes the items that it touches, whole, and nothing else.
#include <catch2/catch.hpp>
#include <string>

#include "format/format.h"
#include "formatted.h"

namespace attain {
namespace {

/// The text with the range between `[[` and `]]` formatted.
std::string FormattedRange(std::string text) {
  const std::size_t begin = text.find("[[");
  text.erase(begin, 2);
  const std::size_t end = text.find("]]");
  text.erase(end, 2);
  const ParsedFile parsed(text);
  return Apply(text, FormatRange(parsed.file, parsed.tree, static_cast<std::uint32_t>(begin),
                                 static_cast<std::uint32_t>(end)));
}

TEST_CASE("a statement of a level is formatted whole, its neighbours stay") {
  CHECK(FormattedRange("competency  c {\n  level l {\n is  f;\n   1 person\n  must [[ ]] pass A;\n "
                       "is  g;\n  }\n}\n") ==
        "competency  c {\n  level l {\n is  f;\n        1 person must pass A;\n is  g;\n  }\n}\n");
}

TEST_CASE("a cursor touches the statement that it stands in or beside") {
  CHECK(FormattedRange("competency c {\nis  f;[[]]\nis  g;\n}\n") ==
        "competency c {\n    is f;\nis  g;\n}\n");
}

TEST_CASE("a line selected with its end leaves the next one alone") {
  CHECK(FormattedRange("[[exam  A;\n]]exam  B;\n") == "exam A;\nexam  B;\n");
}

TEST_CASE("a range over a level's own line formats all of the level") {
  CHECK(FormattedRange("competency  c {\n [[level]]  l {\n is  f;\n }\n is  g;\n}\n") ==
        "competency  c {\n    level l {\n        is f;\n    }\n is  g;\n}\n");
}

TEST_CASE("a range in one alternative leaves the other alone") {
  CHECK(FormattedRange("competency c {\n  either {\n is  [[f]];\n } or {\n is  g;\n }\n}\n") ==
        "competency c {\n  either {\n        is f;\n } or {\n is  g;\n }\n}\n");
}

TEST_CASE("a comment that a range touches moves to what it stands before") {
  CHECK(FormattedRange("competency c {\n# w[[h]]y\n  is  f;\n}\n") ==
        "competency c {\n    # why\n  is  f;\n}\n");
}

TEST_CASE("a range in what did not parse changes nothing") {
  CHECK(FormattedRange("exam  A;\nexam [[ B ]]  \"x\n  y;\nexam  C;\n") ==
        "exam  A;\nexam  B   \"x\n  y;\nexam  C;\n");
}

}  // namespace
}  // namespace attain
