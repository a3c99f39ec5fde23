// A field and a fact that are a text in one rulebook and a list in another, or two lists, against
// every partner of a few rows that both take.
#include <algorithm>
#include <functional>
#include <random>

#include "every_team.h"

namespace attain {
namespace {

struct Declared {
  std::string text;                 ///< of the type
  std::vector<std::string> listed;  ///< none: a text
  bool others;

  bool Takes(const std::string& value) const {
    return others || std::find(listed.begin(), listed.end(), value) != listed.end();
  }
};

const std::vector<Declared> kTypes = {{"text", {}, true},
                                      {"text", {}, true},
                                      {"one of a, b", {"a", "b"}, false},
                                      {"one of a, b, or others", {"a", "b"}, true},
                                      {"one of b, d, or others", {"b", "d"}, true},
                                      {"one of a, b, d", {"a", "b", "d"}, false}};
const std::vector<std::string> kValues = {"a", "b", "d", "e", "g"};

class Maker {
 public:
  explicit Maker(std::mt19937& random) : random_(random), field(Pick(kTypes)), fact(Pick(kTypes)) {}

  std::string Text() {
    std::string text = "records rv { c: " + field.text + "; }\nfact f: " + fact.text + ";\n";
    for (const char* name : {"m", "n"}) {
      const bool distinct = random_() % 2 == 0;
      text += std::string("measure ") + name + " = count of " +
              (distinct ? "distinct rv.c" : "rv where c " + Asked(field)) + ";\n";
    }
    return text + "competency k { " + Requirement() + Requirement() + "}\n";
  }

 private:
  template <class T>
  const T& Pick(const std::vector<T>& from) {
    return from[random_() % from.size()];
  }
  std::string Asked(const Declared& of) {
    const std::string is = random_() % 2 == 0 ? "is " : "is not ";
    return is + (of.listed.empty() ? "\"" + Pick(kValues) + "\"" : Pick(of.listed));
  }
  std::string Test() {
    if (random_() % 3 == 0) return "f " + Asked(fact);
    return Pick(std::vector<std::string>{"m", "n"}) +
           Pick(std::vector<std::string>{" at least ", " less than "}) +
           std::to_string(random_() % 4);
  }
  std::string Requirement() {
    if (random_() % 3 != 0) return Test() + "; ";
    return "either { " + Test() + "; } or { " + Test() + "; } ";
  }

  std::mt19937& random_;

 public:
  const Declared& field;
  const Declared& fact;
};

std::vector<Witness> EveryPartner(const std::function<bool(const std::string&)>& takes_field,
                                  const std::function<bool(const std::string&)>& takes_fact) {
  std::vector<std::vector<WitnessRow>> rows = {{}};
  for (std::size_t begin = 0, round = 0; round < 3; ++round) {
    const std::size_t end = rows.size();
    for (; begin < end; ++begin) {
      for (const std::string& value : kValues) {
        if (!takes_field(value)) continue;
        std::vector<WitnessRow> more = rows[begin];
        more.push_back({"rv", {{"c", {TypeKind::text, 0, value}}}});
        rows.push_back(std::move(more));
      }
    }
  }
  std::vector<Witness> partners;
  for (const std::string& value : kValues) {
    if (!takes_fact(value)) continue;
    for (const std::vector<WitnessRow>& some : rows)
      partners.push_back({{{"f", {TypeKind::text, 0, value}}}, some, {}});
  }
  return partners;
}

TEST_CASE("implications between texts and lists agree with every small partner that both take") {
  std::mt19937 random(1);
  std::size_t proved = 0, refuted = 0;
  for (std::size_t round = 0; round < 400; ++round) {
    Maker left_maker(random), right_maker(random);
    const std::string left_text = left_maker.Text(), right_text = right_maker.Text();
    INFO(left_text << "\n" << right_text);
    const Rulebook left_rules = Checked(left_text), right_rules = Checked(right_text);
    const Program left_program = Compile(left_rules, *ParseDate("2018-06-30"));
    const Program right_program = Compile(right_rules, *ParseDate("2018-06-30"));
    const Side left{&left_rules, &left_program, {GoalId{0}}, {}};
    const Side right{&right_rules, &right_program, {GoalId{0}}, {}};
    const Implication answer = Implications().Decide(left, right);
    INFO(answer.reason);
    CHECK((answer.proof == Proof::proved || answer.proof == Proof::refuted));
    const auto both_take = [&](const Declared& one, const Declared& other) {
      return [&](const std::string& value) { return one.Takes(value) && other.Takes(value); };
    };
    const auto takes_field = both_take(left_maker.field, right_maker.field);
    const auto takes_fact = both_take(left_maker.fact, right_maker.fact);
    if (answer.proof == Proof::refuted) {
      ++refuted;
      CHECK(VerdictOn(left, answer.witness) == Verdict::met);
      CHECK(VerdictOn(right, answer.witness) == Verdict::not_met);
      for (const WitnessFact& fact : answer.witness.facts) CHECK(takes_fact(fact.value.text));
      for (const WitnessRow& row : answer.witness.rows) {
        for (const WitnessFact& cell : row.cells) CHECK(takes_field(cell.value.text));
      }
    }
    if (answer.proof != Proof::proved) continue;
    ++proved;
    for (const Witness& partner : EveryPartner(takes_field, takes_fact)) {
      if (VerdictOn(left, partner) != Verdict::met || VerdictOn(right, partner) == Verdict::met)
        continue;
      FAIL_CHECK(PartnerBlock(partner, "refutes it", left_program.as_of));
      break;
    }
  }
  CHECK(proved > 50);
  CHECK(refuted > 100);
}

}  // namespace
}  // namespace attain
