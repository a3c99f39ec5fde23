// The record rows of one partner: which are in, out or unsure, and what the aggregates make of
// them.
#pragma once

#include <cstdint>
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
  /// What the rows so far come to.
  struct Tally {
    std::uint32_t in = 0, unsure = 0;
    std::uint32_t unknown_in = 0, unknown_unsure = 0;  ///< rows of these whose value is unknown
    Int128 low = 0, high = 0;                          ///< of the sum, scaled
    std::int64_t smallest = INT64_MAX, largest = INT64_MIN;  ///< of the known values of rows in
    std::vector<std::int64_t> values_in, values_unsure;      ///< count distinct
    std::vector<std::string_view> texts_in, texts_unsure;

    void Clear();
  };

  Verdict FilterVerdict(const TableColumns& table, FilterId filter, std::uint32_t row) const;
  Verdict DateVerdict(const TableColumns& table, std::uint32_t date_field,
                      const Selection& selection, std::uint32_t row) const;
  void Scan(const TableScan& scan, const TableColumns& table);
  static void Count(const Aggregation& aggregation, const TableColumns& table, std::uint32_t row,
                    Verdict state, Tally& tally);
  static ValueRange RangeOf(const Aggregation& aggregation, Tally& tally);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  std::vector<ValueRange> ranges_;           ///< by AggregationId
  std::vector<Tally> tallies_;               ///< by AggregationId
  std::vector<Verdict> filter_verdicts_;     ///< by FilterId, of the current row
  std::vector<Verdict> selection_verdicts_;  ///< by SelectionId, of the current row
};

}  // namespace attain
