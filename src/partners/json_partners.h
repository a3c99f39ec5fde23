// Blocks of JSON texts into batches of partners. Each thread has a parser of its own; blocks may be
// parsed in any order.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "partners/data_shape.h"
#include "partners/line_splitter.h"
#include "partners/partner_batch.h"
#include "partners/reject.h"
#include "partners/seen_ids.h"
#include "partners/unused_names.h"

namespace attain {

inline constexpr std::uint32_t kNoPlace = UINT32_MAX;

/// What became of one piece of a block.
struct PieceOutcome {
  std::uint64_t line, offset;
  std::uint32_t place = kNoPlace;  ///< in the batch
  bool id_known = false;           ///< of a rejected one: it could be read
  std::string id;                  ///< of a rejected one; else it stands in the batch
  SeenIds::Key key;                ///< of the id, if it could be read
  std::vector<Reject> rejects;
};

class JsonPartnerParser {
 public:
  /// `shape` outlives the parser. `file` is what rejects call the input; `unused` may be null.
  JsonPartnerParser(const DataShape& shape, std::string file, UnusedNames* unused);
  JsonPartnerParser(JsonPartnerParser&&) noexcept;
  JsonPartnerParser& operator=(JsonPartnerParser&&) noexcept;
  ~JsonPartnerParser();

  /// Appends the partners of `block` to `batch` and one outcome for each piece to `outcomes`, in
  /// order. That an id is there once only is for the caller to find, who sees all blocks. A Failure
  /// where the block was not whole: what was made of it counts for nothing.
  Status Parse(const TextBlock& block, PartnerBatch& batch, std::vector<PieceOutcome>& outcomes);

 private:
  class Reader;
  std::unique_ptr<Reader> reader_;
};

}  // namespace attain
