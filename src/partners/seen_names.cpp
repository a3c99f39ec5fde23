#include "partners/seen_names.h"

#include <algorithm>
#include <utility>

namespace attain {

std::uint32_t SeenNames::HashOfLong(std::string_view name) {
  std::uint32_t hash = static_cast<std::uint32_t>(name.size());
  const auto mix = [&](const char* at) {
    const Bytes16 bytes = Bytes16::Load(at);
    hash = Mixed(bytes.low() + hash, bytes.high());
  };
  for (std::size_t at = 0; at + 16 < name.size(); at += 16) mix(name.data() + at);
  mix(name.data() + name.size() - 16);
  return hash;
}

void SeenNames::Clear() {
  used_ = 0;
  if (++generation_ != 0) return;
  std::fill(slots_.begin(), slots_.end(), Slot{});
  generation_ = 1;
}

void SeenNames::Grow() {
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 4));
  for (const Slot& slot : old) {
    if (slot.generation == generation_) Insert(slot.hash);
  }
}

}  // namespace attain
