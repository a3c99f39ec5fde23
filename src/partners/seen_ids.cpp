#include "partners/seen_ids.h"

#include <algorithm>
#include <utility>

#include "base/sip_hash.h"

namespace attain {

SeenIds::Entry SeenIds::KeyOf(std::string_view id) {
  const auto [high, low] = SipHash128(id);
  return {high, std::max(static_cast<std::uint32_t>(low), 1U), 0};
}

/// Where `key` stands, or the free entry where it would.
std::size_t SeenIds::PlaceOf(const Shard& shard, const Entry& key) {
  const std::size_t count = shard.entries.size();
  // The low 56 bits of `high` are free: the top 8 chose the shard.
  std::size_t at = static_cast<std::size_t>(((key.high & 0xFFFFFFFF) * count) >> 32);
  while (shard.entries[at].low != 0 &&
         (shard.entries[at].high != key.high || shard.entries[at].low != key.low)) {
    at = at + 1 == count ? 0 : at + 1;
  }
  return at;
}

void SeenIds::Grow(Shard& shard) {
  Shard larger;
  larger.entries.resize(std::max<std::size_t>(16, shard.entries.size() * 3 / 2));
  larger.used = shard.used;
  for (const Entry& entry : shard.entries) {
    if (entry.low != 0) larger.entries[PlaceOf(larger, entry)] = entry;
  }
  shard = std::move(larger);
}

std::optional<std::uint32_t> SeenIds::Add(std::string_view id, std::uint64_t number) {
  Entry key = KeyOf(id);
  Shard& shard = shards_[key.high >> 56];
  if ((shard.used + 1) * 8 > shard.entries.size() * 7) Grow(shard);
  Entry& entry = shard.entries[PlaceOf(shard, key)];
  if (entry.low != 0) return entry.number;
  key.number = static_cast<std::uint32_t>(std::min<std::uint64_t>(number, UINT32_MAX));
  entry = key;
  ++shard.used;
  ++size_;
  return std::nullopt;
}

std::optional<std::uint32_t> SeenIds::Find(std::string_view id) const {
  const Entry key = KeyOf(id);
  const Shard& shard = shards_[key.high >> 56];
  if (shard.entries.empty()) return std::nullopt;
  const Entry& entry = shard.entries[PlaceOf(shard, key)];
  if (entry.low == 0) return std::nullopt;
  return entry.number;
}

}  // namespace attain
