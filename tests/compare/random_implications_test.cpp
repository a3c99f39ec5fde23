// Implications on random rulebooks, held against the verdicts of every partner of at most three
// people, with every amount next to a threshold.
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
const std::vector<std::string> kExams = {"A-1", "A-2", "B-1", "B-2"};
const std::string kDeclarations =
    "exam A-1 \"A\";\nexam A-2 \"A\";\nexam B-1 \"B\";\nexam B-2 \"B\";\n"
    "fact trained: yes or no;\nrecords revenue { amount: money in USD; new: yes or no; }\n"
    "measure turnover = sum of revenue.amount;\n"
    "measure fresh = sum of revenue.amount where new;\n";

class Author {
 public:
  explicit Author(std::uint32_t seed) : random_(seed) {}

  std::string Competency() {
    return kDeclarations + "competency crm \"CRM\" {\n  level silver {" + Body(2) +
           "}\n  level gold {" + Body(2) + "}\n}\n";
  }

 private:
  int Up(int most) { return std::uniform_int_distribution<int>(1, most)(random_); }
  bool Perhaps() { return Up(2) == 1; }

  std::string Body(int depth) {
    std::string body = People(depth < 2);
    for (int i = Up(3); i > 1; --i) body += Statement(depth);
    return body;
  }

  std::string Statement(int depth) {
    switch (Up(depth > 0 ? 5 : 3)) {
      case 1:
        return Perhaps() ? "is trained; " : "is not trained; ";
      case 2:
        return Measure() + " at least $" + std::to_string(Up(3) * 100) + "; ";
      case 3:
        return Measure() + " at least $" + std::to_string(Up(2) * 100) + " if is trained, $" +
               std::to_string(Up(3) * 100) + " if is not trained; ";
      case 4:
        return "either { " + Body(0) + "} or { " + Body(0) + "} ";
      default:
        return "at least 2 of { is trained; " + Measure() + " more than $" +
               std::to_string(Up(2) * 100) + "; fresh less than $200; } ";
    }
  }

  std::string Measure() { return Perhaps() ? "turnover" : "fresh"; }

  std::string People(bool inner) {
    std::string lines =
        (inner ? "the same or different " : "") + std::to_string(Up(2)) + " people " + Condition();
    for (int i = Up(3); i > 1; --i) {
      const bool new_crew = inner || Perhaps();
      lines += std::string(new_crew ? "the same or different " : "another ") +
               std::to_string(Up(2)) + " people " + Condition();
      if (new_crew) inner = true;  // no `another` behind it
    }
    return lines;
  }

  std::string Condition() {
    std::string list;
    for (const std::string& exam : kExams) {
      if (Perhaps()) list += (list.empty() ? "" : ", ") + exam;
    }
    if (list.empty()) list = "A-1";
    const bool several = list.find(',') != std::string::npos;
    switch (Up(several ? 4 : 2)) {
      case 1:
      case 2:
        return "pass any of <" + list + ">; ";
      case 3:
        return "pass all of <" + list + ">; ";
      default:
        return "pass at least 2 of <" + list + ">; ";
    }
  }

  std::mt19937 random_;
};

std::vector<Witness> EveryPartner() {
  std::vector<Witness> partners;
  const std::vector<std::int64_t> amounts = {0, 50, 100, 150, 200, 250, 300, 350};
  for (const auto& people : EveryTeam(kExams, kMostPeople)) {
    for (const std::int64_t trained : {0, 1}) {
      for (std::size_t all = 0; all < amounts.size(); all += people.size() == kMostPeople ? 2 : 1) {
        for (std::size_t fresh = 0; fresh <= all; fresh += people.size() == kMostPeople ? 2 : 1) {
          Witness partner;
          partner.people = people;
          partner.facts = {{"trained", {TypeKind::yes_no, trained, {}}}};
          const auto add = [&](std::int64_t amount, std::int64_t is_new) {
            partner.rows.push_back({"revenue",
                                    {{"amount", {TypeKind::money, amount * 10'000, "USD"}},
                                     {"new", {TypeKind::yes_no, is_new, {}}}}});
          };
          add(amounts[all] - amounts[fresh], 0);
          add(amounts[fresh], 1);
          partners.push_back(std::move(partner));
        }
      }
    }
  }
  return partners;
}

TEST_CASE("implications hold against every small partner") {
  const std::vector<Witness> partners = EveryPartner();
  const Rulebook shape = Checked(Author(0).Competency());
  PartnerBatch batch(shape);
  for (const Witness& partner : partners) AppendWitness(partner, shape, batch);
  std::map<Proof, int> told;
  for (std::uint32_t seed = 0; seed < kRulebooks; ++seed) {
    const std::string text = Author(seed).Competency();
    INFO("seed " << seed << "\n" << text);
    const Rulebook rulebook = Checked(text);
    const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
    VerdictColumns columns;
    Evaluator(program).Evaluate(batch, columns);
    const Side silver{&rulebook, &program, {GoalId{0}}, {}},
        gold{&rulebook, &program, {GoalId{1}}, {}};
    const Implication answer = Implications().Decide(gold, silver);
    ++told[answer.proof];
    std::size_t fewest = kMostPeople + 1;
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      if (columns.at(RowId{1}, i) == Verdict::met && columns.at(RowId{0}, i) == Verdict::not_met)
        fewest = std::min(fewest, partners[i].people.size());
    }
    INFO(answer.reason);
    CHECK(answer.proof != Proof::not_decided);
    if (fewest <= kMostPeople) CHECK(answer.proof == Proof::refuted);
    if (answer.proof != Proof::refuted) continue;
    INFO(PartnerBlock(answer.witness, "witness", program.as_of));
    CHECK(VerdictOn(gold, answer.witness) == Verdict::met);
    CHECK(VerdictOn(silver, answer.witness) == Verdict::not_met);
    CHECK(std::min(answer.witness.people.size(), kMostPeople + 1) == fewest);
  }
  CHECK(told[Proof::proved] >= 10);
  CHECK(told[Proof::refuted] >= 100);
}

TEST_CASE("two rulebooks are compared as every small partner compares them") {
  const std::vector<Witness> partners = EveryPartner();
  const Rulebook shape = Checked(Author(0).Competency());
  PartnerBatch batch(shape);
  for (const Witness& partner : partners) AppendWitness(partner, shape, batch);
  std::map<Proof, int> told;
  for (std::uint32_t seed = kRulebooks; seed < 2 * kRulebooks; seed += 2) {
    const Asked old(Author(seed).Competency(), batch), now(Author(seed + 1).Competency(), batch);
    INFO("seed " << seed << "\n" << old.text << now.text);
    const auto check = [&](const Asked& left, const Asked& right) {
      const Implication answer = Implications().Decide(left.side(1), right.side(1));
      ++told[answer.proof];
      std::size_t fewest = kMostPeople + 1;
      for (std::uint32_t i = 0; i < partners.size(); ++i) {
        if (left.columns.at(RowId{1}, i) == Verdict::met &&
            right.columns.at(RowId{1}, i) == Verdict::not_met)
          fewest = std::min(fewest, partners[i].people.size());
      }
      INFO(answer.reason);
      CHECK(answer.proof != Proof::not_decided);
      if (fewest <= kMostPeople) CHECK(answer.proof == Proof::refuted);
      if (answer.proof != Proof::refuted) return;
      INFO(PartnerBlock(answer.witness, "witness", left.program.as_of));
      CHECK(VerdictOn(left.side(1), answer.witness) == Verdict::met);
      CHECK(VerdictOn(right.side(1), answer.witness) == Verdict::not_met);
      CHECK(std::min(answer.witness.people.size(), kMostPeople + 1) == fewest);
    };
    check(old, now);
    check(now, old);
  }
  CHECK(told[Proof::proved] >= 5);
  CHECK(told[Proof::refuted] >= 200);
}

}  // namespace
}  // namespace attain
