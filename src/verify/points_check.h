// Checks how an explanation says that a score comes about: each metric computed again from the
// people and the amounts of the data.
#pragma once

#include <functional>
#include <vector>

#include "verify/evidence.h"

namespace attain::verify {

/// Objects unless the statements of a block, and the verdict beside them, are explained.
using StatementsCheck = std::function<void(BlockId, const Json& claimed, Objections&)>;

struct MetricPoints {
  MetricId metric;
  Range points;
};

/// What each applicable metric is worth; objects unless `claimed`, an entry of `scores`, says the
/// same and how.
std::vector<MetricPoints> CheckScore(const PartnerData& data, Slice<Metric> metrics,
                                     const Json& claimed, const StatementsCheck& check_statements,
                                     Objections objections);

/// Whether the points of a line for an amount, or the amount, do not fit in 128 bits.
bool IsTooLarge(const PartnerData& data, const PointLine& line);

/// The statement about a score of these metrics, but for its place and the names of the score.
Json ExpectedScoreTest(const PartnerData& data, const ScoreStatement& score,
                       const std::vector<MetricPoints>& metrics, Objections& objections);

}  // namespace attain::verify
