// JSON Lines and `.json` files, read in order on one thread; and what a run on several does in
// order.
#pragma once

#include <variant>
#include <vector>

#include "partners/json_partners.h"
#include "partners/json_splitter.h"
#include "partners/line_splitter.h"
#include "partners/partner_reader.h"
#include "partners/seen_ids.h"

namespace attain {

/// What only the whole input knows: of two partners with one id the second gets a reject, and none
/// for what was found in it later. Returns the places in the batch of those that had been good,
/// ascending; `ids` are the batch's. Blocks come in the order of the input.
std::vector<std::uint32_t> FindRepeated(const std::string& file, const TextColumn& ids,
                                        std::vector<PieceOutcome>& outcomes, SeenInOrder& seen);
/// Moves the rejects of a block to `rejects`.
void TakeRejects(std::vector<PieceOutcome>& outcomes, RejectList& rejects);
/// Both, and takes repeated partners out of `batch`, which holds the good ones of `outcomes`.
void SettleBlock(const Rulebook& rulebook, const std::string& file,
                 std::vector<PieceOutcome>& outcomes, SeenInOrder& seen, PartnerBatch& batch,
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
  bool gives_blocks() const override { return true; }
  Result<bool> NextBlock(TextBlock& block) override;

 private:
  const DataShape& shape_;
  std::string file_;
  Splitter splitter_;
  JsonPartnerParser parser_;
  TextBlock block_;
  std::vector<PieceOutcome> outcomes_;
  SeenInOrder seen_;
  bool started_ = false;
};

}  // namespace attain
