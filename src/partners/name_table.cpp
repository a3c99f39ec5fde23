#include "partners/name_table.h"

#include <algorithm>
#include <utility>

namespace attain {

void NameTable::Add(std::string_view name, std::uint32_t value) {
  std::string padded(name);
  padded.resize(std::max<std::size_t>(16, name.size()));
  name = std::string_view(padded).substr(0, name.size());
  if (Find(name) != kNone) return;
  if (++used_ * 8 > slots_.size()) {
    --shift_;
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old) {
      if (slot.value != kNone) Insert(slot);
    }
  }
  Insert({WordsOf(name), static_cast<std::uint32_t>(name.size()), value,
          static_cast<std::uint32_t>(long_texts_.size())});
  if (name.size() > 16) long_texts_ += name;
}

void NameTable::Insert(const Slot& slot) {
  const Slot* place = &slots_[PlaceOf(slot.words)];
  while (place->value != kNone) place = Behind(place);
  slots_[static_cast<std::size_t>(place - slots_.data())] = slot;
}

std::uint32_t NameTable::SearchShort(Words words, std::uint32_t size) const {
  const Words folded = Folded(words);
  for (const Slot* slot = &slots_[PlaceOf(words)];; slot = Behind(slot)) {
    const bool same = slot->size == size && Folded(slot->words) == folded;
    if (slot->value == kNone || same) return slot->value;
  }
}

std::uint32_t NameTable::FindLong(std::string_view name) const {
  const Words words = WordsOf(name);
  for (const Slot* slot = &slots_[PlaceOf(words)];; slot = Behind(slot)) {
    const bool same = slot->size == name.size() && slot->words == words && IsLong(*slot, name);
    if (slot->value == kNone || same) return slot->value;
  }
}

bool NameTable::IsLong(const Slot& slot, std::string_view name) const {
  const auto same_at = [&](std::size_t at) {
    return Folded(Bytes16::Load(name.data() + at))
               .Same(Folded(Bytes16::Load(long_texts_.data() + slot.text + at))) == 0xFFFF;
  };
  for (std::size_t at = 0; at + 16 < name.size(); at += 16) {
    if (!same_at(at)) return false;
  }
  return same_at(name.size() - 16);
}

}  // namespace attain
