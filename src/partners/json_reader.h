// JSON Lines and `.json` files, read in order on one thread.
#pragma once

#include <variant>
#include <vector>

#include "partners/json_partners.h"
#include "partners/json_splitter.h"
#include "partners/line_splitter.h"
#include "partners/partner_reader.h"
#include "partners/seen_ids.h"

namespace attain {

/// Settles what only the whole input knows: of two partners with one id the second is rejected and
/// taken out of `batch`, which holds the good ones of `outcomes`. Blocks come in the order of the
/// input.
void SettleBlock(const Rulebook& rulebook, const std::string& file,
                 std::vector<PieceOutcome>& outcomes, SeenIds& seen, PartnerBatch& batch,
                 RejectList& rejects);

class JsonReader : public PartnerReader::Form {
 public:
  using Splitter = std::variant<LineSplitter, JsonSplitter>;
  JsonReader(const DataShape& shape, std::string file, Splitter splitter, UnusedNames* unused)
      : shape_(shape),
        file_(file),
        splitter_(std::move(splitter)),
        parser_(shape, std::move(file), unused) {}

  Result<bool> Next(PartnerBatch& batch, RejectList& rejects) override;

 private:
  const DataShape& shape_;
  std::string file_;
  Splitter splitter_;
  JsonPartnerParser parser_;
  TextBlock block_;
  std::vector<PieceOutcome> outcomes_;
  SeenIds seen_;
};

}  // namespace attain
