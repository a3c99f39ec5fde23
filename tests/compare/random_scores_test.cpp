// Whether whoever has the points that one rulebook asks for has those of another, on random
// rulebooks, held against every partner of at most three people with amounts on a grid.
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "compare/implication.h"
#include "every_team.h"

namespace attain {
namespace {

constexpr std::size_t kMostPeople = 3;
constexpr int kRulebooks = 300;
const std::vector<std::string> kExams = {"A-1", "B-1"};
const std::string kDeclarations =
    "exam A-1 \"A\";\nexam B-1 \"B\";\nfact trained: yes or no;\nfact adds: number;\n"
    "records revenue { amount: money in USD; }\nmeasure turnover = sum of revenue.amount;\n";

class Author {
 public:
  explicit Author(std::uint32_t seed) : random_(seed) {}

  std::string Rulebook() { return kDeclarations + "designation whole {\n" + Body() + "}\n"; }

 private:
  int Up(int most) { return std::uniform_int_distribution<int>(1, most)(random_); }
  bool Perhaps() { return Up(2) == 1; }
  std::string Pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(Up(static_cast<int>(from.size()))) - 1];
  }

  std::string Body() {
    std::string text;
    if (Perhaps() || Perhaps()) {
      text += "score at least " + Pick({"3", "5", "6.5", "7", "10"}) + " of 20 points;\n";
    }
    if (text.empty() || Up(3) == 1)
      text += "every metric " +
              Pick({"at least 1 point", "more than 0 points", "at least 2.5 points"}) + ";\n";
    if (Up(4) == 1) text += Statement();
    for (int i = Up(3); i > 0; --i)
      text += "metric m-" + std::to_string(i) + " up to " + Pick({"4", "5", "10", "2.5"}) +
              " points {\n" + Lines(1) + "}\n";
    return text;
  }

  std::string Lines(int depth) {
    std::string text;
    for (int i = Up(2); i > 0; --i) text += Line(depth);
    return text;
  }

  std::string Line(int depth) {
    switch (Up(depth > 0 ? 8 : 6)) {
      case 1:
        return "only if " + Statement();
      case 2:
        return Pick({"1 point", "3 points"}) + " if " + Statement();
      case 3:
      case 4:
        return Pick({"2", "5", "10"}) + " points for each " +
               Pick({"person who passes ", "3 people who pass ", "2 people who pass "}) +
               Condition() + ";\n";
      case 5:
        return Pick({"1", "2", "5"}) + " points for each " +
               Pick({"", "whole ", "2 of ", "whole 3 of "}) + "adds;\n";
      case 6:
        return Pick({"1", "5"}) + " points for each " +
               Pick({"$100 of ", "whole $100 of ", "$150 of "}) + "turnover;\n";
      default:
        return "the higher of {\n" + Lines(depth - 1) + "} or {\n" + Lines(depth - 1) + "}\n";
    }
  }

  std::string Statement() {
    return Pick({"is trained;\n", "is not trained;\n", "turnover at least $100;\n",
                 "turnover less than $200;\n", "adds more than 1;\n",
                 "at least 1 person passes A-1;\n", "at least 2 people pass any of <A-1, B-1>;\n"});
  }

  std::string Condition() { return Pick({"A-1", "B-1", "any of <A-1, B-1>", "A-1 and B-1"}); }

  std::mt19937 random_;
};

std::vector<Witness> EveryPartner() {
  std::vector<Witness> partners;
  for (const auto& people : EveryTeam(kExams, kMostPeople)) {
    for (const std::int64_t trained : {0, 1}) {
      for (const std::int64_t adds : {-20, 0, 5, 10, 12, 15, 20, 25, 30, 50, 60, 100}) {
        for (const std::int64_t turnover : {0, 50, 99, 100, 150, 199, 200, 300, 450, 1000}) {
          Witness partner;
          partner.people = people;
          partner.facts = {{"trained", {TypeKind::yes_no, trained, {}}},
                           {"adds", {TypeKind::number, adds * 100'000, {}}}};
          partner.rows = {{"revenue", {{"amount", {TypeKind::money, turnover * 10'000, "USD"}}}}};
          partners.push_back(std::move(partner));
        }
      }
    }
  }
  return partners;
}

TEST_CASE("the scores of two rulebooks are compared as every small partner compares them") {
  const std::vector<Witness> partners = EveryPartner();
  const Rulebook shape = Checked(Author(0).Rulebook());
  PartnerBatch batch(shape);
  for (const Witness& partner : partners) AppendWitness(partner, shape, batch);
  std::map<Proof, int> told;
  for (std::uint32_t seed = 0; seed < kRulebooks; ++seed) {
    const Asked old(Author(2 * seed).Rulebook(), batch),
        now(Author(2 * seed + 1).Rulebook(), batch);
    INFO("seed " << seed << "\n" << old.text << now.text);
    const Side left = old.side(0), right = now.side(0);
    const Implication answer = Implications().Decide(left, right);
    ++told[answer.proof];
    std::size_t fewest = kMostPeople + 1;
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      if (old.columns.at(RowId{0}, i) == Verdict::met &&
          now.columns.at(RowId{0}, i) == Verdict::not_met)
        fewest = std::min(fewest, partners[i].people.size());
    }
    INFO(answer.reason);
    if (answer.proof == Proof::not_decided) continue;
    if (fewest <= kMostPeople) CHECK(answer.proof == Proof::refuted);
    if (answer.proof != Proof::refuted) continue;
    INFO(PartnerBlock(answer.witness, "witness", old.program.as_of));
    CHECK(VerdictOn(left, answer.witness) == Verdict::met);
    CHECK(VerdictOn(right, answer.witness) == Verdict::not_met);
    CHECK(std::min(answer.witness.people.size(), kMostPeople + 1) <= fewest);
  }
  CHECK(told[Proof::not_decided] <= kRulebooks / 100);
  CHECK(told[Proof::proved] >= 40);
  CHECK(told[Proof::refuted] >= 100);
}

}  // namespace
}  // namespace attain
