#include "partners/run_ids.h"

#include <utility>

#include "partners/ascending_ids.h"
#include "partners/json_reader.h"

namespace attain {

bool RunIds::KeepAscending(const TextColumn& ids) {
  constexpr std::size_t kReadable = 8;
  const std::size_t begin = texts_.size(), count = sizes_.size();
  const std::size_t last = count == 0 ? 0 : sizes_.back();
  texts_.append(ids.bytes).append(kReadable, '\0');
  AscendingIds ascending;
  bool ascend = true;
  if (last > 0) ascending.Add({texts_.data() + begin - last, last});
  std::size_t at = begin;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::size_t size = ids[i].size();
    ascend &= ascending.Add({texts_.data() + at, size});
    sizes_.push_back(static_cast<std::uint32_t>(size));
    at += size;
  }
  texts_.resize(ascend ? at : begin);
  if (!ascend) sizes_.resize(count);
  return ascend;
}

void RunIds::Hash() {
  ascending_ = false;
  seen_.LookUp();
  std::string_view rest = texts_;
  for (std::size_t i = 0; i < sizes_.size(); ++i) {
    const std::string_view id = rest.substr(0, sizes_[i]);
    seen_.Add(id, SeenIds::KeyOf(id), i + 1);
    rest.remove_prefix(sizes_[i]);
  }
  texts_ = {};
  sizes_ = {};
}

void RunIds::Settle(const Rulebook& rulebook, const std::string& file,
                    std::vector<PieceOutcome>& rejected, PartnerBatch& batch, RejectList& rejects) {
  if (ascending_ && rejected.empty() && KeepAscending(batch.ids)) return;
  if (ascending_) Hash();
  outcomes_.clear();
  std::size_t next = 0;
  for (std::uint32_t place = 0; place < batch.size(); ++place) {
    for (; next < rejected.size() && rejected[next].line < batch.lines[place]; ++next)
      outcomes_.push_back(std::move(rejected[next]));
    PieceOutcome& good = outcomes_.emplace_back();
    good.line = batch.lines[place];
    good.offset = 0;
    good.place = place;
    good.key = SeenIds::KeyOf(batch.ids[place]);
  }
  for (; next < rejected.size(); ++next) outcomes_.push_back(std::move(rejected[next]));
  SettleBlock(rulebook, file, outcomes_, seen_, batch, rejects);
}

}  // namespace attain
