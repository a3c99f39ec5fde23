// The points of scores and metrics as csv, in the order of the input and then of the rulebook.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/verdict_writer.h"

namespace attain {

/// The points that are reported of one as-of day.
struct PointsDay {
  const Program* program;
  std::vector<PointsRowId> rows;  ///< ascending
};

class PointsWriter {
 public:
  /// `days` ascend. `rulebook` and the programs outlive the writer, which any number of threads may
  /// use.
  PointsWriter(const Rulebook& rulebook, std::vector<PointsDay> days);

  /// The csv header.
  std::string Header() const;
  /// Appends the points of a batch, exact: `12.5`, `20/3`, `0..20` for a range. Parameters as for
  /// VerdictWriter::Append; the columns have points.
  void Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
              std::span<const std::uint8_t> rejected, VerdictText& out) const;

 private:
  struct Day {
    std::vector<PointsRowId> ids;
    std::vector<std::string> rows;  ///< what stands between the partner and the points
  };
  std::vector<Day> days_;
};

}  // namespace attain
