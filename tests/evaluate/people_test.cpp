// Crews, teams, `K of`, totals.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

const char* const kExams = "exam A; exam B; exam C; exam D; exam E; exam F;\n";

std::string Verdicts(const std::string& lines, const std::string& partners) {
  return VerdictsOn("2018-03-01", kExams + ("competency t {" + lines + "}\n") + partners);
}

}  // namespace

TEST_CASE("different people for different places") {
  CHECK(Verdicts("1 person passes A; another person passes B;", R"(
    partner "one does both" { person p passes A, B; }
    partner "two" { person p passes A; person q passes B; }
    partner "in any order" { person p passes A, B; person q passes A; }
    partner "in any other order" { person p passes A; person q passes A, B; }
    partner "unknown helps" { person p passes A; person q unknown; }
    partner "unknown does not suffice" { person p passes C; person q unknown; }
    partner "two unknown" { person p unknown; person q unknown; }
    partner "people unknown" { people unknown; }
  )") == "one does both: t not met\n"
         "two: t met\n"
         "in any order: t met\n"
         "in any other order: t met\n"
         "unknown helps: t cannot tell\n"
         "unknown does not suffice: t not met\n"
         "two unknown: t cannot tell\n"
         "people unknown: t cannot tell\n");
}

TEST_CASE("counting line by line is not enough") {
  // Each line alone has its two people, and there are four people, but A and B have only three.
  CHECK(Verdicts("2 people pass A; another 2 pass B; another 1 passes C;", R"(
    partner "three for four" {
      person p passes A, B; person q passes A, B; person r passes A; person s, t passes C;
    }
    partner "four" {
      person p passes A, B; person q passes A, B; person r, u passes A; person s passes C;
    }
  )") == "three for four: t not met\nfour: t met\n");
}

TEST_CASE("the same people, and K of them") {
  const std::string partners = R"(
    partner "both" { person p, q, r passes A, B; }
    partner "two of three" { person p, q passes A, B; person r passes A; }
    partner "one of three" { person p passes A, B; person q, r passes A; }
    partner "B without A" { person p, q, r passes A; person s, t passes B; }
    partner "two unknown" { person p passes A, B; person q, r passes A; person s unknown; }
  )";
  CHECK(Verdicts("3 people pass A; 2 of them pass B;", partners) ==
        "both: t met\n"
        "two of three: t met\n"
        "one of three: t not met\n"
        "B without A: t not met\n"
        "two unknown: t cannot tell\n");
  CHECK(Verdicts("3 people pass A; the same 3 also pass B;", partners) ==
        "both: t met\n"
        "two of three: t not met\n"
        "one of three: t not met\n"
        "B without A: t not met\n"
        "two unknown: t not met\n");
  CHECK(Verdicts("3 people pass A; 3 of them pass B;", partners) ==
        "both: t met\n"
        "two of three: t not met\n"
        "one of three: t not met\n"
        "B without A: t not met\n"
        "two unknown: t not met\n");
}

TEST_CASE("several K of lines of one line may be the same people or others") {
  CHECK(Verdicts("3 people pass A; 1 of them passes B; 2 of them pass C;", R"(
    partner "others" { person p passes A, B; person q, r passes A, C; }
    partner "the same" { person p passes A, B, C; person q passes A, C; person r passes A; }
    partner "C short" { person p passes A, B, C; person q, r passes A; }
    partner "A short" { person p passes A, B; person q passes A, C; person r passes C; }
    partner "C unknown" { person p passes A, B, C; person q, r passes A; person s unknown; }
  )") == "others: t met\n"
         "the same: t met\n"
         "C short: t not met\n"
         "A short: t not met\n"
         "C unknown: t cannot tell\n");
}

TEST_CASE("the same or different people are crews of their own") {
  CHECK(Verdicts("1 person passes A; the same or different person passes B;", R"(
    partner "one" { person p passes A, B; }
    partner "two" { person p passes A; person q passes B; }
    partner "no B" { person p passes A; person q passes A; }
  )") == "one: t met\ntwo: t met\nno B: t not met\n");
}

TEST_CASE("a team total counts different people over its crews") {
  CHECK(Verdicts("at least 3 people { 2 pass A; the same or different 2 pass B; }", R"(
    partner "two do all" { person p, q passes A, B; }
    partner "three" { person p passes A, B; person q passes A; person r passes B; }
    partner "three, one of them unknown" { person p, q passes A, B; person r unknown; }
    partner "a third who fits nothing" { person p, q passes A, B; person r passes C; }
    partner "people unknown" { people unknown; }
  )") == "two do all: t not met\n"
         "three: t met\n"
         "three, one of them unknown: t cannot tell\n"
         "a third who fits nothing: t not met\n"
         "people unknown: t cannot tell\n");
  CHECK(Verdicts("at least 4 people { 2 each pass A and also B; the other 2 each pass C; }", R"(
    partner "enough" { person p, q passes A, B; person r, s passes C; }
    partner "three" { person p, q passes A, B, C; person r passes C; }
  )") == "enough: t met\nthree: t not met\n");
}

TEST_CASE("counts larger than any partner") {
  CHECK(Verdicts("1,000,000 people pass A;", R"(
    partner "few" { person p, q passes A; }
    partner "unknown" { people unknown; }
  )") == "few: t not met\nunknown: t cannot tell\n");
  CHECK(Verdicts("1,000,000 people pass A; another 1,000,000 pass B; another 1,000,000 pass C; "
                 "another 1,000,000 pass D; another 1,000,000 pass E;",
                 R"(
    partner "few" { person p, q passes A; }
    partner "unknown" { people unknown; }
  )") == "few: t not met\nunknown: t cannot tell\n");
}

TEST_CASE("unknown people can only have what still counts") {
  CHECK(VerdictsOn("2019-01-01", R"(
    exam A; exam B, accepted until 2018-12-31;
    competency t { 1 person passes A; another person passes B; }
    competency u { at least 2 people { 1 passes A; the same or different 1 passes B; } }
    partner "unknown" { people unknown; }
    partner "two unknown" { person p unknown; person q unknown; }
  )") == "unknown: t not met, u not met\ntwo unknown: t not met, u not met\n");
}

// ----------------------------------------------------------------- random crews against trying
// everything
namespace {

/// Whether the places can be filled, trying every line for every person.
bool CanFill(const std::vector<unsigned>& kinds, std::vector<int> places, std::size_t person = 0) {
  if (std::all_of(places.begin(), places.end(), [](int count) { return count == 0; })) return true;
  if (person == kinds.size()) return false;
  for (std::size_t line = 0; line < places.size(); ++line) {
    if ((kinds[person] >> line & 1) == 0 || places[line] == 0) continue;
    --places[line];
    if (CanFill(kinds, places, person + 1)) return true;
    ++places[line];
  }
  return CanFill(kinds, places, person + 1);
}

}  // namespace

TEST_CASE("random crews, known and unknown people, against trying everything") {
  std::mt19937 random(11);
  const auto pick = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  const auto few_exams = [&] {
    const auto exams = static_cast<unsigned>(pick(1, 63));
    return exams & static_cast<unsigned>(pick(1, 63));
  };
  int seen[2][3] = {};  // by crews of up to four lines and longer ones, by verdict
  for (int policy = 0; policy < 150; ++policy) {
    const int lines = pick(1, 6);
    std::vector<unsigned> wanted;  // of each line the exams, any of which it takes
    std::vector<int> places;
    std::string text = kExams;
    text += "competency t {";
    for (int line = 0; line < lines; ++line) {
      wanted.push_back(few_exams());
      if (wanted.back() == 0) wanted.back() = 1U << pick(0, 5);
      places.push_back(pick(1, 2));
      text += line == 0 ? "" : "another ";
      text += std::to_string(places.back()) + " people pass any of <";
      for (unsigned exam = 0; exam < 6; ++exam) {
        if ((wanted.back() >> exam & 1) != 0)
          text += std::string(1, static_cast<char>('A' + exam)) + ",";
      }
      text += ">;";
    }
    text += "}\n";
    std::string expected;
    for (int partner = 0; partner < 20; ++partner) {
      std::vector<unsigned> sure, possible;
      const std::string name = "p" + std::to_string(partner);
      text += "partner \"" + name + "\" {";
      const int people = pick(0, 2 * lines + 3);
      for (int person = 0; person < people; ++person) {
        text += " person x" + std::to_string(person);
        const unsigned exams = few_exams();
        const bool unknown = pick(0, 5) == 0 || exams == 0;
        unsigned kind = 0;
        for (std::size_t line = 0; line < wanted.size(); ++line) {
          if ((wanted[line] & exams) != 0) kind |= 1U << line;
        }
        sure.push_back(unknown ? 0 : kind);
        possible.push_back(unknown ? (1U << lines) - 1 : kind);
        if (unknown) {
          text += " unknown;";
          continue;
        }
        text += " passes ";
        bool first = true;
        for (unsigned exam = 0; exam < 6; ++exam) {
          if ((exams >> exam & 1) == 0) continue;
          text += (first ? "" : ", ") + std::string(1, static_cast<char>('A' + exam));
          first = false;
        }
        text += ";";
      }
      text += "}\n";
      const Verdict verdict = CanFill(sure, places)       ? Verdict::met
                              : CanFill(possible, places) ? Verdict::cannot_tell
                                                          : Verdict::not_met;
      ++seen[lines > 4][static_cast<int>(verdict)];
      expected += name + ": t " + std::string(Text(verdict)) + "\n";
    }
    CAPTURE(text);
    REQUIRE(VerdictsOn("2018-03-01", text) == expected);
  }
  for (const auto& row : seen) {
    for (const int count : row) CHECK(count > 30);
  }
}
