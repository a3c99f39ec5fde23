// A verdict file against the partners of a run: lines that are missing, left over, doubled, or
// broken.
#include <deque>
#include <string>
#include <vector>

#include "explained.h"
#include "verify/verify.h"

using namespace attain;

namespace {

const char* const kPolicy = R"(
fact size: number;
competency small { size at most 10; }
competency large effective from 2018-01-01 { level silver { size at least 100; } level gold { size at least 1,000; } }
partner "one" { size is 5; }
partner "two" { size is 500; }
partner "three" { size is 5,000; }
)";

Explained On(const char* day) { return Explained({{"size.policy", kPolicy}}, *ParseDate(day)); }

std::vector<std::string> LinesOn(const char* day) {
  const Explained explained = On(day);
  std::vector<std::string> lines;
  for (std::uint32_t partner = 0; partner < 3; ++partner) lines.push_back(explained.Line(partner));
  return lines;
}

/// What is reported about `lines`, a line each: "two: …".
std::string Reports(const std::vector<std::string>& lines,
                    std::size_t most_bytes = kMaxBytesAhead) {
  const Explained explained = On("2018-06-30");
  Verifier verifier(explained.rulebook, explained.sources);
  std::deque<std::string> rest(lines.begin(), lines.end());
  std::string reports;
  std::uint64_t number = 0;
  HeadedLines headed(
      [&]() -> std::optional<FileLine> {
        if (rest.empty()) return std::nullopt;
        FileLine line{++number, rest.front()};
        rest.pop_front();
        return line;
      },
      most_bytes);
  VerdictFileCheck check(
      verifier, headed, [&](std::string_view partner, const Objection& objection) {
        reports += std::string(partner) + ": " + objection.where +
                   (objection.where.empty() ? "" : ": ") + objection.message + "\n";
      });
  check.CheckBatch(*explained.batch);
  check.Finish();
  CHECK(check.lines_checked() + headed.unreadable() == lines.size());
  CHECK(check.lines_refused() <= lines.size() + explained.batch->size());
  if (headed.unreadable() > 0)
    reports += std::to_string(headed.unreadable()) + " unreadable, the first is line " +
               std::to_string(headed.first_unreadable()) + "\n";
  return reports;
}

}  // namespace

TEST_CASE("all lines in order are accepted") {
  const auto lines = LinesOn("2018-06-30");
  CHECK(Reports({lines[0], lines[1], lines[2]}) == "");
}

TEST_CASE("several days for each partner are accepted") {
  const auto before = LinesOn("2017-06-30"), after = LinesOn("2018-06-30");
  CHECK(Reports({before[0], after[0], before[1], after[1], before[2], after[2]}) == "");
  CHECK(Reports({before[0], after[0], before[1], before[2], after[2]}) ==
        "two: the verdicts are for other days than those of the first partner\n");
  CHECK(Reports({before[0], after[0], after[1], before[1], before[2], after[2]}) ==
        "two: the days are not ascending at 2017-06-30\n"
        "two: the verdicts are for other days than those of the first partner\n");
}

TEST_CASE("a line that is not there is reported") {
  const auto lines = LinesOn("2018-06-30");
  CHECK(Reports({lines[0], lines[2]}) == "two: there are no verdicts for this partner\n");
  CHECK(Reports({lines[0], lines[1]}) == "three: there are no verdicts for this partner\n");
}

TEST_CASE("a line too many is reported") {
  const auto lines = LinesOn("2018-06-30");
  CHECK(Reports({lines[0], lines[1], lines[2], lines[0]}) ==
        "one: the data has no such partner, or not at this place\n");
  CHECK(Reports({lines[0], lines[1], lines[1], lines[2]}) ==
        "two: the days are not ascending at 2018-06-30\n"
        "two: the verdicts are for other days than those of the first partner\n");
}

TEST_CASE("lines in another order, or too many, are no reason to refuse the others") {
  const auto lines = LinesOn("2018-06-30");
  CHECK(Reports({lines[1], lines[0], lines[2]}) == "");
  CHECK(Reports({lines[1], lines[2], lines[0]}) == "");
  const std::string other = R"({"partner":"zero","as_of":"2018-06-30","verdicts":[]})";
  const std::string left_over = "zero: the data has no such partner, or not at this place\n";
  CHECK(Reports({other, lines[0], lines[1], lines[2]}) == left_over);
  CHECK(Reports({lines[0], other, lines[2]}) ==
        "two: there are no verdicts for this partner\n" + left_over);
  const auto before = LinesOn("2017-06-30");
  CHECK(Reports({before[1], lines[1], before[2], lines[2], before[0], lines[0]}) == "");
  CHECK(Reports({before[0], lines[0], before[1], other, lines[1], before[2], lines[2]}) ==
        "two: the verdicts are for other days than those of the first partner\n" + left_over +
            "two: the data has no such partner, or not at this place\n");
}

TEST_CASE("no more of a file is held than the bound says") {
  const auto lines = LinesOn("2018-06-30");
  const std::string other = R"({"partner":"zero","as_of":"2018-06-30","verdicts":[]})";
  const std::string left_over = "zero: the data has no such partner, or not at this place\n";
  CHECK(Reports({other, other, lines[0], lines[1], lines[2]}, 700) == left_over + left_over);
  CHECK(Reports({other, other, other, other, lines[0], lines[1], lines[2]}, 700) ==
        "one: there are no verdicts for this partner\n"
        "two: there are no verdicts for this partner\n"
        "three: there are no verdicts for this partner\n" +
            left_over + left_over + left_over + left_over +
            "one: the data has no such partner, or not at this place\n"
            "two: the data has no such partner, or not at this place\n"
            "three: the data has no such partner, or not at this place\n");
}

TEST_CASE("a line that repeats a key is refused, whichever of the two is right") {
  const auto lines = LinesOn("2018-06-30");
  const auto with = [&](std::string_view before, std::string_view repeated) {
    std::string line = lines[0];
    REQUIRE(line.find(before) != line.npos);
    line.insert(line.find(before), repeated);
    return Reports({line, lines[1], lines[2]});
  };
  const auto refusal = [](const std::string& key) {
    return "one: the key `" + key + "` stands twice in one object\n";
  };
  CHECK(with("\"partner\"", R"("partner":"EVIL",)") == refusal("partner"));
  CHECK(with("\"as_of\"", R"("as_of":"2017-06-30",)") == refusal("as_of"));
  CHECK(with("\"verdicts\"", R"("verdicts":[],)") == refusal("verdicts"));
  CHECK(with("\"verdict\"", R"("verdict":"not met",)") == refusal("verdict"));
  CHECK(with("\"value\"", R"("value":"6",)") == refusal("value"));
  CHECK(with("\"value\"", R"("v\u0061lue":"6",)") == refusal("value"));
}

TEST_CASE("a line that is no verdict line is reported") {
  const auto lines = LinesOn("2018-06-30");
  CHECK(Reports({lines[0], "{\"partner\":", lines[1], lines[2]}) ==
        "1 unreadable, the first is line 2\n");
  const std::string deep = "{\"partner\":\"one\",\"as_of\":" + std::string(100'000, '[');
  CHECK(Reports({deep, lines[0], lines[1], "{}", lines[2]}) ==
        "2 unreadable, the first is line 1\n");
}

TEST_CASE("a verdict without an explanation, or a row left out, is refused") {
  const Explained explained = On("2018-06-30");
  Verifier verifier(explained.rulebook, explained.sources);
  const auto first = [&](const std::string& line) {
    const auto objections = verifier.CheckLine(*explained.batch, 0, line);
    return objections.empty() ? "" : objections.front().where + ": " + objections.front().message;
  };
  CHECK(first(R"({"partner":"one","as_of":"2018-06-30","verdicts":[
    {"competency":"small","option":"","level":"","verdict":"met"},
    {"competency":"large","option":"","level":"silver","verdict":"not met"},
    {"competency":"large","option":"","level":"gold","verdict":"not met"}]})") ==
        "small: the verdict has no `because`");
  CHECK(first(R"({"partner":"one","as_of":"2018-06-30","verdicts":[]})") ==
        ": the line has 0 verdicts, the rulebook has 3 rows on this day");
  CHECK(first(R"({"partner":"two","as_of":"2018-06-30","verdicts":[]})") ==
        ": the line is about `two`, not about `one`");
}
