// The columns of a batch against each of its partners alone: people with no, few and many passes,
// before, on and across the words of sixty-four passes.
#include <catch2/catch.hpp>
#include <random>

#include "evaluate/policy_verdicts.h"

using namespace attain;

namespace {

const char* const kPolicy = R"(
  exam A; exam B; exam C; exam D, accepted until 2019-01-01 if passed by 2017-01-01; exam E;
  exam F; exam G; exam H; exam I; exam J; exam Z;
  competency few {
    level first { 1 person passes A; }
    level second { 2 people pass any of <A, B> and also any of <C, D>; the other 3 pass E; }
    level third { at least 4 people { 2 each pass A; the other 2 each pass any of <A, D>; } }
    level fourth { 300 people pass any of <A, B, C, D, E, F, G>; }
  }
  competency rules {
    level first { 2 people pass all of <A, D, E>; the other 1 passes at least 3 of <A, B, C, D, E, F>; }
    level second { 3 people pass at least 2 of <F, G, H, I, J>; }
  }
  competency long {
    1 person passes A; another person passes B; another person passes any of <C, D>;
    another person passes E; another person passes F; another person passes all of <G, H>;
  }
)";

struct RandomPeople {
  std::mt19937 random;

  std::uint32_t Below(std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); }

  void AddPasses(std::uint32_t codes, std::uint32_t count, PartnerBatch& batch) {
    for (std::uint32_t pass = 0; pass < count; ++pass) {
      batch.codes.push_back({Below(codes)});
      const std::int32_t day = ParseDate("2017-01-01")->days + static_cast<int>(Below(900)) - 300;
      batch.passed.push_back(Below(40) == 0 ? kPassedUnknown : day);
      batch.expires.push_back(Below(4) == 0 ? day + 400 : kNeverExpires);
    }
  }

  PartnerBatch Draw(const Rulebook& rulebook, std::uint32_t partners) {
    PartnerBatch batch(rulebook);
    const auto codes = static_cast<std::uint32_t>(rulebook.credentials.size());
    for (std::uint32_t partner = 0; partner < partners; ++partner) {
      batch.ids.Add("p");
      batch.names.Add("");
      batch.lines.push_back(0);
      batch.offsets.push_back(0);
      batch.people_known.push_back(Below(50) != 0);
      const std::uint32_t people = Below(20) == 0 ? Below(700) : Below(9);
      for (std::uint32_t i = 0; batch.people_known.back() != 0 && i < people; ++i) {
        batch.person_ids.Add("q");
        batch.person_names.Add("");
        batch.credentials_known.push_back(Below(200) != 0);
        const std::uint32_t passes = Below(60) == 0 ? Below(300) : Below(5);
        if (batch.credentials_known.back() != 0) AddPasses(codes, passes, batch);
        batch.credential_ends.push_back(static_cast<std::uint32_t>(batch.codes.size()));
      }
      batch.people_ends.push_back(static_cast<std::uint32_t>(batch.credential_ends.size()));
    }
    return batch;
  }
};

}  // namespace

TEST_CASE("partners of a batch have the verdicts that each has alone") {
  const Rulebook rulebook = RulebookOf(kPolicy);
  const Program program = Compile(rulebook, *ParseDate("2018-03-01"));
  Evaluator evaluator(program);
  PartnerEvaluation alone(program);
  RandomPeople random{std::mt19937(7)};
  VerdictColumns columns;
  std::vector<std::uint32_t> seen(3 * program.rows.size());
  for (int round = 0; round < 60; ++round) {
    const PartnerBatch batch = random.Draw(rulebook, 1 + random.Below(60));
    evaluator.Evaluate(batch, columns);
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      REQUIRE(alone.Load(batch, partner));
      for (std::uint32_t row = 0; row < program.rows.size(); ++row) {
        const Verdict verdict = columns.at(RowId{row}, partner);
        REQUIRE(verdict == alone.RowVerdict(RowId{row}));
        ++seen[row * 3 + static_cast<std::size_t>(verdict)];
      }
    }
  }
  // All that there is to say was said.
  for (const std::uint32_t times : seen) CHECK(times > 0);
}
