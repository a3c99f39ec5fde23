// The measures of a program for a whole batch, a column for each: exact small fractions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "evaluate/record_evaluation.h"
#include "evaluate/small_fraction.h"
#include "evaluate/value_range.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class MeasureColumns {
 public:
  /// `program` must outlive this.
  explicit MeasureColumns(const Program& program);

  /// `records` has been loaded with all partners of the batch; both must stay as they are.
  void Load(const PartnerBatch& batch, const RecordEvaluation& records);
  /// One value for each partner, where it is known exactly, or that there is none.
  std::span<const SmallFraction> operator[](ProgramMeasureId measure) const {
    return columns_[measure.index];
  }
  /// Where columns cannot say it: anything, but for what they know of rows that may be missing.
  ValueRange RangeOf(ProgramMeasureId measure, std::uint32_t partner) const;
  /// Marks the partners with a measure that only PartnerEvaluation can compute: it may even be too
  /// large for that.
  void MarkUnknown(std::span<std::uint8_t> partners) const;

 private:
  void Compute(const ProgramMeasure& measure, std::vector<SmallFraction>& column);
  void Push(const MeasureStep& step, std::vector<SmallFraction>& column) const;
  SmallFraction Value(AggregationId aggregation, std::uint32_t partner) const;

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  const RecordEvaluation* records_ = nullptr;
  std::vector<AggregationId> aggregate_of_;  ///< by ProgramMeasureId, where it is one and no more
  std::vector<std::vector<SmallFraction>> columns_;  ///< by ProgramMeasureId
  std::vector<std::vector<SmallFraction>> stack_;
};

}  // namespace attain
