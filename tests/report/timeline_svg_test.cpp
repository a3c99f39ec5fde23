#include <catch2/catch.hpp>

#include "explained.h"
#include "golden.h"
#include "report/timeline_report.h"
#include "report/verdict_writer.h"

namespace attain {

TEST_CASE("the picture of a timeline") {
  const Explained explained({{"cloud.policy", R"(
exam A-1 "Architect", accepted until 2018-12-31;
exam A-2 "Architect, the newer";
competency cloud "Cloud" effective from 2018-02-01 {
    level silver { 1 person passes any of <A-1, A-2>; }
    level gold { 2 people pass any of <A-1, A-2>; }
}
partner "P & Q" { person ana passes A-1 on 2018-03-01; person bo passes A-2 on 2018-05-05; }
)"}},
                            *ParseDate("2018-01-01"));
  const Date from = *ParseDate("2018-01-01"), to = *ParseDate("2019-02-28");
  TimelineFinder finder(explained.rulebook, explained.sources, from, to,
                        [](const Program& program) { return ReportAll(program).rows; });
  const auto timeline = finder.Of(*explained.batch, 0, TimelineFinder::Reasons::left_out);
  REQUIRE(timeline);
  CheckGolden("tests/golden/report/timeline.svg",
              TimelineSvg({explained.rulebook, *explained.batch, 0, from, to}, *timeline));
}

}  // namespace attain
