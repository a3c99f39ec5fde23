// The record rows of one partner: which are in, out or unsure, and what the aggregates make of
// them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "check/verdict.h"
#include "evaluate/value_range.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// How `value` (coded as in ValueColumn; `text` where the test is among texts) answers the test.
Verdict TestValue(const Program& program, const ValueTest& test, std::int64_t value,
                  std::string_view text);

class RecordEvaluation {
 public:
  /// `program` must outlive this.
  explicit RecordEvaluation(const Program& program);
  /// Reads every row once and computes all aggregates.
  void Load(const PartnerBatch& batch, std::uint32_t partner);

  const ValueRange& RangeOf(AggregationId aggregation) const { return ranges_[aggregation.index]; }
  /// For each row of the selection's table (of this partner, in the order of the batch): met is in,
  /// not met is out, cannot tell is unsure. Empty where the table is unknown.
  std::vector<Verdict> RowStates(SelectionId selection) const;
  bool TableKnown(TableId table) const { return batch_->tables[table.index].known[partner_] != 0; }

 private:
  Verdict FilterVerdict(const TableColumns& table, FilterId filter, std::uint32_t row) const;

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  std::vector<ValueRange> ranges_;  ///< by AggregationId
};

}  // namespace attain
