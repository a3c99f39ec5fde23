// `--fix` on random rulebooks and on the golden files: what comes out checks, has the same verdict
// for every partner, and nothing more to repair.
#include <filesystem>
#include <map>

#include "compare/implication.h"
#include "evaluate/evaluate.h"
#include "lint/repair.h"
#include "linted.h"
#include "partners/sample_partners.h"
#include "reference/random_policy.h"
#include "tests/golden.h"

namespace attain {
namespace {

Repaired RepairText(std::string text) {
  SourceSet sources;
  sources.Add(SourceFile("text", std::move(text)));
  return Repair(sources, kToday);
}

/// The verdicts of the partners that the rulebook holds.
std::vector<Verdict> VerdictsOf(const Rulebook& rulebook, Date day) {
  PartnerBatch batch(rulebook);
  for (const Sample& sample : rulebook.samples) AppendSample(rulebook, sample, batch);
  const Program program = Compile(rulebook, day);
  VerdictColumns columns;
  Evaluator(program).Evaluate(batch, columns);
  std::vector<Verdict> verdicts;
  for (std::uint32_t row = 0; row < program.rows.size(); ++row) {
    for (std::uint32_t partner = 0; partner < rulebook.samples.size(); ++partner)
      verdicts.push_back(columns.at(RowId{row}, partner));
  }
  return verdicts;
}

/// `text` with what the rules look for, where it can be had: `each` taken out.
std::string Worsened(std::string text) {
  for (std::size_t at = text.find(" each pass"); at != std::string::npos;
       at = text.find(" each pass", at))
    text.erase(at, 5);
  return text;
}

TEST_CASE("repairs of random rulebooks leave every verdict, and nothing to repair") {
  constexpr std::uint32_t kPolicies = 400;
  std::map<Kind, std::size_t> made;
  for (std::uint32_t seed = 0; seed < kPolicies; ++seed) {
    const auto asked = seed % 2 == 0 ? reference::Asked::people : reference::Asked::everything;
    const reference::RandomPolicy random = reference::MakeRandomPolicy(seed, asked);
    const std::string text = Worsened(random.text);
    const Repaired repaired = RepairText(text);
    if (repaired.made.empty()) continue;
    for (const MadeRepair& one : repaired.made) ++made[one.kind];
    const std::string& after = repaired.sources[FileId{0}].text;
    INFO("seed " << seed << "\n" << text << "\nrepaired\n" << after);
    const Rulebook rules_before = CheckText(text), rules_after = CheckText(after);
    for (const Date day : random.days)
      CHECK(VerdictsOf(rules_before, day) == VerdictsOf(rules_after, day));
    CHECK(RepairText(after).made.empty());
  }
  for (const auto& [kind, count] : made) UNSCOPED_INFO(InfoOf(kind).code << " " << count);
  CHECK(made[Kind::each_or_together] >= 20);
  CHECK(made[Kind::total_restated] >= 5);
  CHECK(made[Kind::unclear_whom] >= 1);
}

/// Each goal of one program implies that of the other at the same place, both ways.
void CheckSameGoals(const Rulebook& before, const Rulebook& after) {
  const Program old_program = Compile(before, kToday), new_program = Compile(after, kToday);
  REQUIRE(old_program.goals.size() == new_program.goals.size());
  Implications implications;
  for (std::uint32_t i = 0; i < old_program.goals.size(); ++i) {
    const Side old_side{&before, &old_program, {GoalId{i}}, {}};
    const Side new_side{&after, &new_program, {GoalId{i}}, {}};
    CHECK(implications.Decide(old_side, new_side).proof == Proof::proved);
    CHECK(implications.Decide(new_side, old_side).proof == Proof::proved);
  }
}

TEST_CASE("repairs of the golden files are proved to change no verdict") {
  std::size_t proved = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/golden/lint")) {
    if (entry.path().extension() != ".policy") continue;
    INFO(entry.path().string());
    const std::string text = ReadWholeFile(entry.path().string());
    const Repaired repaired = RepairText(text);
    const std::string& after = repaired.sources[FileId{0}].text;
    CHECK(RepairText(after).made.empty());
    if (repaired.made.empty()) continue;
    ++proved;
    CheckSameGoals(CheckText(text), CheckText(after));
  }
  CHECK(proved >= 6);
}

TEST_CASE("a repair that changes verdicts is offered and not made") {
  const std::string text =
      "exam A-1 \"A\", replaced by A-2;\nexam A-2 \"B\";\ncompetency crm \"CRM\" { 1 person passes "
      "A-1; another passes A-2; }\n";
  const Linted linted = LintText("text", text);
  REQUIRE(linted.HasOnly(Kind::successor_not_listed));
  REQUIRE(linted.emitter.diagnostics().front().fixes.size() == 1);
  CHECK(linted.emitter.diagnostics().front().fixes.front().edits.front().text ==
        "any of <A-1, A-2>");
  CHECK(RepairText(text).made.empty());
}

}  // namespace
}  // namespace attain
