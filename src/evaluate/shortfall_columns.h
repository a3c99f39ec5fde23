// How far the partners of a batch are from what they do not attain: a column for each part of a
// ShortfallPlan. People are counted of everyone, whatever else is not met. What columns leave open
// is looked at partner by partner, of the data as they are: facts are not tried out.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/partner_evaluation.h"
#include "evaluate/shortfall_plan.h"
#include "evaluate/small_fraction.h"
#include "evaluate/statement_columns.h"
#include "evaluate/value_range.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

struct CountRange {
  std::uint32_t low = 0, high = 0;
};
/// What is only known as a range, or measured against several cases of which any may hold.
struct UnsureShortfall {
  std::uint32_t partner, part;
  ValueRange value;  ///< of a measure or of points
  std::vector<Id<CaseNode>> cases;
};

class ShortfallColumns {
 public:
  /// Both must outlive this.
  ShortfallColumns(const Program& program, const ShortfallPlan& plan);

  /// Fills the columns as far as they tell; `statements` was loaded with everyone, and is not
  /// loaded again before the last question.
  void Fill(const PartnerBatch& batch, StatementColumns& statements);
  /// Marks the partners of whom something is left open.
  void MarkUnknown(std::span<std::uint8_t> partners) const;
  /// One of those, who ascend; `partner` has been loaded with them, and assumes nothing.
  void Complete(std::uint32_t place, PartnerEvaluation& partner);

  Verdict VerdictOf(std::uint32_t part, std::uint32_t partner) const {
    return columns_[part].verdicts[partner];
  }
  /// Of who is not met: crew and total: how many people are missing, at most where it cannot be
  /// told; group: how many of its members are met, surely and possibly.
  CountRange CountOf(std::uint32_t part, std::uint32_t partner) const {
    return columns_[part].counts[partner];
  }
  /// Where it is not null, it has the value and the cases; else these two do.
  const UnsureShortfall* UnsureOf(std::uint32_t part, std::uint32_t partner) const {
    return unsure_.empty() ? nullptr : FindUnsure(part, partner);
  }
  /// Of a measure or of points.
  SmallFraction ValueOf(std::uint32_t part, std::uint32_t partner) const {
    return columns_[part].values[partner];
  }
  /// The position among the cases of a comparison.
  std::uint32_t CaseOf(std::uint32_t part, std::uint32_t partner) const {
    return columns_[part].cases.empty() ? 0 : columns_[part].cases[partner];
  }

 private:
  static constexpr std::uint32_t kSeveralCases = UINT32_MAX;

  struct Column {
    std::vector<Verdict> verdicts;
    std::span<const SmallFraction> values;
    std::vector<SmallFraction> points;  ///< the values, where they are points
    std::vector<CountRange> counts;
    std::vector<std::uint32_t> cases;  ///< empty where there is one
  };

  void FillPart(const ShortfallPart& part, Column& column, StatementColumns& statements);
  void FillComparison(const ShortfallPart& part, Column& column, StatementColumns& statements);
  void FillCases(const ComparisonNode& comparison, Column& column, StatementColumns& statements);
  void FillPeople(const ShortfallPart& part, Column& column, StatementColumns& statements);
  void FillGroup(const ShortfallPart& part, Column& column, StatementColumns& statements);
  void FillPoints(const ShortfallPart& part, Column& column, StatementColumns& statements);

  void CompletePart(std::uint32_t part, std::uint32_t place, PartnerEvaluation& partner);
  void CompleteComparison(std::uint32_t part, std::uint32_t place, PartnerEvaluation& partner);
  void CompletePeople(const ShortfallPart& part, Column& column, std::uint32_t place,
                      PartnerEvaluation& partner);
  void CompletePoints(std::uint32_t part, std::uint32_t place, PartnerEvaluation& partner);
  const UnsureShortfall* FindUnsure(std::uint32_t part, std::uint32_t partner) const;
  std::uint64_t MissingPeople(const CrewTest& test, bool possible, PartnerEvaluation& partner);

  const Program& program_;
  const ShortfallPlan& plan_;
  std::vector<Column> columns_;          ///< by part
  std::vector<UnsureShortfall> unsure_;  ///< by partner, then by part
  std::vector<Verdict> member_;
  std::vector<std::uint32_t> missing_;
  Matching matching_;
};

}  // namespace attain
