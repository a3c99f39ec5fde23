// Measures, each after those that it names, so that their units are known.
#include "base/limits.h"
#include "check/expressions.h"
#include "check/find_cycle.h"
#include "check/passes.h"
#include "check/readers.h"
#include "check/report_cycle.h"

namespace attain {
namespace {

/// The EXPR of a Measure node.
Node ExpressionOf(Node measure) { return measure.child_at(measure.child_count() - 1); }

void AddReferences(const Checker& checker, Node expression, std::vector<Edge>& edges) {
  if (expression.is(NodeKind::Name)) {
    const auto thing = checker.Lookup(checker.TextOf(expression));
    if (thing && thing->kind == NameKind::measure) {
      edges.push_back({thing->index, expression.span()});
    }
  }
  if (!expression.is(NodeKind::Sum) && !expression.is(NodeKind::Product)) return;
  for (const Node part : expression) AddReferences(checker, part, edges);
}

Graph ReferencesOfMeasures(const Checker& checker) {
  Graph graph(checker.measure_nodes.size());
  for (std::size_t i = 0; i < graph.size(); ++i) {
    for (const VersionNode& version : checker.measure_nodes[i]) {
      AddReferences(checker, ExpressionOf(version.node), graph[i]);
    }
  }
  return graph;
}

void CheckMeasure(Checker& checker, MeasureId id) {
  std::vector<MeasureVersion> versions;
  TypeId type;
  Span type_span;
  const std::string_view name = checker.rulebook.text(checker.rulebook.measures[id].name);
  StringId title;
  for (const VersionNode& version : checker.measure_nodes[id.index]) {
    const StringId own_title = checker.TitleOf(version.node);
    if (!title.valid()) title = own_title;
    const Node node = ExpressionOf(version.node);
    if (node.is(NodeKind::Error)) {
      checker.Poison(name);
      continue;
    }
    const auto expression = ReadExpression(checker, node);
    if (!expression) {
      checker.Poison(name);
      continue;
    }
    if (type.valid() && type != expression->type) {
      checker.emitter
          .Emit(Kind::units_do_not_fit, version.node.first().span(),
                "this version of " + InTicks(name) + " is " +
                    DescribeType(checker, expression->type) + ", the version before is " +
                    DescribeType(checker, type),
                "all versions of a measure have one unit; give this one another name")
          .labels.push_back({type_span, "the version before"});
      checker.Poison(name);
      continue;
    }
    type = expression->type;
    type_span = version.node.first().span();
    versions.push_back({version.period, expression->id, version.node.first().span()});
  }
  const Slice<MeasureVersion> slice = checker.rulebook.measure_versions.AddAll(versions);
  Measure& measure = checker.rulebook.measures[id];
  measure.title = title;
  measure.type = type.valid() ? type : checker.NumberType();
  measure.versions = slice;
}

}  // namespace

void CheckMeasures(Checker& checker) {
  Graph graph = ReferencesOfMeasures(checker);
  const auto thing = [](std::uint32_t node) { return NamedThing{NameKind::measure, node}; };
  for (const Cycle& cycle : FindCycles(graph)) {
    ReportCycle(checker, Kind::measure_cycle, cycle, NamesOf(checker, thing), "is computed from");
    for (const std::uint32_t member : cycle.members) {
      checker.Poison(checker.rulebook.text(checker.rulebook.measures[MeasureId{member}].name));
      graph[member].clear();
    }
  }
  for (const std::uint32_t member :
       ReportTooManyReferences(checker, graph, thing, "is computed from")) {
    checker.Poison(checker.rulebook.text(checker.rulebook.measures[MeasureId{member}].name));
  }
  for (const std::uint32_t index : ReferencedFirst(graph)) CheckMeasure(checker, MeasureId{index});
}

}  // namespace attain
