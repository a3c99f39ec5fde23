// What the random comparisons have in common: rulebooks out of texts, and every team of a few
// people.
#pragma once

#include <catch2/catch.hpp>
#include <span>
#include <string>
#include <vector>

#include "check/check.h"
#include "compare/implication.h"
#include "evaluate/evaluate.h"
#include "program/program.h"
#include "syntax/parser.h"

namespace attain {

inline Rulebook Checked(const std::string& text) {
  SourceSet sources;
  const FileId file = sources.Add(SourceFile("random", text));
  Emitter emitter;
  const std::vector<SyntaxTree> trees = {Parse(sources[file], file, emitter)};
  Rulebook rulebook = Check(sources, trees, emitter);
  INFO(text);
  for (const Diagnostic& diagnostic : emitter.diagnostics()) UNSCOPED_INFO(diagnostic.message);
  REQUIRE(!emitter.has_errors());
  return rulebook;
}

using Team = std::vector<WitnessPerson>;

/// Adds `team`, and all that it becomes with people whose sets of exams are `from` or later ones.
inline void AddTeams(std::span<const std::string> exams, std::size_t most, std::size_t from,
                     Team team, std::vector<Team>& all) {
  all.push_back(team);
  if (team.size() == most) return;
  for (std::size_t set = from; set < std::size_t{1} << exams.size(); ++set) {
    team.emplace_back();
    for (std::size_t i = 0; i < exams.size(); ++i) {
      if ((set >> i & 1) != 0) team.back().push_back({exams[i], {}});
    }
    AddTeams(exams, most, set, team, all);
    team.pop_back();
  }
}
/// Every team of at most `most` people, each with one or more of the exams; their order means
/// nothing.
inline std::vector<Team> EveryTeam(std::span<const std::string> exams, std::size_t most) {
  std::vector<Team> all;
  AddTeams(exams, most, 1, {}, all);
  return all;
}

/// A rulebook with its verdicts on a batch, on 2018-06-30.
struct Asked {
  Asked(const std::string& policy, const PartnerBatch& batch)
      : text(policy),
        rulebook(Checked(text)),
        program(Compile(rulebook, *ParseDate("2018-06-30"))) {
    Evaluator(program).Evaluate(batch, columns);
  }
  Side side(std::uint32_t goal) const { return {&rulebook, &program, {GoalId{goal}}, {}}; }
  std::string text;
  Rulebook rulebook;
  Program program;
  VerdictColumns columns;
};

}  // namespace attain
