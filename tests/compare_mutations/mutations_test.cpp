// Real policies, changed in one number, date, list item, relation word or the like: what an example
// notices, `attain compare` sees, and each partner that it shows is met on one side only.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "check/check.h"
#include "compare/rulebook_difference.h"
#include "compare/stretches.h"
#include "golden.h"
#include "policy_mutations/declarations.h"
#include "policy_mutations/mutations.h"
#include "policy_mutations/trial.h"
#include "syntax/parser.h"

namespace attain {
namespace {

struct Checked {
  SourceSet sources;
  Rulebook rulebook;
  bool has_errors;
};

Checked CheckTexts(const std::vector<SourceFile>& files) {
  Checked checked;
  Emitter emitter;
  std::vector<SyntaxTree> trees;
  for (const SourceFile& file : files) {
    const FileId id = checked.sources.Add(file);
    trees.push_back(Parse(checked.sources[id], id, emitter));
  }
  checked.rulebook = Check(checked.sources, trees, emitter);
  checked.has_errors = emitter.has_errors();
  return checked;
}

/// Whether the row's partners are met on one side only, as the evaluator has it.
void CheckWitnesses(const RowDifference& row, RulebookComparison& comparison,
                    const Rulebook& before, const Rulebook& after, Date day) {
  const auto side_of = [&](const Rulebook& rulebook, const Program& program) {
    Side side{&rulebook, &program, {}, {}};
    for (const OutputRow& other : program.rows) {
      const RowDifference names = NamesOf(rulebook, other);
      if (names.competency != row.competency || names.option != row.option ||
          names.level != row.level)
        continue;
      const auto goals = program.goal_ids[other.goals];
      side.goals.assign(goals.begin(), goals.end());
    }
    return side;
  };
  const Side was = side_of(before, comparison.OldProgram(day));
  const Side is = side_of(after, comparison.NewProgram(day));
  if (row.gains.proof == Proof::refuted) {
    CHECK(VerdictOn(is, row.gains.witness) == Verdict::met);
    CHECK(VerdictOn(was, row.gains.witness) == Verdict::not_met);
  }
  if (row.loses.proof == Proof::refuted) {
    CHECK(VerdictOn(was, row.loses.witness) == Verdict::met);
    CHECK(VerdictOn(is, row.loses.witness) == Verdict::not_met);
  }
}

/// Whether some row differs on some day.
bool Differs(const Checked& before, const Checked& after) {
  RulebookComparison comparison({&before.sources, &before.rulebook},
                                {&after.sources, &after.rulebook});
  const Rulebook* both[] = {&before.rulebook, &after.rulebook};
  bool differs = false;
  for (const Stretch& stretch : StretchesOf(both, *ParseDate("2018-06-30"))) {
    for (const RowDifference& row :
         comparison.Compare(stretch.day, stretch.day, [](const RowDifference&) { return true; })) {
      CHECK(row.change != Change::not_decided);
      differs = differs || row.change != Change::equal || row.gains.proof == Proof::only_negative ||
                row.loses.proof == Proof::only_negative;
      CheckWitnesses(row, comparison, before.rulebook, after.rulebook, stretch.day);
    }
  }
  return differs;
}

void CheckMutationsOf(const std::vector<std::string>& changed,
                      const std::vector<std::string>& others) {
  std::vector<SourceFile> files;
  for (const std::string& path : changed) files.emplace_back(path, ReadWholeFile(path));
  for (const std::string& path : others) files.emplace_back(path, ReadWholeFile(path));
  const Checked before = CheckTexts(files);
  REQUIRE(!before.has_errors);
  const Declarations declarations = CutIntoDeclarations(before.sources);
  int noticed = 0, seen = 0, equal = 0;
  for (std::uint32_t i = 0; i < declarations.all.size(); ++i) {
    const Declaration& declaration = declarations.all[i];
    if (declaration.is_example || declaration.file.index >= changed.size()) continue;
    Trial trial(declarations, i);
    const std::string& text = declaration.source.text;
    for (const Mutation& mutation : MutationsOf(RootOf(declaration.tree).first(), text)) {
      const SourceFile& file = files[declaration.file.index];
      INFO(file.path << ":" << file.PositionOf(declaration.begin + mutation.at).line << " "
                     << mutation.words);
      std::vector<SourceFile> mutated = files;
      std::string whole = file.text;
      whole.replace(declaration.begin + mutation.begin, mutation.end - mutation.begin,
                    mutation.replacement);
      mutated[declaration.file.index] = SourceFile(file.path, whole);
      const Checked after = CheckTexts(mutated);
      if (after.has_errors) continue;
      const Notice notice = trial.Try(text.substr(0, mutation.begin) + mutation.replacement +
                                      text.substr(mutation.end));
      const bool differs = Differs(before, after);
      if (notice.noticed()) CHECK(differs);
      noticed += notice.noticed() ? 1 : 0;
      seen += differs ? 1 : 0;
      equal += differs ? 0 : 1;
    }
  }
  CAPTURE(noticed, seen, equal);
  CHECK(noticed > 20);
  CHECK(seen >= noticed);
}

TEST_CASE("compare sees what the examples of the DevOps page notice") {
  CheckMutationsOf({"policies/2017/devops.policy"},
                   {"policies/2017/devops-examples.policy", "policies/catalogue.policy"});
}

TEST_CASE("compare sees what the examples of the Cloud CRM pages notice") {
  CheckMutationsOf({"policies/2017/cloud-customer-relationship-management.policy"},
                   {"policies/2017/cloud-customer-relationship-management-examples.policy",
                    "policies/catalogue.policy", "policies/partner-data.policy"});
}

}  // namespace
}  // namespace attain
