// Real policies, changed in one number, date, list item, relation word or the like: what an example
// notices, `attain compare` sees; each partner that it shows is met on one side only, by the
// reference evaluator as well; and where it says that nothing changes, the reference evaluator says
// so of each of many small partners. ATTAIN_DEEP=1 tries more of them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "check/check.h"
#include "compare/rulebook_difference.h"
#include "compare/stretches.h"
#include "golden.h"
#include "policy_mutations/declarations.h"
#include "policy_mutations/mutations.h"
#include "policy_mutations/trial.h"
#include "reference/verdicts.h"
#include "small_partners.h"
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

using RowNames = std::vector<std::string>;
/// What the reference evaluator says of each row.
using Verdicts = std::map<RowNames, Verdict>;

Verdicts ReferenceVerdicts(const Rulebook& rulebook, const Sample& sample) {
  const auto rows =
      reference::Verdicts(rulebook, *sample.as_of, reference::PartnerOf(rulebook, sample));
  REQUIRE(rows);
  Verdicts verdicts;
  const auto name = [&](StringId id) {
    return id.valid() ? std::string(rulebook.text(id)) : std::string();
  };
  for (const reference::RowVerdict& row : *rows)
    verdicts[{name(rulebook.awards[row.award].name), name(row.option), name(row.level)}] =
        row.verdict;
  return verdicts;
}

/// The verdicts of each partner in the file that was added last, by title.
std::map<std::string, Verdicts> VerdictsOfPartners(const Checked& checked) {
  std::map<std::string, Verdicts> verdicts;
  for (const Sample& sample : checked.rulebook.samples) {
    if (sample.is_example || sample.span.file.index + 1 != checked.sources.size()) continue;
    verdicts.emplace(checked.rulebook.text(sample.title),
                     ReferenceVerdicts(checked.rulebook, sample));
  }
  return verdicts;
}

Checked CheckWith(std::vector<SourceFile> files, const std::string& partners) {
  files.emplace_back("partners", partners);
  Checked checked = CheckTexts(files);
  REQUIRE(!checked.has_errors);
  return checked;
}

/// Whether some row differs on some day; `partners` gets those that show it.
bool Differs(const Checked& before, const Checked& after, std::string& partners) {
  RulebookComparison comparison({&before.sources, &before.rulebook},
                                {&after.sources, &after.rulebook});
  const Rulebook* both[] = {&before.rulebook, &after.rulebook};
  bool differs = false;
  for (const Stretch& stretch : StretchesOf(both, *ParseDate("2018-06-30"))) {
    for (const RowDifference& row : comparison.Compare(stretch.days.front(), stretch.days.front(),
                                                       [](const RowDifference&) { return true; })) {
      CHECK(row.change != Change::not_decided);
      differs = differs || row.change != Change::equal || row.gains.proof == Proof::only_negative ||
                row.loses.proof == Proof::only_negative;
      CheckWitnesses(row, comparison, before.rulebook, after.rulebook, stretch.days.front());
      const std::string names = "/" + row.competency + "/" + row.option + "/" + row.level + "/" +
                                FormatDate(stretch.days.front());
      if (row.gains.proof == Proof::refuted)
        partners += PartnerBlock(row.gains.witness, "gains" + names, stretch.days.front());
      if (row.loses.proof == Proof::refuted)
        partners += PartnerBlock(row.loses.witness, "loses" + names, stretch.days.front());
    }
  }
  return differs;
}

/// Each of the partners is met on one side only.
void CheckByReference(const std::vector<SourceFile>& before, const std::vector<SourceFile>& after,
                      const std::string& partners) {
  const auto was = VerdictsOfPartners(CheckWith(before, partners));
  const auto is = VerdictsOfPartners(CheckWith(after, partners));
  for (const auto& [title, verdicts] : was) {
    INFO(title << "\n" << partners);
    RowNames names = {""};
    for (const char c : title) {
      if (c == '/') {
        names.emplace_back();
      } else {
        names.back() += c;
      }
    }
    const bool gains = names.front() == "gains";
    names.erase(names.begin());
    names.pop_back();  // the day
    CHECK(verdicts.at(names) == (gains ? Verdict::not_met : Verdict::met));
    CHECK(is.at(title).at(names) == (gains ? Verdict::met : Verdict::not_met));
  }
}

void CheckAlike(const std::map<std::string, Verdicts>& was,
                const std::map<std::string, Verdicts>& is) {
  REQUIRE(was.size() == is.size());
  for (const auto& [title, verdicts] : was) {
    INFO(title);
    CHECK(verdicts == is.at(title));
  }
}

void CheckMutationsOf(const std::vector<std::string>& changed,
                      const std::vector<std::string>& others) {
  std::vector<SourceFile> files;
  for (const std::string& path : changed) files.emplace_back(path, ReadWholeFile(path));
  for (const std::string& path : others) files.emplace_back(path, ReadWholeFile(path));
  const Checked before = CheckTexts(files);
  REQUIRE(!before.has_errors);
  const CutRulebook declarations = CutIntoDeclarations(before.sources);
  const std::size_t small = std::getenv("ATTAIN_DEEP") != nullptr ? 1'000 : 100;
  const std::string partners = SmallPartners(before.rulebook, small, 1);
  const auto verdicts = VerdictsOfPartners(CheckWith(files, partners));
  REQUIRE(verdicts.size() > small);
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
      std::string witnesses;
      const bool differs = Differs(before, after, witnesses);
      if (notice.noticed()) CHECK(differs);
      if (differs) {
        CheckByReference(files, mutated, witnesses);
      } else {
        CheckAlike(verdicts, VerdictsOfPartners(CheckWith(mutated, partners)));
      }
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
