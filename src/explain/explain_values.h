// Explains comparisons and flags: the value, what it was computed from, the threshold and what is
// missing.
#pragma once

#include "evaluate/partner_evaluation.h"
#include "explain/explanation.h"

namespace attain {

/// What values are explained from: one partner, under the facts that `evaluation` assumes.
struct ValueSource {
  const Rulebook& rulebook;
  const Program& program;
  PartnerEvaluation& evaluation;
  ListMemory& memory;  ///< of what is explained
  const PartnerBatch& batch;
  std::uint32_t partner;
};

void ExplainComparison(const ValueSource& source, const ComparisonNode& node,
                       StatementExplanation& result);
void ExplainFlag(const ValueSource& source, const FlagNode& node, StatementExplanation& result);
/// What a line that gives points for an amount is computed from.
void ExplainAmount(const ValueSource& source, const PointNode& node, PointLineExplanation& result);

}  // namespace attain
