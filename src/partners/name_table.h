// Names that data repeats without end (credential codes, the values of a kind), found by two words
// of their text, one multiplication and mostly one probe.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "partners/bytes16.h"

namespace attain {

class NameTable {
 public:
  enum class Case : std::uint8_t { told_apart, ignored };
  static constexpr std::uint32_t kNone = UINT32_MAX;

  explicit NameTable(Case letters = Case::told_apart) : letters_(letters), slots_(64) {}

  /// Of two equal names the first counts. Without regard to case, a-z and A-Z are the same.
  void Add(std::string_view name, std::uint32_t value);

  /// The value of `name`, or kNone. Sixteen bytes from its beginning must be readable.
  std::uint32_t Find(std::string_view name) const {
    if (name.size() > 16) return FindLong(name);
    return FindShort(Bytes16::Load(name.data()), static_cast<std::uint32_t>(name.size()));
  }
  /// The same for the first `size` of `bytes`.
  std::uint32_t FindShort(Bytes16 bytes, std::uint32_t size) const {
    const Bytes16 name = Folded(bytes.First(size));
    const Words words{name.low(), name.high()};
    for (std::size_t at = PlaceOf(words);; ++at) {
      const Slot& slot = slots_[at & (slots_.size() - 1)];
      // Whether a name is known is not to be foreseen; that the first slot tells, is. So only that
      // is a branch.
      if (slot.Is(words, size) || slot.value == kNone) return slot.value;
    }
  }

 private:
  /// Of a name of up to sixteen bytes all of them; of a longer one its ends, mixed.
  struct Words {
    std::uint64_t low = 0, high = 0;
  };
  struct Slot {
    Words words;
    std::uint32_t size = 0, value = kNone;
    std::uint32_t text = 0;  ///< of a long name: where it begins in long_texts_
    bool Is(const Words& other, std::uint32_t other_size) const {
      return ((words.low ^ other.low) | (words.high ^ other.high) | (size ^ other_size)) == 0;
    }
  };

  Bytes16 Folded(Bytes16 bytes) const { return letters_ == Case::ignored ? bytes.Lower() : bytes; }
  Words WordsOf(std::string_view name) const {
    if (name.size() <= 16) {
      const Bytes16 all = Folded(Bytes16::Load(name.data()).First(name.size()));
      return {all.low(), all.high()};
    }
    const Bytes16 front = Folded(Bytes16::Load(name.data()));
    const Bytes16 back = Folded(Bytes16::Load(name.data() + name.size() - 16));
    return {front.low() ^ back.high(), front.high() ^ back.low()};
  }
  std::size_t PlaceOf(const Words& words) const {
    const std::uint64_t mixed = (words.low ^ std::rotl(words.high, 29)) * 0x9E3779B97F4A7C15;
    return static_cast<std::size_t>((mixed ^ words.high * 0xC2B2AE3D27D4EB4F) >> 32);
  }
  std::uint32_t FindLong(std::string_view name) const;
  bool IsLong(const Slot& slot, std::string_view name) const;
  void Insert(const Slot& slot);

  Case letters_;
  std::vector<Slot> slots_;  // a power of two, at most an eighth full
  std::size_t used_ = 0;
  std::string long_texts_;  // as written
};

}  // namespace attain
