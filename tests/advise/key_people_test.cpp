// Who is needed, held against leaving out each person, and each set of people.
#include "advise/key_people.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "evaluate/policy_verdicts.h"
#include "partners/what_if.h"

namespace attain {
namespace {

using Kinds = std::vector<std::uint16_t>;
using Counts = std::vector<std::uint32_t>;

/// Calls `use` with every complete filling: for each person a line, or -1.
template <class Use>
void EachFilling(const Kinds& kinds, Counts& open, std::vector<int>& line_of, const Use& use) {
  if (line_of.size() == kinds.size()) {
    if (std::all_of(open.begin(), open.end(), [](std::uint32_t count) { return count == 0; }))
      use(line_of);
    return;
  }
  const std::uint16_t kind = kinds[line_of.size()];
  line_of.push_back(-1);
  EachFilling(kinds, open, line_of, use);
  for (std::size_t line = 0; line < open.size(); ++line) {
    if ((kind >> line & 1) == 0 || open[line] == 0) continue;
    --open[line];
    line_of.back() = static_cast<int>(line);
    EachFilling(kinds, open, line_of, use);
    ++open[line];
  }
  line_of.pop_back();
}

struct Fillings {
  std::set<std::uint32_t> always;                     // people who have a place in each filling
  std::vector<std::set<std::set<std::uint32_t>>> at;  // for each line who may fill it together
  bool any = false;
};

Fillings FillingsOf(const Kinds& kinds, Counts counts) {
  Fillings all;
  all.at.resize(counts.size());
  for (std::uint32_t person = 0; person < kinds.size(); ++person) all.always.insert(person);
  std::vector<int> line_of;
  EachFilling(kinds, counts, line_of, [&](const std::vector<int>& filling) {
    all.any = true;
    for (std::uint32_t person = 0; person < filling.size(); ++person) {
      if (filling[person] < 0) all.always.erase(person);
    }
    for (std::size_t line = 0; line < counts.size(); ++line) {
      std::set<std::uint32_t> people;
      for (std::uint32_t person = 0; person < filling.size(); ++person) {
        if (filling[person] == static_cast<int>(line)) people.insert(person);
      }
      all.at[line].insert(people);
    }
  });
  return all;
}

/// The least number of people whose leaving loses the crew.
std::uint32_t FewestToLose(const Kinds& kinds, const Counts& counts) {
  std::uint32_t fewest = UINT32_MAX;
  for (std::uint32_t gone = 0; gone < 1U << kinds.size(); ++gone) {
    Kinds left;
    for (std::size_t person = 0; person < kinds.size(); ++person) {
      if ((gone >> person & 1) == 0) left.push_back(kinds[person]);
    }
    if (!SlackOf(left, counts).met)
      fewest = std::min(fewest, static_cast<std::uint32_t>(std::popcount(gone)));
  }
  return fewest;
}

}  // namespace

TEST_CASE("who is needed for a crew is who has a place in every filling") {
  std::mt19937 random(5);
  const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
  int met = 0, grouped = 0;
  for (int round = 0; round < 1500; ++round) {
    Kinds kinds(below(7));
    Counts counts(1 + below(3));
    for (std::uint16_t& kind : kinds) kind = static_cast<std::uint16_t>(below(1U << counts.size()));
    for (std::uint32_t& count : counts) count = 1 + below(2);
    const CrewSlack slack = SlackOf(kinds, counts);
    const Fillings fillings = FillingsOf(kinds, counts);
    REQUIRE(slack.met == fillings.any);
    if (!slack.met) continue;
    ++met;
    REQUIRE(slack.key ==
            std::vector<std::uint32_t>(fillings.always.begin(), fillings.always.end()));
    REQUIRE(slack.can_leave + 1 == FewestToLose(kinds, counts));
    for (const MustFill& group : slack.groups) {
      ++grouped;
      std::set<std::uint32_t> together;  // whoever fills one of its lines in any filling
      for (const std::uint32_t line : group.lines) {
        for (const auto& people : fillings.at[line]) together.insert(people.begin(), people.end());
        // A group of several lines is one because none of them has the same people always.
        if (group.lines.size() > 1) REQUIRE(fillings.at[line].size() > 1);
      }
      REQUIRE(group.people == std::vector<std::uint32_t>(together.begin(), together.end()));
    }
  }
  CHECK(met > 300);
  CHECK(grouped > 100);
}

namespace {

constexpr const char* kPolicy = R"(
exam A-1 "A"; exam B-1 "B"; exam C-1 "C";
fact big: yes or no;
competency plain "Plain" {
    option first "First" {
        level low { 1 person passes A-1; another 1 person passes B-1; }
        level high {
            at least 3 people { 1 person passes any of <A-1, B-1>; the same or different 2 people pass C-1; }
        }
    }
    option second "Second" {
        level low { either { 2 people pass A-1; } or { 1 person passes C-1; } or { is big; } }
        level high {
            2 people pass any of <A-1, B-1, C-1>; 1 of them passes B-1; 1 of the 2 passes C-1;
        }
    }
}
competency above "Above" {
    level low { attains low in plain; 1 person passes any of <A-1, C-1>; }
    level high {
        at least 2 of {
            1 person passes A-1;
            the same or different 1 person passes B-1;
            the same or different 1 person passes C-1;
        };
    }
    level highest {
        either { is big; 1 person passes A-1; } or { is not big; 1 person passes B-1; }
    }
}
designation scored "Scored" {
    metric skills up to 40 points {
        only if 1 person passes A-1;
        10 points for each person who passes any of <B-1, C-1>;
    }
    metric others up to 20 points {
        5 points for each person who passes A-1;
        the higher of { 10 points if 2 people pass C-1; } or { 4 points for each person who passes B-1; }
    }
    metric size up to 40 points { 20 points if is big; }
    level low { score at least 15 of 100 points; }
    level high { score at least 30 of 100 points; every metric more than 0 points; }
    level all-of-it { every metric at least 10 points; }
}
designation gated "Gated" {
    metric trust up to 10 points { 10 points if at least 2 people pass any of <A-1, B-1, C-1>; }
    metric skills up to 20 points {
        3 points for each person who passes A-1;
        only if 1 person passes B-1;
        10 points if 2 people pass any of <A-1, C-1>;
        4 points for each 2 people who pass C-1;
    }
    metric spread up to 10 points {
        the higher of { 4 points if is big; } or { only if 2 people pass any of <A-1, B-1>; 10 points if 1 person passes C-1; }
    }
    level trusted { score at least 10 of 40 points; }
    level skilled { score at least 20 of 40 points; }
    level each-of-them { every metric more than 0 points; }
}
designation only-gate "Only a gate" {
    score at least 10 of 10 points;
    metric trust up to 10 points { 10 points if at least 2 people pass any of <A-1, B-1>; }
}
)";

std::string RandomPartners(std::mt19937& random, int count) {
  std::string text = kPolicy;
  for (int i = 0; i < count; ++i) {
    text += "partner \"p" + std::to_string(i) + "\" {\n";
    if (random() % 2 == 0) text += random() % 2 == 0 ? "is big;" : "is not big;";
    const auto people = random() % 6;
    for (std::uint32_t person = 0; person < people; ++person) {
      text += "person q" + std::to_string(person);
      std::string passes;
      for (const char* code : {"A-1", "B-1", "C-1"}) {
        if (random() % 3 == 0) passes += (passes.empty() ? " passes " : ", ") + std::string(code);
      }
      text += (passes.empty() ? " passes A-1 on 2030-01-01" : passes) + ";\n";
    }
    text += "}\n";
  }
  return text;
}

}  // namespace

TEST_CASE("who is needed for a row is without whom it is not met") {
  std::mt19937 random(7);
  const Rulebook rulebook = RulebookOf(RandomPartners(random, 600));
  const Program program = Compile(rulebook, *ParseDate("2018-01-01"));
  const PartnerBatch batch = SamplesOf(rulebook);
  PartnerEvaluation evaluation(program), without(program);
  int met = 0, needed = 0, least = 0, exact = 0, nobody = 0;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    REQUIRE(evaluation.Load(batch, partner));
    const PartnerBatch::Range people = batch.people_of(partner);
    const std::uint32_t count = people.end - people.begin;
    for (std::uint32_t row = 0; row < program.rows.size(); ++row) {
      const auto found = FindKeyPeople(program, evaluation, RowId{row});
      REQUIRE(found.has_value() == (evaluation.RowVerdict(RowId{row}) == Verdict::met));
      if (!found) continue;
      ++met;
      std::vector<std::uint32_t> key;
      std::uint32_t fewest = UINT32_MAX;  // whose leaving loses the row
      for (std::uint32_t gone = 0; gone < 1U << count; ++gone) {
        PartnerChange change;
        for (std::uint32_t person = 0; person < count; ++person) {
          if ((gone >> person & 1) != 0) change.without.push_back(person);
        }
        const PartnerBatch left = Changed(rulebook, batch, partner, change);
        REQUIRE(without.Load(left, 0));
        if (without.RowVerdict(RowId{row}) == Verdict::met) continue;
        fewest = std::min(fewest, static_cast<std::uint32_t>(std::popcount(gone)));
        if (change.without.size() == 1) key.push_back(change.without.front());
      }
      REQUIRE(found->key == key);
      needed += key.empty() ? 0 : 1;
      if (found->can_leave == kAnyNumber) {
        ++nobody;
        REQUIRE(fewest == UINT32_MAX);
      } else if (found->can_leave_is_least) {
        ++least;
        REQUIRE(found->can_leave < fewest);
      } else {
        exact += found->can_leave > 0 ? 1 : 0;
        REQUIRE(found->can_leave + 1 == fewest);
      }
    }
  }
  CHECK(met > 500);
  CHECK(needed > 200);
  CHECK(least > 50);
  CHECK(exact > 400);
  CHECK(nobody > 100);
}

TEST_CASE("a gate bears as many leavers as its crew does") {
  const std::string policy = R"(
exam A-1 "A";
designation data "Data" {
    score at least 10 of 10 points;
    metric trust up to 10 points { 10 points if at least 2 people pass A-1; }
}
partner "two" { person a passes A-1; person b passes A-1; }
partner "three" { person a passes A-1; person b passes A-1; person c passes A-1; }
partner "four" { person a passes A-1; person b passes A-1; person c passes A-1; person d passes A-1; }
)";
  const Rulebook rulebook = RulebookOf(policy);
  const Program program = Compile(rulebook, *ParseDate("2018-01-01"));
  const PartnerBatch batch = SamplesOf(rulebook);
  PartnerEvaluation evaluation(program);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    REQUIRE(evaluation.Load(batch, partner));
    const auto found = FindKeyPeople(program, evaluation, RowId{0});
    REQUIRE(found);
    CHECK(found->can_leave == partner);
    CHECK_FALSE(found->can_leave_is_least);
  }
}

}  // namespace attain
