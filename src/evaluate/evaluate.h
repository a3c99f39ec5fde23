// Verdicts of a whole batch, as columns.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/partner_evaluation.h"
#include "evaluate/shortfall_columns.h"
#include "evaluate/statement_columns.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// One verdict for each output row and partner; the verdicts of one row are neighbours.
struct VerdictColumns {
  std::uint32_t partners = 0;
  std::vector<Verdict> verdicts;   ///< verdicts[row * partners + partner]
  std::vector<ValueRange> points;  ///< where asked for: points[points_row * partners + partner]
  std::vector<EvaluationError>
      errors;  ///< in the order of the partners; their verdicts mean nothing: reject them

  std::span<Verdict> of(RowId row) {
    return std::span(verdicts).subspan(std::size_t{row.index} * partners, partners);
  }
  std::span<const Verdict> of(RowId row) const {
    return std::span(verdicts).subspan(std::size_t{row.index} * partners, partners);
  }
  Verdict at(RowId row, std::uint32_t partner) const {
    return verdicts[std::size_t{row.index} * partners + partner];
  }
  const ValueRange& at(PointsRowId row, std::uint32_t partner) const {
    return points[std::size_t{row.index} * partners + partner];
  }
};
enum class Points : std::uint8_t { left_out, wanted };

/// Evaluates by columns, and partner by partner whom that leaves undecided. Holds the memory of an
/// evaluation; one for each thread.
class Evaluator {
 public:
  /// `program` must outlive this.
  explicit Evaluator(const Program& program);
  /// Fills `columns` with the verdicts of all rows of the program for all partners of `batch`, and
  /// with the points where they are wanted; `shortfalls`, which may be null, are those of this
  /// batch until the next.
  void Evaluate(const PartnerBatch& batch, VerdictColumns& columns,
                Points points = Points::left_out, ShortfallColumns* shortfalls = nullptr);

 private:
  void FillPoints(VerdictColumns& columns);
  void Complete(const PartnerBatch& batch, VerdictColumns& columns, ShortfallColumns* shortfalls);
  void CompletePartner(std::uint32_t partner, VerdictColumns& columns);

  const Program& program_;
  StatementColumns statements_;
  PartnerEvaluation partner_;
  std::vector<SmallFraction> points_;
  std::vector<std::uint8_t> incomplete_;  ///< by partner: not all of them is known by columns
};

}  // namespace attain
