#include "partners/seen_ids.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace attain {
namespace {

struct SipState {
  std::uint64_t v0, v1, v2, v3;

  void Round() {
    v0 += v1;
    v1 = std::rotl(v1, 13) ^ v0;
    v0 = std::rotl(v0, 32);
    v2 += v3;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 += v3;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 += v1;
    v1 = std::rotl(v1, 17) ^ v2;
    v2 = std::rotl(v2, 32);
  }
  void Mix(std::uint64_t word) {
    v3 ^= word;
    Round();
    Round();
    v0 ^= word;
  }
  std::uint64_t Finish() {
    for (int i = 0; i < 4; ++i) Round();
    return v0 ^ v1 ^ v2 ^ v3;
  }
};

/// SipHash-2-4 with 128 bits of output, its key 00 01 … 0f.
std::pair<std::uint64_t, std::uint64_t> SipHash128(std::string_view text) {
  constexpr std::uint64_t kKey0 = 0x0706050403020100, kKey1 = 0x0f0e0d0c0b0a0908;
  SipState state{kKey0 ^ 0x736f6d6570736575, kKey1 ^ 0x646f72616e646f6d ^ 0xee,
                 kKey0 ^ 0x6c7967656e657261, kKey1 ^ 0x7465646279746573};
  const std::uint64_t length = text.size();
  while (text.size() >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), 8);
    state.Mix(word);
    text.remove_prefix(8);
  }
  std::uint64_t last = length << 56;
  for (std::size_t i = 0; i < text.size(); ++i) {
    last |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  }
  state.Mix(last);
  state.v2 ^= 0xee;
  const std::uint64_t first = state.Finish();
  state.v1 ^= 0xdd;
  return {first, state.Finish()};
}

}  // namespace

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
