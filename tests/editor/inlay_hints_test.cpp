#include "editor/inlay_hints.h"

#include <catch2/catch.hpp>

#include "tests/editor/marked_text.h"

namespace attain {
namespace {

/// The text with the hints in it, as `«hint»`.
std::string Hinted(const std::string& text) {
  const Analysis analysis = AnalyseTexts({text});
  const Span all{FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  std::vector<FileEdit> edits;
  for (const InlayHint& hint : InlayHintsOf(analysis, all, *ParseDate("2018-03-15"))) {
    CHECK(!hint.why.empty());
    edits.push_back({hint.place, "«" + hint.text + "»"});
  }
  return Edited(analysis, edits).front();
}

TEST_CASE("the days that are meant") {
  CHECK(Hinted("exam A, available from 2016-02, retired 2016-02, accepted until 2018-02 if passed "
               "by 2016-12-31;\nset s effective from 2017-01 until 2017-02 = <A>;\n") ==
        "exam A, available from 2016-02«= 2016-02-01», retired 2016-02«= 2016-02-29», accepted "
        "until 2018-02«= 2018-02-28» if passed by 2016-12-31;\n"
        "set s effective from 2017-01«= 2017-01-01» until 2017-02«= 2017-02-28» = <A«until "
        "2018-02-28»>;\n");
  CHECK(Hinted("measure m = (sum of r.f in the trailing 12 months)\n  - (sum of r.f in the last "
               "full month ending 1 month ago)\n  + (count of r in the trailing 90 days);\n") ==
        "measure m = (sum of r.f in the trailing 12 months«from 2017-03-16 to 2018-03-15»)\n"
        "  - (sum of r.f in the last full month ending 1 month ago«from 2018-01-01 to "
        "2018-01-31»)\n"
        "  + (count of r in the trailing 90 days«from 2017-12-16 to 2018-03-15»);\n");
}

TEST_CASE("how many people a level takes") {
  CHECK(Hinted("exam A;\ncompetency c {\n  level one { 3 people pass A; }\n"
               "  level two { 2 people pass A; another person passes A; the same or different 2 "
               "people pass A; }\n}\n") ==
        "exam A;\ncompetency c {\n  level one { 3 people pass A; }\n"
        "  level two«3 people» { 2 people pass A; another person passes A; the same or different 2 "
        "people pass A; }\n}\n");
}

TEST_CASE("only hints within the range") {
  const Analysis analysis = AnalyseTexts({"exam A, retired 2016-02;\nexam B, retired 2016-03;\n"});
  const auto hints = InlayHintsOf(analysis, {FileId{0}, 25, 50}, *ParseDate("2018-03-15"));
  REQUIRE(hints.size() == 1);
  CHECK(hints.front().text == "= 2016-03-31");
}

}  // namespace
}  // namespace attain
