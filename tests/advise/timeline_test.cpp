// Timelines held against evaluating every day, and what they say.
#include "advise/timeline.h"

#include <catch2/catch.hpp>
#include <random>

#include "evaluate/policy_verdicts.h"

namespace attain {
namespace {

constexpr const char* kPolicy = R"(
exam A-1 "A", accepted until 2018-04-10;
exam A-2 "A, the newer";
exam B-1 "B", accepted until 2018-06-30 if passed by 2018-02-15;
exam B-2 "B, the newer", accepted until 2018-09-01;
certification C-1 "C", earned by passing all of <A-2, B-2>;
set a effective from 2017-01-01 until 2018-05-14 = <A-1, A-2>;
set a effective from 2018-05-15 = <A-2, B-1>;
fact big: yes or no;
records deals dated by day { day: date; amount: money in USD; }
measure turnover = sum of deals.amount in the trailing 12 months;
measure days = count of deals in the trailing 45 days ending 1 months ago;
measure months effective from 2017-01-01 until 2018-07-31 = count of deals in the last 2 full months;
measure months effective from 2018-08-01 = count of deals in the last 3 full months;
competency first "One" effective from 2018-01-20 until 2018-08-20 {
    option staff "Staff" {
        level silver { 1 person passes any of a; another 1 person passes any of <B-1, B-2>; }
        level gold { either { 2 people hold C-1; } or { 2 people pass A-1; 1 of them passes B-2; } }
    }
    option sales "Sales" {
        level silver { turnover at least $100 if big is yes, $200 if big is no; }
        level gold { days at least 2; months at least 1; }
    }
}
competency first "One, later" effective from 2018-08-21 until 2018-11-30 {
    option staff "Staff" {
        level silver { 1 person passes any of <A-2, B-2>; }
    }
}
competency second "Second" {
    level silver { attains silver in first; }
    level gold { attains any of <first>; months at most 2; }
}
competency third "Third" {
    level silver { months is 1; }
    level gold { months is not 1; }
}
)";

std::string Day(std::mt19937& random, int year) {
  const auto day = static_cast<std::int32_t>(random() % 730);
  return FormatDate(*Date::FromParts(year, 1, 1) + day);
}

std::string RandomPartners(std::mt19937& random, int count) {
  std::string text = kPolicy;
  for (int i = 0; i < count; ++i) {
    text += "partner \"p" + std::to_string(i) + "\" {\n";
    if (random() % 3 != 0) text += random() % 2 == 0 ? "is big;" : "is not big;";
    const auto people = random() % 4, rows = random() % 6;
    for (std::uint32_t person = 0; person < people; ++person) {
      std::string passes;
      for (const char* code : {"A-1", "A-2", "B-1", "B-2"}) {
        if (random() % 2 == 0) continue;
        passes += (passes.empty() ? " passes " : ", ") + std::string(code);
        if (random() % 4 == 0) continue;
        const std::string day = Day(random, 2017);
        passes += " on " + day;
        if (random() % 3 == 0)
          passes += " until " + FormatDate(*ParseDate(day) + static_cast<int>(random() % 400));
      }
      if (passes.empty()) passes = " passes A-1 on 2030-01-01";
      text += "person q" + std::to_string(person) + passes + ";\n";
    }
    for (std::uint32_t row = 0; row < rows; ++row) {
      text += (row == 0 ? "deals { amount $" : " amount $") + std::to_string(random() % 150);
      if (random() % 8 != 0) text += ", day " + Day(random, 2017);
      text += row + 1 == rows ? "; }\n" : ";";
    }
    text += "}\n";
  }
  return text;
}

std::vector<RowId> AllRows(const Program& program) {
  std::vector<RowId> rows;
  for (std::uint32_t i = 0; i < program.rows.size(); ++i) rows.push_back({i});
  return rows;
}

std::optional<Verdict> VerdictOn(const RowTimeline& row, Date day) {
  std::optional<Verdict> verdict = row.first;
  for (const VerdictChange& change : row.changes) {
    if (change.day <= day) verdict = change.after;
  }
  return verdict;
}

}  // namespace

TEST_CASE("a timeline has the verdict of every day") {
  std::mt19937 random(11);
  SourceSet sources;
  const Rulebook rulebook = RulebookOf(RandomPartners(random, 60));
  const PartnerBatch batch = SamplesOf(rulebook);
  const Date from = *ParseDate("2018-01-05"), to = *ParseDate("2018-12-20");
  TimelineFinder finder(rulebook, sources, from, to, AllRows);
  std::vector<PartnerTimeline> timelines;
  std::size_t changes = 0, days_evaluated = 0;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    auto timeline = finder.Of(batch, partner, TimelineFinder::Reasons::told);
    REQUIRE(timeline);
    days_evaluated += timeline->days_evaluated;
    for (const RowTimeline& row : timeline->rows) {
      changes += row.changes.size();
      for (const VerdictChange& change : row.changes) {
        CHECK(change.before != change.after);
        CHECK_FALSE(change.reasons.empty());
      }
    }
    timelines.push_back(std::move(*timeline));
  }
  std::size_t days = 0, wrong = 0;
  for (Date day = from; day <= to; day = day + 1, ++days) {
    const Program program = Compile(rulebook, day);
    PartnerEvaluation evaluation(program);
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      REQUIRE(evaluation.Load(batch, partner));
      for (const RowTimeline& row : timelines[partner].rows) {
        std::optional<Verdict> verdict;
        for (const RowId id : AllRows(program)) {
          if (NameOf(program.rows[id]) == row.row) verdict = evaluation.RowVerdict(id);
        }
        wrong += VerdictOn(row, day) != verdict ? 1 : 0;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(changes > 500);
  CHECK(days_evaluated < days * batch.size() / 5);
}

namespace {

/// The changes of one row: "2018-04-11 not met: A-1 is no longer accepted; ana fills no place".
std::string ChangesOf(const std::string& award, const std::string& option, const std::string& level,
                      const std::string& partner, const std::string& policy = kPolicy) {
  SourceSet sources;
  const Rulebook rulebook = RulebookOf(policy + ("partner \"p\" {" + partner + "}"));
  const PartnerBatch batch = SamplesOf(rulebook);
  TimelineFinder finder(rulebook, sources, *ParseDate("2018-01-05"), *ParseDate("2018-12-20"),
                        AllRows);
  const auto timeline = finder.Of(batch, 0, TimelineFinder::Reasons::told);
  std::string text;
  for (const RowTimeline& row : timeline->rows) {
    if (rulebook.text(rulebook.awards[row.row.award].name) != award ||
        rulebook.text(row.row.option) != option || rulebook.text(row.row.level) != level)
      continue;
    for (const VerdictChange& change : row.changes) {
      text += FormatDate(change.day) + " " +
              (change.after ? std::string(Text(*change.after)) : "not in force") + ":";
      for (std::size_t i = 0; i < change.reasons.size(); ++i)
        text += (i == 0 ? " " : "; ") + change.reasons[i];
      text += "\n";
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a change of people has its reasons") {
  const std::string partner =
      "person ana passes A-1 on 2017-05-01; person bo passes B-2 on 2018-02-01;";
  CHECK(ChangesOf("first", "staff", "silver", partner) ==
        "2018-01-20 not met: the requirements of first change\n"
        "2018-02-01 met: bo passes B-2; bo fits a place with one of B-1, B-2\n"
        "2018-04-11 not met: A-1 is no longer accepted; ana fills no place\n"
        "2018-08-21 met: the requirements of first change\n"
        "2018-09-02 not met: B-2 is no longer accepted; bo fills no place\n"
        "2018-12-01 not in force: `first` has no version in force on 2018-12-01\n");
  CHECK(ChangesOf("second", "", "silver", partner).substr(0, 169) ==
        "2018-02-01 met: first silver is now met; bo passes B-2; bo fits a place with one of B-1, "
        "B-2\n2018-04-11 not met: first silver is no longer met; A-1 is no longer accepted");
  CHECK(ChangesOf("first", "staff", "silver",
                  "person ana passes A-1 on 2017-05-01 until 2018-03-01; "
                  "person bo passes B-1 on 2018-02-10, A-2 on 2018-02-10;"
                  "person cleo passes A-1 on 2018-03-05;") ==
        "2018-01-20 not met: the requirements of first change\n"
        "2018-02-10 met: bo passes A-2; bo passes B-1; bo fits a place with one of a\n"
        "2018-03-02 not met: A-1 of ana has expired; ana fills no place\n"
        "2018-03-05 met: cleo passes A-1; cleo fits a place with one of a\n"
        "2018-04-11 not met: A-1 is no longer accepted; cleo fills no place\n"
        "2018-08-21 met: the requirements of first change\n"
        "2018-12-01 not in force: `first` has no version in force on 2018-12-01\n");
}

TEST_CASE("a change of people has the reasons that concern it, and no others") {
  const std::string policy = R"(
    exam A-1 "A", accepted until 2018-04-10;
    exam A-2 "A, the newer";
    exam B-1 "B";
    exam X-1 "X", accepted until 2018-04-10;
    certification C-1 "C", earned by passing A-1 and B-1;
    certification D-1 "D", earned by passing A-2 and B-1, accepted until 2018-04-10;
    certification F-1 "F", earned by passing A-2 and B-1,
        accepted until 2018-12-31 if passed by 2018-02-28;
    certification E-1 "E", earned by passing A-2 and B-1,
        accepted until 2018-12-31 if passed by 2018-04-10;
    set a effective from 2017-01-01 until 2018-04-10 = <A-1, A-2>;
    set a effective from 2018-04-11 = <A-1, A-2, B-1>;
    set gone effective from 2017-01-01 until 2018-04-10 = <B-1, X-1>;
    set gone effective from 2018-04-11 = <A-2>;
    set other effective from 2017-01-01 until 2018-04-10 = <A-1>;
    set other effective from 2018-04-11 = <A-1, B-1, X-1>;
    competency part { 1 person holds C-1; }
    competency whole { 1 person holds D-1; }
    competency early { 1 person holds E-1; }
    competency renewed { 1 person holds F-1; }
    competency longer { 1 person passes any of a; }
    competency shorter { 1 person passes any of gone; }
    competency growing { 1 person passes all of a; }
    competency two { 1 person passes any of <A-1>; another 1 person passes any of <X-1, B-1>; }
  )";
  const std::string both = "person ana passes A-1 on 2017-05-01, B-1 on 2017-05-01;";
  CHECK(ChangesOf("part", "", "", both, policy) ==
        "2018-04-11 not met: A-1 is no longer accepted; ana fills no place\n");
  const std::string newer = "person ana passes A-2, B-1, X-1 on 2017-05-01;";
  CHECK(ChangesOf("whole", "", "", newer, policy) ==
        "2018-04-11 not met: D-1 is no longer accepted; ana fills no place\n");
  CHECK(ChangesOf("early", "", "", newer, policy) ==
        "2018-04-11 cannot tell: E-1 counts only if passed before; ana no longer fits a place with "
        "E-1\n");
  // B-1 is held all the time, but the pass that F-1 takes has expired.
  CHECK(ChangesOf("renewed", "", "",
                  "person ana passes A-2 on 2017-05-01, B-1 on 2017-05-01 until 2018-04-10,"
                  "B-1 on 2018-04-01;",
                  policy) == "2018-04-11 not met: B-1 of ana has expired; ana fills no place\n");
  CHECK(ChangesOf("longer", "", "", "person ana passes A-1;", policy) ==
        "2018-04-11 not met: A-1 is no longer accepted; ana fills no place\n");
  CHECK(ChangesOf("shorter", "", "", both, policy) ==
        "2018-04-11 not met: the list gone changes; ana fills no place\n");
  CHECK(ChangesOf("shorter", "", "", "person ana passes X-1;", policy) ==
        "2018-04-11 not met: the list gone changes; X-1 is no longer accepted; ana fills no "
        "place\n");
  CHECK(ChangesOf("growing", "", "", "person ana passes A-1, A-2;", policy) ==
        "2018-04-11 not met: the list a changes; A-1 is no longer accepted; ana fills no place\n");
  // X-1 is held by bo, whose B-1 fits the line as before; A-1 has expired by itself for cleo.
  CHECK(ChangesOf("two", "", "",
                  "person ana passes A-1; person bo passes X-1, B-1;"
                  "person cleo passes A-1 on 2016-01-01 until 2018-01-01, B-1;",
                  policy) == "2018-04-11 not met: A-1 is no longer accepted; ana fills no place\n");
}

TEST_CASE("an option or alternative that stays as it was gives no reasons") {
  const std::string policy = R"(
    exam A-1; exam B-1;
    fact big: yes or no;
    competency by-options {
        option x { 1 person passes B-1; is big; }
        option y { 1 person passes A-1; }
    }
    competency by-alternatives {
        either { 1 person passes B-1; is big; } or { 1 person passes A-1; }
    }
    competency by-members {
        at least 1 of {
            all of { 1 person passes B-1; is big; }
            the same or different 1 person passes A-1;
        }
    }
  )";
  const std::string partner =
      "is not big; person ana passes A-1 on 2018-02-01 until 2018-05-01;"
      "person bo passes B-1 on 2018-02-01 until 2018-05-01;";
  const std::string of_ana =
      "2018-02-01 met: ana passes A-1; ana fits a place with A-1\n"
      "2018-05-02 not met: A-1 of ana has expired; ana fills no place\n";
  for (const char* competency : {"by-options", "by-alternatives", "by-members"})
    CHECK(ChangesOf(competency, "", "", partner, policy) == of_ana);
}

TEST_CASE("a change of points has the reasons that concern it, and no others") {
  const std::string policy = R"(
    exam A-1 "A", accepted until 2018-04-10; exam A-2 "A, the newer"; exam B-1 "B";
    records deals dated by day { day: date; amount: number; }
    records visits dated by day { day: date; }
    measure turnover = sum of deals.amount in the trailing 12 months;
    measure calls = count of visits in the trailing 12 months;
    designation solutions {
        score at least 30 of 60 points;
        metric skills up to 40 points {
            20 points for each 1 people who hold any of <A-1, A-2>;
        }
        metric growth up to 20 points {
            only if at least 1 people hold B-1;
            1 point for each 10 of turnover;
        }
    }
    designation full {
        every metric more than 0 points;
        metric skills up to 40 points { 20 points for each 1 people who hold A-2; }
        metric growth up to 20 points {
            the higher of { 1 point for each 100 of turnover; } or { 5 points if calls at least 1; }
        }
    }
    competency windows effective from 2017-01-01 until 2018-04-10 { 1 person passes A-1; }
    competency windows effective from 2018-04-11 { 1 person passes A-2; }
  )";
  // Other things happen on the same days as well.
  const std::string visits = "visits { day 2017-04-11; day 2017-08-02; }";
  const std::string deals = visits + "deals { amount 130, day 2018-02-01; }";
  const std::string cleo = "person cleo passes B-1 on 2018-04-11 until 2018-08-01;";
  CHECK(ChangesOf("solutions", "", "", cleo + "person dan passes B-1, A-1;" + deals, policy) ==
        "2018-02-01 met: deals of 2018-02-01 counts from now on; the score is 33 points instead of "
        "20; at least 30 is needed\n"
        "2018-04-11 not met: A-1 is no longer accepted; the score is 13 points instead of 33; at "
        "least 30 is needed\n");
  CHECK(ChangesOf("solutions", "", "", cleo + "person bo passes A-2;" + deals, policy) ==
        "2018-04-11 met: cleo passes B-1; cleo fits a place with B-1; the score is 33 points "
        "instead of 20; at least 30 is needed\n"
        "2018-08-02 not met: B-1 of cleo has expired; cleo fills no place; the score is 20 points "
        "instead of 33; at least 30 is needed\n");
  CHECK(ChangesOf("full", "", "", cleo + "person bo passes A-2;" + visits, policy) ==
        "2018-08-02 not met: visits of 2017-08-02 no longer counts; calls is 0 instead of 1; at "
        "least 1 is needed; metric growth is 0 points instead of 5; more than 0 is needed\n");
}

TEST_CASE("a change has its reasons where facts are tried, and where nobody is named") {
  const std::string policy = R"(
    exam A-1 "A", accepted until 2018-04-10; exam B-1 "B";
    fact big: yes or no;
    competency either-way {
        either { is big; 1 person passes A-1; } or { is not big; 1 person passes any of <A-1, B-1>; }
    }
    competency plain { 1 person passes A-1; }
    competency windows effective from 2017-01-01 until 2018-04-10 { 1 person passes A-1; }
    competency windows effective from 2018-04-11 { 1 person passes B-1; }
  )";
  CHECK(ChangesOf("either-way", "", "", "person ana passes A-1; person bo passes B-1;", policy) ==
        "2018-04-11 cannot tell: A-1 is no longer accepted; ana fills no place\n");
  CHECK(ChangesOf("plain", "", "", "people unknown;", policy) ==
        "2018-04-11 not met: A-1 is no longer accepted\n");
  CHECK(ChangesOf("plain", "", "", "person ana unknown;", policy) ==
        "2018-04-11 not met: A-1 is no longer accepted; ana fills no place\n");
}

TEST_CASE("a change of amounts has the reasons that concern it, and no others") {
  const std::string policy = R"(
    records deals dated by day { day: date; amount: number; renewed: yes or no; }
    measure won = sum of deals.amount where renewed in the last full month;
    measure weight effective from 2017-01-01 until 2018-05-31 = (count of deals) - 1;
    measure weight effective from 2018-06-01 = (count of deals) - 2;
    measure weighted = weight * 10;
    competency growing { won at least 10; }
    competency heavy { weighted at least 10; }
  )";
  const std::string deals =
      "deals { day 2018-03-03, amount 500, not renewed; day 2018-03-04, amount 10, renewed; }";
  CHECK(ChangesOf("growing", "", "", deals, policy) ==
        "2018-04-01 met: deals of 2018-03-04 counts from now on; won is 10 instead of 0; at least "
        "10 is needed\n"
        "2018-05-01 not met: deals of 2018-03-04 no longer counts; won is 0 instead of 10; at "
        "least 10 is needed\n");
  CHECK(ChangesOf("heavy", "", "", deals, policy) ==
        "2018-03-04 met: deals of 2018-03-04 counts from now on; weighted is 10 instead of 0; at "
        "least 10 is needed\n"
        "2018-06-01 not met: the measure weight changes; weighted is 0 instead of 10; at least 10 "
        "is needed\n");
}

TEST_CASE("an amount that is no longer enough is not shown as what is needed") {
  const std::string policy = R"(
    records rev dated by day { day: date; amount: money in USD; }
    measure usual = average of rev.amount in the trailing 12 months;
    competency c { usual at least $33.34; }
  )";
  CHECK(ChangesOf("c", "", "",
                  "rev { day 2017-12-01, amount $33.34; day 2018-03-01, amount $33.3399; }",
                  policy) ==
        "2018-03-01 not met: rev of 2018-03-01 counts from now on; usual is USD 33.33995 instead "
        "of USD 33.34; "
        "at least USD 33.34 is needed\n");
}

TEST_CASE("a change of amounts has its reasons") {
  const std::string partner =
      "is big; deals { amount $60, day 2017-03-01; amount $50, day 2018-02-03; }";
  CHECK(
      ChangesOf("first", "sales", "silver", partner) ==
      "2018-01-20 not met: the requirements of first change\n"
      "2018-02-03 met: deals of 2018-02-03 counts from now on; turnover is USD 110 instead of USD "
      "60; at least USD 100 is needed\n"
      "2018-03-01 not met: deals of 2017-03-01 no longer counts; turnover is USD 50 instead of "
      "USD 110; at least USD 100 is needed\n"
      "2018-08-21 not in force: the requirements of first change\n");
  const std::string deal = "deals { amount $50, day 2018-02-03; }";
  CHECK(ChangesOf("third", "", "silver", deal) ==
        "2018-03-01 met: deals of 2018-02-03 counts from now on; months is 1 instead of 0; it must "
        "be 1\n"
        "2018-05-01 not met: deals of 2018-02-03 no longer counts; months is 0 instead of 1; it "
        "must be 1\n");
  CHECK(ChangesOf("third", "", "gold", deal) ==
        "2018-03-01 not met: deals of 2018-02-03 counts from now on; months is 1 instead of 0; it "
        "must not be 1\n"
        "2018-05-01 met: deals of 2018-02-03 no longer counts; months is 0 instead of 1; it must "
        "not be 1\n");
}

}  // namespace attain
