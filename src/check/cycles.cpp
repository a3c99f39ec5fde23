// Sets, `earned by` and `replaced by` that come back to where they began. Measures: measures.cpp.
#include "check/passes.h"
#include "check/report_cycle.h"
#include "check/walk_lists.h"

namespace attain {
namespace {

NamedThing SetThing(std::uint32_t node) { return {NameKind::set, node}; }
NamedThing CredentialThing(std::uint32_t node) { return {NameKind::credential, node}; }

void EmptySet(Checker& checker, SetId id) {
  const CredentialSet& set = checker.rulebook.sets[id];
  for (SetVersion& version : checker.rulebook.set_versions[set.versions]) version.items = {};
  checker.Poison(checker.rulebook.text(set.name));
}

void CheckSetCycles(Checker& checker) {
  Graph graph = ReferencesOfSets(checker.rulebook);
  for (const Cycle& cycle : FindCycles(graph)) {
    ReportCycle(checker, Kind::set_cycle, cycle, NamesOf(checker, SetThing), "contains");
    for (const std::uint32_t member : cycle.members) {
      EmptySet(checker, SetId{member});
      graph[member].clear();
    }
  }
  for (const std::uint32_t member : ReportTooManyReferences(checker, graph, SetThing, "contains")) {
    EmptySet(checker, SetId{member});
  }
}

/// Credentials, then sets. Only what can lead on has edges: sets, and credentials that are earned
/// by others.
Graph ReferencesOfEarnedBy(const Rulebook& rulebook) {
  const std::uint32_t first_set = rulebook.credentials.size();
  Graph graph(first_set + rulebook.sets.size());
  std::uint32_t from = 0;
  const ItemVisitor add_edge = [&](const ListItem& item) {
    if (item.kind == ItemKind::set) {
      graph[from].push_back({first_set + item.set.index, item.span});
    } else if (rulebook.credentials[item.credential].earned_by.valid()) {
      graph[from].push_back({item.credential.index, item.span});
    }
  };
  for (; from < first_set; ++from) {
    const ConditionId condition = rulebook.credentials[CredentialId{from}].earned_by;
    if (condition.valid()) WalkCondition(rulebook, condition, add_edge);
  }
  for (const CredentialSet& set : rulebook.sets) {
    for (const SetVersion& version : rulebook.set_versions[set.versions]) {
      WalkItems(rulebook, version.items, add_edge);
    }
    ++from;
  }
  return graph;
}

void CheckEarnedByCycles(Checker& checker) {
  Rulebook& rulebook = checker.rulebook;
  const std::uint32_t first_set = rulebook.credentials.size();
  const auto thing = [&](std::uint32_t node) {
    return node < first_set ? CredentialThing(node) : SetThing(node - first_set);
  };
  Graph graph = ReferencesOfEarnedBy(rulebook);
  const auto cut = [&](std::uint32_t node) {
    if (node < first_set) rulebook.credentials[CredentialId{node}].earned_by = {};
  };
  for (const Cycle& cycle : FindCycles(graph)) {
    ReportCycle(checker, Kind::earned_by_cycle, cycle, NamesOf(checker, thing), "depends on");
    for (const std::uint32_t member : cycle.members) {
      cut(member);
      if (member < first_set) graph[member].clear();
    }
  }
  for (const std::uint32_t member : ReportTooManyReferences(checker, graph, thing, "depends on")) {
    cut(member);
  }
}

void CheckReplacedByCycles(Checker& checker) {
  Rulebook& rulebook = checker.rulebook;
  Graph graph(rulebook.credentials.size());
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    const Credential& credential = rulebook.credentials[CredentialId{i}];
    if (!credential.replaced_by.valid()) continue;
    const Span clause = checker.credential_nodes[i].child(NodeKind::ReplacedBy).span();
    graph[i].push_back({credential.replaced_by.index, clause});
  }
  for (const Cycle& cycle : FindCycles(graph)) {
    ReportCycle(checker, Kind::replaced_by_cycle, cycle, NamesOf(checker, CredentialThing),
                "is replaced by");
    for (const std::uint32_t member : cycle.members) {
      rulebook.credentials[CredentialId{member}].replaced_by = {};
    }
  }
}

}  // namespace

void CheckCycles(Checker& checker) {
  CheckSetCycles(checker);
  CheckEarnedByCycles(checker);
  CheckReplacedByCycles(checker);
}

}  // namespace attain
