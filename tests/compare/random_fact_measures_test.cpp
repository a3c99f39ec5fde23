// Measures made of facts alone, against every partner whose facts are halves of a small range.
#include <random>

#include "base/limits.h"
#include "every_team.h"

namespace attain {
namespace {

class Maker {
 public:
  explicit Maker(std::uint32_t seed) : random_(seed) {}

  std::string Text() {
    std::string text = "fact a: number;\nfact b: number;\n";
    for (const char* name : {"m", "n"})
      text += std::string("measure ") + name + " = " + Expression() + ";\n";
    text += "competency c {\n";
    for (const char* level : {"silver", "gold"})
      text += std::string("  level ") + level + " { " + Requirement() + Requirement() + "}\n";
    return text + "}\n";
  }

 private:
  std::string Pick(std::initializer_list<const char*> from) {
    return *(from.begin() + random_() % from.size());
  }
  std::string Expression() {
    return Pick({"a", "b", "a + b", "a - b", "a * 2", "a + 3", "b - a", "a * 2 + b", "a / 2",
                 "b * 3 - a", "5"});
  }
  std::string Requirement() {
    const std::string one = Pick({"a", "b", "m", "n", "m", "n"}) + " " +
                            Pick({"at least ", "less than ", "at most ", "more than "}) +
                            std::to_string(random_() % 8);
    if (random_() % 3 != 0) return one + "; ";
    return "either { " + one + "; } or { " + Pick({"a", "b", "m", "n"}) + " at least " +
           std::to_string(random_() % 8) + "; } ";
  }

  std::mt19937 random_;
};

TEST_CASE("implications over measures of facts alone agree with every small partner") {
  std::size_t proved = 0, refuted = 0, not_decided = 0;
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::string text = Maker(seed).Text();
    INFO("seed " << seed << "\n" << text);
    const Rulebook rulebook = Checked(text);
    const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
    const Side gold{&rulebook, &program, {GoalId{1}}, {}};
    const Side silver{&rulebook, &program, {GoalId{0}}, {}};
    const Implication answer = Implications().Decide(gold, silver);
    proved += answer.proof == Proof::proved ? 1U : 0U;
    refuted += answer.proof == Proof::refuted ? 1U : 0U;
    not_decided += answer.proof == Proof::not_decided ? 1U : 0U;
    CHECK(answer.proof != Proof::only_negative);
    INFO(answer.reason);
    if (text.find("/") == std::string::npos) CHECK(answer.proof != Proof::not_decided);
    if (answer.proof == Proof::refuted) {
      CHECK(VerdictOn(gold, answer.witness) == Verdict::met);
      CHECK(VerdictOn(silver, answer.witness) == Verdict::not_met);
    }
    for (std::int64_t a = -12; answer.proof == Proof::proved && a <= 24; ++a) {
      for (std::int64_t b = -12; b <= 24; ++b) {
        Witness partner;
        partner.facts = {{"a", {TypeKind::number, a * kNumberScale / 2, {}}},
                         {"b", {TypeKind::number, b * kNumberScale / 2, {}}}};
        const bool shows =
            VerdictOn(gold, partner) == Verdict::met && VerdictOn(silver, partner) != Verdict::met;
        if (shows) FAIL_CHECK("a is " << a << " / 2, b is " << b << " / 2");
      }
    }
  }
  CHECK(proved > 20);
  CHECK(refuted > 100);
  CHECK(not_decided < 30);
}

}  // namespace
/// Thresholds one unit apart, and measures that lie between the two.
std::string TextWithFractions(std::mt19937& random) {
  const auto pick = [&](std::initializer_list<const char*> from) {
    return std::string(*(from.begin() + random() % from.size()));
  };
  std::string text = "fact a: number;\nfact b: number;\n";
  for (const char* name : {"m", "n"})
    text += std::string("measure ") + name + " = " +
            pick({"a * 0.5", "a / 2", "a * 0.5 + b", "a / 4 - b", "a / b", "a * 0.1"}) + ";\n";
  text += "competency c {\n";
  for (const char* level : {"silver", "gold"}) {
    text += std::string("  level ") + level + " { ";
    for (const char* what : {"m", "m", "n"})
      text += std::string(what) + " " +
              pick({"at least ", "less than ", "at most ", "more than ", "is ", "is not "}) +
              pick({"1", "0.999999", "1.000001", "0", "0.000001"}) + "; ";
    text += "}\n";
  }
  return text + "}\n";
}

TEST_CASE("what lies between two thresholds one unit apart refutes what it must") {
  std::mt19937 random(1);
  std::vector<std::int64_t> values;
  for (const std::int64_t whole : {-1, 0, 1, 2, 4, 10}) {
    for (const std::int64_t units : {-5, -1, 0, 1, 3})
      values.push_back(whole * kNumberScale + units);
  }
  std::size_t proved = 0;
  for (std::uint32_t round = 0; round < 120; ++round) {
    const std::string text = TextWithFractions(random);
    INFO(text);
    const Rulebook rulebook = Checked(text);
    const Program program = Compile(rulebook, *ParseDate("2018-06-30"));
    const Side gold{&rulebook, &program, {GoalId{1}}, {}};
    const Side silver{&rulebook, &program, {GoalId{0}}, {}};
    const Implication answer = Implications().Decide(gold, silver);
    if (answer.proof == Proof::refuted) {
      CHECK(VerdictOn(gold, answer.witness) == Verdict::met);
      CHECK(VerdictOn(silver, answer.witness) == Verdict::not_met);
    }
    if (answer.proof != Proof::proved) continue;
    ++proved;
    for (const std::int64_t a : values) {
      for (const std::int64_t b : values) {
        Witness partner;
        partner.facts = {{"a", {TypeKind::number, a, {}}}, {"b", {TypeKind::number, b, {}}}};
        if (VerdictOn(gold, partner) == Verdict::met && VerdictOn(silver, partner) != Verdict::met)
          FAIL_CHECK("a is " << a << ", b is " << b << " in units");
      }
    }
  }
  CHECK(proved > 20);
}

}  // namespace attain
