// Whether a name may have been there before, for the ids of the people of one partner: no false
// "new", but now and then a false "seen", which another look must tell.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "partners/bytes16.h"

namespace attain {

class SeenNames {
 public:
  SeenNames() : slots_(1024) {}
  /// Forgets all names, in constant time.
  void Clear();
  /// Keeps `name`; false where it, or one with the same 32 bits of hash, is there already. Sixteen
  /// bytes from its beginning must be readable.
  bool AddNew(std::string_view name) {
    if (++used_ * 4 > slots_.size()) Grow();
    return Insert(HashOf(name));
  }

 private:
  struct Slot {
    std::uint32_t generation = 0, hash = 0;
  };

  static std::uint32_t HashOf(std::string_view name) {
    if (name.size() > 16) return HashOfLong(name);
    const Bytes16 bytes = Bytes16::Load(name.data()).First(name.size());
    return Mixed(bytes.low(), bytes.high() + name.size());
  }
  static std::uint32_t Mixed(std::uint64_t low, std::uint64_t high) {
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;
    const std::uint64_t mixed = (low ^ (low >> 32)) * kFactor ^ high;
    return static_cast<std::uint32_t>((mixed ^ mixed >> 32) * kFactor >> 32);
  }
  static std::uint32_t HashOfLong(std::string_view name);

  bool Insert(std::uint32_t hash) {
    // Whoever makes names collide on purpose gets the other look, not a long search.
    constexpr std::size_t kMostProbes = 32;
    std::size_t at = hash;
    for (std::size_t probe = 0; probe < kMostProbes; ++probe, ++at) {
      Slot& slot = slots_[at & (slots_.size() - 1)];
      if (slot.generation != generation_) {
        slot = {generation_, hash};
        return true;
      }
      if (slot.hash == hash) return false;
    }
    return false;
  }
  void Grow();

  std::vector<Slot> slots_;       // a power of two, at most a quarter full
  std::uint32_t generation_ = 1;  // no slot is of it yet
  std::size_t used_ = 0;
};

}  // namespace attain
