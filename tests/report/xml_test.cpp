#include "report/xml.h"

#include <catch2/catch.hpp>

using namespace attain;

TEST_CASE("text stays the same in XML, whatever it holds") {
  CHECK(XmlText("a < b & \"c\" > d") == "a &lt; b &amp; &quot;c&quot; &gt; d");
  CHECK(XmlText("Zoë, 日本 🙂") == "Zoë, 日本 🙂");
  CHECK(XmlText("one\ntwo\tthree\r") == "one&#10;two&#9;three&#13;");
  CHECK(XmlText("\x7f\u0085\u009b\u202e") == "&#x007f;&#x0085;&#x009b;&#x202e;");
}

TEST_CASE("what XML cannot hold is replaced") {
  CHECK(XmlText("\x1b[31m") == "\uFFFD[31m");
  CHECK(XmlText(std::string("a\0b", 3)) == "a\uFFFDb");
  CHECK(XmlText("caf\xe9") == "caf\uFFFD");
  CHECK(XmlText("\uFFFE\uFFFF\uFFFD") == "\uFFFD\uFFFD\uFFFD");
}
