#include "evaluate/evaluate_arrow.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <system_error>
#include <thread>
#include <utility>

#include "base/limits.h"
#include "partners/arrow_partners.h"
#include "partners/ascending_ids.h"
#include "partners/seen_ids.h"

namespace attain {
namespace {

constexpr std::int64_t kRowsOfBlock = 1024;

/// Neighbouring rows of an array, and what was found in them.
struct RowBlock {
  const ArrowArray* array;
  std::int64_t begin, end;   // rows of the array
  std::uint64_t first_line;  // of these
  bool ascends = false;      // ids do, and all of them were read
  std::string first_id, last_id;
  std::vector<SeenIds::Key> keys;      // of the ids, once they are needed; {} of one that is none
  std::vector<PieceOutcome> rejected;  // by line; with a place where only the evaluation failed
};

std::vector<RowBlock> CutIntoBlocks(std::span<const ArrowArray* const> arrays) {
  std::vector<RowBlock> blocks;
  std::uint64_t line = 1;
  for (const ArrowArray* const array : arrays) {
    for (std::int64_t row = 0; row < array->length; row += kRowsOfBlock) {
      const std::int64_t end = std::min(row + kRowsOfBlock, array->length);
      blocks.push_back({array, row, end, line, false, {}, {}, {}, {}});
      line += static_cast<std::uint64_t>(end - row);
    }
  }
  return blocks;
}

/// What a thread works with.
class Worker {
 public:
  Worker(const Program& program, const Rulebook& rulebook, const std::string& name,
         ArrowPartnerParser parser)
      : rulebook_(rulebook),
        name_(name),
        parser_(std::move(parser)),
        evaluator_(program),
        batch_(rulebook) {}

  void Evaluate(RowBlock& block, ArrowVerdicts& verdicts) {
    Begin(block);
    batch_.Clear();
    if (!parser_.ParseInPlace(block.begin, block.end, block.first_line, batch_))
      parser_.Parse(block.begin, block.end, block.first_line, batch_, block.rejected);
    evaluator_.Evaluate(batch_, columns_);
    Place(block, verdicts);
    block.ascends = block.rejected.empty() && Ascends();
    if (block.ascends) {
      block.first_id = batch_.ids[0];
      block.last_id = batch_.ids[batch_.size() - 1];
    }
    RejectErrors(block);
  }

  void FindKeys(RowBlock& block) {
    Begin(block);
    block.keys.resize(static_cast<std::size_t>(block.end - block.begin));
    for (std::int64_t row = block.begin; row < block.end; ++row) {
      const std::string_view id = parser_.IdOf(row);
      if (!id.empty()) block.keys[static_cast<std::size_t>(row - block.begin)] = SeenIds::KeyOf(id);
    }
  }

  std::string IdOf(const RowBlock& block, std::size_t row) {
    Begin(block);
    return std::string(parser_.IdOf(block.begin + static_cast<std::int64_t>(row)));
  }

 private:
  void Begin(const RowBlock& block) {
    if (array_ == block.array) return;
    array_ = block.array;
    parser_.GoOn(*array_);
  }

  /// The verdicts to their rows.
  void Place(const RowBlock& block, ArrowVerdicts& verdicts) const {
    const std::uint32_t partners = batch_.size();
    const std::size_t rows = partners == 0 ? 0 : columns_.verdicts.size() / partners;
    const bool all = partners == static_cast<std::size_t>(block.end - block.begin);
    for (std::size_t row = 0; row < rows; ++row) {
      const Verdict* const from = columns_.verdicts.data() + row * partners;
      Verdict* const to = verdicts.columns.verdicts.data() + row * verdicts.columns.partners;
      if (all) {
        std::copy(from, from + partners, to + block.first_line - 1);
        continue;
      }
      for (std::uint32_t i = 0; i < partners; ++i) to[batch_.lines[i] - 1] = from[i];
    }
  }

  bool Ascends() {
    constexpr std::size_t kReadable = 8;
    std::string& bytes = batch_.ids.bytes;
    const std::size_t size = bytes.size();
    bytes.append(kReadable, '\0');
    AscendingIds ascending;
    bool ascend = true;
    for (std::uint32_t i = 0; i < batch_.size(); ++i) ascend &= ascending.Add(batch_.ids[i]);
    bytes.resize(size);
    return ascend;
  }

  void RejectErrors(RowBlock& block) const {
    if (columns_.errors.empty()) return;
    for (const EvaluationError& error : columns_.errors) {
      const std::uint64_t line = batch_.lines[error.partner];
      if (block.rejected.empty() || block.rejected.back().place != error.partner) {
        PieceOutcome& outcome = block.rejected.emplace_back();
        outcome.line = line;
        outcome.offset = 0;
        outcome.place = error.partner;
      }
      block.rejected.back().rejects.push_back(
          {std::string(batch_.ids[error.partner]), name_, line, 0, "",
           fmt::format("amounts from which {} can be computed", SubjectText(error, rulebook_)),
           Text(error, rulebook_)});
    }
    std::stable_sort(block.rejected.begin(), block.rejected.end(),
                     [](const PieceOutcome& a, const PieceOutcome& b) { return a.line < b.line; });
  }

  const Rulebook& rulebook_;
  const std::string& name_;
  ArrowPartnerParser parser_;
  const ArrowArray* array_ = nullptr;
  Evaluator evaluator_;
  PartnerBatch batch_;
  VerdictColumns columns_;
};

/// Ids ascend from block to block, so that no id is there twice.
bool AllAscend(const std::vector<RowBlock>& blocks) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].ascends) return false;
    if (i == 0) continue;
    if (!StandsBefore(blocks[i - 1].last_id, blocks[i].first_id)) return false;
  }
  return true;
}

/// Of two partners with one id the second is rejected, and only for that.
void RejectRepeated(std::vector<RowBlock>& blocks, const std::string& name, Worker& worker) {
  SeenIds seen;
  for (RowBlock& block : blocks) {
    for (const SeenIds::Key& key : block.keys) seen.Prefetch(key);
    auto known = block.rejected.begin();
    for (std::size_t row = 0; row < block.keys.size(); ++row) {
      const std::uint64_t line = block.first_line + row;
      if (block.keys[row].low == 0) continue;  // no id
      const auto first = seen.Add(block.keys[row], line);
      if (!first) continue;
      known = std::find_if(known, block.rejected.end(),
                           [&](const PieceOutcome& outcome) { return outcome.line >= line; });
      if (known == block.rejected.end() || known->line != line) {
        known = block.rejected.emplace(known);
        known->line = line;
      } else if (known->place != kNoPlace) {
        known->rejects.clear();
      }
      if (known->rejects.size() == kMaxRejectsOfPartner) continue;
      known->rejects.push_back({worker.IdOf(block, row), name, line, 0, "id",
                                "an id that no other partner has",
                                fmt::format("the id of line {}", *first)});
    }
  }
}

void CollectRejects(std::vector<RowBlock>& blocks, ArrowVerdicts& verdicts) {
  for (RowBlock& block : blocks) {
    for (PieceOutcome& outcome : block.rejected) {
      ++verdicts.rejects.partners;
      const std::size_t partner = outcome.line - 1;
      verdicts.rejected[partner] = 1;
      for (std::size_t at = partner; at < verdicts.columns.verdicts.size();
           at += verdicts.columns.partners)
        verdicts.columns.verdicts[at] = Verdict::cannot_tell;
      for (Reject& reject : outcome.rejects) verdicts.rejects.rejects.push_back(std::move(reject));
    }
  }
}

/// Work(worker, block) for all blocks, by all workers.
template <class Work>
void ForEach(std::vector<RowBlock>& blocks, std::deque<Worker>& workers, Work work) {
  std::atomic<std::size_t> next = 0;
  const auto loop = [&](Worker& worker) {
    for (std::size_t i = next++; i < blocks.size(); i = next++) work(worker, blocks[i]);
  };
  std::vector<std::thread> others;
  others.reserve(workers.size());
  try {
    for (std::size_t i = 1; i < workers.size(); ++i)
      others.emplace_back(loop, std::ref(workers[i]));
  } catch (const std::system_error&) {
    // The system gives no more threads: those that there are do it.
  }
  loop(workers[0]);
  for (std::thread& other : others) other.join();
}

}  // namespace

Status EvaluateArrow(const Program& program, const DataShape& shape, const ArrowSchema& schema,
                     std::span<const ArrowArray* const> arrays, const std::string& name,
                     std::size_t threads, ArrowVerdicts& verdicts) {
  std::vector<RowBlock> blocks = CutIntoBlocks(arrays);
  std::deque<Worker> workers;
  const std::size_t most = std::max<std::size_t>(1, std::min(threads, blocks.size()));
  while (workers.size() < most) {
    auto parser = ArrowPartnerParser::Open(shape, schema, name, nullptr);
    if (!parser) return Failure{parser.message()};
    workers.emplace_back(program, shape.rulebook(), name, std::move(*parser));
  }
  std::size_t partners = 0;
  for (const ArrowArray* const array : arrays) partners += static_cast<std::size_t>(array->length);
  if (partners > UINT32_MAX) return Failure{"there are more than 4,294,967,295 partners"};
  verdicts.columns.partners = static_cast<std::uint32_t>(partners);
  verdicts.columns.verdicts.resize(std::size_t{program.rows.size()} * partners);
  verdicts.rejected.assign(partners, 0);
  verdicts.rejects = {};

  std::atomic<bool> ascend = true;
  ForEach(blocks, workers, [&](Worker& worker, RowBlock& block) {
    worker.Evaluate(block, verdicts);
    if (!block.ascends) ascend = false;
    if (!ascend) worker.FindKeys(block);
  });
  if (!AllAscend(blocks)) {
    ForEach(blocks, workers, [](Worker& worker, RowBlock& block) {
      if (block.keys.empty()) worker.FindKeys(block);
    });
    RejectRepeated(blocks, name, workers[0]);
  }
  CollectRejects(blocks, verdicts);
  return Done{};
}

}  // namespace attain
