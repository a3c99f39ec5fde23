// The record rows of partners: which are in, out or unsure, and what the aggregates make of them.
// Each filter is answered once for all rows of its table, whatever number of measures share it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "check/verdict.h"
#include "evaluate/filter_columns.h"
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
  /// Reads every row of these partners once and computes all aggregates.
  void Load(const PartnerBatch& batch, RowRange partners);
  void Load(const PartnerBatch& batch, std::uint32_t partner) {
    Load(batch, {partner, partner + 1});
  }

  /// Of a partner of the batch, who must be among the loaded ones.
  ValueRange RangeOf(AggregationId aggregation, std::uint32_t partner) const;
  /// Of the partner, or the first of those, who are loaded; likewise below.
  ValueRange RangeOf(AggregationId aggregation) const {
    return RangeOf(aggregation, partners_.begin);
  }
  /// The value × the scale of the aggregation, where it is known exactly and is such a whole
  /// number.
  std::optional<std::int64_t> ExactlyScaled(AggregationId aggregation, std::uint32_t partner) const;
  /// For each row of the selection's table (of this partner, in the order of the batch): met is in,
  /// not met is out, cannot tell is unsure. Empty where the table is unknown.
  std::vector<Verdict> RowStates(SelectionId selection) const;
  bool TableKnown(TableId table) const { return TableKnown(table, partners_.begin); }

 private:
  /// What the rows of a partner come to.
  struct Tally {
    std::uint32_t in, unsure;
    std::uint32_t unknown_in, unknown_unsure;  ///< rows of these whose value is unknown
    Int128 low, high;                          ///< of the sum, scaled
    std::int64_t smallest, largest;            ///< of the known values of rows in
    std::size_t distinct_in, distinct_all;     ///< known values of rows in; of both
  };
  /// Rows of one partner, and whether each is in.
  struct Rows {
    const TableColumns& table;
    RowRange range;
    std::span<const Verdict> states;
  };

  bool TableKnown(TableId table, std::uint32_t partner) const {
    return batch_->tables[table.index].known[partner] != 0;
  }
  void Scan(const TableScan& scan);
  void Select(const TableScan& scan, const Selection& selection, RowRange rows,
              std::vector<Verdict>& states);
  void Count(const Aggregation& aggregation, const Rows& rows, Tally& tally);
  void CountDistinct(const Aggregation& aggregation, const Rows& rows, Tally& tally);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  RowRange partners_{};
  FilterColumns filters_;
  std::vector<std::vector<Tally>> tallies_;   ///< by AggregationId, for each partner
  std::vector<std::vector<Verdict>> states_;  ///< by SelectionId, for each row of its table
  std::vector<std::int64_t> values_in_, values_unsure_;  ///< to count distinct ones
  std::vector<std::string_view> texts_in_, texts_unsure_;
};

}  // namespace attain
