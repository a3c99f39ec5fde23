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
  std::size_t at = PlaceOf(slot.words);
  while (slots_[at & (slots_.size() - 1)].value != kNone) ++at;
  slots_[at & (slots_.size() - 1)] = slot;
}

std::uint32_t NameTable::FindLong(std::string_view name) const {
  const Words words = WordsOf(name);
  for (std::size_t at = PlaceOf(words);; ++at) {
    const Slot& slot = slots_[at & (slots_.size() - 1)];
    const bool same = slot.Is(words, static_cast<std::uint32_t>(name.size()));
    if (slot.value == kNone || (same && IsLong(slot, name))) return slot.value;
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
