#include "partners/seen_names.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace attain {
namespace {

template <class Word>
std::uint64_t Load(const char* at) {
  Word word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

std::uint32_t HashOf(std::string_view name) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;
  std::uint64_t hash = name.size() * kFactor;
  const auto mix = [&](std::uint64_t word) {
    hash = (hash ^ word) * kFactor;
    hash ^= hash >> 32;
  };
  const char* at = name.data();
  std::size_t size = name.size();
  for (; size > 8; at += 8, size -= 8) mix(Load<std::uint64_t>(at));
  if (name.size() >= 8) {
    mix(Load<std::uint64_t>(at + size - 8));
  } else if (size >= 4) {
    mix(Load<std::uint32_t>(at) | Load<std::uint32_t>(at + size - 4) << 32);
  } else {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i)
      word |= std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i;
    mix(word);
  }
  return static_cast<std::uint32_t>(hash * kFactor >> 32);
}

}  // namespace

void SeenNames::Clear() {
  used_ = 0;
  if (++generation_ != 0) return;
  std::fill(slots_.begin(), slots_.end(), Slot{});
  generation_ = 1;
}

bool SeenNames::AddNew(std::string_view name) {
  if (++used_ * 4 > slots_.size()) Grow();
  return Insert(HashOf(name));
}

bool SeenNames::Insert(std::uint32_t hash) {
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

void SeenNames::Grow() {
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 4));
  for (const Slot& slot : old) {
    if (slot.generation == generation_) Insert(slot.hash);
  }
}

}  // namespace attain
