// Why what people have does not count, held against the program that decides who fits a line.
#include "explain/uncounted.h"

#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "evaluate/partner_evaluation.h"
#include "explained.h"

namespace attain {
namespace {

constexpr const char* kPolicy = R"(
exam A-1 "A", accepted until 2018-04-10;
exam A-2 "A, the newer";
exam B-1 "B", accepted until 2019-06-30 if passed by 2018-02-15;
exam B-2 "B, the newer";
exam O-1 "Old", accepted until 2018-06-20;
certification C-1 "C", earned by passing all of <A-2, B-2>;
certification C-2 "C, of the old ones", earned by passing (A-1 or O-1) and any of <B-1, B-2>;
certification C-3 "C, for a while", accepted until 2019-01-01 if passed by 2018-03-01,
    earned by passing at least 2 of <A-2, B-1, C-1>;
set a = <A-1, A-2>;
competency first { 1 person passes any of a; another 1 person passes all of <B-1, B-2>; }
competency second { 2 people hold C-1; the same or different 1 person holds C-2 or C-3; }
competency third { 1 person passes at least 2 of <A-1, B-1, C-3, all of <A-2, O-1>>; }
competency fourth { 1 person passes any of a and any of <B-1, C-1> and also B-2; }
)";

std::string RandomPartners(std::mt19937& random, int count) {
  const auto day = [&] {
    return *Date::FromParts(2017, 6, 1) + static_cast<std::int32_t>(random() % 600);
  };
  std::string text = kPolicy;
  for (int i = 0; i < count; ++i) {
    text += "partner \"p" + std::to_string(i) + "\" {\n";
    for (int person = 0; person < 4; ++person) {
      text += "person q" + std::to_string(person);
      if (random() % 10 == 0) {
        text += " unknown;\n";
        continue;
      }
      std::string passes;
      for (const char* code :
           {"A-1", "A-2", "B-1", "B-2", "O-1", "C-1", "C-3", "A-2", "B-1", "B-2"}) {
        if (random() % 2 == 0) continue;
        passes += (passes.empty() ? " passes " : ", ") + std::string(code);
        if (random() % 5 == 0) continue;
        const Date passed = day();
        passes += " on " + FormatDate(passed);
        if (random() % 3 == 0)
          passes += " until " + FormatDate(passed + static_cast<int>(random() % 300));
      }
      text += (passes.empty() ? " passes A-1 on 2017-01-01" : passes) + ";\n";
    }
    text += "}\n";
  }
  return text;
}

/// Who may fit a line of a people test.
bool Fits(PartnerEvaluation& evaluation, const Program& program, const PeopleTest& test,
          std::uint32_t line, std::uint32_t person) {
  const auto kinds = evaluation.people().PossibleKinds(program.crew_tests[test.test].sorting);
  return (kinds[person] >> line & 1) != 0;
}

/// What was told is made good: the credential is accepted, the pass made in time and valid.
void Repair(const Uncounted& told, std::uint32_t person, const PartnerBatch& batch,
            Rulebook& rulebook, PartnerBatch& repaired) {
  const PartnerBatch::Range passes = batch.credentials_of(person);
  const auto each_pass = [&](const auto& use) {
    bool used = false;
    for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass)
      used = (batch.codes[pass] == told.credential && use(pass)) || used;
    return used;
  };
  switch (told.why) {
    case WhyUncounted::no_longer_accepted:
      rulebook.credentials[told.credential].accepted_until.reset();
      rulebook.credentials[told.credential].passed_by.reset();
      each_pass([&](std::uint32_t pass) {
        repaired.passed[pass] = -1;
        repaired.expires[pass] = kNeverExpires;
        return true;
      });
      break;
    case WhyUncounted::expired:
      CHECK(each_pass([&](std::uint32_t pass) {
        if (batch.expires[pass] != told.day.days) return false;
        repaired.expires[pass] = kNeverExpires;
        return true;
      }));
      break;
    case WhyUncounted::passed_too_late:
    case WhyUncounted::not_yet_passed:
      CHECK(each_pass([&](std::uint32_t pass) {
        if (batch.passed[pass] != told.passed.days) return false;
        repaired.passed[pass] = std::min(repaired.passed[pass], told.day.days);
        repaired.expires[pass] = kNeverExpires;
        return true;
      }));
      break;
  }
}

}  // namespace

TEST_CASE("what is told of passes that do not count is why someone does not fit") {
  std::mt19937 random(5);
  const Date day = *ParseDate("2018-06-30");
  Explained explained({{"random.policy", RandomPartners(random, 150)}}, day);
  Rulebook& rulebook = explained.rulebook;
  const Table<Credential> as_written = rulebook.credentials;
  const Program& program = *explained.program;
  const PartnerBatch& batch = *explained.batch;
  PartnerEvaluation evaluation(program);

  // Whatever anyone has counts: nothing ends, nothing has a day.
  for (std::uint32_t i = 0; i < rulebook.credentials.size(); ++i) {
    rulebook.credentials[CredentialId{i}].accepted_until.reset();
    rulebook.credentials[CredentialId{i}].passed_by.reset();
  }
  const Program program_of_all = Compile(rulebook, day);
  rulebook.credentials = as_written;
  PartnerBatch all = batch;
  std::fill(all.passed.begin(), all.passed.end(), -1);
  std::fill(all.expires.begin(), all.expires.end(), kNeverExpires);
  PartnerEvaluation evaluation_of_all(program_of_all);

  std::array<int, 4> told_of{};
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    REQUIRE(evaluation.Load(batch, partner));
    REQUIRE(evaluation_of_all.Load(all, partner));
    UncountedFinder finder(rulebook, day, batch, partner);
    for (std::uint32_t t = 0; t < program.people_tests.size(); ++t) {
      const PeopleTest& test = program.people_tests[Id<PeopleTest>{t}];
      const PeopleTest& test_of_all = program_of_all.people_tests[Id<PeopleTest>{t}];
      for (std::uint32_t line = 0; line < test.lines.size; ++line) {
        const Line& source = rulebook.lines[program.place_lines[test.lines][line].line];
        const auto conditions = rulebook.condition_ids[source.conditions];
        for (std::uint32_t person = 0; person < 4; ++person) {
          const std::uint32_t in_batch = batch.people_of(partner).begin + person;
          const std::vector<Uncounted> told = finder.Find(person, conditions);
          const bool fits = Fits(evaluation, program, test, line, person);
          const bool would_fit = batch.credentials_known[in_batch] != 0 &&
                                 Fits(evaluation_of_all, program_of_all, test_of_all, line, person);
          CHECK(told.empty() == (fits || !would_fit));
          if (told.empty()) continue;
          PartnerBatch repaired = batch;
          for (const Uncounted& one : told) {
            Repair(one, in_batch, batch, rulebook, repaired);
            ++told_of[static_cast<std::size_t>(one.why)];
          }
          const Program repaired_program = Compile(rulebook, day);
          rulebook.credentials = as_written;
          PartnerEvaluation repaired_evaluation(repaired_program);
          REQUIRE(repaired_evaluation.Load(repaired, partner));
          CHECK(Fits(repaired_evaluation, repaired_program,
                     repaired_program.people_tests[Id<PeopleTest>{t}], line, person));
        }
      }
    }
  }
  for (const int count : told_of) CHECK(count > 50);
}

}  // namespace attain
