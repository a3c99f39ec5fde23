#include "base/interner.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace attain {
namespace {

constexpr std::size_t kFirstSlots = 64;
constexpr std::size_t kPiece = 4096;  // bytes; a longer text has a piece of its own

std::uint32_t HashOf(std::string_view text) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
}

}  // namespace

std::size_t Interner::PlaceOf(std::string_view text, std::uint32_t hash) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t at = hash & last;
  while (slots_[at].id.valid() &&
         (slots_[at].hash != hash || texts_[slots_[at].id.index] != text)) {
    at = (at + 1) & last;
  }
  return at;
}

void Interner::Grow() {
  const std::size_t size = std::max(kFirstSlots, slots_.size() * 2);
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(size));
  for (const Slot& slot : before) {
    if (!slot.id.valid()) continue;
    std::size_t at = slot.hash & (size - 1);
    while (slots_[at].id.valid()) at = (at + 1) & (size - 1);
    slots_[at] = slot;
  }
}

std::string_view Interner::Keep(std::string_view text) {
  if (pieces_.empty() || text.size() > free_.size()) {
    const std::size_t size = std::max(kPiece, text.size());
    pieces_.push_back(std::make_unique<char[]>(size));
    free_ = {pieces_.back().get(), size};
  }
  const std::span<char> kept = free_.first(text.size());
  std::copy(text.begin(), text.end(), kept.begin());
  free_ = free_.subspan(text.size());
  return {kept.data(), kept.size()};
}

StringId Interner::Add(std::string_view text) {
  if ((texts_.size() + 1) * 2 > slots_.size()) Grow();
  const std::uint32_t hash = HashOf(text);
  Slot& slot = slots_[PlaceOf(text, hash)];
  if (!slot.id.valid()) {
    slot = {hash, StringId{size()}};
    texts_.push_back(Keep(text));
  }
  return slot.id;
}

StringId Interner::Find(std::string_view text) const {
  return slots_.empty() ? StringId::none() : slots_[PlaceOf(text, HashOf(text))].id;
}

}  // namespace attain
