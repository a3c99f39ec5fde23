#include "diagnostics/visible.h"

#include <catch2/catch.hpp>

using namespace attain;

TEST_CASE("what would steer a terminal is shown by its number") {
  CHECK(Visible("") == "");
  CHECK(Visible("Zoë's 70 % plan, 日本 🙂 \\x1B") == "Zoë's 70 % plan, 日本 🙂 \\x1B");
  CHECK(Visible("\x1b[31m red") == "\\x1B[31m red");
  CHECK(Visible(std::string("a\0b", 3)) == "a\\x00b");
  CHECK(Visible("one\ntwo\tthree\r") == "one\\ntwo\\tthree\\r");
  CHECK(Visible("\x7f") == "\\u007f");
  CHECK(Visible("\u0080\u009b31m\u009f\u00a0") == "\\u0080\\u009b31m\\u009f\u00a0");
  CHECK(Visible("\u2027\u2028\u202a\u202e\u202f") == "\u2027\\u2028\\u202a\\u202e\u202f");
  CHECK(Visible("\u061b\u061c\u061d") == "\u061b\\u061c\u061d");
  CHECK(Visible("\u200d\u200e\u200f\u2010") == "\u200d\\u200e\\u200f\u2010");
  CHECK(Visible("\u2065\u2066\u2069\u206a") == "\u2065\\u2066\\u2069\u206a");
}

TEST_CASE("bytes that are not UTF-8 are shown by their number") {
  CHECK(Visible("caf\xe9") == "caf\\xE9");
  CHECK(Visible("\x9b"
                "31m") == "\\x9B31m");
  CHECK(Visible("\xe2\x82") == "\\xE2\\x82");           // cut off
  CHECK(Visible("\xc0\x9b") == "\\xC0\\x9B");           // overlong
  CHECK(Visible("\xed\xa0\x80") == "\\xED\\xA0\\x80");  // half of a pair
}

TEST_CASE("text that is visible already stays as it is") {
  const std::string once = Visible("\x1b\n\u009b\xff");
  CHECK(Visible(once) == once);
  CHECK(VisibleLines(once) == once);
}

TEST_CASE("lines stay lines, and columns columns") {
  CHECK(VisibleLines("a\tb\r\n\x1b\u202e\n") == "a\tb\\r\n\\x1B\\u202e\n");
  CHECK(VisibleColumns("a\tb\x1b\u009b\u202e.") == "a b   .");
}
