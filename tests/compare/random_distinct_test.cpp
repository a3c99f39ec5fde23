// Different values of a field against every partner of a few rows, whose values come from a small
// range, and one amount from far above the thresholds.
#include <random>

#include "every_team.h"

namespace attain {
namespace {

constexpr const char* kTable =
    "records rv dated by on { c: text; o: one of x, y; q: number; on: date; }\n";

class Maker {
 public:
  explicit Maker(std::uint32_t seed) : random_(seed) {}

  std::string Text() {
    std::string text = kTable;
    for (const char* name : {"m", "n", "l"})
      text += std::string("measure ") + name + " = " + Expression() + ";\n";
    text += "competency k {\n";
    for (const char* level : {"silver", "gold"})
      text += std::string("  level ") + level + " { " + Requirement() + Requirement() + "}\n";
    return text + "}\n";
  }

 private:
  using Words = std::vector<std::string>;
  inline static const Words kAggregates = {"count of distinct rv.c",
                                           "count of distinct rv.c",
                                           "count of distinct rv.o",
                                           "count of distinct rv.q",
                                           "count of rv",
                                           "sum of rv.q"};
  inline static const Words kFilters = {"",
                                        "",
                                        " where o is x",
                                        " where c is not \"c 1\"",
                                        " where q at least 2",
                                        " where q at least 500"};
  inline static const Words kWindows = {"", " in the trailing 12 months",
                                        " in the trailing 12 months ending 12 months ago"};

  const std::string& Pick(const Words& from) { return from[random_() % from.size()]; }
  std::string Aggregate() { return Pick(kAggregates) + Pick(kFilters) + Pick(kWindows); }
  std::string Expression() {
    if (random_() % 4 != 0) return Aggregate();
    const std::string one = "(" + Aggregate() + ")", other = "(" + Aggregate() + ")";
    return one + Pick({" - ", " + "}) + other;
  }
  std::string Test() {
    return Pick({"m", "n", "l"}) + " " +
           Pick({"at least ", "at least ", "less than ", "at most ", "more than "}) +
           std::to_string(random_() % 4);
  }
  std::string Requirement() {
    if (random_() % 3 != 0) return Test() + "; ";
    return "either { " + Test() + "; } or { " + Test() + "; } ";
  }

  std::mt19937 random_;
};

std::vector<WitnessRow> EveryRow() {
  std::vector<WitnessRow> rows;
  for (const char* c : {"c 1", "v", "w"}) {
    for (const char* o : {"x", "y"}) {
      for (const std::int64_t q : {1'000'000, 2'000'000, 500'000'000}) {
        for (const char* on : {"2018-06-01", "2017-06-01"}) {
          rows.push_back({"rv",
                          {{"c", {TypeKind::text, 0, c}},
                           {"o", {TypeKind::one_of, 0, o}},
                           {"q", {TypeKind::number, q, {}}},
                           {"on", {TypeKind::date, ParseDate(on)->days, {}}}}});
        }
      }
    }
  }
  return rows;
}

/// Adds `partner`, and all that it becomes with rows from `from` on.
void AddPartners(const std::vector<WitnessRow>& rows, std::size_t most, std::size_t from,
                 Witness partner, std::vector<Witness>& all) {
  all.push_back(partner);
  if (partner.rows.size() == most) return;
  for (std::size_t i = from; i < rows.size(); ++i) {
    partner.rows.push_back(rows[i]);
    AddPartners(rows, most, i, partner, all);
    partner.rows.pop_back();
  }
}

TEST_CASE("implications over different values agree with every partner of three rows") {
  std::vector<Witness> partners;
  AddPartners(EveryRow(), 3, 0, {}, partners);
  std::size_t proved = 0, refuted = 0, not_decided = 0;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = Maker(seed).Text();
    INFO("seed " << seed << "\n" << text);
    const Rulebook rulebook = Checked(text);
    const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
    const Side gold{&rulebook, &program, {GoalId{1}}, {}};
    const Side silver{&rulebook, &program, {GoalId{0}}, {}};
    const Implication answer = Implications().Decide(gold, silver);
    INFO(answer.reason);
    proved += answer.proof == Proof::proved ? 1U : 0U;
    refuted += answer.proof == Proof::refuted ? 1U : 0U;
    not_decided += answer.proof == Proof::not_decided ? 1U : 0U;
    // What is added up and counted by its values as well is not always found, and numbers of rows
    // and large amounts together may lead to numbers beyond 128 bits.
    const bool sum = text.find("sum of") != std::string::npos;
    const bool hard = sum && (text.find("distinct rv.q") != std::string::npos ||
                              text.find("q at least 500") != std::string::npos);
    if (!hard) CHECK(answer.proof != Proof::not_decided);
    if (answer.proof == Proof::refuted) {
      CHECK(VerdictOn(gold, answer.witness) == Verdict::met);
      CHECK(VerdictOn(silver, answer.witness) == Verdict::not_met);
    }
    if (answer.proof == Proof::refuted || answer.proof == Proof::not_decided) continue;
    PartnerBatch batch(rulebook);
    for (const Witness& partner : partners) AppendWitness(partner, rulebook, batch);
    PartnerEvaluation evaluation(program);
    for (std::uint32_t i = 0; i < partners.size(); ++i) {
      REQUIRE(evaluation.Load(batch, i));
      const bool shows = evaluation.GoalVerdict(GoalId{1}) == Verdict::met &&
                         evaluation.GoalVerdict(GoalId{0}) != Verdict::met;
      if (!shows) continue;
      FAIL_CHECK(PartnerBlock(partners[i], "refutes it", program.as_of));
      break;
    }
  }
  CHECK(proved > 20);
  CHECK(refuted > 50);
  CHECK(not_decided < 10);
}

}  // namespace
}  // namespace attain
