#include "source/one_line.h"

#include <catch2/catch.hpp>

namespace attain {
namespace {

TEST_CASE("a list that is broken in the file has no spaces at its brackets on one line") {
  CHECK(OnOneLine("set s = <\n    A,  # why\n    # what\n    B\n>;\n") == "set s = <A, B>;");
  CHECK(OnOneLine("a and (b\r\n    or c)") == "a and (b or c)");
  CHECK(OnOneLine("note \"C# and F#\";  # \"x") == "note \"C# and F#\";");
}

}  // namespace
}  // namespace attain
