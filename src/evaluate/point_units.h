// Points in whole numbers: the rates and caps of a score over one common denominator, so that what
// is known exactly is added up without fractions.
#pragma once

#include <cstdint>
#include <vector>

#include "program/program.h"

namespace attain {

/// A line of a metric in units of its score.
struct LineUnits {
  std::int64_t rate =
      0;  ///< for one person, or 1 of the amount as it is scaled (whole: one `each`)
  std::int64_t each = 0;  ///< whole: how much of the amount as it is scaled
};

struct PointUnits {
  explicit PointUnits(const Program& program);

  /// What an amount is scaled by: a fact as in ValueColumn, a measure by kNumberScale.
  static std::int64_t ScaleOf(const Program& program, const PointNode& line);

  std::vector<std::int64_t> of_score;   ///< by ScoreId: units in a point; 0: there is no such unit
  std::vector<std::int64_t> of_metric;  ///< by MetricNodeId: likewise
  std::vector<std::int64_t> cap;        ///< by MetricNodeId
  std::vector<LineUnits> lines;         ///< by position in Program::point_nodes
};

}  // namespace attain
