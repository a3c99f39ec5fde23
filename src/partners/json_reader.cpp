#include "partners/json_reader.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "partners/batch_edit.h"

namespace attain {

void SettleBlock(const Rulebook& rulebook, const std::string& file,
                 std::vector<PieceOutcome>& outcomes, SeenIds& seen, PartnerBatch& batch,
                 RejectList& rejects) {
  std::vector<std::uint32_t> repeated;
  for (PieceOutcome& outcome : outcomes) {
    const bool good = outcome.place != kRejected;
    const std::string_view id = good ? batch.ids[outcome.place] : std::string_view(outcome.id);
    if (good || outcome.id_known) {
      const auto first = seen.Add(id, outcome.line);
      if (first && outcome.rejects.size() < kMaxRejectsOfPartner) {
        if (good) repeated.push_back(outcome.place);
        outcome.rejects.push_back({std::string(id), file, outcome.line, outcome.offset, "id",
                                   "an id that no other partner has",
                                   fmt::format("the id of line {}", *first)});
      }
    }
    if (!outcome.rejects.empty()) ++rejects.partners;
    for (Reject& reject : outcome.rejects) rejects.rejects.push_back(std::move(reject));
  }
  RemovePartners(batch, repeated, rulebook);
}

Result<bool> JsonReader::Next(PartnerBatch& batch, RejectList& rejects) {
  batch.Clear();
  auto more = std::visit([&](auto& splitter) { return splitter.Next(block_); }, splitter_);
  if (!more || !*more) return more;
  outcomes_.clear();
  parser_.Parse(block_, batch, outcomes_);
  SettleBlock(shape_.rulebook(), file_, outcomes_, seen_, batch, rejects);
  return true;
}

}  // namespace attain
