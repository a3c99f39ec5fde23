#include "evaluate/evaluate.h"

#include <algorithm>

namespace attain {

Evaluator::Evaluator(const Program& program)
    : program_(program), statements_(program), partner_(program) {
  computes_ = !program.scores.empty();
  for (const StatementNode& node : program.nodes) {
    const bool of_measure = node.kind == StatementNodeKind::comparison &&
                            program.comparisons[Id<ComparisonNode>{node.index}].measure.valid();
    if (of_measure || node.kind == StatementNodeKind::score) computed_nodes_.push_back(node);
  }
  for (const ProgramMeasure& measure : program.measures) {
    const auto steps = program.measure_steps[measure.steps];
    if (steps.size() != 1 || steps.front().kind != ExpressionKind::aggregate) computes_ = true;
  }
}

void Evaluator::Evaluate(const PartnerBatch& batch, VerdictColumns& columns, Points points) {
  columns.partners = batch.size();
  columns.verdicts.resize(std::size_t{program_.rows.size()} * columns.partners);
  const std::size_t points_rows = points == Points::wanted ? program_.points_rows.size() : 0;
  columns.points.assign(points_rows * columns.partners, ValueRange());
  columns.errors.clear();
  if (columns.partners == 0) return;
  statements_.Load(batch);
  if (computes_ || !batch.given.empty()) Compute(batch, columns);
  for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
    statements_.RowVerdicts(RowId{row}, columns.of(RowId{row}));
  }
  DecideOthers(batch, columns);
}

void Evaluator::Compute(const PartnerBatch& batch, VerdictColumns& columns) {
  for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
    if (!partner_.Load(batch, partner)) {
      columns.errors.push_back(partner_.error());
      continue;
    }
    for (const StatementNode& node : computed_nodes_) {
      const Id<ComparisonNode> comparison{node.index};
      if (node.kind == StatementNodeKind::score) {
        statements_.OfScore(Id<ScoreNode>{node.index})[partner] = partner_.NodeVerdict(node);
      } else if (statements_.AsksFor(comparison)) {
        statements_.OfMeasure(comparison)[partner] = partner_.NodeVerdict(node);
      }
    }
    // Of the data as they are: facts are not tried out for points.
    for (std::uint32_t row = 0; row < columns.points.size() / columns.partners; ++row) {
      columns.points[std::size_t{row} * columns.partners + partner] =
          partner_.RangeOf(program_.points_rows[PointsRowId{row}]);
    }
  }
}

void Evaluator::DecideOthers(const PartnerBatch& batch, VerdictColumns& columns) {
  undecided_.assign(columns.partners, 0);
  for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
    const auto verdicts = columns.of(RowId{row});
    for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
      if (verdicts[partner] == Verdict::cannot_tell) undecided_[partner] = 1;
    }
  }
  for (const EvaluationError& error : columns.errors) undecided_[error.partner] = 0;
  for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
    if (undecided_[partner] == 0) continue;
    partner_.Load(batch, partner);
    for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
      Verdict& verdict = columns.of(RowId{row})[partner];
      if (verdict == Verdict::cannot_tell) verdict = partner_.RowVerdict(RowId{row});
    }
    if (partner_.failed()) columns.errors.push_back(partner_.error());
  }
}

}  // namespace attain
