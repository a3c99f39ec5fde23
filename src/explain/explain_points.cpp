// How a score comes about: each metric with its lines.
#include "explain/explain_values.h"
#include "explain/explainer.h"

namespace attain {

ScoreExplanation Explainer::ExplainScore(ScoreId id) {
  const Score& score = program_.scores[id];
  ScoreExplanation result{id, evaluation_.RangeOf(id), {}};
  for (std::uint32_t i = 0; i < score.metrics.size; ++i) {
    const MetricNodeId metric{score.metrics.begin + i};
    result.metrics.Add(memory_, {program_.metrics[metric].source, evaluation_.RangeOf(metric),
                                 ExplainPoints(program_.metrics[metric].group)});
  }
  return result;
}

PointGroupExplanation Explainer::ExplainPoints(const PointGroupNode& group) {
  PointGroupExplanation result{evaluation_.RangeOf(group), {}};
  Verdict gates = Verdict::met;
  std::optional<std::uint32_t> closed;
  std::uint32_t position = 0;
  for (const PointNode& node : program_.point_nodes[group.lines]) {
    PointLineExplanation& line = result.lines.Add(memory_, ExplainLine(node));
    if (node.kind == PointLineKind::only_if) {
      if (line.verdict == Verdict::not_met && !closed) closed = position;
      gates = And(gates, line.verdict);
    } else {
      line.points = Gated(line.points, gates);
      line.stopped_by = closed;
    }
    ++position;
  }
  return result;
}

PointLineExplanation Explainer::ExplainLine(const PointNode& node) {
  PointLineExplanation result{};
  result.line = node.source;
  result.kind = node.kind;
  result.points = evaluation_.RangeOf(node);
  switch (node.kind) {
    case PointLineKind::people:
      people_.ExplainCount(node.sorting, rulebook_.point_lines[node.source].condition, result);
      break;
    case PointLineKind::amount:
      ExplainAmount({rulebook_, program_, evaluation_, memory_, *batch_, partner_}, node, result);
      break;
    case PointLineKind::when:
    case PointLineKind::only_if:
      result.verdict = evaluation_.BodyVerdict(node.body);
      AddBody(node.body, result.statements);
      break;
    case PointLineKind::higher:
      for (const PointGroupNode& group : program_.point_groups[node.groups])
        result.groups.Add(memory_, ExplainPoints(group));
      break;
  }
  return result;
}

}  // namespace attain
