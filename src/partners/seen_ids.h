// The ids of a run, to find the second of two partners with one id: 16 bytes for each id, not its
// text.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attain {

/// Ids and a number for each, as 96 bits of SipHash-2-4-128 (Aumasson, Bernstein 2012). Two of a
/// hundred million different ids are taken for one with a probability below 10^-12.
class SeenIds {
 public:
  struct Key {
    std::uint64_t high = 0;
    std::uint32_t low = 0;
  };
  /// What is kept of an id; found on any thread.
  static Key KeyOf(std::string_view id);

  /// Begins to fetch the memory that Add(key, …) will look at.
  void Prefetch(const Key& key) const {
    const Shard& shard = shards_[key.high >> 56];
    if (!shard.entries.empty()) __builtin_prefetch(&shard.entries[StartOf(shard, key)], 1);
  }
  std::optional<std::uint32_t> Add(const Key& key, std::uint64_t number);
  /// Keeps `number` for `id`; the number that it has already, if it is not new. Numbers stop at
  /// UINT32_MAX.
  std::optional<std::uint32_t> Add(std::string_view id, std::uint64_t number) {
    return Add(KeyOf(id), number);
  }
  std::optional<std::uint32_t> Find(std::string_view id) const;
  std::uint64_t size() const { return size_; }

 private:
  struct Entry {
    std::uint64_t high = 0;
    std::uint32_t low = 0;  ///< 0: free
    std::uint32_t number = 0;
  };
  /// Open addressing; each shard grows for itself, so that little is held twice while one grows.
  struct Shard {
    std::vector<Entry> entries;
    std::size_t used = 0;
  };
  /// The low 56 bits of `high` are free: the top 8 chose the shard.
  static std::size_t StartOf(const Shard& shard, const Key& key) {
    return static_cast<std::size_t>(((key.high & 0xFFFFFFFF) * shard.entries.size()) >> 32);
  }
  static std::size_t PlaceOf(const Shard& shard, const Key& key);
  static void Grow(Shard& shard);

  static constexpr std::size_t kShards = 256;
  std::array<Shard, kShards> shards_;
  std::uint64_t size_ = 0;
};

/// The same for ids in the order of their input: as long as they ascend, which those of most data
/// do to the end, none is there twice, and nothing is looked up.
class SeenInOrder {
 public:
  void Prefetch(const SeenIds::Key& key) const {
    if (!ascending_) seen_.Prefetch(key);
  }
  /// As SeenIds::Add; `key` is that of `id`, which is not empty.
  std::optional<std::uint32_t> Add(std::string_view id, const SeenIds::Key& key,
                                   std::uint64_t number);
  /// Looks ids up from now on.
  void LookUp();

 private:
  struct Kept {
    std::uint64_t high;
    std::uint32_t low, number;
  };

  bool ascending_ = true;
  std::string last_;
  std::deque<Kept> kept_;  // while they ascend: it grows without a copy of what it has
  SeenIds seen_;
};

}  // namespace attain
