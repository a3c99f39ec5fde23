// Points, line by line as language.md, section 10, has them.
#pragma once

#include <functional>

#include "reference/measures.h"

namespace attain::reference {

/// What points are computed from; `block` gives the verdict of a block's statements.
struct PointSource {
  const Rulebook& rulebook;
  Date day;
  const Partner& partner;
  const Values& facts;  ///< those that are tried included
  Measures& measures;
  std::function<Verdict(BlockId)> block;
};

/// Of a metric that is applicable, at most its cap. Throws TooLarge.
Amounts PointsOf(const PointSource& source, const Metric& metric);
/// Of all metrics that are applicable, together.
Amounts ScoreOf(const PointSource& source, Slice<Metric> metrics);
/// Whether the statement about these metrics is met.
Verdict ScoreVerdict(const PointSource& source, const ScoreStatement& score, Slice<Metric> metrics);

}  // namespace attain::reference
