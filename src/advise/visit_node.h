// What a statement is: the entry of the table of its kind.
#pragma once

#include "program/program.h"

namespace attain {

/// Calls `use` with the PeopleNode, GroupNode, AttainsNode, ComparisonNode, FlagNode or ScoreNode
/// that the statement is; all calls give the same type.
template <class Use>
auto VisitNode(const Program& program, const StatementNode& node, const Use& use) {
  switch (node.kind) {
    case StatementNodeKind::comparison:
      return use(program.comparisons[Id<ComparisonNode>{node.index}]);
    case StatementNodeKind::flag:
      return use(program.flags[Id<FlagNode>{node.index}]);
    case StatementNodeKind::attains:
      return use(program.attains[Id<AttainsNode>{node.index}]);
    case StatementNodeKind::people:
      return use(program.people[Id<PeopleNode>{node.index}]);
    case StatementNodeKind::group:
      return use(program.groups[Id<GroupNode>{node.index}]);
    case StatementNodeKind::score:
      break;
  }
  return use(program.score_nodes[Id<ScoreNode>{node.index}]);
}

/// Among those of its kind: beside options that alone have metrics a statement is compiled for each
/// of them, but is another one in each only if it is about their scores.
inline std::uint32_t RequirementOf(const StatementNode& node) {
  return node.kind == StatementNodeKind::score ? node.index : node.source.index;
}

}  // namespace attain
