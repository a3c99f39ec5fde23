#include "evaluate/evaluate.h"

#include <algorithm>

namespace attain {

Evaluator::Evaluator(const Program& program)
    : program_(program), statements_(program), partner_(program) {}

void Evaluator::Evaluate(const PartnerBatch& batch, VerdictColumns& columns, Points points,
                         ShortfallColumns* shortfalls) {
  columns.partners = batch.size();
  columns.verdicts.resize(std::size_t{program_.rows.size()} * columns.partners);
  const std::size_t points_rows = points == Points::wanted ? program_.points_rows.size() : 0;
  columns.points.resize(points_rows * columns.partners);
  columns.errors.clear();
  if (columns.partners == 0) return;
  statements_.Load(batch, points == Points::wanted || shortfalls != nullptr);
  for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
    statements_.RowVerdicts(RowId{row}, columns.of(RowId{row}));
  }
  if (points == Points::wanted) FillPoints(columns);
  if (shortfalls != nullptr) shortfalls->Fill(batch, statements_);
  Complete(batch, columns, shortfalls);
}

void Evaluator::FillPoints(VerdictColumns& columns) {
  points_.resize(columns.partners);
  for (std::uint32_t row = 0; row < program_.points_rows.size(); ++row) {
    statements_.PointsOf(program_.points_rows[PointsRowId{row}], points_);
    ValueRange* out = columns.points.data() + std::size_t{row} * columns.partners;
    for (const SmallFraction& points : points_) {
      *out++ = points.known() ? ValueRange::Exactly(points.Exactly()) : ValueRange::Unknown();
    }
  }
}

void Evaluator::Complete(const PartnerBatch& batch, VerdictColumns& columns,
                         ShortfallColumns* shortfalls) {
  incomplete_.assign(columns.partners, 0);
  statements_.MarkUnknown(incomplete_);
  if (shortfalls != nullptr) shortfalls->MarkUnknown(incomplete_);
  for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
    const auto verdicts = columns.of(RowId{row});
    for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
      if (verdicts[partner] == Verdict::cannot_tell) incomplete_[partner] = 1;
    }
  }
  for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
    if (incomplete_[partner] == 0) continue;
    if (partner_.Load(batch, partner)) {
      CompletePartner(partner, columns);
      if (shortfalls != nullptr) shortfalls->Complete(partner, partner_);
    }
    if (partner_.failed()) columns.errors.push_back(partner_.error());
  }
}

void Evaluator::CompletePartner(std::uint32_t partner, VerdictColumns& columns) {
  // Of the data as they are: facts are not tried out for points.
  for (std::size_t row = 0; row < columns.points.size() / columns.partners; ++row) {
    columns.points[row * columns.partners + partner] =
        partner_.RangeOf(program_.points_rows[PointsRowId{static_cast<std::uint32_t>(row)}]);
  }
  for (std::uint32_t row = 0; row < program_.rows.size(); ++row) {
    Verdict& verdict = columns.of(RowId{row})[partner];
    if (verdict == Verdict::cannot_tell) verdict = partner_.RowVerdict(RowId{row});
  }
}

}  // namespace attain
