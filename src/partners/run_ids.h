// Whether an id was there before, for a reader that gives all partners of a run in order, each row
// of the data being a line.
#pragma once

#include <string>
#include <vector>

#include "partners/json_partners.h"
#include "partners/partner_batch.h"
#include "partners/reject.h"
#include "partners/seen_ids.h"

namespace attain {

/// While ids ascend and nobody is rejected, as in most data, they are only compared with the one
/// before, and kept as texts; from then on they are looked up by their hashes.
class RunIds {
 public:
  /// The next partners: the good ones are in `batch`, the others in `rejected`. Takes those whose
  /// id was there before out of `batch`, and moves what is wrong to `rejects`. `file` is what
  /// rejects call the data.
  void Settle(const Rulebook& rulebook, const std::string& file,
              std::vector<PieceOutcome>& rejected, PartnerBatch& batch, RejectList& rejects);

 private:
  bool KeepAscending(const TextColumn& ids);
  void Hash();

  bool ascending_ = true;
  std::string texts_;  // the ids of lines 1, 2, …, one behind the other
  std::vector<std::uint32_t> sizes_;
  SeenInOrder seen_;
  std::vector<PieceOutcome> outcomes_;
};

}  // namespace attain
