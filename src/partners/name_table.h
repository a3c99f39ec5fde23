// Names that data repeats without end (credential codes, the values of a kind), found by their
// first sixteen bytes: two words, one multiplication, mostly one probe.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "partners/bytes16.h"

namespace attain {

class NameTable {
 public:
  enum class Case : std::uint8_t { told_apart, ignored };
  static constexpr std::uint32_t kNone = UINT32_MAX;

  explicit NameTable(Case letters = Case::told_apart) : letters_(letters) { Rehash(16); }

  /// Of two equal names the first counts. Without regard to case, a-z and A-Z are the same.
  void Add(std::string_view name, std::uint32_t value);

  /// The value of `name`, or kNone. Sixteen bytes from its beginning must be readable.
  std::uint32_t Find(std::string_view name) const {
    if (name.size() > 16) return FindLong(name);
    Bytes16 bytes = Bytes16::Load(name.data()).First(name.size());
    if (letters_ == Case::ignored) bytes = bytes.Lower();
    const std::uint64_t low = bytes.low(), high = bytes.high();
    std::size_t at = PlaceOf(low, high);
    while (slots_[at].value != kNone) {
      const Slot& slot = slots_[at];
      if (slot.low == low && slot.high == high && slot.size == name.size()) return slot.value;
      at = (at + 1) & (slots_.size() - 1);
    }
    return kNone;
  }

 private:
  struct Slot {
    std::uint64_t low = 0, high = 0;
    std::uint32_t size = 0, value = kNone;
  };
  std::size_t PlaceOf(std::uint64_t low, std::uint64_t high) const {
    const std::uint64_t mixed = (low ^ std::rotl(high, 29)) * 0x9E3779B97F4A7C15;
    return static_cast<std::size_t>((mixed ^ high * 0xC2B2AE3D27D4EB4F) >> shift_);
  }
  std::uint32_t FindLong(std::string_view name) const;
  void Insert(const Slot& slot);
  void Rehash(std::size_t count);

  Case letters_;
  std::vector<Slot> slots_;  // a power of two, at most half full
  std::size_t used_ = 0;
  int shift_ = 0;
  std::unordered_map<std::string, std::uint32_t> long_names_;  // of more than sixteen bytes
};

}  // namespace attain
