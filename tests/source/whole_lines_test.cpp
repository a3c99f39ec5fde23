#include "source/whole_lines.h"

#include <catch2/catch.hpp>

using namespace attain;

namespace {

/// The text without the whole lines of `part`; "no" where it shares them.
std::string Without(const std::string& text, std::string_view part) {
  const SourceFile file("test.policy", text);
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  const auto end = begin + static_cast<std::uint32_t>(part.size());
  const auto lines = WholeLines(file, {FileId{0}, begin, end});
  if (!lines) return "no";
  std::string rest = text;
  return rest.erase(lines->begin, lines->end - lines->begin);
}

}  // namespace

TEST_CASE("what is taken out with its lines leaves no two blank lines together") {
  CHECK(Without("a;\n  b;  \nc;\n", "b;") == "a;\nc;\n");
  CHECK(Without("a;\r\nb;\r\nc;\r\n", "b;") == "a;\r\nc;\r\n");
  CHECK(Without("a;\n\nb {\n}\n\nc;\n", "b {\n}") == "a;\n\nc;\n");
  CHECK(Without("a;\n\nb;\nc;\n", "b;") == "a;\n\nc;\n");
  CHECK(Without("b;\n\nc;\n", "b;") == "c;\n");
  CHECK(Without("a;\n\nb;\n", "b;") == "a;\n");
  CHECK(Without("a;\n\nb;", "b;") == "a;\n");
  CHECK(Without("a;\nb;", "b;") == "a;\n");
  CHECK(Without("b;", "b;").empty());
}

TEST_CASE("lines that hold something else are not taken out") {
  CHECK(Without("a; b;\n", "b;") == "no");
  CHECK(Without("b; # why\n", "b;") == "no");
}

TEST_CASE("a comment in a part of the text or on the line above it speaks of it") {
  const auto has_comment = [](const std::string& text, std::string_view part) {
    const SourceFile file("test.policy", text);
    const auto begin = static_cast<std::uint32_t>(text.find(part));
    return HasComment(file, {FileId{0}, begin, begin + static_cast<std::uint32_t>(part.size())});
  };
  CHECK(has_comment("a;\n  # why\n  b;\n", "b;"));
  CHECK(has_comment("b # why\n 5;\n", "b # why\n 5;"));
  CHECK(!has_comment("b;\n", "b;"));
  CHECK(!has_comment("a; # why a\nb;\n", "b;"));
  CHECK(!has_comment("# of all\n\nb;\n", "b;"));
}
