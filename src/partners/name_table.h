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

  explicit NameTable(Case letters = Case::told_apart)
      : letters_(letters),
        told_apart_(letters == Case::ignored ? ~kCaseBits : UINT64_MAX),
        slots_(std::size_t{1} << (64 - shift_)) {}

  /// Of two equal names the first counts. Without regard to case, a-z and A-Z are the same.
  void Add(std::string_view name, std::uint32_t value);

  /// The value of `name`, or kNone. Sixteen bytes from its beginning must be readable.
  std::uint32_t Find(std::string_view name) const {
    if (name.size() > 16) return FindLong(name);
    return FindShort(Bytes16::Load(name.data()), static_cast<std::uint32_t>(name.size()));
  }
  /// The same for the first `size` of `bytes`.
  std::uint32_t FindShort(Bytes16 bytes, std::uint32_t size) const {
    const Words words(bytes.First(size));
    const Slot& slot = slots_[PlaceOf(words)];
    // Whether a name is known is not to be foreseen; that the first slot tells, is. So only that
    // is a branch.
    const std::uint64_t other = slot.Differs(words, size);
    if ((other == 0) | (slot.value == kNone)) return slot.value;
    return SearchShort(words, size);
  }

 private:
  /// What tells an upper-case letter from a lower-case one, in each of eight bytes.
  static constexpr std::uint64_t kCaseBits = 0x2020202020202020;

  /// Of a name of up to sixteen bytes all of them; of a longer one its ends, mixed.
  struct Words {
    std::uint64_t low = 0, high = 0;
    Words() = default;
    explicit Words(Bytes16 bytes) : low(bytes.low()), high(bytes.high()) {}
    bool operator==(const Words& other) const = default;
  };
  struct Slot {
    Words words;
    std::uint32_t size = 0, value = kNone;
    std::uint32_t text = 0;  ///< of a long name: where it begins in long_texts_
    /// 0 where it is that short name, letter by letter.
    std::uint64_t Differs(const Words& other, std::uint32_t other_size) const {
      return (words.low ^ other.low) | (words.high ^ other.high) | (size ^ other_size);
    }
  };

  Bytes16 Folded(Bytes16 bytes) const { return letters_ == Case::ignored ? bytes.Lower() : bytes; }
  Words Folded(const Words& words) const {
    return Words(Folded(Bytes16::Load(reinterpret_cast<const char*>(&words))));
  }
  Words WordsOf(std::string_view name) const {
    const Bytes16 front = Bytes16::Load(name.data());
    if (name.size() <= 16) return Words(front.First(name.size()));
    const Words begin(Folded(front));
    const Words end(Folded(Bytes16::Load(name.data() + name.size() - 16)));
    Words mixed;
    mixed.low = begin.low ^ end.high;
    mixed.high = begin.high ^ end.low;
    return mixed;
  }
  /// Where to look first. It is the high bits of a product that hang on all bits of a factor: names
  /// that differ only in their last letters must not meet.
  std::size_t PlaceOf(const Words& words) const {
    const std::uint64_t mixed = (words.low ^ std::rotl(words.high, 24)) & told_apart_;
    return static_cast<std::size_t>(mixed * 0x9E3779B97F4A7C15 >> shift_);
  }
  const Slot* Behind(const Slot* slot) const {
    return slot == &slots_.back() ? slots_.data() : slot + 1;
  }
  std::uint32_t SearchShort(Words words, std::uint32_t size) const;
  std::uint32_t FindLong(std::string_view name) const;
  bool IsLong(const Slot& slot, std::string_view name) const;
  void Insert(const Slot& slot);

  Case letters_;
  std::uint64_t told_apart_;  // the bits by which a word is told from another
  int shift_ = 58;            // 64 less the bits of a place
  std::vector<Slot> slots_;   // a power of two, at most an eighth full
  std::size_t used_ = 0;
  std::string long_texts_;  // as written
};

}  // namespace attain
