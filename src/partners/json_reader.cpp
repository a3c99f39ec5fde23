#include "partners/json_reader.h"

#include <fmt/format.h>

#include <utility>

#include "base/limits.h"
#include "partners/batch_edit.h"
#include "partners/json_form.h"

namespace attain {

std::vector<std::uint32_t> FindRepeated(const std::string& file, const TextColumn& ids,
                                        std::vector<PieceOutcome>& outcomes, SeenInOrder& seen) {
  std::vector<std::uint32_t> repeated;
  for (const PieceOutcome& outcome : outcomes) seen.Prefetch(outcome.key);
  for (PieceOutcome& outcome : outcomes) {
    const bool good = outcome.place != kNoPlace;
    if (!good && !outcome.id_known) continue;
    const std::string_view id = good ? ids[outcome.place] : std::string_view(outcome.id);
    const auto first = seen.Add(id, outcome.key, outcome.line);
    if (!first) continue;
    if (good) {
      repeated.push_back(outcome.place);
      outcome.rejects.clear();
    }
    if (outcome.rejects.size() == kMaxRejectsOfPartner) continue;
    outcome.rejects.push_back({std::string(id), file, outcome.line, outcome.offset, "id",
                               "an id that no other partner has",
                               fmt::format("the id of line {}", *first)});
  }
  return repeated;
}

void TakeRejects(std::vector<PieceOutcome>& outcomes, RejectList& rejects) {
  for (PieceOutcome& outcome : outcomes) {
    if (!outcome.rejects.empty()) ++rejects.partners;
    for (Reject& reject : outcome.rejects) rejects.rejects.push_back(std::move(reject));
    outcome.rejects.clear();
  }
}

void SettleBlock(const Rulebook& rulebook, const std::string& file,
                 std::vector<PieceOutcome>& outcomes, SeenInOrder& seen, PartnerBatch& batch,
                 RejectList& rejects) {
  RemovePartners(batch, FindRepeated(file, batch.ids, outcomes, seen), rulebook);
  TakeRejects(outcomes, rejects);
}

Result<bool> JsonReader::Next(PartnerBatch& batch, RejectList& rejects) {
  batch.Clear();
  auto more = NextBlock(block_);
  if (!more || !*more) return more;
  outcomes_.clear();
  if (const Status whole = parser_.Parse(block_, batch, outcomes_); !whole) {
    batch.Clear();
    return Failure{whole.message()};
  }
  SettleBlock(shape_.rulebook(), file_, outcomes_, seen_, batch, rejects);
  return true;
}

Result<bool> JsonReader::NextBlock(TextBlock& block) {
  auto more = std::visit([&](auto& splitter) { return splitter.Next(block); }, splitter_);
  if (!more || !*more || std::exchange(started_, true)) return more;
  if (!std::holds_alternative<LineSplitter>(splitter_)) return true;
  if (const Status form = CheckBeginningOfLines(block); !form) return Failure{form.message()};
  return true;
}

}  // namespace attain
