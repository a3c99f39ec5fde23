#include "partners/seen_ids.h"

#include <algorithm>
#include <utility>

#include "base/sip_hash.h"
#include "partners/ascending_ids.h"

namespace attain {
namespace {

std::uint32_t Limited(std::uint64_t number) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(number, UINT32_MAX));
}

}  // namespace

SeenIds::Key SeenIds::KeyOf(std::string_view id) {
  const auto [high, low] = SipHash128(id);
  return {high, std::max(static_cast<std::uint32_t>(low), 1U)};
}

/// Where `key` stands, or the free entry where it would.
std::size_t SeenIds::PlaceOf(const Shard& shard, const Key& key) {
  std::size_t at = StartOf(shard, key);
  while (shard.entries[at].low != 0 &&
         (shard.entries[at].high != key.high || shard.entries[at].low != key.low)) {
    at = at + 1 == shard.entries.size() ? 0 : at + 1;
  }
  return at;
}

void SeenIds::Grow(Shard& shard) {
  Shard larger;
  larger.entries.resize(std::max<std::size_t>(16, shard.entries.size() * 7 / 5));
  larger.used = shard.used;
  for (const Entry& entry : shard.entries) {
    if (entry.low != 0) larger.entries[PlaceOf(larger, {entry.high, entry.low})] = entry;
  }
  shard = std::move(larger);
}

std::optional<std::uint32_t> SeenIds::Add(const Key& key, std::uint64_t number) {
  Shard& shard = shards_[key.high >> 56];
  // At 7/8 a new id would be looked for in 32 places (Knuth 1963), at 3/4 in 9.
  if ((shard.used + 1) * 4 > shard.entries.size() * 3) Grow(shard);
  Entry& entry = shard.entries[PlaceOf(shard, key)];
  if (entry.low != 0) return entry.number;
  entry = {key.high, key.low, Limited(number)};
  ++shard.used;
  ++size_;
  return std::nullopt;
}

std::optional<std::uint32_t> SeenIds::Find(std::string_view id) const {
  const Key key = KeyOf(id);
  const Shard& shard = shards_[key.high >> 56];
  if (shard.entries.empty()) return std::nullopt;
  const Entry& entry = shard.entries[PlaceOf(shard, key)];
  if (entry.low == 0) return std::nullopt;
  return entry.number;
}

std::optional<std::uint32_t> SeenInOrder::Add(std::string_view id, const SeenIds::Key& key,
                                              std::uint64_t number) {
  if (ascending_ && StandsBefore(last_, id)) {
    last_ = id;
    kept_.push_back({key.high, key.low, Limited(number)});
    return std::nullopt;
  }
  LookUp();
  return seen_.Add(key, number);
}

void SeenInOrder::LookUp() {
  ascending_ = false;
  for (; !kept_.empty(); kept_.pop_front()) {
    const Kept& kept = kept_.front();
    seen_.Add({kept.high, kept.low}, kept.number);
  }
}

}  // namespace attain
