#include "partners/name_table.h"

#include <algorithm>
#include <utility>

#include "base/interner.h"

namespace attain {

void NameTable::Add(std::string_view name, std::uint32_t value) {
  if (name.size() > 16) {
    long_names_.emplace(letters_ == Case::ignored ? LowerAscii(name) : std::string(name), value);
    return;
  }
  char padded[16] = {};
  std::copy(name.begin(), name.end(), padded);
  if (Find({padded, name.size()}) != kNone) return;
  Bytes16 bytes = Bytes16::Load(padded);
  if (letters_ == Case::ignored) bytes = bytes.Lower();
  if ((used_ + 1) * 2 > slots_.size()) Rehash(slots_.size() * 2);
  Insert({bytes.low(), bytes.high(), static_cast<std::uint32_t>(name.size()), value});
}

void NameTable::Insert(const Slot& slot) {
  std::size_t at = PlaceOf(slot.low, slot.high);
  while (slots_[at].value != kNone) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = slot;
  ++used_;
}

void NameTable::Rehash(std::size_t count) {
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(count));
  shift_ = 64 - std::countr_zero(count);
  used_ = 0;
  for (const Slot& slot : old) {
    if (slot.value != kNone) Insert(slot);
  }
}

std::uint32_t NameTable::FindLong(std::string_view name) const {
  const auto found =
      long_names_.find(letters_ == Case::ignored ? LowerAscii(name) : std::string(name));
  return found == long_names_.end() ? kNone : found->second;
}

}  // namespace attain
