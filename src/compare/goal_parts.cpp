#include "compare/goal_parts.h"

#include <fmt/format.h>

namespace attain {

std::string PartName(const Side& side, GoalId goal, BodyId body) {
  const Goal& of = side.program->goals[goal];
  const BlockId block = side.program->bodies[body].source;
  const Rulebook& rulebook = *side.rulebook;
  std::string name(rulebook.text(rulebook.awards[of.award].name));
  if (block == rulebook.award_versions[of.version].body) return name;
  name += '/';
  if (of.option.valid()) {
    name += rulebook.text(rulebook.options[of.option].name);
    if (block == rulebook.options[of.option].body) return name;
  }
  return fmt::format("{}/{}", name, rulebook.text(rulebook.levels[of.level].name));
}

std::set<std::string> PartsOf(const Side& side, std::span<const GoalId> goals) {
  std::set<std::string> parts;
  for (const GoalId goal : goals) {
    for (const BodyId body : side.program->body_ids[side.program->goals[goal].bodies])
      parts.insert(PartName(side, goal, body));
  }
  return parts;
}

std::set<std::string> AllParts(const Side& side) {
  std::vector<GoalId> goals;
  for (std::uint32_t i = 0; i < side.program->goals.size(); ++i) goals.push_back({i});
  return PartsOf(side, goals);
}

bool IsInParts(const Side& side, Span span, const std::set<std::string>& aside) {
  for (const GoalId goal : side.goals) {
    for (const BodyId body : side.program->body_ids[side.program->goals[goal].bodies]) {
      if (aside.count(PartName(side, goal, body)) > 0) continue;
      const BlockId block = side.program->bodies[body].source;
      for (const Statement& statement :
           side.rulebook->statements[side.rulebook->blocks[block].statements]) {
        if (statement.span.file == span.file && statement.span.begin <= span.begin &&
            span.end <= statement.span.end)
          return true;
      }
    }
  }
  return false;
}

}  // namespace attain
