#include "evaluate/evaluate.h"

namespace attain {

void Evaluator::Evaluate(const PartnerBatch& batch, VerdictColumns& columns) {
  const std::uint32_t rows = program_.rows.size();
  columns.partners = batch.size();
  columns.verdicts.assign(std::size_t{rows} * columns.partners, Verdict::cannot_tell);
  columns.errors.clear();
  for (std::uint32_t partner = 0; partner < columns.partners; ++partner) {
    if (!partner_.Load(batch, partner)) {
      columns.errors.push_back(partner_.error());
      continue;
    }
    for (std::uint32_t row = 0; row < rows; ++row) {
      columns.verdicts[std::size_t{row} * columns.partners + partner] =
          partner_.RowVerdict(RowId{row});
    }
  }
}

}  // namespace attain
